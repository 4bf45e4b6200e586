// What help shows can be typed as it stands, in an association whose bodies and municipalities are called what they are called.
import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../src/domain/event.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { plain } from '../../src/reply/plain.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { testBot } from '../helpers/bot.ts';

const DATA = ['data/skanes-kommuner', 'test/fixtures/dalarnas'] as const;

const linked: NewEvent = {
  by: 'cli:anna@example.org',
  via: 'cli',
  visibility: 'secretariat',
  cause: 'linked',
  what: { type: 'person.linked', known: 'cli:anna@example.org', account: 'web:anna@example.org' },
};
const world = (data: string) => testBot({ data, first: [linked] });
type World = Awaited<ReturnType<typeof world>>;

/** Every example in help: that of all commands, and that of each. */
const shown = async (bot: World, locale: Locale): Promise<string[]> => {
  const topics = ['', ...bot.nouns.map((n) => n.name)];
  const said = await Promise.all(topics.map(async (topic) => plain(await bot.say(`/samklang hjalp ${topic}`, { locale }))));
  return [...new Set(said.flatMap((text) => [...text.matchAll(/: (\/.+)$/gm)].map((m) => m[1] ?? '')))];
};
const wrong = (reply: Reply): string[] => {
  const faults = reply.blocks.flatMap((b) => (b.kind === 'form' ? b.form.fields.flatMap((f) => f.error ?? []) : []));
  return reply.kind === 'error' || reply.kind === 'refusal' || reply.kind === 'question' ? [`${reply.kind}: ${plain(reply)}`] : faults;
};

/** What the examples speak of: recorded by examples, so that there is a meeting, an action, a matter and the rest of it. */
const BEFORE =
  /^\/(?:mote planera|meeting plan|mote punkt|meeting item|utfall (?!visa|r|dra)|uppgift ny|action new|arende (?:nytt|remiss [^M])|avtal (?:nytt|anslut|bidrag|upphandling)|natverk plats|mal status|natverk kanal)/;
const place = (line: string) => (/^\/(?:natverk kanal|network channel)/.test(line) ? ('channel' as const) : ('private' as const));
const asBo = { as: { name: 'Bo Alm', email: 'bo@example.org' } };
const idsIn = (reply: Reply) => [...plain(reply).matchAll(/\b[A-Z]-[0-9A-Z]{5}\b/g)].map((m) => m[0]);

/** Types and saves those, and gives the ids that came of it, by their letter. */
const prepared = async (bot: World): Promise<Map<string, string>> => {
  const ids = new Map<string, string>();
  // The first agreement is that of the first example: what came after is a procurement, a grant.
  const keep = (reply: Reply) => {
    for (const id of idsIn(reply).toReversed()) if (!(id.startsWith('V') && ids.has('V'))) ids.set(id.charAt(0), id);
  };
  for (const line of (await shown(bot, 'sv')).filter((l) => BEFORE.test(l) && !/7K3PD|; ta bort|lämnar/.test(l))) {
    const preview = await bot.say(line, { place: place(line) });
    expect([line, preview.kind, ...wrong(preview)]).toEqual([line, 'preview']);
    const saved = await bot.say('ja', { place: place(line) });
    expect([line, saved.kind, ...wrong(saved)]).toEqual([line, 'receipt']);
    keep(saved);
  }
  return ids;
};
/** What an example with an id is about, besides: who hands over to Anna, a station, a reminder and an answer that is wrong. */
const preparedFor = async (line: string, bot: World): Promise<Map<string, string>> => {
  const ids = await prepared(bot);
  const keep = async (said: Reply, as = {}) => {
    const reply = said.kind === 'preview' ? await bot.say('ja', as) : said;
    for (const id of idsIn(reply).toReversed()) ids.set(id.charAt(0), id);
  };
  if (/^\/paminn/.test(line)) await keep(await bot.say('/paminn mig på torsdag kl 9 om remissen'));
  if (/R-7K3PD/.test(line)) {
    const answer = await bot.say('Vem är ordförande i förbundsrådet 2024?');
    const buttons = answer.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : []));
    await keep(await bot.say(buttons.find((b) => b.text.startsWith('/fraga fel'))?.text ?? '-'));
  }
  if (/(?:stryk|strike) S-/.test(line)) await keep(await bot.say(`/arende station ${ids.get('M')} förbundsrådet 14/1: bordlagt`));
  if (/ta-emot|avböj|accept|decline/.test(line)) {
    await keep(await bot.say('/uppgift ny ring SKR på fredag', asBo), asBo);
    await bot.say(`/uppgift overlat ${ids.get('A')} Anna Ek <anna@example.org>`, asBo);
    await bot.say('ja', asBo);
  }
  return ids;
};

describe.each(DATA)('examples in help, with %s', (data) => {
  test.each(['sv', 'en'] as const)('are answered as they stand: %s', async (locale) => {
    const bot = await world(data);
    await prepared(bot);
    const lines = (await shown(bot, locale)).filter((line) => !/7K3PD/.test(line));
    expect(lines.length).toBeGreaterThan(40);
    const failed: string[] = [];
    for (const line of lines) failed.push(...wrong(await bot.say(line, { locale, place: place(line) })).map((why) => `${line} -> ${why}`));
    expect(failed).toEqual([]);
  });
});

test.each(['sv', 'en'] as const)('examples with an id are answered with an id that there is: %s', async (locale) => {
  const data = 'test/fixtures/dalarnas';
  // A link is confirmed where the platform knows who somebody is.
  const lines = (await shown(await world(data), locale)).filter((line) => /7K3PD/.test(line) && !/(?:koppla|link) K-/.test(line));
  expect(lines.length).toBeGreaterThan(25);
  const failed: string[] = [];
  for (const example of lines) {
    const bot = await world(data);
    const ids = await preparedFor(example, bot);
    const line = example.replace(/\b([A-Z])-7K3PD\b/g, (id, letter) => ids.get(letter) ?? id);
    failed.push(...wrong(await bot.say(line, { locale })).map((why) => `${line} -> ${why}`));
  }
  expect(failed).toEqual([]);
});
