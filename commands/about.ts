import type { StoredEvent } from '../src/domain/event.ts';
import type { SelfTestQuestion } from '../src/question/selftest.ts';
import type { Noun } from '../src/routing/command.ts';
import type { CommandContext } from './context.ts';

/** What the bot can say of itself: only the commands about the bot use it. */
export interface About {
  nouns: readonly Noun<CommandContext>[];
  version: string;
  /** The association's own questions; undefined when it has none. Throws a MendableError when they cannot be read. */
  selfTest(): Promise<readonly SelfTestQuestion[] | undefined>;
  /** The journal's events, oldest first, and the first that the chain does not hold for, if there is one. */
  events(): readonly StoredEvent[];
  fault(): { seq: number; reason: string } | undefined;
}
