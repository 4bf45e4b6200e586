import type { types } from '@slack/bolt';
import type { Inline } from '../reply/reply.ts';
import { LIMITS, pieces, shorten } from './limits.ts';
import { personId } from './place.ts';

/** What drawing needs to know: the workspace, whose people can be mentioned, and how a path becomes an address. */
export type Drawing = { team: string; links(to: string): string | undefined };

const plainText = (text: string, bold: boolean): types.RichTextElement[] =>
  pieces(text, LIMITS.richTextElement)
    .filter((piece) => piece !== '')
    .map((piece) => ({ type: 'text', text: piece, ...(bold ? { style: { bold: true } } : {}) }));

/** Rich text shows every character as it is written: nothing in it is read as markup or as a mention. */
const element = (inline: Inline, drawing: Drawing): types.RichTextElement[] => {
  switch (inline.kind) {
    case 'string':
      return plainText(inline.text, false);
    case 'strong':
      return plainText(inline.text, true);
    case 'link': {
      const url = drawing.links(inline.to);
      if (url === undefined || url.length > LIMITS.url || inline.text === '') return plainText(inline.text, false);
      return [{ type: 'link', url, text: shorten(inline.text, LIMITS.richTextElement) }];
    }
    case 'person': {
      const ours = personId(drawing.team, '');
      return inline.id.startsWith(ours) ? [{ type: 'user', user_id: inline.id.slice(ours.length) }] : plainText(inline.name, false);
    }
  }
};

/** A section may not be empty: a space stands for nothing. */
export const section = (inlines: readonly Inline[], drawing: Drawing): types.RichTextSection => {
  const elements = inlines.flatMap((inline) => element(inline, drawing));
  return { type: 'rich_text_section', elements: elements.length ? elements : [{ type: 'text', text: ' ' }] };
};

export const richText = (...elements: types.RichTextBlock['elements']): types.RichTextBlock => ({ type: 'rich_text', elements });
