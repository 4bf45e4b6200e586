import { describe, expect, it, test } from 'vitest';
import { roleValues } from '../../commands/samklang/parts/read-role.ts';
import { plain } from '../../src/reply/plain.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { testBot, type Who } from '../helpers/bot.ts';
import { event } from '../helpers/happenings.ts';

const PER: Who = { name: 'Per Holm', email: 'Per@Example.org' };
const errorAt = (reply: Reply, field: string) => reply.blocks.flatMap((b) => (b.kind === 'form' ? b.form.fields : [])).find((f) => f.name === field)?.error;

describe('roles', () => {
  test.each([
    ['ge anna@example.org samordnare styrelsen', { do: 'ge', person: 'anna@example.org', role: 'coordinator', body: 'styrelsen' }],
    ['ta bort anna@example.org samordnare', { do: 'ta', person: 'anna@example.org', role: 'coordinator', body: '' }],
    ['ge <mailto:anna@example.org|anna@example.org> secretary', { do: 'ge', person: 'anna@example.org', role: 'secretary', body: '' }],
    ['ge a@b.se coordinator styrelsen ja', { do: 'ge', person: 'a@b.se', role: 'coordinator', body: 'styrelsen', sure: 'ja' }],
  ])('reads %s', (line, wanted) => expect(roleValues(line)).toEqual(wanted));

  it('gives a role when it is confirmed, once, and it holds at once', async () => {
    const world = await testBot();
    const asked = await world.say('/samklang roll ge per@example.org samordnare styrelsen');
    expect(asked.kind).toBe('preview');
    expect(world.journal.events()).toHaveLength(0);
    const button = asked.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : []))[0]?.text ?? '';
    expect((await world.say('/utfall styrelsen 13/1: beslut: ja', { as: PER })).kind).toBe('refusal');
    await world.say(button);
    await world.say(button);
    expect(world.journal.events().filter((e) => e.type === 'role.given')).toHaveLength(1);
    expect((await world.say('/utfall styrelsen 13/1: beslut: ja', { as: PER })).kind).toBe('preview');
    await world.say('/samklang roll ta PER@example.org samordnare styrelsen ja');
    expect(world.journal.state().roles).toEqual([]);
  });

  test.each([
    ['ge per sekreterare', 'person'],
    ['ge per@example.org chef', 'role'],
    ['ge per@example.org samordnare', 'body'],
    ['ge per@example.org samordnare påhittade rådet', 'body'],
    ['ge per@example.org sekreterare styrelsen', 'body'],
    ['skänk per@example.org sekreterare', 'do'],
  ])('the fault of %s is at %s', async (line, field) => {
    const world = await testBot();
    expect(errorAt(await world.say(`/samklang roll ${line}`), field)).toBeDefined();
  });

  it('is for administrators alone, and so are the log and the self-test', async () => {
    const world = await testBot();
    for (const line of ['/samklang roll', '/samklang roll ge a@b.se administratör ja', '/samklang roll lista', '/samklang logg', '/samklang sjalvtest'])
      expect((await world.say(line, { as: PER })).kind, line).toBe('refusal');
    expect(world.journal.state().roles).toEqual([]);
    expect(plain(await world.say('/samklang logg'))).toMatch(/kedja håller[\s\S]*nekades \/samklang sjalvtest/);
  });

  it('tells that the whole journal was taken away, and by whom', async () => {
    const what = { type: 'journal.copied', how: 'export', at: '2027-01-14T12:00:00.000Z', file: '/home/anna/ut.jsonl', events: 12, head: 'abc' } as const;
    const world = await testBot({ first: [event(what, { by: 'machine:anna', via: 'task', visibility: 'secretariat' })] });
    expect(plain(await world.say('/samklang logg'))).toContain(
      'användaren anna på datorn | exporterade hela journalen (12 händelser) till /home/anna/ut.jsonl | datorn där Samklang körs',
    );
    expect(plain(await world.say('/samklang log', { locale: 'en' }))).toContain('the user anna on the machine | exported the whole journal (12 events)');
  });
});

describe('what the bot says of itself', () => {
  it('writes in the language that somebody chose, and answers a question in its own', async () => {
    const world = await testBot();
    await world.say('/samklang sprak en');
    expect(plain(await world.say('/samklang jag'))).toContain('Language: English');
    expect(plain(await world.say('vem är ordförande i styrelsen?'))).toContain('är ordförande');
    expect(plain(await world.say('/samklang jag', { as: PER }))).toContain('Språk: svenska');
    expect(errorAt(await world.say('/samklang sprak klingonska'), 'language')).toContain('sv or en');
  });

  it('teaches only what somebody may do', async () => {
    const world = await testBot();
    const mine = plain(await world.say('/samklang hjalp'));
    const theirs = plain(await world.say('/samklang hjalp', { as: PER }));
    expect(mine).toContain('/samklang roll ge');
    expect(theirs).not.toContain('/samklang roll');
    for (const noun of world.nouns) expect(theirs).toContain(`/${noun.name}`);
    expect(plain(await world.say('/samklang help outcome', { locale: 'en' }))).not.toContain('/paminn');
  });

  it('says which years there are records of, and that a gap is not zero', async () => {
    const world = await testBot();
    expect(plain(await world.say('/samklang tackning'))).toMatch(/Utbildning \| .*2023[\s\S]*betyder inte noll/);
    expect(plain(await world.say('/samklang tackning utbildning'))).toMatch(/2021 \| \d+ redovisade/);
  });

  it('runs the association’s questions', async () => {
    const world = await testBot();
    expect(plain(await world.say('/samklang sjalvtest'))).toMatch(/^\d+ av 40 frågor fick rätt svar/);
  });

  it('says its version, its documents and whom to ask, with no names in a channel', async () => {
    const world = await testBot();
    await world.say('/samklang roll ge bo@example.org sekreterare ja');
    expect(plain(await world.say('/samklang om'))).toMatch(/Samklang 1\.2\.3[\s\S]*Verksamhetsplan 2026[\s\S]*Fråga bo@example\.org/);
    expect(plain(await world.say('/samklang om', { place: 'channel' }))).not.toContain('bo@example.org');
  });
});
