import type { Locale } from '../i18n/locale.ts';
import type { Block, CitationLine, Inline, Reply } from '../reply/reply.ts';
import { formHtml } from './form-html.ts';
import { type Html, html } from './html.ts';
import { sendButton } from './send-button.ts';
import { tableHtml } from './table.ts';
import { WORDS } from './words.ts';

/** What drawing needs to know: `id` keeps ids apart when several replies stand on one page, `level` is the level of a heading block. */
export type Drawing = { locale: Locale; id: string; level: 2 | 3 | 4; token(): string };

export const recordPath = (id: string): string => `/poster/${encodeURIComponent(id)}`;

/** A path of the console or an https address; anything else is shown as text. */
const linkable = (to: string): boolean => /^\/(?![/\\])/.test(to) || /^https:\/\//i.test(to);

const inline = (i: Inline): Html => {
  switch (i.kind) {
    case 'string':
      return html`${i.text}`;
    case 'strong':
      return html`<strong>${i.text}</strong>`;
    case 'link':
      return linkable(i.to) ? html`<a href="${i.to}">${i.text}</a>` : html`${i.text}`;
    case 'person':
      return html`<span class="person">${i.name}</span>`;
  }
};
export const inlines = (all: readonly Inline[]): Html => html`${all.map(inline)}`;

export const heading = (level: 2 | 3 | 4, text: string): Html => {
  if (level === 2) return html`<h2>${text}</h2>`;
  return level === 3 ? html`<h3>${text}</h3>` : html`<h4>${text}</h4>`;
};

/** Where nothing folds, a note begins by saying what it is; here the summary has said that. */
const noteText = (all: readonly Inline[], locale: Locale): Html => {
  const [first, ...rest] = all;
  const lead = `${WORDS.understood[locale]}: `;
  return first?.kind === 'string' && first.text.startsWith(lead) ? inlines([{ ...first, text: first.text.slice(lead.length) }, ...rest]) : inlines(all);
};

const citation = (c: CitationLine): Html => html`<li><a href="${c.to !== undefined && linkable(c.to) ? c.to : recordPath(c.record)}">${c.label}</a></li>`;

/** What was assumed when something is recorded must be seen; how a question was read is there for those who wonder. */
const FOLDING: ReadonlySet<Reply['kind']> = new Set(['answer', 'refusal', 'question']);

const block = (b: Block, nth: number, drawing: Drawing & { folds: boolean }): Html => {
  switch (b.kind) {
    case 'heading':
      return heading(drawing.level, b.text);
    case 'text':
      return html`<p class="text">${inlines(b.inlines)}</p>`;
    case 'list': {
      const items = b.items.map((item) => html`<li>${inlines(item)}</li>`);
      return b.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case 'table':
      return tableHtml(
        html`<caption>${b.caption}</caption>`,
        b.caption,
        b.columns,
        b.rows.map((cells) => cells.map(inlines)),
      );
    case 'fields':
      return html`<dl>${b.fields.map((f) => html`<div><dt>${f.label}</dt><dd>${inlines(f.value)}</dd></div>`)}</dl>`;
    case 'note':
      if (!drawing.folds) return html`<p class="hint">${inlines(b.inlines)}</p>`;
      return html`<details><summary>${WORDS.understood[drawing.locale]}</summary><p>${noteText(b.inlines, drawing.locale)}</p></details>`;
    case 'citations':
      return html`<ul class="sources" aria-label="${WORDS.sources[drawing.locale]}">${b.citations.map(citation)}</ul>`;
    case 'buttons':
      return html`<div class="buttons">${b.buttons.map((button) => sendButton(button, drawing.token()))}</div>`;
    case 'form':
      return formHtml(b.form, { ...drawing, id: `${drawing.id}-${nth}` });
    case 'picture':
      return html`<figure><img src="data:image/svg+xml;base64,${Buffer.from(b.svg).toString('base64')}" alt="${b.alt}"><figcaption>${b.caption}</figcaption></figure>`;
    case 'file':
      return html`<p class="text"><a href="${b.file.to}" download>${b.file.title}</a> <span class="hint">(${b.file.name})</span></p>`;
  }
};

/** A reply as markup. Text comes out as it was written; only what the reply itself says is a link or strong is so. */
export const render = (reply: Reply, drawing: Drawing): Html =>
  html`<div class="reply ${reply.kind}">${reply.blocks.map((b, i) => block(b, i, { ...drawing, folds: FOLDING.has(reply.kind) }))}</div>`;
