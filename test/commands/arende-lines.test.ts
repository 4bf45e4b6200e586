import { describe, expect, it, test } from 'vitest';
import { answerValues } from '../../commands/arende/parts/answer-line.ts';
import { consultationValues } from '../../commands/arende/parts/consultation-line.ts';
import { matterValues } from '../../commands/arende/parts/matter-line.ts';
import { partiesSaid, readParties } from '../../commands/arende/parts/parties.ts';
import { planValues } from '../../commands/arende/parts/plan-line.ts';
import { stationValues } from '../../commands/arende/parts/station-line.ts';
import { realKnowledge, testBot } from '../helpers/bot.ts';

const world = await testBot();
const context = () => world.contextFor(world.incoming('x'));

describe('lines about matters', () => {
  test.each([
    ['FC-rådet: Ny bilaga; till: styrelsen', { start: 'FC-rådet', title: 'Ny bilaga', goal: 'styrelsen' }],
    ['Bilaga: ny version; start: FC-rådet; en röst: "a; b"', { title: 'Bilaga: ny version', start: 'FC-rådet', voice: '"a; b"' }],
    ['Möte kl. 14:30, se https://x.se/?y=z', { title: 'Möte kl. 14:30, se https://x.se/?y=z' }],
  ])('a matter: %s', (line, wanted) => expect(matterValues(line, context())).toEqual(wanted));
  test.each([
    [
      'M-7K3PD styrelsen 14/1: bordlagt: underlaget saknas',
      { matter: 'M-7K3PD', body: 'styrelsen', date: '2027-01-14', result: 'bordlagt', note: 'underlaget saknas' },
    ],
    [
      'm-7k3pd styrelsen: återremiss till FC-rådet: gör om',
      { matter: 'M-7K3PD', body: 'styrelsen', result: 'återremiss till FC-rådet', back: 'FC-rådet', note: 'gör om' },
    ],
    ['M-7K3PD board yesterday; decided', { matter: 'M-7K3PD', body: 'board', date: '2027-01-13', result: 'decided' }],
    ['M-7K3PD', { matter: 'M-7K3PD' }],
  ])('a station: %s', (line, wanted) => expect(stationValues(line, context())).toEqual(wanted));
  test.each([
    ['M-7K3PD; till: alla utom Lund; senast: 12/3', { matter: 'M-7K3PD', to: 'alla utom Lund', due: '12/3' }],
    ['Ny avgift; organ: styrelsen; svar senast: 12/3', { title: 'Ny avgift', body: 'styrelsen', due: '12/3' }],
  ])('a consultation: %s', (line, wanted) => expect(consultationValues(line, context())).toEqual(wanted));
  test.each([
    ['C-7K3PD: Lund och Malmö 12/1', { consultation: 'C-7K3PD', who: 'Lund och Malmö', date: '12/1' }],
    ['C-7K3PD alla utom Osby', { consultation: 'C-7K3PD', who: 'alla utom Osby' }],
    ['C-7K3PD: ångra Lund; skäl: fel kommun', { consultation: 'C-7K3PD', who: 'Lund', undo: 'ja', reason: 'fel kommun' }],
  ])('an answer: %s', (line, wanted) => expect(answerValues(line, context())).toEqual(wanted));
  test.each([
    ['M-7K3PD 12/3', { matter: 'M-7K3PD', date: '2027-03-12' }],
    ['M-7K3PD till styrelsen 12/3', { matter: 'M-7K3PD', goal: 'styrelsen', date: '2027-03-12' }],
    ['kommundirektörerna till styrelsen 12/3', { start: 'kommundirektörerna', goal: 'styrelsen', date: '2027-03-12' }],
  ])('a plan: %s', (line, wanted) => expect(planValues(line, context())).toEqual(wanted));

  it('reads who is meant, within those that were asked', () => {
    const { catalog } = realKnowledge();
    expect(readParties('alla utom Osby och Hörby', ['osby', 'horby', 'lund', 'malmo'], catalog)).toEqual({ ids: ['lund', 'malmo'], unknown: [] });
    expect(readParties('Lund, styrelsen', [], catalog)).toEqual({ ids: ['lund', 'styrelsen'], unknown: [] });
    expect(readParties('Lunnd', [], catalog).unknown).toEqual([{ typed: 'Lunnd', guess: 'Lund' }]);
    const all = catalog.all('municipality').map((m) => m.id);
    expect(partiesSaid(all, { knowledge: realKnowledge(), locale: 'sv' })).toBe('alla 33 kommuner');
    expect(
      partiesSaid(
        all.filter((m) => m !== 'lund'),
        { knowledge: realKnowledge(), locale: 'sv' },
      ),
    ).toBe('32 av 33 kommuner, inte Lund');
  });
});
