import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Field, Inline, Reply } from '../../src/reply/reply.ts';
import { string, text } from '../../src/reply/reply.ts';
import { toMessage } from '../../src/teams/message.ts';
import { ANNA } from '../fakes/teams/activities.ts';
import { messageProblem } from '../fakes/teams/check-card.ts';
import { TENANT_ID } from '../fakes/teams/tokens.ts';
import { buttonsOf, textOf } from './card-text.ts';
import { replies } from './replies.ts';

const links = (to: string) => (to.startsWith('/') ? `https://samklang.example.org${to}` : /^https:\/\//.test(to) ? to : undefined);
const render = (reply: Reply, locale: 'sv' | 'en' = 'sv') => toMessage(reply, { links, locale, card: 'c1' });
const posted = (reply: Reply) => ({ conversation: 'x', activity: { ...render(reply), from: { id: 'b' }, conversation: { id: 'x' } } });
const read = (reply: Reply) => textOf(posted(reply));

describe('wire bodies', () => {
  it.each(Object.entries(replies))('%s is what is kept in fixtures', (name, reply) => {
    const kept: unknown = JSON.parse(readFileSync(new URL(`../fixtures/teams/${name}.json`, import.meta.url), 'utf8'));
    expect(render(reply)).toEqual(kept);
    expect(messageProblem(render(reply))).toBeUndefined();
  });
});

const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('*x*', '[z](u)', '<at>alla</at>', 'å\nä\r\nö', ' ', 'x'.repeat(9_000), '\u0001'.repeat(5_000), '😀'.repeat(4_000)),
);
const inlines = fc.array(
  fc.oneof(
    word.map((w): Inline => string(w)),
    word.map((w): Inline => ({ kind: 'strong', text: w })),
    fc.tuple(word, fc.constantFrom('/poster/x', 'https://example.org', 'javascript:alert(1)')).map(([w, to]): Inline => ({ kind: 'link', text: w, to })),
    word.map((name): Inline => ({ kind: 'person', id: 'teams:t:a', name })),
  ),
  { maxLength: 4 },
);
const many = <T>(of: fc.Arbitrary<T>, max: number) =>
  fc.oneof(
    fc.array(of, { maxLength: 4 }),
    fc.tuple(of, fc.integer({ min: 1, max })).map(([one, n]) => Array.from({ length: n }, () => one)),
  );
const field: fc.Arbitrary<Field> = fc.record({
  name: fc.constantFrom('a', 'b'),
  label: word,
  required: fc.boolean(),
  value: word,
  error: word,
  kind: fc.constant('line' as const),
});
const block: fc.Arbitrary<Block> = fc.oneof(
  word.map((w): Block => ({ kind: 'heading', text: w })),
  inlines.map((i): Block => ({ kind: 'text', inlines: i })),
  inlines.map((i): Block => ({ kind: 'note', inlines: i })),
  many(inlines, 900).map((items): Block => ({ kind: 'list', items })),
  fc.tuple(fc.integer({ min: 1, max: 5 }), many(inlines, 300)).map(
    ([n, cells]): Block => ({
      kind: 'table',
      caption: 'Tabell',
      columns: Array.from({ length: n }, (_, i) => `k${i}`),
      rows: cells.map((c) => Array.from({ length: n }, () => c)),
    }),
  ),
  many(fc.record({ label: word, value: inlines }), 300).map((fields): Block => ({ kind: 'fields', fields })),
  many(fc.record({ label: word, document: word, section: word, record: word, to: fc.constant('/x') }), 60).map(
    (citations): Block => ({ kind: 'citations', citations }),
  ),
  many(fc.record({ label: word, text: word }), 30).map((buttons): Block => ({ kind: 'buttons', buttons })),
  many(field, 40).map((fields): Block => ({ kind: 'form', form: { command: 'utfall ny', title: 'Nytt utfall', fields, submit: 'Spara' } })),
  word.map((w): Block => ({ kind: 'file', file: { title: w, name: w, to: '/mote/S-1/kallelse.docx', text: w } })),
  word.map((w): Block => ({ kind: 'picture', svg: '<svg/>', alt: w, caption: 'Bild' })),
);

