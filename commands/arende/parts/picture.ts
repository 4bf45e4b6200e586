import type { Block } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { SAY } from './phrases.ts';
import type { View } from './view.ts';

const BOX = { width: 200, height: 56, gap: 28, line: 24, margin: 4 } as const;
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
/** A name in at most two lines of a box; the rest is shortened with a mark. */
const twoLines = (name: string): string[] => {
  const lines: string[] = [''];
  for (const word of name.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '' || last.length + word.length < BOX.line) lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    else lines.push(word);
  }
  const [first = '', second, more] = lines.map((l) => (l.length > BOX.line ? `${l.slice(0, BOX.line - 1)}…` : l));
  return second === undefined ? [first] : [first, more === undefined ? second : `${second.slice(0, BOX.line - 1)}…`];
};

/** The chain as boxes with arrows; the body that has the matter is filled. The text beside it says the same in one line. */
export const chainPicture = ({ matter, where, at }: View, { knowledge, locale }: CommandContext): Block => {
  const { width, height, gap, margin } = BOX;
  const state = (body: string, i: number) =>
    body === at ? SAY.here[locale] : i >= where.at ? SAY.ahead[locale] : where.skipped.includes(body) ? SAY.skipped[locale] : SAY.done[locale];
  const boxes = matter.chain.map((body, i) => {
    const x = margin + i * (width + gap);
    const here = body === at;
    const lines = twoLines(knowledge.catalog.name(body));
    const dashed = state(body, i) === SAY.ahead[locale] || where.skipped.includes(body) ? ' stroke-dasharray="4 3"' : '';
    const words = lines
      .map(
        (l, n) =>
          `<text x="${x + width / 2}" y="${margin + height / 2 + 5 + (n - (lines.length - 1) / 2) * 17}" text-anchor="middle" fill="${here ? '#fff' : '#1b1b1b'}">${escaped(l)}</text>`,
      )
      .join('');
    const mid = margin + height / 2;
    const arrow = i === 0 ? '' : `<path d="M${x - gap + 3} ${mid}H${x - 4}m-6 -5l6 5l-6 5" fill="none" stroke="#555" stroke-width="1.5"/>`;
    return `${arrow}<rect x="${x}" y="${margin}" width="${width}" height="${height}" rx="6" fill="${here ? '#1f4e5f' : '#fff'}" stroke="#1f4e5f" stroke-width="1.5"${dashed}/>${words}`;
  });
  const full = 2 * margin + matter.chain.length * (width + gap) - gap;
  const tall = height + 2 * margin;
  return {
    kind: 'picture',
    caption: SAY.picture[locale],
    alt: matter.chain.map((body, i) => `${knowledge.catalog.name(body)} (${state(body, i)})`).join(' → '),
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${full}" height="${tall}" viewBox="0 0 ${full} ${tall}" font-family="system-ui, sans-serif" font-size="14">${boxes.join('')}</svg>`,
  };
};
