import type { Reply } from '../reply/reply.ts';
import type { Exchange } from './thread.ts';

const offers = (reply: Reply, text: string): boolean => reply.blocks.some((b) => b.kind === 'buttons' && b.buttons.some((button) => button.text === text));

/**
 * A thread (newest first) as what was asked and, after it, what was answered by its buttons, oldest first. A button belongs to the latest
 * exchange that offered it; one that nothing kept offers stands by itself. What was said last comes first.
 */
export const grouped = (thread: readonly Exchange[]): (readonly [Exchange, ...Exchange[]])[] => {
  const groups: [Exchange, ...Exchange[]][] = [];
  for (const exchange of thread.toReversed()) {
    const { pressed } = exchange;
    const at = pressed === undefined ? -1 : groups.findLastIndex((g) => g.some((e) => offers(e.reply, pressed)));
    const [group] = at < 0 ? [] : groups.splice(at, 1);
    groups.push(group ? [...group, exchange] : [exchange]);
  }
  return groups.reverse();
};
