import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FormValues } from '../../src/chat/incoming.ts';
import { plain } from '../../src/reply/plain.ts';
import { loadNouns } from '../../src/routing/command.ts';
import { MOST_TYPED } from '../../src/routing/too-long.ts';
import { ANNA, testBot } from '../helpers/bot.ts';
import { secretWorld } from './secrets.ts';

type World = Awaited<ReturnType<typeof testBot>>;
let world: World;
beforeAll(async () => {
  world = await testBot();
});
/** The error id of the test bot: only what nobody expected says it. */
const UNEXPECTED = /felnummer|error number/;

const PIECES = [
  '14:30',
  'https://x?y=z',
  '"',
  '”',
  "'",
  ',',
  ';',
  ':',
  '<mailto:a@b.se|a>',
  '\\',
  '\u0000',
  '\u202e',
  '💥',
  '𝕬',
  'å',
  '\n',
  '\t',
  '--',
  '{}',
  '[z](u)',
  '<!channel>',
  '*',
  'A-00000',
  'styrelsen',
  '31/2',
  '1/3',
  'alla utom',
  'ja',
  'synlighet: kansli',
  'beslut:',
  'uppgift:',
  '__proto__',
  'constructor',
  '$&',
];
const typed = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((all) => all.join(' ')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 8 }).map((all) => all.join('')),
);
const commands = async () =>
  (await loadNouns(world.nouns)).flatMap((noun) =>
    noun.verbs.filter((v) => v.verb !== 'sjalvtest').map((verb) => ({ noun: noun.name, verb: verb.verb, fields: verb.fields.map((f) => f.name) })),
  );

