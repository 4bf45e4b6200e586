import { maySee } from '../../../src/domain/actor.ts';
import type { Sight } from '../../../src/domain/agreements.ts';
import type { Visibility } from '../../../src/domain/fact.ts';
import type { State } from '../../../src/domain/state.ts';
import { type Block, note } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { leftOut } from './phrases.ts';

/** What this person, in this place, may see of what is recorded. What has no body of its own is seen as its agreement is. */
export const sightOf = ({ viewer, journal }: CommandContext): Sight => {
  const bodyOf = new Map([...journal.state().agreements.values()].flatMap((a) => (a.body === undefined ? [] : [[a.subject, a.body] as const])));
  return (r) => maySee(viewer, r.visibility, r.body ?? ('subject' in r && typeof r.subject === 'string' ? bodyOf.get(r.subject) : undefined));
};
type Recording = { subject: string; visibility: Visibility };
const recordingsIn = (state: State): Recording[] => [
  ...state.agreements.values(),
  ...state.adoptions.values(),
  ...state.reviews.values(),
  ...state.stages.values(),
  ...state.grants.values(),
];
/** Says how much of what is recorded was not shown. */
export const hiddenNote = (context: CommandContext, of: (subject: string) => boolean = () => true): Block[] => {
  const seen = sightOf(context);
  const n = recordingsIn(context.journal.state()).filter((r) => of(r.subject) && !seen(r)).length;
  return n > 0 ? [note(leftOut(n)[context.locale])] : [];
};
