// Another, invented association with other words for its bodies, answered by the same code from its own records.
import { describe, expect, test } from 'vitest';
import { foldAnswer, holds } from '../../src/question/selftest.ts';
import { inspectRecords } from '../../src/sources/read-records.ts';
import { readSettings } from '../../src/sources/read-settings.ts';
import { truthOf } from '../helpers/truth.ts';
import { ask, freshKnowledge } from './sets.ts';

const FOLDER = 'test/fixtures/dalarnas';
const knowledge = freshKnowledge(FOLDER);
const unfounded = truthOf(knowledge);
type Question = string | readonly string[];

/** What a right answer holds, each part. */
const ANSWERED: readonly (readonly [Question, readonly string[]])[] = [
  ['Vem är ordförande i förbundsrådet?', ['Karin Hedlund']],
  ['Vem är 1:e vice ordförande?', ['Olof Brask']],
  [['Vem är 1:e vice ordförande?', 'och andra vice?'], ['Mirja Lindqvist']],
  ['Vilka är vice ordförande i förbundsrådet?', ['Olof Brask', 'Mirja Lindqvist']],
  ['Vem är ersättare i förbundsrådet?', ['Eva Sund']],
  ['Who is the chair of the council?', ['Karin Hedlund', 'Förbundsrådet']],
  ['Sitter någon från Norrhyttan i förbundsrådet?', ['Ja', 'Tomas Ek']],
  ['Sitter någon från Siljansvik (S) i förbundsrådet?', ['Nej']],
  ['Är ordföranden från Dalsbro?', ['Nej', 'Karin Hedlund', 'Siljansvik']],
  ['Vilka kommuner ingår i Bergslagsbygden?', ['3', 'Dalsbro', 'Norrhyttan', 'Västerfors']],
  ['Hur många kommuner har förbundet?', ['5']],
  ['Hur många gånger träffades Skolforum 2024?', ['sju']],
  ['Vad är syftet med Skolforum?', ['skolcheferna', 'små skolor']],
  ['Vem är samordnare för Skolforum?', ['Per Dahl']],
  ['Hur många byskolor besökte Skolforum 2024 jämfört med 2023?', ['12', '9']],
  [['Hur många byskolor besökte Skolforum 2024?', 'och 2023?'], ['9']],
  ['Vad är målet för Skolforum 2025?', ['slöjd']],
  ['Hur många deltog i konferensen om byskolor?', ['cirka 140']],
  ['Hur länge gäller lärlingsavtalet?', ['fem år', '2027']],
  ['Hur stor andel av lärlingarna var flickor?', ['41']],
  ['Varför infördes Isvakten?', ['isen']],
  ['När startade Isvakt Dalarna?', ['november 2021']],
  ['Hur ofta går Isvakten igenom sin utrustning?', ['november']],
  ['Vilka kommuner omfattas av Isvakten?', ['Siljansvik', 'Älgered', 'Norrhyttan']],
  ['Vad kostade Isvakten 2024?', ['2,4 miljoner']],
  // The sources disagree: both are said.
  ['Hur många frivilliga hade Isvakten 2024?', ['22', '24']],
  ['Vad beslutade förbundsrådet i oktober 2024?', ['31 kronor', '3 oktober 2024']],
  ['Vad är Skjutsen?', ['skolskjuts']],
  ['How many pupils got school transport in 2024?', ['1,350']],
  ['Why was the app for Skjutsen delayed?', ['bankrupt']],
];

const REFUSED: readonly (readonly [Question, string])[] = [
  ['Vem var ordförande i förbundsrådet 2019?', 'gap'],
  ['Hur många utryckningar gjorde Isvakten 2022?', 'gap'],
  ['Vem är Karin Hedlunk?', 'ambiguous'],
  ['Vilka bussturer togs bort 2024?', 'gap'],
  ['Varför lämnade Dalsbro förbundet?', 'gap'],
  ['Vad heter rektorerna i Skolforum?', 'gap'],
  ['Hur många flickor fick lärlingsplats 2023?', 'gap'],
  // The first association is a stranger here.
  ['Vad är Skånes Kommuner?', 'gap'],
];

const shown = (q: Question) => [q].flat().join(' / ');

describe('another association', () => {
  test('its records are without faults and its settings are read', () => {
    expect(inspectRecords(FOLDER).faults).toEqual([]);
    expect(readSettings(FOLDER).zone).toBe('Europe/Stockholm');
  });

  test.each(ANSWERED.map(([q, must]) => [shown(q), q, must] as const))('%s', (_, q, must) => {
    const a = ask(q, knowledge);
    expect(a.answered, a.text).toBe(true);
    expect(
      must.filter((part) => !holds(foldAnswer(a.text), part)),
      a.text,
    ).toEqual([]);
    expect(unfounded({ text: a.text, cited: a.supports.map((s) => s.record), given: [q].flat() })).toEqual([]);
  });

  test.each(REFUSED.map(([q, refusal]) => [shown(q), q, refusal] as const))('refused: %s', (_, q, refusal) => {
    const a = ask(q, knowledge);
    expect([a.answered, a.refusal], a.text).toEqual([false, refusal]);
  });

  test('the first association’s knowledge answers none of its own names', () => {
    const other = freshKnowledge();
    for (const q of ['Vad är syftet med Skolforum?', 'Vem är ordförande i förbundsrådet?', 'Varför infördes Isvakten?']) {
      const a = ask(q, other);
      expect(a.text).not.toMatch(/Hedlund|skolchefernas|skotrar/);
    }
  });
});