describe('whatever is typed', () => {
  it('as the arguments of any command is answered, refused or asked about, and never throws', { timeout: 120_000 }, async () => {
    const all = await commands();
    await fc.assert(
      fc.asyncProperty(fc.nat(all.length - 1), typed, fc.constantFrom('sv', 'en'), fc.constantFrom('private', 'channel'), async (at, text, locale, place) => {
        const { noun, verb } = all[at] ?? { noun: '', verb: '' };
        const reply = await world.say(`/${noun} ${verb} ${text}`, { locale: locale as 'sv', place: place as 'private' });
        expect(plain(reply)).not.toMatch(UNEXPECTED);
        expect(reply.blocks.length).toBeGreaterThan(0);
      }),
      { numRuns: 400, seed: 4, examples: all.map((_, i) => [i, PIECES.join(' '), 'sv', 'private'] as [number, string, 'sv', 'private']) },
    );
  });

  it('in the fields of any form is answered, refused or asked about, and never throws', { timeout: 120_000 }, async () => {
    const all = await commands();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(all.length - 1),
        fc.array(fc.oneof(typed, fc.array(typed, { maxLength: 3 })), { minLength: 12, maxLength: 12 }),
        async (at, values) => {
          const { noun, verb, fields } = all[at] ?? { noun: '', verb: '', fields: [] };
          const form: FormValues = Object.fromEntries(fields.map((name, i) => [name, values[i] ?? '']));
          expect(plain(await world.submit(`${noun} ${verb}`, form))).not.toMatch(UNEXPECTED);
        },
      ),
      { numRuns: 400, seed: 5 },
    );
  });

  it('to correct or take back anything that is recorded is answered, refused or asked about, and never throws', { timeout: 120_000 }, async () => {
    const bot = await secretWorld();
    const byNoun = { mote: ['meeting', 'item'], utfall: ['outcome'], uppgift: ['action'], arende: ['matter', 'station', 'consultation'] } as const;
    const nounOf = (kind: string) => Object.entries(byNoun).find(([, kinds]) => (kinds as readonly string[]).includes(kind))?.[0] ?? 'avtal';
    const verbs = ['ratta', 'flytta', 'dra-tillbaka', 'stryk', 'stall-in', 'forlang', 'avsluta', 'visa'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...bot.made), fc.constantFrom(...verbs), typed, typed, async ({ kind, id }, verb, text, other) => {
        const noun = nounOf(kind);
        const asked = await bot.asks('administrator', 'private', `/${noun} ${verb} ${id}: ${text}`);
        expect(plain(asked)).not.toMatch(UNEXPECTED);
        const [form] = asked.blocks.flatMap((b) => (b.kind === 'form' ? [b.form] : []));
        if (!form) return;
        const values = Object.fromEntries(form.fields.map((f) => [f.name, f.name === 'id' ? id : other]));
        expect(plain(await bot.asks('administrator', 'private', '', { command: form.command, values: { ...form.hidden, ...values } }))).not.toMatch(UNEXPECTED);
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  const ODD = ['kl 14:30 sharp', 'https://x?y=z', 'säg ”hej” och "hej"', 'lök, bröd, och ost', "O'Hara & Co <b>", '100 % *säkert*'];
  it.each(ODD)('%s survives to the receipt and to what is recorded', async (words) => {
    const bot = await testBot();
    const saved = async (noun: string, line: string) => {
      const shown = await bot.say(line);
      const draft = shown.ids?.find((id) => id.startsWith('D-')) ?? '';
      return [plain(shown), plain(await bot.say(`/${noun} spara ${draft}`))];
    };
    for (const said of [
      ...(await saved('utfall', `/utfall styrelsen 13/1: beslut: ${words}`)),
      ...(await saved('uppgift', `/uppgift ny text: ring om ${words}`)),
      ...(await saved('mote', `/mote planera styrelsen 12/3 kl 10; plats: ${words}`)),
    ])
      expect(said).toContain(words);
    expect(plain(await bot.say(`/paminn mig på måndag kl 9 om ${words}`))).toContain(words);
    const decisions = [...bot.journal.state().outcomes.values()].flatMap((o) => o.decisions.map((d) => d.text));
    expect(decisions).toEqual([words]);
  });

  it('longer than can be read at once is not read, is said, and stands in the reply', async () => {
    const long = 'ord '.repeat(10_000);
    const before = world.journal.events().length;
    for (const line of [long, `/utfall styrelsen 13/1: beslut: ${long}`, `/fraga ${long}`]) {
      const started = performance.now();
      const reply = await world.say(line);
      expect(performance.now() - started).toBeLessThan(500);
      expect(reply.kind).toBe('error');
      expect(plain(reply)).toContain('högst 8\u00a0000');
      expect(plain(reply)).toContain(line.trim());
    }
    const form = await world.submit('utfall ny', { body: 'styrelsen', date: '13/1', decisions: long });
    const fields = form.blocks.flatMap((b) => (b.kind === 'form' ? b.form.fields : []));
    expect(fields.find((f) => f.name === 'decisions')).toMatchObject({ value: long, error: expect.stringContaining('dela upp') });
    expect(world.journal.events()).toHaveLength(before);
    expect((await world.say(`/fraga ${'ord '.repeat(MOST_TYPED / 4 - 3)}`)).kind).not.toBe('error');
  });
});

describe('an answer', () => {
  it('is judged by who asked, or by those who read it in the same channel', async () => {
    const bot = await testBot();
    const rut = { name: 'Rut Lind', email: 'rut@example.org' };
    const id =
      (await bot.say('Vem är ordförande i styrelsen?')).blocks
        .flatMap((b) => (b.kind === 'buttons' ? b.buttons : []))
        .find((b) => b.text.includes('/fraga'))
        ?.text.split(' ')
        .at(-1) ?? '';
    expect(id).toMatch(/^F-/);
    expect((await bot.say(`/fraga fel ${id}`, { as: rut })).kind).toBe('error');
    expect(bot.journal.state().flags).toEqual([]);
    expect((await bot.say(`/fraga fel ${id}`, { as: ANNA })).kind).toBe('receipt');
  });
});
