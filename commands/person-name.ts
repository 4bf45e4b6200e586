import { isSelf } from '../src/domain/actor.ts';
import type { CommandContext } from './context.ts';

/** What somebody is called, from what the desk knows; events hold only ids. One's own name is known without it. */
export const personName = (id: string, { nameOf, actor }: Pick<CommandContext, 'nameOf' | 'actor'>): string => (isSelf(actor, id) ? actor.name : nameOf(id));
