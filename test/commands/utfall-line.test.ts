import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { CommandContext } from '../../commands/context.ts';
import { hereOn } from '../../commands/here.ts';
import { readAttendance } from '../../commands/utfall/parts/attendance.ts';
import { readDecisions } from '../../commands/utfall/parts/decisions.ts';
import { readInputs, readReports } from '../../commands/utfall/parts/inputs.ts';
import { outcomeValues } from '../../commands/utfall/parts/line.ts';
import { testBot } from '../helpers/bot.ts';

let context: CommandContext;
beforeAll(async () => {
  const world = await testBot();
  context = world.contextFor(world.incoming('x'));
});

describe('a typed outcome with more than decisions', () => {
  test.each([
    ['styrelsen 14/1: bordlagt: lokalen; beslut: budgeten', { decisions: 'bordlagt: lokalen\nbudgeten' }],
    ['styrelsen 14/1 återremiss: planen; ärende: M-7K3PD', { decisions: 'återremiss: planen\närende: M-7K3PD' }],
    ['styrelsen 14/1: rekommenderas förbundsmötet: höjd avgift', { decisions: 'rekommenderas förbundsmötet: höjd avgift' }],
    ['styrelsen 14/1: beslut: a; berör: Lund; b', { decisions: 'a\nberör: Lund\nb' }],
    ['styrelsen 14/1: medskick: Lund: mer stöd; blev: nej; rapport: Anna Ek: klart', { inputs: 'Lund: mer stöd\nblev: nej', reports: 'Anna Ek: klart' }],
    ['styrelsen 14/1: närvaro: Lund; sena: Osby', { attendance: 'Lund\nsena: Osby' }],
    ['board 14/1: tabled: the premises; owners’ input: Lund: more support', { decisions: 'tabled: the premises', inputs: 'Lund: more support' }],
  ])('%s', (line, wanted) => expect(outcomeValues(line, context)).toEqual({ body: 'styrelsen', date: '2027-01-14', ...wanted }));
});

describe('decisions', () => {
  const read = (...lines: string[]) => {
    const faults: string[] = [];
    const decisions = readDecisions(lines, context, hereOn(context, '2027-01-14'), (said) => faults.push(typeof said === 'string' ? said : said.sv));
    return { decisions, faults };
  };
  test.each<[string[], object[]]>([
    [['bordlagt: lokalen'], [{ text: 'lokalen', kind: 'tabled' }]],
    [['Återremitteras: planen'], [{ text: 'planen', kind: 'referred-back' }]],
    [['noterat: läget'], [{ text: 'läget', kind: 'noted' }]],
    [['rekommenderas styrelsen: avtalet'], [{ text: 'avtalet', kind: 'recommended', to: 'styrelsen' }]],
    [['recommended to the board: the agreement'], [{ text: 'the agreement', kind: 'recommended', to: 'styrelsen' }]],
    // What is no body stays in the words: nothing typed is lost.
    [['rekommenderar kommunerna: ta fram en plan'], [{ text: 'rekommenderar kommunerna: ta fram en plan' }]],
    [
      ['a', 'område: ekonomi', 'ärende: M-1', 'berör: Lund och Malmö', 'återrapport: 1/9'],
      [{ text: 'a', area: 'ekonomi', matter: 'M-1', municipalities: ['lund', 'malmo'], reportBack: '2027-09-01' }],
    ],
    [
      ['a', 'berör: alla utom Osby', 'b'],
      [{ text: 'a', municipalities: expect.not.arrayContaining(['osby']) }, { text: 'b' }],
    ],
    [['kl. 14:30 återremiss av planen'], [{ text: 'kl. 14:30 återremiss av planen' }]],
  ])('%j', (lines, wanted) => expect(read(...lines)).toEqual({ decisions: wanted, faults: [] }));

  test.each([
    [['ärende: M-1'], 'ska stå under det beslut'],
    [['a', 'berör: Lunnd'], '”Lunnd” är ingen av kommunerna. Menade du Lund?'],
    [['a', 'område: zoologi'], '”zoologi” är inget område'],
    [['a', 'återrapport: 31/2'], '”31/2” finns inte'],
  ])('says what is wrong with %j', (lines, wanted) => expect(read(...lines).faults.join()).toContain(wanted));

  it('throws at nothing', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lines) => {
        expect(Array.isArray(read(...lines).decisions)).toBe(true);
      }),
      { numRuns: 100 },
    ));
});

describe('owners’ input and reports', () => {
  test.each<[string[], object[]]>([
    [['Lund: tydligare siffror -> tas in i planen'], [{ text: 'tydligare siffror', from: { kind: 'municipality', id: 'lund' }, became: 'tas in i planen' }]],
    [['Osby vill ha mer stöd', 'blev: nej'], [{ text: 'vill ha mer stöd', from: { kind: 'municipality', id: 'osby' }, became: 'nej' }]],
    [['mer tid → ja'], [{ text: 'mer tid', became: 'ja' }]],
    [['-> ja'], [{ text: '-> ja', became: 'ja' }]],
  ])('%j', (lines, wanted) => expect(readInputs(lines, context)).toEqual(wanted));
  it('reads who reported', () =>
    expect(readReports(['Eva von Holm: klart i mars'], context)).toEqual([
      { text: 'klart i mars', by: { kind: 'person', id: 'name:eva-von-holm', name: 'Eva von Holm' } },
    ]));
});

describe('people at a meeting', () => {
  const read = (text: string) => readAttendance(text, context.knowledge.catalog);
  test.each<[string, object[]]>([
    ['Bo Alm (Lund) sent', [{ name: 'Bo Alm', municipality: 'lund', state: 'late' }]],
    ['Eva Berg ersätter Per Ros', [{ name: 'Eva Berg', state: 'present', for: 'Per Ros' }]],
    ['Eva Berg (Lund, ersättare för Per Ros)', [{ name: 'Eva Berg', municipality: 'lund', state: 'present', for: 'Per Ros' }]],
    ['frånvarande: Per Ros', [{ name: 'Per Ros', state: 'absent' }]],
    ['Patric Åberg', [{ name: 'Patric Åberg', person: 'patric-aberg', state: 'present' }]],
  ])('%s', (text, wanted) => expect(read(text).attendance.people).toEqual(wanted));

  it('takes a person’s municipality as present, unless it is said to be away', () => {
    expect(read('Bo Alm (Lund)').attendance).toMatchObject({ known: true, present: ['lund'], absent: [] });
    expect(read('frånvarande: Bo Alm (Lund)').attendance).toMatchObject({ known: false, present: [] });
  });
  it('keeps who came and who stood in out of a list of those away', () =>
    expect(read('alla utom Osby, Eva Berg ersätter Per Ros').attendance).toMatchObject({ absent: ['osby'], people: [{ name: 'Eva Berg', state: 'present' }] }));
  it('reads municipalities that came late as present', () =>
    expect(read('Lund, Osby sent').attendance).toEqual({ known: true, present: ['lund', 'osby'], absent: [], late: ['osby'] }));
  it('hands back a misspelt municipality rather than taking it for a person', () =>
    expect(read('Östra Gönge').unknown).toEqual([{ typed: 'Östra Gönge', guess: 'Östra Göinge' }]));
});
