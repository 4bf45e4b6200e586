import { describe, expect, test } from 'vitest';
import { splitCompound } from '../../src/knowledge/compounds.ts';
import { nounStem, stem, termsOfWord, wordsOf } from '../../src/knowledge/words.ts';

/** Forms of one word, as people and reports write them. */
const GROUPS: readonly (readonly string[])[] = [
  ['nätverk', 'nätverket', 'nätverken', 'nätverkens'],
  ['avtal', 'avtalet', 'avtalen', 'avtalets'],
  ['möte', 'möten', 'mötet', 'mötena'],
  ['råd', 'rådet', 'råden', 'rådets'],
  ['mål', 'målet', 'målen', 'målens'],
  ['kommun', 'kommuner', 'kommunen', 'kommunerna'],
  ['styrelse', 'styrelsen', 'styrelser', 'styrelsens'],
  ['ledamot', 'ledamöter', 'ledamöterna'],
  ['ersättare', 'ersättaren', 'ersättarna'],
  ['upphandling', 'upphandlingar', 'upphandlingen', 'upphandlingarna'],
  ['beslut', 'beslutet', 'besluten'],
  ['elev', 'elever', 'eleverna', 'elevernas'],
  ['skola', 'skolor', 'skolan', 'skolorna'],
  ['rapport', 'rapporten', 'rapporter', 'rapporterna'],
  ['medlem', 'medlemmar', 'medlemmarna'],
  ['utbildning', 'utbildningen', 'utbildningar'],
  ['familjecentral', 'familjecentraler', 'familjecentralen'],
  ['förening', 'föreningen', 'föreningar'],
  ['kostnad', 'kostnader', 'kostnaden', 'kostnaderna'],
  ['plan', 'planen', 'planer', 'planerna'],
  ['träffas', 'träffades', 'träffats'],
  ['startade', 'startar', 'startat', 'startades'],
  ['antogs', 'antagen', 'antagits', 'antog'],
  ['avbröts', 'avbruten', 'avbrutits'],
  ['deltog', 'deltar', 'deltagit'],
];
/** Words that look alike and are not the same. */
const APART: readonly (readonly [string, string])[] = [
  ['råd', 'rådhus'],
  ['styrelse', 'styrgrupp'],
  ['kommun', 'kommunikation'],
  ['region', 'regissör'],
  ['möte', 'motion'],
  ['direktör', 'direkt'],
  ['vård', 'värd'],
  ['elev', 'elevhälsa'],
];

const pairs = GROUPS.flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).map((b) => [a, b] as const)));
const met = (a: string, b: string) => stem(a, 'sv') === stem(b, 'sv');

describe('Swedish forms of one word', () => {
  test('115 of 120 pairs meet, 23 of 25 groups wholly', () => {
    const apart = pairs.filter(([a, b]) => !met(a, b));
    const whole = GROUPS.filter((group) => group.every((word) => met(word, group[0] ?? '')));
    expect([pairs.length, GROUPS.length]).toEqual([120, 25]);
    expect(apart.length, JSON.stringify(apart)).toBeLessThanOrEqual(5);
    expect(whole.length).toBeGreaterThanOrEqual(23);
  });
  test.each(APART)('%s and %s stay apart', (a, b) => expect(met(a, b)).toBe(false));
  test.each([['KOMMUNER', 'kommuner']])('%s is met as %s', (a, b) => expect(met(a, b)).toBe(true));
  test('a figure has no ending', () => expect(stem('2023', 'sv')).toBe('2023'));
  test('a noun meets its verb in the family', () =>
    expect(termsOfWord('dimensionering', 'sv').family).toBe(termsOfWord('dimensionering', 'sv').family ?? 'none'));
});

describe('words of a text', () => {
  test.each<[string, string[]]>([
    ['VO-college, SKR:s råd.', ['VO', 'college', 'SKR', 'råd']],
    ['Växa tryggt 2021–2022', ['Växa', 'tryggt', '2021', '2022']],
    ["styrelsen's plan", ['styrelsen', 'plan']],
    ['', []],
    ['?!…', []],
  ])('%s', (text, words) => expect(wordsOf(text).map((w) => w.text)).toEqual(words));
  test('each stands where it was', () => {
    const text = ' Åsa, och ÖRJAN ';
    expect(wordsOf(text).map((w) => text.slice(w.start, w.end))).toEqual(['Åsa', 'och', 'ÖRJAN']);
  });
});

describe('compounds of known words', () => {
  const known = new Set([
    'telefoni',
    'upphandl',
    'upphandling',
    'gymnasi',
    'avtal',
    'kommun',
    'natverk',
    'direktor',
    'ledning',
    'skol',
    'forum',
    'styr',
    'grupp',
    'ordfor',
  ]);
  test.each<[string, readonly [string, string] | undefined]>([
    ['telefoniupphandling', ['telefoni', 'upphandling']],
    ['gymnasieavtal', ['gymnasi', 'avtal']],
    ['ledningsgrupp', ['ledning', 'grupp']],
    ['skolforum', ['skol', 'forum']],
    ['styrgrupp', ['styr', 'grupp']],
    ['kommunnatverk', ['kommun', 'natverk']],
    ['ordforande', undefined],
    ['kommunerna', undefined],
    ['avtal', undefined],
    ['okandsak', undefined],
  ])('%s', (word, parts) => expect(splitCompound(word, (s) => known.has(s))).toEqual(parts));
});

test('a word that every object has a property of is a word like others', () => {
  for (const word of ['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty']) expect([word, typeof nounStem(word)]).toEqual([word, 'string']);
  expect(['städer', 'ledamöterna'].map(nounStem)).toEqual(['stad', 'ledamot']);
});
