import { fetchFile } from '../i18n/file-words.ts';
import type { Locale } from '../i18n/locale.ts';
import { inlineText } from '../reply/plain.ts';
import type { Block, Button, Inline } from '../reply/reply.ts';
import type { Action, ActionSet, ColumnSet, Element, RichText } from './card.ts';
import { openForm } from './form-button.ts';
import { type Links, plainText, richText } from './inlines.ts';
import { LIMITS, shorten } from './limits.ts';

/** `card` names the message that the card belongs to, so that one submission of it can be told from another. */
export type RenderWith = { links: Links; locale: Locale; card: string };

/** A piece of a card. `keep`: not left out when the message must be shortened. */
export type Piece = { element: Element; keep: boolean };
const loose = (elements: readonly Element[]): Piece[] => elements.map((element) => ({ element, keep: false }));
const kept = (elements: readonly Element[]): Piece[] => elements.map((element) => ({ element, keep: true }));

const small = (elements: RichText[]): RichText[] => elements.map((e) => ({ ...e, spacing: e.spacing ?? 'Small' }));

type Row = readonly (readonly Inline[])[];
const columns = (row: Row, links: Links): ColumnSet => ({
  type: 'ColumnSet',
  columns: row.map((cell) => ({ type: 'Column', width: 'stretch', items: richText(cell, links) })),
  spacing: 'Small',
});
const joined = (row: Row): Inline[] => row.flatMap((cell, i): Inline[] => [...(i === 0 ? [] : [{ kind: 'string' as const, text: ' | ' }]), ...cell]);
const table = (block: Extract<Block, { kind: 'table' }>, links: Links): Element[] => {
  const wide = block.columns.length > LIMITS.columns || block.rows.some((row) => row.map(inlineText).join('').length > LIMITS.rowChars);
  const caption = plainText(block.caption, { weight: 'Bolder' });
  const header: Row = block.columns.map((text) => [{ kind: 'strong', text }]);
  if (wide) return [...caption, ...[header, ...block.rows].flatMap((row) => small(richText(joined(row), links)))];
  return [...caption, columns(header, links), ...block.rows.map((row) => columns(row, links))];
};

const style: Record<NonNullable<Button['style']>, Action['style']> = { primary: 'positive', danger: 'destructive' };
/** What a button sends is what would have been typed. Both keys are there: one part of the SDK routes by `action`, another by `dialog_id`. */
const say = (button: Button): Action => ({
  type: 'Action.Submit',
  title: shorten(button.label, LIMITS.buttonTitleChars),
  data: { action: 'say', dialog_id: 'say', text: button.text },
  ...(button.style ? { style: style[button.style] } : {}),
});
const buttonRows = (buttons: readonly Button[]): ActionSet[] => {
  const rows: ActionSet[] = [];
  for (let i = 0; i < buttons.length; i += LIMITS.buttonsInARow) rows.push({ type: 'ActionSet', actions: buttons.slice(i, i + LIMITS.buttonsInARow).map(say) });
  return rows;
};

/** One block as pieces of a card. */
export const renderBlock = (block: Block, w: RenderWith): Piece[] => {
  switch (block.kind) {
    case 'heading':
      return kept(plainText(block.text, { size: 'Large', weight: 'Bolder' }));
    case 'text':
      return loose(richText(block.inlines, w.links));
    case 'list':
      return loose(block.items.flatMap((item, i) => small(richText(item, w.links, {}, block.ordered ? `${i + 1}. ` : '• '))));
    case 'table':
      return loose(table(block, w.links));
    case 'fields':
      return loose(block.fields.flatMap((f) => small(richText([{ kind: 'strong', text: `${f.label}: ` }, ...f.value], w.links))));
    case 'note':
      return loose(richText(block.inlines, w.links, { size: 'Small', isSubtle: true }));
    case 'citations':
      return block.citations.flatMap((c, i) => {
        const line: Inline = c.to === undefined ? { kind: 'string', text: c.label } : { kind: 'link', text: c.label, to: c.to };
        const elements = small(richText([line], w.links, { size: 'Small', isSubtle: true }));
        return i < LIMITS.citations ? kept(elements) : loose(elements);
      });
    case 'buttons':
      return kept(buttonRows(block.buttons));
    case 'form':
      return kept(openForm(block.form, w));
    case 'picture':
      // Teams draws no SVG in a card: the picture is told in words.
      return loose(plainText(`${block.caption}: ${block.alt}`));
    case 'file':
      // Without permissions for the whole tenant a bot sends no file to a channel: it says where the file is fetched.
      return kept(
        richText(
          [
            { kind: 'link', text: block.file.title, to: block.file.to },
            { kind: 'string', text: `. ${fetchFile(block.file.text)[w.locale]}` },
          ],
          w.links,
        ),
      );
  }
};
