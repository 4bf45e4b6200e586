import { beforeEach, describe, expect, it, test } from 'vitest';
import { testBot } from '../helpers/bot.ts';

type World = Awaited<ReturnType<typeof testBot>>;
let world: World;
beforeEach(async () => {
  world = await testBot();
});
const formOf = async (line: string, locale: 'sv' | 'en' = 'sv') =>
  (await world.say(line, { locale })).blocks.flatMap((b) => (b.kind === 'form' ? [b.form] : []))[0];

describe('a reminder that cannot be as it was asked for', () => {
  test.each([
    ['/paminn mig varje måndag kl 8: kolla', 'when', 'varje måndag kl 8', 'återkommer', 'kolla'],
    ['/paminn styrelsen varje måndag kl 8: kolla', 'when', 'varje måndag kl 8', 'återkommer', 'kolla'],
    ['/paminn mig varje månad sista fredagen: rapport', 'when', 'varje månad sista fredagen', 'återkommer', 'rapport'],
    ['/paminn mig dagligen kl 8: kolla', 'when', 'dagligen kl 8', 'återkommer', 'kolla'],
    ['/paminn Bertil Sund på fredag: ring', 'to', 'Bertil Sund', 'kan inte få en påminnelse', 'ring'],
    ['/paminn sara om protokollet i morgon', 'to', 'sara', 'kan inte få en påminnelse', 'protokollet'],
    ['/paminn lisa på fredag om mötet', 'to', 'lisa', 'kan inte få en påminnelse', 'mötet'],
    ['/paminn bertil sund att ringa Lund på fredag', 'to', 'bertil sund', 'kan inte få en påminnelse', 'ringa Lund'],
    ['/paminn alla 1/12: test', 'to', 'alla', 'kan inte få en påminnelse', 'test'],
  ])('keeps what was typed, says what was not understood and saves nothing: %s', async (line, field, typed, said, about) => {
    const form = await formOf(line);
    const of = (name: string) => form?.fields.find((f) => f.name === name);
    expect([of(field)?.value, of('text')?.value]).toEqual([typed, about]);
    expect(of(field)?.error).toContain(`”${typed}” ${said}`);
    expect(world.journal.state().reminders.size).toBe(0);
  });
  test.each([
    ['kallelsen på fredag', 'kallelsen'],
    ['budgeten i morgon', 'budgeten'],
    ['budgeten på fredag kl 9: skicka', undefined],
    ['mötet om avtalet i morgon', 'mötet om avtalet'],
    ['ringa om lokalen i morgon', 'ringa om lokalen'],
    ['kolla att lokalen är bokad på fredag', 'kolla att lokalen är bokad'],
    ['anna ek om protokollet i morgon', 'protokollet'],
    ['oss om protokollet i morgon', 'protokollet'],
    ['deadline på fredag: skicka', undefined],
    ['remissvar om vatten på fredag', 'remissvar om vatten'],
    ['synpunkter på fredag om planen', undefined],
    ['frågan om lokaler i morgon', 'frågan om lokaler'],
  ])('is set for oneself where nobody else is named: %s', async (line, text) => {
    expect((await world.say(`/paminn ${line}`)).kind).toBe('receipt');
    const [reminder, ...more] = world.journal.state().reminders.values();
    expect([reminder?.to.kind, more]).toEqual(['person', []]);
    if (text !== undefined) expect(reminder?.text).toBe(text);
  });
  it('says so in English too', async () =>
    expect((await formOf('/remind me every Monday at 8: check', 'en'))?.fields.find((f) => f.name === 'when')?.error).toContain('comes again'));
  test.each(['styrelsemötet', 'styrelsens möte'])('is set before %s', async (meeting) => {
    expect((await world.say(`/paminn mig om e-arkivet 3 dagar före ${meeting}`)).kind).toBe('receipt');
    expect([...world.journal.state().reminders.values()]).toMatchObject([{ text: 'e-arkivet', rule: { kind: 'before-meeting', body: 'styrelsen', days: 3 } }]);
  });
});
