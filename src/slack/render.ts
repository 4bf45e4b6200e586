import type { types } from '@slack/bolt';
import { fetchFile } from '../i18n/file-words.ts';
import type { Locale } from '../i18n/locale.ts';
import { inlineText, plain } from '../reply/plain.ts';
import { type Block, type Button, type Inline, link, type Reply, string, strong } from '../reply/reply.ts';
import { LIMITS, pieces, shorten } from './limits.ts';
import { formButton, formWords } from './modal.ts';
import { cellChars, pages } from './pages.ts';
import { type Drawing, richText, section } from './rich-text.ts';
import { shortened, tooLongForButton } from './words.ts';

export type Page = { text: string; blocks: types.KnownBlock[] };
type Ways = Drawing & { locale: Locale };

/** Slack reads its markup in the fallback text too: only these three characters can make a mention or a link. */
export const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const words = (text: string): types.PlainTextElement => ({ type: 'plain_text', text, emoji: false });

/** Rows of inlines, each on its own line. */
const lines = (rows: readonly (readonly Inline[])[]): Inline[] => rows.flatMap((row, i) => [...(i > 0 ? [string('\n')] : []), ...row]);

const cell = (inlines: readonly Inline[], most: number, ways: Ways): types.TableBlock['rows'][number][number] => {
  const shown = inlineText(inlines);
  if (inlines.every((i) => i.kind === 'string') || shown.length > most) return { type: 'raw_text', text: shorten(shown, most) || ' ' };
  return richText(section(inlines, ways));
};

const table = (block: Extract<Block, { kind: 'table' }>, ways: Ways): types.KnownBlock[] => {
  const caption = richText(section([strong(block.caption)], ways));
  const rows = [block.columns.map((c) => [string(c)]), ...block.rows];
  if (block.columns.length > LIMITS.tableColumns || block.columns.length === 0)
    return [caption, richText(section(lines(rows.map((row) => [string(row.map(inlineText).join(' | '))])), ways))];
  return [caption, { type: 'table', rows: rows.map((row) => row.map((c) => cell(c, cellChars(block.columns.length), ways))) }];
};

const buttons = (all: readonly Button[], nth: number, ways: Ways): types.KnownBlock[] => {
  const holds = (b: Button) => b.text.length <= LIMITS.buttonValue;
  const elements = all.filter(holds).map(
    (b, i): types.Button => ({
      type: 'button',
      action_id: `say:${nth}:${i}`,
      text: words(shorten(b.label, LIMITS.buttonText)),
      value: b.text,
      ...(b.style ? { style: b.style } : {}),
    }),
  );
  const long = all.filter((b) => !holds(b)).map((b) => [strong(`${b.label}. `), string(`${tooLongForButton[ways.locale]}\n${b.text}`)]);
  return [...(elements.length ? [{ type: 'actions' as const, elements }] : []), ...(long.length ? [richText(section(lines(long), ways))] : [])];
};

const draw = (block: Block, nth: number, ways: Ways): types.KnownBlock[] => {
  switch (block.kind) {
    case 'heading':
      return block.text.length <= LIMITS.header && block.text !== ''
        ? [{ type: 'header', text: words(block.text) }]
        : [richText(section([strong(block.text)], ways))];
    case 'text':
      return [richText(section(block.inlines, ways))];
    case 'list':
      if (block.items.length === 0) return [];
      return [richText({ type: 'rich_text_list', style: block.ordered ? 'ordered' : 'bullet', elements: block.items.map((i) => section(i, ways)) })];
    case 'table':
      return table(block, ways);
    case 'fields':
      return [richText(section(lines(block.fields.map((f) => [strong(`${f.label}: `), ...f.value])), ways))];
    case 'note':
      return [
        {
          type: 'context',
          elements: pieces(inlineText(block.inlines) || ' ', LIMITS.contextText)
            .slice(0, LIMITS.contextElements)
            .map(words),
        },
      ];
    case 'citations':
      if (block.citations.length === 0) return [];
      return [
        richText({
          type: 'rich_text_list',
          style: 'bullet',
          elements: block.citations.map((c) => section([c.to === undefined ? string(c.label) : link(c.label, c.to)], ways)),
        }),
      ];
    case 'buttons':
      return buttons(block.buttons, nth, ways);
    case 'form':
      return [richText(section(formWords(block.form), ways)), { type: 'actions', elements: [formButton(block.form, nth, ways.locale)] }];
    case 'picture':
      return [richText(section([string(`${block.caption}: ${block.alt}`)], ways))];
    case 'file':
      // Sent here it would stay in Slack after what it says has been corrected or erased, and could not be for one person in a channel.
      return [richText(section([link(block.file.title, block.file.to), string(`. ${fetchFile(block.file.text)[ways.locale]}`)], ways))];
  }
};

const page = (reply: Reply, ways: Ways): Page => ({
  text: shorten(escaped(plain(reply)), LIMITS.fallbackText),
  blocks: reply.blocks.flatMap((b, nth) => draw(b, nth, ways)),
});

/** The reply as Slack messages, in order. What does not fit in the last one is left out with a visible mark. */
export const render = (reply: Reply, ways: Ways): Page[] => {
  const all = pages(reply);
  const kept = all.slice(0, LIMITS.messagePages);
  const last = kept.at(-1);
  if (all.length > kept.length && last) kept.splice(-1, 1, { ...last, blocks: [...last.blocks, { kind: 'text', inlines: [string(shortened[ways.locale])] }] });
  return kept.map((p) => page(p, ways));
};
