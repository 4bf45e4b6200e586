// The code answers for any association: what one of them is called, and what its bodies and programmes are called, stands in its records.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../src/domain/entity.ts';
import { foldAscii } from '../../src/i18n/fold.ts';
import { wordsOf } from '../../src/knowledge/words.ts';
import { readRecords } from '../../src/sources/read-records.ts';
import { type Source, withoutComments } from '../helpers/architecture.ts';

const PROPER: ReadonlySet<Entity['kind']> = new Set([
  'association',
  'subregion',
  'municipality',
  'body',
  'organisation',
  'programme',
  'service',
  'project',
  'person',
  'agreement',
  'procurement',
  'occasion',
]);
/** Names in the data that are words of the language too: what any association calls such a body, trade or subject. */
const GENERAL = /^(?:styrelsen|kansliet|förbundsmötet|förbundsmöte|ägardialogen|vuxenutbildning|upphandling|utbildning|kommunförbundet|kommunerna|regionen)$/iu;
/** The state's own bodies and the national association: every association in the country deals with them. */
const NATIONAL = /^(?:socialstyrelsen|SKR|sveriges kommuner och regioner|länsstyrelsen|skolverket|arbetsförmedlingen|kammarkollegiet|regeringskansliet)$/iu;
/** The default data folder is a value of a variable, not a word of the code. */
const withoutDefault = (text: string) => text.replaceAll('data/skanes-kommuner', '');

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const whole = (source: string, flags = 'u') => new RegExp(`(?<![\\p{L}\\d])${source}s?(?![\\p{L}\\d])`, flags);
type Name = { name: string; found(text: string, folded: string): boolean };

/** A name of one word counts as it is written ("Upphandlat" is a service, "upphandlat" a verb), a longer one in any spelling. */
const namesOf = (entities: Iterable<Entity>): Name[] =>
  [...entities]
    .filter((e) => PROPER.has(e.kind))
    .flatMap((e) => [...e.names.sv, ...(e.abbreviations ?? [])])
    .filter((name) => /^\p{Lu}/u.test(name) && !GENERAL.test(name) && !NATIONAL.test(name) && wordsOf(name).length > 0)
    .map((name) => {
      const one = whole(escaped(name));
      const any = whole(escaped(foldAscii(name)));
      return { name, found: (text, folded) => (/\s/.test(name) ? any.test(folded) : one.test(text)) };
    });

/** The land that the association is named after, in all its forms: "Skånes Kommuner" -> skåne, skånes, skånsk, skånska. */
const homeOf = (association: Entity): Name => {
  const first = wordsOf(association.names.sv[0] ?? '')[0]?.folded ?? '';
  const base = escaped(first.replace(/s$/, '').replace(/[aeo]$/, ''));
  const pattern = new RegExp(`(?<![a-z])${base}(?:[aeo]s?|sk\\p{L}*)(?![\\p{L}])`, 'u');
  return { name: first, found: (_, folded) => pattern.test(folded) };
};

const records = readRecords('data/skanes-kommuner');
const NAMES = [homeOf(records.association), ...namesOf(records.entities.values())];
const namedIn = (sources: readonly Source[]): string[] =>
  sources.flatMap(({ path, text }) => {
    const code = withoutDefault(withoutComments(text));
    const folded = foldAscii(code);
    return NAMES.filter((n) => n.found(code, folded)).map((n) => `${path} names ${n.name}`);
  });

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? filesIn(`${folder}/${e.name}`) : [`${folder}/${e.name}`]));

describe('no association by name', () => {
  test('src and commands name nothing of the first association', () => {
    const sources = [...filesIn('src'), ...filesIn('commands')].map((path) => ({ path, text: readFileSync(path, 'utf8') }));
    expect(namedIn(sources)).toEqual([]);
  });

  test.each<[string, string]>([
    ['the land', "const words = 'skane skanes';"],
    ['its adjective', 'const p = /skånska kommuner/;'],
    ['a municipality', "const example = 'alla utom Hörby';"],
    ['a programme by its short form', 'if (/RSS/.test(text)) return;'],
    ['an organisation', "const board = 'VoB Syds styrelse';"],
    ['a person', "const chair = 'patric åberg';"],
    ['a service of one word', "const site = 'Upphandlat';"],
  ])('seen red: %s', (_, text) => expect(namedIn([{ path: 'src/a.ts', text }]).length).toBeGreaterThan(0));

  test.each<[string, string]>([
    ['an example in a comment', '/** "VoB Syds styrelse": the board that is meant. */ const a = 1; // Lund'],
    ['a general word', "const words = 'styrelsen kansliet upphandlat';"],
    ['a national agency', "const funder = 'Socialstyrelsen';"],
    ['the default folder', "z.string().default('data/skanes-kommuner')"],
    ['an address', "const at = 'https://example.org/x';"],
  ])('allowed: %s', (_, text) => expect(namedIn([{ path: 'src/a.ts', text }])).toEqual([]));
});
