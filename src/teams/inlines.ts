import type { Inline } from '../reply/reply.ts';
import type { RichText, Run } from './card.ts';
import { cutAt, LIMITS } from './limits.ts';

/** A console path or address as something Teams can open; undefined when it cannot, and the text alone is shown. */
export type Links = (to: string) => string | undefined;
export type Look = Omit<Run, 'type' | 'text' | 'selectAction'>;

const run = (inline: Inline, links: Links, look: Look): Run => {
  switch (inline.kind) {
    case 'string':
      return { type: 'TextRun', text: inline.text, ...look };
    case 'strong':
      return { type: 'TextRun', text: inline.text, ...look, weight: 'Bolder' };
    case 'person':
      return { type: 'TextRun', text: inline.name, ...look, weight: 'Bolder' };
    case 'link': {
      const url = links(inline.to);
      return { type: 'TextRun', text: inline.text, ...look, ...(url ? { selectAction: { type: 'Action.OpenUrl', url } } : {}) };
    }
  }
};

const pieces = (text: string): string[] => {
  const out: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = cutAt(text, Math.min(at + LIMITS.runChars, text.length));
    out.push(text.slice(at, end));
    at = end;
  }
  return out;
};

/**
 * Inlines as rich text, one element a line: a line break inside a TextRun is not drawn everywhere.
 * TextRuns know no markup, so `*x*`, `[z](u)` and `<at>` are shown as they are written.
 */
export const richText = (inlines: readonly Inline[], links: Links, look: Look = {}, prefix = ''): RichText[] => {
  const lines: Run[][] = [prefix ? [{ type: 'TextRun', text: prefix, ...look }] : []];
  let size = 0;
  for (const inline of inlines) {
    const { text, ...rest } = run(inline, links, look);
    text.split(/\r\n|\n|\r/).forEach((line, i) => {
      if (i > 0) {
        lines.push([]);
        size = 0;
      }
      for (const piece of pieces(line)) {
        if (size > 0 && size + piece.length > LIMITS.runChars) {
          lines.push([]);
          size = 0;
        }
        size += piece.length;
        lines.at(-1)?.push({ ...rest, text: piece });
      }
    });
  }
  return lines.map((runs, i) => ({
    type: 'RichTextBlock',
    inlines: runs.length ? runs : [{ type: 'TextRun', text: ' ' }],
    ...(i > 0 ? { spacing: 'None' as const } : {}),
  }));
};
export const plainText = (text: string, look: Look = {}, links: Links = () => undefined): RichText[] => richText([{ kind: 'string', text }], links, look);
