import { describe, expect, it, test } from 'vitest';
import type { Incoming } from '../../src/chat/incoming.ts';
import { askForm } from '../../src/cli/ask-form.ts';
import { makeCli } from '../../src/cli/index.ts';
import { LIMITS } from '../../src/cli/limits.ts';
import { readOptions } from '../../src/cli/options.ts';
import { render, safe } from '../../src/cli/render.ts';
import { buttons, type Form, link, list, note, type Reply, strong, text } from '../../src/reply/reply.ts';
import { scriptedReceiver } from '../contracts/scripted-receiver.ts';

const choices = [
  { value: 'styrelsen', label: 'Styrelsen' },
  { value: 'styrgruppen', label: 'Styrgruppen' },
  { value: 'agardialogen', label: 'Ägardialogen' },
];
const FORM: Form = {
  command: 'utfall ny',
  title: 'Utfall',
  submit: 'Granska',
  hidden: { draft: 'D-1' },
  fields: [
    { name: 'body', kind: 'choice', label: 'Organ', required: true, choices },
    { name: 'date', kind: 'line', label: 'Datum', required: false, value: '2027-01-14' },
    { name: 'decisions', kind: 'lines', label: 'Beslut', required: false },
  ],
};
const typing = (lines: readonly string[]) => {
  const left = [...lines];
  const shown: string[] = [];
  return { shown, prompt: { show: (words: string) => void shown.push(words), next: () => Promise.resolve(left.shift()) } };
};

describe('a form asked field by field', () => {
  it('keeps what stands there for an empty line, and takes several lines until an empty one', async () => {
    const { prompt } = typing(['3', '', 'budgeten antas', 'planen antas', '']);
    expect(await askForm(FORM, prompt, 'sv')).toEqual({ draft: 'D-1', body: 'agardialogen', date: '2027-01-14', decisions: 'budgeten antas\nplanen antas' });
  });
  test.each([
    ['styrelsen', 'styrelsen'],
    ['äga', 'agardialogen'],
    ['AGARDIALOGEN', 'agardialogen'],
    ['styr', 'styr'],
    ['9', '9'],
  ])('takes %s as a choice for %s', async (typed, value) => {
    expect(await askForm(FORM, typing([typed, '-', '']).prompt, 'sv')).toMatchObject({ body: value, date: '' });
  });
  it('asks only the fields with errors again, and says what is wrong', async () => {
    const fields = FORM.fields.map((f) => (f.name === 'date' ? { ...f, value: '31/2', error: 'Dagen finns inte.' } : { ...f, value: 'x' }));
    const { shown, prompt } = typing(['14/1']);
    expect(await askForm({ ...FORM, fields }, prompt, 'sv')).toEqual({ draft: 'D-1', body: 'x', date: '14/1', decisions: 'x' });
    expect(shown.join('\n')).toContain('Dagen finns inte.');
    expect(shown.join('\n')).not.toContain('Organ');
  });
  test.each([[['avbryt']], [['styrelsen', 'cancel']], [[]]])('is left by a word or the end of input: %j', async (lines) =>
    expect(await askForm(FORM, typing(lines).prompt, 'sv')).toBeUndefined(),
  );
});

