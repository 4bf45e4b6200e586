import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import type { Block, Inline, Reply } from '../../src/reply/reply.ts';
import { LIMITS, pieces, shorten } from '../../src/slack/limits.ts';
import { toView } from '../../src/slack/modal.ts';
import { escaped, render } from '../../src/slack/render.ts';
import { messageProblems } from '../fakes/slack/block-kit.ts';
import { TEAM } from '../fakes/slack/state.ts';
import { form, samples } from './samples.ts';
import { unescaped } from './shown.ts';

const ways = { team: TEAM, locale: 'sv' as const, links: (to: string) => (to.startsWith('/') ? `https://samklang.example.org${to}` : undefined) };
const expected = (name: string): unknown => JSON.parse(readFileSync(`test/fixtures/slack/${name}.json`, 'utf8'));

const word = fc.oneof(
  fc.string({ maxLength: 40, unit: 'grapheme' }),
  fc.constantFrom('*x*', '<!channel>', '<@U1ANNA>', '[z](u)', '<b>', '&amp;', ':tada:', 'Åäö'),
);
const longer = fc.oneof({ weight: 9, arbitrary: word }, { weight: 1, arbitrary: fc.nat(9000).map((n) => 'ord '.repeat(n)) });
const inline: fc.Arbitrary<Inline> = fc.oneof(
  longer.map((t): Inline => ({ kind: 'string', text: t })),
  word.map((t): Inline => ({ kind: 'strong', text: t })),
  fc.tuple(word, fc.constantFrom('/poster/x', 'ftp://no', `/${'x'.repeat(4000)}`)).map(([t, to]): Inline => ({ kind: 'link', text: t, to })),
  fc.constantFrom<Inline>({ kind: 'person', id: `slack:${TEAM}:U1ANNA`, name: 'Anna' }, { kind: 'person', id: 'teams:x', name: 'Bo' }),
);
const inlines = fc.array(inline, { maxLength: 5 });
const block: fc.Arbitrary<Block> = fc.oneof(
  longer.map((t): Block => ({ kind: 'heading', text: t })),
  inlines.map((i): Block => ({ kind: 'text', inlines: i })),
  fc.tuple(fc.array(inlines, { maxLength: 300 }), fc.boolean()).map(([items, ordered]): Block => ({ kind: 'list', items, ordered })),
  fc.tuple(fc.nat(22), fc.nat(250), word).map(
    ([columns, rows, w]): Block => ({
      kind: 'table',
      caption: w,
      columns: Array.from({ length: columns + 1 }, (_, i) => `K${i}`),
      rows: Array.from({ length: rows }, () => Array.from({ length: columns + 1 }, (): Inline[] => [{ kind: 'string', text: w }])),
    }),
  ),
  fc.array(fc.tuple(word, inlines), { maxLength: 40 }).map((f): Block => ({ kind: 'fields', fields: f.map(([label, value]) => ({ label, value })) })),
  inlines.map((i): Block => ({ kind: 'note', inlines: i })),
  fc
    .array(word, { maxLength: 60 })
    .map((c): Block => ({ kind: 'citations', citations: c.map((label) => ({ label, document: 'd', section: 's', record: 'r', to: '/r' })) })),
  fc
    .array(
      fc.tuple(
        word.filter((w) => w !== ''),
        fc.nat(2500),
      ),
      { maxLength: 40 },
    )
    .map((b): Block => ({ kind: 'buttons', buttons: b.map(([label, n]) => ({ label, text: 'x'.repeat(n + 1) })) })),
  fc.constant<Block>({ kind: 'form', form }),
  fc.tuple(word, word).map(([title, name]): Block => ({ kind: 'file', file: { title, name, to: '/mote/S-1/kallelse.docx', text: `/mote kallelse ${name}` } })),
);
const reply: fc.Arbitrary<Reply> = fc.array(block, { minLength: 1, maxLength: 30 }).map((blocks) => ({ kind: 'answer', blocks }));

