import { agreementSight, hiddenRecordings } from '../../../src/domain/agreement-sight.ts';
import type { Sight } from '../../../src/domain/agreements.ts';
import { type Block, note } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { leftOut } from './phrases.ts';

/** What this person, in this place, may see of what is recorded. */
export const sightOf = ({ viewer, journal, knowledge }: CommandContext): Sight => agreementSight(viewer, journal.state(), knowledge.catalog);
/** What they may see alone with the bot. */
export const ownSight = (context: CommandContext): Sight => sightOf({ ...context, viewer: { ...context.viewer, place: 'private' } });

/** Says how much of what is recorded, of one subject or of all, was not shown. */
export const hiddenNote = (context: CommandContext, subject?: string): Block[] => {
  const n = hiddenRecordings(context.journal.state(), sightOf(context), subject);
  return n > 0 ? [note(leftOut(n)[context.locale])] : [];
};
