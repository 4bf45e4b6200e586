import { DeliveryError, type Receiver, type Surface, type Unfinished } from './chat/surface.ts';
import type { Clock } from './clock.ts';
import { mayBeRepeated } from './i18n/errors.ts';
import type { Log } from './log.ts';
import { note, type Reply } from './reply/reply.ts';

type Parts = { clock: Clock; log: Log; signal: AbortSignal };

const FIRST_MS = 5_000;
const LONGEST_MS = 5 * 60_000;

const marked = (reply: Reply, { message, answered }: Unfinished): Reply =>
  answered ? { ...reply, blocks: [...reply.blocks, note(mayBeRepeated[message.locale])] } : reply;

/** Works a message if that was not done, and sends its reply. What is still to be tried again, if anything. */
const finish = async (one: Unfinished, surface: Surface, bot: Receiver, log: Log): Promise<Unfinished | undefined> => {
  const { message, answered } = one;
  const reply = await bot.answer(message);
  try {
    await surface.send(message.at, marked(reply, one), message.id);
  } catch (error) {
    const outcome = error instanceof DeliveryError ? error.outcome : 'unsure';
    log.warn('reply after restart not delivered', { surface: surface.name, outcome });
    if (outcome === 'unavailable') return one;
    // Once more is enough: every further attempt could be one more copy. The next start tries again.
    if (outcome === 'unsure') return answered ? undefined : { message, answered: true };
  }
  // Also when the platform refused it: no later attempt would arrive either.
  await bot.delivered(message.id).catch(() => log.warn('reply after restart not noted', { surface: surface.name }));
  return undefined;
};

/** Messages that a crash came in the way of: worked now, once, and sent where they came from. Resolves after the first round. */
export const takeUp = async (surface: Surface, bot: Receiver, left: readonly Unfinished[], { clock, log, signal }: Parts): Promise<void> => {
  const round = async (all: readonly Unfinished[]): Promise<readonly Unfinished[]> => {
    const open: Unfinished[] = [];
    for (const one of all) {
      const again = signal.aborted ? undefined : await finish(one, surface, bot, log);
      if (again) open.push(again);
    }
    return open;
  };
  const later = async (first: readonly Unfinished[]): Promise<void> => {
    let open = first;
    for (let wait = FIRST_MS; open.length > 0 && (await clock.wait(wait, signal)); wait = Math.min(wait * 2, LONGEST_MS)) open = await round(open);
  };
  void later(await round(left));
};
