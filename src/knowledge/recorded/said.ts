import type { Owner } from '../../domain/owner.ts';
import type { Catalog } from '../catalog.ts';
import type { Statement } from '../statements.ts';

/** What all statements of one outcome have in common. */
export type Common = Pick<Statement, 'from' | 'subject' | 'area' | 'period' | 'span' | 'conflicts' | 'citations' | 'visibility' | 'body' | 'recorder'>;

export const inSentence = (text: string) => text.trim().replace(/[.\s]+$/, '');
export const ownerName = (owner: Owner, catalog: Catalog): string =>
  owner.kind === 'municipality' || owner.kind === 'body' ? catalog.name(owner.id) : owner.name;
/** An owner as a role's value: what has an id is meant by it. */
export const ownerRef = (owner: Owner): string => (owner.kind === 'municipality' || owner.kind === 'body' ? `@${owner.id}` : owner.name);
export const ownerIds = (owner: Owner | undefined): string[] => (owner?.kind === 'municipality' || owner?.kind === 'body' ? [owner.id] : []);
