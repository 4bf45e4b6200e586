import { maySee } from '../../../src/domain/actor.ts';
import type { Outcome } from '../../../src/domain/happenings/outcome.ts';
import type { Recorded } from '../../../src/domain/stamp.ts';
import { wallAt } from '../../../src/domain/wall-time.ts';
import { wallText } from '../../../src/i18n/when-said.ts';
import { type Block, buttons, link, type Reply, text } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { SAY as MEND } from '../../recording-said.ts';
import { asItStands } from './as-it-stands.ts';
import { lostBlocks } from './lost.ts';
import { SAY, savedAs } from './phrases.ts';
import { outcomeBlocks } from './show.ts';

/** Nobody has to find the id and how it is written to put an outcome right. */
export const mendButtons = (id: string, { locale }: Pick<CommandContext, 'locale'>): Block =>
  buttons({ label: MEND.mend[locale], text: `/utfall ratta ${id}` }, { label: MEND.withdraw[locale], text: `/utfall dra-tillbaka ${id}` });

/** Made from what is recorded alone, so that it is the same however often it is asked for. `lost`: what was in the one that it took the place of. */
export const receipt = (outcome: Recorded<Outcome>, by: string, context: CommandContext, lost: readonly string[] = []): Reply => {
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
      ...lostBlocks(SAY.replaced[locale], shown.length ? lost : []),
      text(link(SAY.toPage[locale], `/moten/${outcome.meeting.id}`)),
      mendButtons(outcome.id, context),
    ],
    ids: [outcome.id],
    ...(shown.length ? {} : { onlyAsker: true }),
  };
};
