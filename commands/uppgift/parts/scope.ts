import { concerns } from '../../../src/domain/action-rights.ts';
import { isOfMunicipality, isOwnerCalled } from '../../../src/domain/action-search.ts';
import type { Actor } from '../../../src/domain/actor.ts';
import { type ActionState, bodiesOfAction } from '../../../src/domain/happenings/action.ts';
import { foldAscii } from '../../../src/i18n/fold.ts';
import type { CommandContext } from '../../context.ts';
import { bodyCalled } from '../../named-body.ts';

/** Whose actions are asked for. */
export type Scope =
  | { kind: 'mine' }
  | { kind: 'all' }
  | { kind: 'action'; id: string }
  | { kind: 'municipality' | 'body'; id: string }
  | { kind: 'person'; name: string };

const MINE = /^(?:|mina|min|mig|mine|my|me)$/;
const ALL = /^(?:alla|allt|all|everything|everybody)$/;
const NAME = /^\p{L}[\p{L}'’-]+(?:\s+\p{L}[\p{L}'’-]+){0,3}$/u;

/** "Lund", "styrelsen", "Anna Ek", "alla", "A-7K3PD", the task "R-7K3PD" that a flagged answer is; nothing is one's own. Undefined when it is none of these. */
export const scopeOf = (typed: string, context: Pick<CommandContext, 'knowledge' | 'journal'>): Scope | undefined => {
  const words = typed.trim();
  const folded = foldAscii(words);
  if (MINE.test(folded)) return { kind: 'mine' };
  if (ALL.test(folded)) return { kind: 'all' };
  if (/^[ar]-[a-z0-9]+$/.test(folded)) return { kind: 'action', id: folded.toUpperCase() };
  const { catalog } = context.knowledge;
  const [place, other] = catalog.resolve(words, ['municipality']);
  if (place && !place.guess && !other) return { kind: 'municipality', id: place.entity.id };
  const body = bodyCalled(words, catalog);
  if ('body' in body) return { kind: 'body', id: body.body };
  const known = [...context.journal.state().actions.values()].some((a) => isOwnerCalled(a.owner, words));
  return known || (NAME.test(words) && words.includes(' ')) ? { kind: 'person', name: words } : undefined;
};

/** Whether an action is one of those asked for. */
export const isWithin = (scope: Scope, action: ActionState, actor: Actor, nameOf: (id: string) => string): boolean => {
  switch (scope.kind) {
    case 'all':
      return true;
    case 'mine':
      return concerns(actor, action);
    case 'action':
      return action.id === scope.id;
    case 'municipality':
      return isOfMunicipality(action, scope.id, nameOf(scope.id));
    case 'body':
      return bodiesOfAction(action).includes(scope.id);
    case 'person':
      return isOwnerCalled(action.owner, scope.name);
  }
};