describe('what the terminal shows', () => {
  it('shows control characters and never sends them', () => {
    const bad = 'a\u001b[31mröd\u0007\u0000\r\u202eomvänd\u009b2J\u2028rad';
    expect(safe(bad)).toBe('a\\u{1b}[31mröd\\u{7}\\u{0}\\u{d}\\u{202e}omvänd\\u{9b}2J\\u{2028}rad');
    const blocks: Reply['blocks'] = [
      { kind: 'heading', text: bad },
      text(strong(bad), link(bad, `/${bad}`)),
      list([bad]),
      note(bad),
      { kind: 'table', caption: bad, columns: [bad], rows: [[[strong(bad)]]] },
      { kind: 'fields', fields: [{ label: bad, value: [strong(bad)] }] },
      { kind: 'citations', citations: [{ label: bad, document: 'd', section: 's', record: 'r' }] },
      { kind: 'form', form: { ...FORM, title: bad } },
      { kind: 'picture', svg: '<svg/>', alt: bad, caption: bad },
      buttons({ label: bad, text: bad }),
    ];
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
    expect(render({ kind: 'answer', blocks }, 'sv').text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029]/);
  });
  it('cuts what is endless, with a mark', () => {
    const { text: shown } = render({ kind: 'answer', blocks: [text(Array.from({ length: LIMITS.replyLines + 10 }, (_, i) => `${i}`).join('\n'))] }, 'sv');
    expect(shown.split('\n')).toHaveLength(LIMITS.replyLines + 1);
    expect(shown.endsWith('… svaret är avkortat.')).toBe(true);
  });
});

describe('lines on standard input', () => {
  const play = async (lines: readonly string[], answer: (i: Incoming) => Reply, json = false) => {
    const receiver = scriptedReceiver(answer);
    const left = [...lines];
    const written: string[] = [];
    let ids = 0;
    const cli = makeCli({
      person: { id: 'cli:a', name: 'A' },
      locale: 'sv',
      interactive: false,
      json,
      next: () => Promise.resolve(left.shift()),
      write: (t) => void written.push(t),
      newId: () => `${++ids}`,
    });
    await cli.start(receiver);
    return { well: await cli.run(), written, receiver };
  };
  it('are one message each; a number chooses among the buttons last shown', async () => {
    const reply = (): Reply => ({ kind: 'question', blocks: [text('Vilken?'), buttons({ label: 'A', text: '/a' }, { label: 'B', text: '/b' })] });
    const { receiver, well } = await play(['hej', '', '2', '7'], reply);
    expect(receiver.received.map((i) => i.text)).toEqual(['hej', '/b', '7']);
    expect(well).toBe(true);
  });
  test.each([
    ['error', false],
    ['refusal', false],
    ['form', false],
    ['answer', true],
    ['preview', true],
    ['receipt', true],
  ] as const)('a reply of kind %s: well is %s', async (kind, wanted) => {
    expect((await play(['x'], () => ({ kind, blocks: [text('y')] }))).well).toBe(wanted);
  });
  it('are answered as data, one object a line', async () => {
    const { written } = await play(['x'], () => ({ kind: 'receipt', blocks: [text('klart')], ids: ['U-1'] }), true);
    expect(written).toHaveLength(1);
    expect(JSON.parse(written[0] ?? '')).toMatchObject({ id: 'cli:1', kind: 'receipt', ids: ['U-1'], text: 'klart' });
  });
  it('that are too long are refused in words', async () => {
    const { written, receiver, well } = await play(['x'.repeat(LIMITS.lineLength + 1)], () => ({ kind: 'answer', blocks: [] }));
    expect([written, receiver.received, well]).toEqual([['Raden är för lång och togs inte emot. Dela upp den.'], [], false]);
  });
});

describe('options', () => {
  test.each([
    [['--as', 'Anna Ek <Anna@example.org>'], { name: 'Anna Ek', email: 'anna@example.org', json: false, locale: 'sv' }],
    [['--as', 'Anna'], { name: 'Anna', json: false, locale: 'sv' }],
    [['--as', '<a@b.se>', '--json', '--lang', 'en', '--run', '/utfall'], { name: 'a@b.se', email: 'a@b.se', json: true, locale: 'en', run: '/utfall' }],
    [[], { name: 'root', json: false, locale: 'sv' }],
  ])('%j', (args, wanted) => expect(readOptions(args, 'root')).toEqual(wanted));
  test.each([[['--nope']], [['--lang', 'de']], [['--as', 'a <b>']], [['--as', '']], [['lös text']]])('refused: %j', (args) =>
    expect(() => readOptions(args, 'root')).toThrow('bad-option'),
  );
});
