/** Markup that is ready to be sent. Only `html` and `raw` make it, so a string can never pass for markup. */
export class Html {
  readonly #markup: string;
  constructor(markup: string) {
    this.#markup = markup;
  }
  toString(): string {
    return this.#markup;
  }
}

/** What may stand in a template: text is escaped, lists are joined, what is absent leaves nothing. */
export type Piece = Html | string | number | undefined | false | readonly Piece[];

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it is shown, in content and in quoted attributes. Control characters become a visible mark. */
export const escapeText = (text: string): string =>
  text
    .replace(/[&<>"']/g, (c) => ENTITY[c] ?? c)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are taken out.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd');

const show = (piece: Piece): string => {
  if (piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.toString();
  if (typeof piece === 'string') return escapeText(piece);
  if (typeof piece === 'number') return String(piece);
  return piece.map(show).join('');
};

/** A template of markup: everything put into it is escaped unless it is markup already. */
export const html = (parts: TemplateStringsArray, ...pieces: Piece[]): Html =>
  new Html(parts.map((part, i) => part + (i < pieces.length ? show(pieces[i]) : '')).join(''));

export const empty = new Html('');
