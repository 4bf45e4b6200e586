import type { Role } from '../../../src/domain/happenings/role.ts';
import type { CommandContext } from '../../context.ts';
import { ROLE } from './phrases.ts';

/** "samordnare (Styrelsen)". */
export const roleText = ({ role, body }: Pick<Role, 'role' | 'body'>, { locale, knowledge }: Pick<CommandContext, 'locale' | 'knowledge'>): string =>
  body === undefined ? ROLE[role][locale] : `${ROLE[role][locale]} (${knowledge.catalog.name(body)})`;