describe('drawing a reply', () => {
  test.each(Object.keys(samples))('%s is the wire body that is kept', (name) => {
    expect(render(samples[name] as Reply, ways)).toEqual(expected(name));
  });

  test('a file is where it is fetched: a link where the console has an address for people, else in words alone', () => {
    const offer = { title: 'Kallelsen <som> *fil*', name: 'k.docx', to: '/mote/S-1/kallelse.docx', text: '/mote kallelse S-1' };
    const drawn = (links: typeof ways.links, locale: 'sv' | 'en') =>
      JSON.stringify(render({ kind: 'list', blocks: [{ kind: 'file', file: offer }] }, { ...ways, links, locale }));
    expect(drawn(ways.links, 'sv')).toContain('{"type":"link","url":"https://samklang.example.org/mote/S-1/kallelse.docx","text":"Kallelsen <som> *fil*"');
    const alone = drawn(() => undefined, 'sv');
    expect(alone).not.toContain('"link"');
    expect(alone).toContain('Kallelsen <som> *fil*');
    expect(alone).toContain('skriv ”/mote kallelse S-1” där');
    expect(drawn(() => undefined, 'en')).toContain('write “/mote kallelse S-1” there');
  });

  test('the form as a modal is the view that is kept', () => {
    expect(toView(form, { channel: 'C1', thread: '1.2' }, 'sv')).toEqual(expected('modal'));
  });

  test('property: whatever is drawn, Slack takes it', () => {
    fc.assert(
      fc.property(reply, (r) => {
        const pages = render(r, ways);
        expect(pages.length).toBeLessThanOrEqual(LIMITS.messagePages);
        for (const page of pages) {
          expect(messageProblems(page.blocks)).toEqual({ problems: [], tooLong: false });
          expect(page.text.length).toBeLessThanOrEqual(LIMITS.fallbackText);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('property: what fits on its pages is there in full, as it is written', () => {
    const small = fc.array(
      fc.oneof(
        inlines.map((i): Block => ({ kind: 'text', inlines: i })),
        word.map((w): Block => ({ kind: 'heading', text: w })),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(small, (blocks) => {
        const whole = plain({ kind: 'answer', blocks });
        fc.pre(whole.length < 25_000);
        const bare = (text: string) => text.replace(/\s/g, '');
        expect(
          bare(
            unescaped(
              render({ kind: 'answer', blocks }, ways)
                .map((p) => p.text)
                .join(''),
            ),
          ),
        ).toBe(bare(whole));
      }),
      { numRuns: 100 },
    );
  });

  test('rule: one table a message and at most 100 rows with its header; no row is lost', () => {
    const rows = Array.from({ length: 250 }, (_, i): Inline[][] => [[{ kind: 'string', text: `Rad ${i + 1}.` }]]);
    const pages = render({ kind: 'list', blocks: [{ kind: 'table', caption: 'Möten', columns: ['Möte'], rows }] }, ways);
    expect(pages).toHaveLength(3);
    const shown = pages.map((p) => p.text).join('\n');
    for (const nr of [1, 99, 100, 250]) expect(shown.split(`Rad ${nr}.`)).toHaveLength(2);
  });

  test('an ordered list keeps its numbers over pages, and what does not fit leaves a mark', () => {
    const items = Array.from({ length: 900 }, (_, i): Inline[] => [{ kind: 'string', text: `${'ord '.repeat(20)}(${i + 1})` }]);
    const pages = render({ kind: 'list', blocks: [{ kind: 'list', items, ordered: true }] }, ways);
    const shown = pages.map((p) => p.text).join('\n');
    expect(shown).toContain(`400. ${'ord '.repeat(20)}(400)`);
    expect(pages.at(-1)?.text).toContain('Svaret är förkortat');
    expect(JSON.stringify(pages.at(-1)?.blocks)).toContain('Svaret är förkortat');
  });

  test('property: shortening and cutting never split a character, and cutting loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.integer({ min: 4, max: 20 }), (text, limit) => {
        expect(shorten(text, limit).length).toBeLessThanOrEqual(limit);
        expect(shorten(text, limit).isWellFormed()).toBe(text.isWellFormed());
        expect(pieces(text, limit).join('')).toBe(text);
        expect(pieces(text, limit).every((p) => p.length <= limit && p.isWellFormed())).toBe(text.isWellFormed());
      }),
    );
  });

  test('property: the fallback text holds nothing that Slack reads as a mention or a link', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escaped(text)).not.toMatch(/[<>]/);
        expect(unescaped(escaped(text))).toBe(text);
      }),
    );
  });
});
