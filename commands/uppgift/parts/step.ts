import { isDeepStrictEqual } from 'node:util';
import type { Happening, NewEvent } from '../../../src/domain/event.ts';
import type { ActionState, ActionStep, StepSaid } from '../../../src/domain/happenings/action.ts';
import { type Block, type Reply, text } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { actionOr } from './find.ts';
import { isClosed } from './phrases.ts';

const saidIn = ({ what: _what, by: _by, at: _at, ...said }: ActionStep): StepSaid => said;

/**
 * One step in the life of an action that is there and may be seen. `wanted` says whether the step still makes sense; the same message
 * worked again writes nothing more and gets the same receipt.
 */
export const takeStep = async (
  id: string,
  context: CommandContext,
  parts: {
    what: Happening;
    /** The step that is written: the same one taken last, by the same person with the same words, is that step already. */
    step: ActionStep['what'];
    said: StepSaid;
    wanted?: (action: ActionState) => Reply | undefined;
    receipt: (action: ActionState) => readonly Block[];
  },
): Promise<Reply> => {
  const { incoming, actor, locale } = context;
  const seen = actionOr(context, id);
  const stopped = await context.journal.change((state): { events: NewEvent[]; result: Reply | undefined } => {
    const action = state.actions.get(id) ?? seen;
    const last = action.steps.at(-1);
    const again = last?.what === parts.step && last.by === actor.id && isDeepStrictEqual(saidIn(last), parts.said);
    if (state.causes.has(incoming.id) || again) return { events: [], result: undefined };
    if (action.state !== 'open') return { events: [], result: { kind: 'refusal', blocks: [text(isClosed(id)[locale])], ids: [id], onlyAsker: true } };
    const refusal = parts.wanted?.(action);
    if (refusal) return { events: [], result: refusal };
    return { events: [{ by: actor.id, via: incoming.surface, visibility: action.visibility, cause: incoming.id, what: parts.what }], result: undefined };
  });
  if (stopped) return stopped;
  const now = context.journal.state().actions.get(id) ?? seen;
  return { kind: 'receipt', blocks: parts.receipt(now), ids: [id], onlyAsker: true };
};
