import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { CommandContext } from '../../commands/context.ts';
import { hereOn } from '../../commands/here.ts';
import { findBeforeMeeting } from '../../commands/paminn/parts/before-meeting.ts';
import { reminderValues } from '../../commands/paminn/parts/line.ts';
import { splitParts } from '../../commands/split-parts.ts';
import { readAttendance } from '../../commands/utfall/parts/attendance.ts';
import { outcomeValues } from '../../commands/utfall/parts/line.ts';
import { readAction } from '../../commands/utfall/parts/owner.ts';
import { testBot } from '../helpers/bot.ts';

let context: CommandContext;
beforeAll(async () => {
  const world = await testBot();
  context = world.contextFor(world.incoming('x'));
});

describe('a typed outcome', () => {
  test.each([
    ['styrelsen 14/1: beslut: budgeten antas', { body: 'styrelsen', date: '2027-01-14', decisions: 'budgeten antas' }],
    ['styrelsen: beslut: ja', { body: 'styrelsen', decisions: 'ja' }],
    ['styrelsens möte den 14 januari: beslut: a; b; beslut: c', { body: 'styrelsen', date: '2027-01-14', decisions: 'a\nb\nc' }],
    ['styrelsen 14/1\n- beslut: a\n- uppgift: b\nnärvaro: alla', { body: 'styrelsen', date: '2027-01-14', decisions: 'a', actions: 'b', attendance: 'alla' }],
    [
      'board 14/1: decision: the budget; action: Lund replies; next meeting: 12/3; visibility: body',
      { body: 'styrelsen', date: '2027-01-14', decisions: 'the budget', actions: 'Lund replies', next: '12/3', visibility: 'body' },
    ],
    [
      'styrelsen 14/1: beslut: se https://x.se/a;b?y=z: "a; b", kl. 14:30',
      { body: 'styrelsen', date: '2027-01-14', decisions: 'se https://x.se/a\nb?y=z: "a; b", kl. 14:30' },
    ],
    ['organ: styrelsen; datum: 14/1; beslut: ja', { body: 'styrelsen', date: '14/1', decisions: 'ja' }],
    ['styrelsen 14/1: budgeten antas', { body: 'styrelsen', date: '2027-01-14', decisions: 'budgeten antas' }],
    ['forbundsmote-2023-05-05: beslut: ja', { body: 'forbundsmotet', date: '2023-05-05', decisions: 'ja' }],
    ['okänt organ 14/1: beslut: ja', { body: 'okänt organ', date: '2027-01-14', decisions: 'ja' }],
    ['styrelsen 14/1: frånvarande: Osby', { body: 'styrelsen', date: '2027-01-14', attendance: 'frånvarande: Osby' }],
  ])('%s', (line, wanted) => expect(outcomeValues(line, context)).toEqual(wanted));

  it('shows the form for nothing', () => expect(outcomeValues('  ', context)).toBeUndefined());

  it('loses no word of what is written, however it is put together', () => {
    const word = fc.stringMatching(/^[a-zåäö0-9"”.,!?=/-]{1,8}$/);
    const part = fc.array(word, { minLength: 1, maxLength: 4 }).map((w) => w.join(' '));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const found = Object.values(outcomeValues(`styrelsen 14/1: beslut: ${parts.join('; ')}`, context) ?? {}).join(' ');
        for (const token of parts
          .join(' ')
          .split(/[\s;]+/)
          .filter((t) => !/^[-,.]+$/.test(t)))
          expect(found).toContain(token.replace(/^[-,.]+|[-,.]+$/g, ''));
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['a; b\nc', ['a', 'b', 'c']],
    ['”a; b”; c', ['”a; b”', 'c']],
    ['"a; b', ['"a', 'b']],
    ['»a; b«;', ['»a; b«']],
  ])('separates %s', (text, wanted) => expect(splitParts(text)).toEqual(wanted));
});

describe('an action', () => {
  const read = (line: string) => readAction(line, context, hereOn(context, '2027-01-14'));
  test.each([
    [
      'Anna Ek tar fram underlag till 1 mars',
      { text: 'tar fram underlag', owner: { kind: 'person', id: 'cli:anna@example.org', name: 'Anna Ek' }, due: '2027-03-01' },
    ],
    ['Bo Alm <bo@x.se>: skickar svar', { text: 'skickar svar', owner: { kind: 'person', id: 'mailto:bo@x.se', name: 'Bo Alm' } }],
    ['Patric Åberg kallar', { text: 'kallar', owner: { kind: 'person', id: 'patric-aberg', name: 'Patric Åberg' } }],
    ['Eva von Holm: ringer', { text: 'ringer', owner: { kind: 'person', id: 'name:eva-von-holm', name: 'Eva von Holm' } }],
    ['Lund svarar senast v. 10', { text: 'svarar', owner: { kind: 'municipality', id: 'lund' }, due: '2027-03-14' }],
    ['Östra Göinge: svarar', { text: 'svarar', owner: { kind: 'municipality', id: 'ostra-goinge' } }],
    ['styrelsen tar upp frågan igen', { text: 'tar upp frågan igen', owner: { kind: 'body', id: 'styrelsen' } }],
    ['kommundirektören i Lund kallar till möte kl. 14:30', { text: 'kallar till möte kl. 14:30', owner: { kind: 'role', name: 'kommundirektören i Lund' } }],
    ['Lund svarar till 1 mars kl 12', { text: 'svarar till 1 mars kl 12', owner: { kind: 'municipality', id: 'lund' }, due: '2027-03-01' }],
    ['ordföranden skriver, med "a, b", till SKR', { text: 'skriver, med "a, b", till SKR', owner: { kind: 'role', name: 'ordföranden' } }],
    ['jag mejlar alla i mars', { text: 'mejlar alla', owner: { kind: 'person', id: 'cli:anna@example.org', name: 'Anna Ek' }, due: '2027-03-31' }],
    ['ta fram underlag', { text: 'ta fram underlag' }],
    ['mötet 3 mars planeras', { text: 'mötet 3 mars planeras' }],
    ['Anna Ek', { text: 'Anna Ek' }],
  ])('%s', (line, wanted) => expect(read(line)).toEqual(wanted));
});

describe('attendance', () => {
  const read = (text: string) => readAttendance(text, context.knowledge.catalog);
  it('reads all but some', () => {
    const { attendance } = read('alla utom Osby och Hörby');
    expect(attendance.known).toBe(true);
    expect(attendance.present).toHaveLength(31);
    expect(attendance.absent).toEqual(['horby', 'osby']);
  });
  it('reads those who were there, and says nothing of the others', () =>
    expect(read('Lund, Malmö och Kävlinge').attendance).toEqual({ known: true, present: ['kavlinge', 'lund', 'malmo'], absent: [] }));
  it('reads lines of both', () => expect(read('Lund\nfrånvarande: Osby').attendance).toEqual({ known: true, present: ['lund'], absent: ['osby'] }));
  it('takes silence as not known', () => expect(read('').attendance).toEqual({ known: false, present: [], absent: [] }));
  it('hands back what is no municipality, with the nearest name', () =>
    expect(read('Lund och Helsingbrog').unknown).toEqual([{ typed: 'Helsingbrog', guess: 'Helsingborg' }]));
});

describe('a typed reminder', () => {
  test.each([
    ['mig på torsdag kl 9 om remissen', { when: 'på torsdag kl 9', text: 'remissen' }],
    ['mig om remissen på torsdag', { when: 'på torsdag', text: 'remissen' }],
    ['mig om 3 arbetsdagar om att ringa Lund', { when: 'om 3 arbetsdagar', text: 'ringa Lund' }],
    ['mig om mötet den 3 mars på torsdag', { when: 'på torsdag', text: 'mötet den 3 mars' }],
    ['styrelsen 14 dagar före mötet: skicka handlingar', { to: 'styrelsen', when: '14 dagar före mötet', text: 'skicka handlingar' }],
    ['me in two weeks to call Lund', { when: 'in two weeks', text: 'call Lund' }],
    ['15/12 kl 13: boka lokal', { when: '15/12 kl 13', text: 'boka lokal' }],
    ['mig v. 48 att planera', { when: 'v. 48', text: 'planera' }],
    ['mig om remissen', { text: 'remissen' }],
    ['mig 3 dagar före styrelsens möte om handlingarna', { when: '3 dagar före styrelsens möte', text: 'handlingarna' }],
    ['mig om e-arkivet 3 dagar före styrelsemötet', { when: '3 dagar före styrelsemötet', text: 'e-arkivet' }],
    ['mig varje måndag kl 8: kolla', { when: 'varje måndag kl 8', text: 'kolla' }],
    ['mig varje månad sista fredagen: rapport', { when: 'varje månad sista fredagen', text: 'rapport' }],
    ['mig om rapporten varje vardag kl 8', { when: 'varje vardag kl 8', text: 'rapporten' }],
    ['mig på torsdag om mötet varje månad', { when: 'på torsdag', text: 'mötet varje månad' }],
    ['mig 14 dagar före styrelsen om handlingar', { when: '14 dagar före styrelsen', text: 'handlingar' }],
    ['mig på torsdag kl 9 om att ringa 3 dagar före jul', { when: 'på torsdag kl 9', text: 'ringa 3 dagar före jul' }],
    ['Bertil Sund på fredag: ring', { to: 'Bertil Sund', when: 'på fredag', text: 'ring' }],
    ['alla 1/12: test', { to: 'alla', when: '1/12', text: 'test' }],
    ['Anna Ek på fredag: ring', { when: 'på fredag', text: 'ring' }],
    ['Bertil Sund ringer på fredag', { when: 'på fredag', text: 'Bertil Sund ringer' }],
    ['Lund om remissen på fredag', { to: 'Lund', when: 'på fredag', text: 'remissen' }],
  ])('%s', (line, wanted) => expect(reminderValues(line, context)).toEqual(wanted));

  test.each([
    ['14 dagar före mötet', { days: 14, working: false, body: '' }],
    ['3 dagar före styrelsemötet', { days: 3, working: false, body: 'styrelse' }],
    ['dagen före styrelsens möte kl 8.30', { days: 1, working: false, body: 'styrelsens', time: '08:30' }],
    ['två veckor innan varje möte', { days: 14, working: false, body: '' }],
    ['3 working days before the board meeting', { days: 3, working: true, body: 'board' }],
    ['samma dag som mötet', { days: 0, working: false, body: '' }],
    ['14 dagar före styrelsen', { days: 14, body: 'styrelsen' }],
    ['3 dagar före styrelsen kl 8', { days: 3, body: 'styrelsen', time: '08:00' }],
    ['10 dagar före kommundirektörsnätverkets möten', { days: 10, working: false, body: 'kommundirektörsnätverkets' }],
  ])('before a meeting: %s', (text, wanted) => expect(findBeforeMeeting(text)).toMatchObject(wanted));
});
