import type { Incoming } from './chat/incoming.ts';
import type { Receiver, Surface } from './chat/surface.ts';
import type { Clock } from './clock.ts';
import { MendableError } from './errors.ts';
import type { Log } from './log.ts';

export type Bot = Receiver & { unfinished(): readonly Incoming[] };

const FIRST_MS = 5_000;
const LONGEST_MS = 5 * 60_000;

/** Messages that were received before a crash and never answered: worked now, once, and sent where they came from. */
const takeUp = async (surface: Surface, bot: Bot, log: Log): Promise<void> => {
  for (const incoming of bot.unfinished().filter((m) => m.surface === surface.name)) {
    const reply = await bot.answer(incoming);
    await surface
      .send(incoming.at, reply, incoming.id)
      .then(() => bot.delivered(incoming.id))
      .catch((error: unknown) =>
        log.warn('reply after restart not delivered', { surface: surface.name, reason: error instanceof Error ? error.name : 'unknown' }),
      );
  }
};

/**
 * Starts a surface and what it left unfinished. A platform that refuses or cannot be reached is tried again, later each time, and never
 * stops the rest. Resolves after the first attempt.
 */
export const connect = async (surface: Surface, bot: Bot, parts: { clock: Clock; log: Log; signal: AbortSignal }): Promise<void> => {
  const attempt = async (): Promise<boolean> => {
    try {
      await surface.start(bot);
    } catch (error) {
      const details = error instanceof MendableError ? { code: error.code, ...error.details } : { code: error instanceof Error ? error.name : 'unknown' };
      parts.log.warn('surface not connected', { surface: surface.name, ...details });
      return false;
    }
    parts.log.info('surface connected', { surface: surface.name });
    await takeUp(surface, bot, parts.log);
    return true;
  };
  const again = async () => {
    for (let wait = FIRST_MS; await parts.clock.wait(wait, parts.signal); wait = Math.min(wait * 2, LONGEST_MS)) if (await attempt()) return;
  };
  if (!(await attempt())) void again();
};
