import { maySee } from '../../../src/domain/actor.ts';
import type { Outcome } from '../../../src/domain/happenings/outcome.ts';
import type { Recorded } from '../../../src/domain/stamp.ts';
import { wallAt } from '../../../src/domain/wall-time.ts';
import { wallText } from '../../../src/i18n/when-said.ts';
import { link, type Reply, text } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { asItStands } from './as-it-stands.ts';
import { SAY, savedAs } from './phrases.ts';
import { outcomeBlocks } from './show.ts';

/** Made from what is recorded alone, so that it is the same however often it is asked for. */
export const receipt = (outcome: Recorded<Outcome>, by: string, context: CommandContext): Reply => {
  const { locale } = context;
  const at = wallAt(Date.parse(outcome.recordedAt), context.zone);
  // A channel that may not see it gets the id and nothing of what was decided.
  const shown = maySee(context.viewer, outcome.visibility, outcome.body)
    ? outcomeBlocks(asItStands(outcome, context.journal.state()), outcome.visibility, context, true)
    : [];
  return {
    kind: 'receipt',
    blocks: [
      text(savedAs(outcome.id, by, wallText(at.date, at.time, locale))[locale]),
      ...shown,
      text(link(SAY.toPage[locale], `/moten/${outcome.meeting.id}`)),
    ],
    ids: [outcome.id],
    ...(shown.length ? {} : { onlyAsker: true }),
  };
};