describe('rendering', () => {
  it('whatever the reply, the message is within every limit of Teams', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
        for (const kind of ['answer', 'reminder'] as const) expect(messageProblem(posted({ kind, blocks }).activity)).toBeUndefined();
      }),
      { numRuns: 120 },
    );
  });

  it('trap: text is shown as it is written, never as Markdown or a mention of everyone', () => {
    const written = '*x* _y_ `k` [z](u) <b>fet</b> <at>everyone</at> &amp; # rubrik\n- punkt';
    const body = JSON.stringify(
      render({
        kind: 'answer',
        blocks: [text(written), { kind: 'heading', text: written }, { kind: 'fields', fields: [{ label: '*l*', value: [string(written)] }] }],
      }),
    );
    expect(read({ kind: 'answer', blocks: [text(written)] })).toBe(written);
    for (const readsMarkdown of ['"TextBlock"', '"FactSet"', '"entities"']) expect(body).not.toContain(readsMarkdown);
  });

  it('says where a file is fetched, with a link where the console has an address for people', () => {
    const offer = { title: 'Kallelsen [som](u) fil', name: 'k.docx', to: '/mote/S-1/kallelse.docx', text: '/mote kallelse S-1' };
    const reply: Reply = { kind: 'list', blocks: [{ kind: 'file', file: offer }] };
    expect(read(reply)).toContain('Kallelsen [som](u) fil. Filen hämtas i webbkonsolen eller terminalen: skriv ”/mote kallelse S-1” där');
    expect(JSON.stringify(render(reply, 'en'))).toContain('"url":"https://samklang.example.org/mote/S-1/kallelse.docx"');
    expect(JSON.stringify(toMessage(reply, { links: () => undefined, locale: 'en', card: 'c1' }))).not.toContain('OpenUrl');
  });

  it('trap: no Table, which telephones do not draw; a wide table becomes lines', () => {
    const table = (n: number): Reply => ({
      kind: 'answer',
      blocks: [
        {
          kind: 'table',
          caption: 'Möten',
          columns: Array.from({ length: n }, (_, i) => `Kolumn ${i + 1}`),
          rows: [Array.from({ length: n }, (_, i) => [string(`v${i + 1}`)])],
        },
      ],
    });
    expect(read(table(3))).toBe('Möten\nKolumn 1 | Kolumn 2 | Kolumn 3\nv1 | v2 | v3');
    expect(read(table(4))).toBe('Möten\nKolumn 1 | Kolumn 2 | Kolumn 3 | Kolumn 4\nv1 | v2 | v3 | v4');
  });

  it('a long reply fills cards and says how much was left out; sources and buttons stay', () => {
    const items = Array.from({ length: 2_000 }, (_, i) => [string(`Punkt ${i + 1} om samverkan mellan kommunerna`)]);
    const reply: Reply = {
      kind: 'list',
      blocks: [
        { kind: 'list', items },
        { kind: 'citations', citations: [{ label: 'Källa A', document: 'd', section: 's', record: 'r' }] },
        { kind: 'buttons', buttons: [{ label: 'Nästa', text: 'nästa' }] },
      ],
    };
    const sent = posted(reply);
    const shown = textOf(sent);
    const last = Number(/Punkt (\d+)[^\n]*\n… /.exec(shown)?.[1]);
    expect(last).toBeGreaterThan(100);
    expect(shown).toContain(`… Svaret är förkortat: ${2_000 - last} delar till får inte plats i Teams.`);
    expect(shown.endsWith('Källa A\nNästa')).toBe(true);
    expect(buttonsOf(sent).map((b) => b.data.text)).toEqual(['nästa']);
    expect(sent.activity.attachments.length).toBeGreaterThan(1);
    expect(textOf({ ...sent, activity: { ...sent.activity, ...render(reply, 'en') } })).toContain('The reply is shortened');
  });

  it('a link that cannot be opened is text', () => {
    const body = JSON.stringify(render({ kind: 'answer', blocks: [text({ kind: 'link', text: 'här', to: 'javascript:alert(1)' })] }));
    expect(body).toContain('här');
    expect(body).not.toContain('javascript');
  });

  it('only a reminder calls on the people it names', () => {
    const blocks = [text('Till ', { kind: 'person', id: `teams:${TENANT_ID}:${ANNA.aadObjectId}`, name: 'Anna *Ek*' })];
    expect(JSON.stringify(render({ kind: 'answer', blocks }))).not.toContain('<at>');
    const [card] = render({ kind: 'reminder', blocks }).attachments;
    expect(card?.content.msteams?.entities).toEqual([{ type: 'mention', text: '<at>Anna Ek</at>', mentioned: { id: ANNA.aadObjectId, name: 'Anna Ek' } }]);
    expect(card?.content.body.at(-1)).toEqual({ type: 'TextBlock', text: '<at>Anna Ek</at>', wrap: true });
  });

  it('a form that is too large for its button is not offered, and says what to do', () => {
    const choices = Array.from({ length: 500 }, (_, i) => ({ value: `v${i}`, label: `Val ${i}` }));
    const reply: Reply = {
      kind: 'form',
      blocks: [{ kind: 'form', form: { command: 'x', title: 'T', submit: 'S', fields: [{ name: 'a', label: 'A', kind: 'choice', required: true, choices }] } }],
    };
    expect(buttonsOf(posted(reply))).toEqual([]);
    expect(read(reply)).toContain('Inget är sparat. Skriv uppgifterna på en rad');
  });
});
