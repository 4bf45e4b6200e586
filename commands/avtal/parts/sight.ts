import { agreementSight, hiddenRecordings } from '../../../src/domain/agreement-sight.ts';
import type { Sight } from '../../../src/domain/agreements.ts';
import { type Block, note } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { leftOut } from './phrases.ts';

/** What this person, in this place, may see of what is recorded. */
export const sightOf = ({ viewer, journal }: CommandContext): Sight => agreementSight(viewer, journal.state());

/** Says how much of what is recorded was not shown. */
export const hiddenNote = (context: CommandContext, of: (subject: string) => boolean = () => true): Block[] => {
  const n = hiddenRecordings(context.journal.state(), sightOf(context), of);
  return n > 0 ? [note(leftOut(n)[context.locale])] : [];
};
