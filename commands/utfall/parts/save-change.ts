import { maySee } from '../../../src/domain/actor.ts';
import type { Happening } from '../../../src/domain/event.ts';
import type { Outcome } from '../../../src/domain/happenings/outcome.ts';
import type { Recorded } from '../../../src/domain/stamp.ts';
import type { State } from '../../../src/domain/state.ts';
import { MendableError } from '../../../src/errors.ts';
import { buttons, type Reply, text } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { asItStands } from './as-it-stands.ts';
import type { Change, Draft } from './draft.ts';
import { historyBlocks } from './history.ts';
import { changedMeanwhile, SAY } from './phrases.ts';
import { mendButtons } from './receipt.ts';
import { outcomeBlocks } from './show.ts';

const isDone = ({ how, id, why }: Change, state: State): boolean => {
  const last = state.earlierOutcomes.get(id)?.at(-1);
  return last?.how === (how === 'correct' ? 'corrected' : 'withdrawn') && last.why === why;
};
/** Made from what is recorded alone, so that it is the same however often it is asked for. */
const changeReceipt = (id: string, context: CommandContext): Reply => {
  const state = context.journal.state();
  const outcome = state.outcomes.get(id);
  const last = state.earlierOutcomes.get(id)?.at(-1);
  if (!last) throw new MendableError('not-found', { id, list: '/utfall visa' });
  const shown = outcome !== undefined && maySee(context.viewer, outcome.visibility, outcome.body);
  return {
    kind: 'receipt',
    blocks: [
      text(`${id}. `, ...historyHead(last, outcome, context)),
      ...(shown ? outcomeBlocks(asItStands(outcome, state), outcome.visibility, context, true) : []),
      ...(outcome === undefined ? [] : [mendButtons(id, context)]),
    ],
    ids: [id],
    ...(shown ? {} : { onlyAsker: true }),
  };
};
const historyHead = (last: Parameters<typeof historyBlocks>[0][number], outcome: Recorded<Outcome> | undefined, context: CommandContext) => {
  const [head] = historyBlocks([last], outcome && { outcome, visibility: outcome.visibility }, context);
  return head?.kind === 'text' ? head.inlines : [];
};

/** Keeps a correction or a withdrawal, unless the outcome has been changed by somebody else since the draft was made. */
export const saveChange = async (draft: Draft, change: Change, context: CommandContext): Promise<Reply> => {
  const { locale, actor, incoming } = context;
  const { id, why } = change;
  const saved = await context.journal.change((state) => {
    const now = state.outcomes.get(id);
    if (now?.seq !== change.seq) return { events: [], result: isDone(change, state) };
    const { outcome } = draft;
    const what: Happening = change.how === 'correct' && outcome ? { type: 'outcome.corrected', outcome, why } : { type: 'outcome.withdrawn', outcome: id, why };
    return { events: [{ by: actor.id, via: incoming.surface, visibility: draft.visibility, cause: incoming.id, what }], result: true };
  });
  if (saved) return changeReceipt(id, context);
  const again = { label: SAY.change[locale], text: `/utfall ratta ${id}` };
  return { kind: 'refusal', blocks: [text(changedMeanwhile(id)[locale]), buttons(again)], ids: [id], onlyAsker: true };
};
