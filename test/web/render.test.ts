import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reply } from '../../src/reply/reply.ts';
import { escapeText, html } from '../../src/web/html.ts';
import { render } from '../../src/web/render.ts';
import { everything } from './nouns.ts';
import { HOSTILE } from './records.ts';

let nth = 0;
const drawn = (reply: Reply) => render(reply, { locale: 'sv', id: 'r', level: 3, token: () => `t${++nth}` }).toString();
const unescaped = (markup: string) =>
  markup.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '');

test('every kind of block and inline is drawn, and no text becomes markup', () => {
  const page = drawn(everything);
  for (const part of [
    '<h3>',
    '<p class="text">',
    '<strong>starkt</strong>',
    '<ul>',
    '<caption>Tabell</caption>',
    '<th scope="col" role="columnheader">A</th>',
    '<th scope="row" role="rowheader">',
    '<dl>',
    '<details><summary>Så tolkade jag frågan</summary>',
    '<a href="/poster/vb.kurser">Verksamhetsberättelse 2023, Förbundsmöte</a>',
    'name="text" value="/paminn &quot;x&quot; &lt;y&gt;"',
    '<button class="danger">Gör &lt;det&gt;</button>',
    '<a href="/mote/S-1/kallelse.docx?lang=sv" download>Filen &lt;b&gt;</a> <span class="hint">(fil &amp; &quot;namn&quot;.docx)</span>',
    'src="data:image/svg+xml;base64,',
    'alt="en &quot;bild&quot;"',
  ])
    expect(page).toContain(part);
  expect(page).not.toMatch(/<b>|<script|<!channel>|href="javascript:|href="\/\/evil/);
  expect(page).toContain('<a href="https://example.org/?a=1&amp;b=2">utåt</a>');
  expect(page.match(/&lt;b&gt;fet&lt;\/b&gt;/g)).toHaveLength(5);
  expect(unescaped(page)).toContain(HOSTILE);
});

test('any text in any place comes out as it was written and opens no element', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
      const shown = escapeText(words);
      expect(shown).not.toMatch(/[<>"']/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are replaced by a visible mark.
      expect(unescaped(shown)).toBe(words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd'));
      const page = drawn({
        kind: 'answer',
        blocks: [
          {
            kind: 'text',
            inlines: [
              { kind: 'string', text: words },
              { kind: 'link', text: words, to: `/poster/${words}` },
            ],
          },
        ],
      });
      expect(page.replace(/<\/?(div|p|a)( (class|href)="[^"<>]*")*>/g, '')).not.toMatch(/[<>]/);
    }),
    { numRuns: 300 },
  );
});

test('only what was made as markup is markup', () => {
  expect(html`<p title="${'"x"'}">${['<a>', html`<i>${1}</i>`, undefined, false]}</p>`.toString()).toBe('<p title="&quot;x&quot;">&lt;a&gt;<i>1</i></p>');
});
