import type { Receiver, Surface, Unfinished } from './chat/surface.ts';
import type { Clock } from './clock.ts';
import { MendableError } from './errors.ts';
import type { Log } from './log.ts';
import { takeUp } from './take-up.ts';

export type Bot = Receiver & { unfinished(): readonly Unfinished[] };

const FIRST_MS = 5_000;
const LONGEST_MS = 5 * 60_000;

/**
 * Starts a surface and what it left unfinished. A platform that refuses or cannot be reached is tried again, later each time, and never
 * stops the rest. Resolves after the first attempt.
 */
export const connect = async (surface: Surface, bot: Bot, parts: { clock: Clock; log: Log; signal: AbortSignal }): Promise<void> => {
  // Asked before anything new can come in: what arrives from now on is answered where it arrives.
  const left = bot.unfinished().filter(({ message }) => message.surface === surface.name);
  const attempt = async (): Promise<boolean> => {
    try {
      await surface.start(bot);
    } catch (error) {
      const details = error instanceof MendableError ? { code: error.code, ...error.details } : { code: error instanceof Error ? error.name : 'unknown' };
      parts.log.warn('surface not connected', { surface: surface.name, ...details });
      return false;
    }
    parts.log.info('surface connected', { surface: surface.name });
    await takeUp(surface, bot, left, parts);
    return true;
  };
  const again = async () => {
    for (let wait = FIRST_MS; await parts.clock.wait(wait, parts.signal); wait = Math.min(wait * 2, LONGEST_MS)) if (await attempt()) return;
  };
  if (!(await attempt())) void again();
};
