import { describe, expect, it } from 'vitest';
import { hasRole } from '../../src/domain/actor.ts';
import { event } from '../helpers/happenings.ts';
import { BO, EVA, peopleScene } from './scene.ts';

const types = (w: Awaited<ReturnType<typeof peopleScene>>) => w.journal.events().map((e) => e.type);
const button = (text: string, name: string) => new RegExp(`\\[${name}[^\\]]*\\] (.*)`).exec(text)?.[1] ?? '';

describe('one person across surfaces', () => {
  it('is linked by a code that is given to one account and written with the other, shown before it is done', async () => {
    const w = await peopleScene();
    const code = (await w.as(BO.web, '/samklang koppla')).ids?.[0] ?? '';
    const shown = await w.says(BO.slack, `/samklang jag koppla ${code}`);
    expect(shown).toMatch(/web:bo@example\.org \(Bo Berg\) i konsolen[\s\S]*ingen inloggning[\s\S]*Inget är ändrat än/);
    expect(types(w)).toEqual([]);
    expect(await w.says(BO.slack, button(shown, 'Ja'))).toContain('är nu kopplat');
    expect(w.journal.events().map((e) => [e.type, e.by, e.visibility])).toEqual([['person.linked', BO.slack.id, 'secretariat']]);
    expect(w.journal.state().accounts.get(BO.web.id)).toEqual([BO.slack.id, BO.web.id]);
    expect(await w.says(BO.web, '/samklang jag')).toContain(`Kopplade konton: ${BO.slack.id}`);
    expect(await w.says(BO.slack, '/samklang jag')).toContain(`Kopplade konton: ${BO.web.id}`);
  });

  it('is never linked on a claim alone: not from the console or the terminal, not with another address, not with one account, not late', async () => {
    const w = await peopleScene();
    const code = async (from: (typeof BO)[keyof typeof BO]) => (await w.as(from, '/samklang koppla')).ids?.[0] ?? '';
    expect(await w.says(BO.cli, `/samklang koppla ${await code(BO.slack)} ja`)).toContain('bekräftas i Slack eller Teams');
    expect(await w.says(BO.cli, `/samklang koppla ${await code(BO.web)} ja`)).toContain('bekräftas i Slack eller Teams');
    expect(await w.says(EVA, `/samklang koppla ${await code(BO.web)} ja`)).toContain('annan e-postadress');
    expect(await w.says(BO.slack, `/samklang koppla ${await code(BO.slack)} ja`)).toContain('det här kontot');
    expect(await w.says(BO.slack, '/samklang koppla K-00000 ja')).toContain('finns inte eller har slutat gälla');
    const old = await code(BO.web);
    w.clock.pass(61 * 60_000);
    expect(await w.says(BO.slack, `/samklang koppla ${old} ja`)).toContain('har slutat gälla');
    expect((await w.as({ ...BO.teams, email: '' }, '/samklang koppla')).kind).toBe('refusal');
    expect(types(w)).toEqual([]);
  });

  it('is offered once, to the person alone, where somebody can confirm it', async () => {
    const w = await peopleScene();
    expect(await w.says(BO.web, '/samklang om')).not.toContain('Koppla ihop');
    expect(await w.says(BO.cli, '/samklang om')).not.toContain('Koppla ihop');
    expect(await w.says(BO.slack, '/samklang om', 'channel')).not.toContain('Koppla ihop');
    expect(await w.says(BO.slack, '/samklang om')).toMatch(/\[Koppla ihop\] \/samklang koppla/);
    expect(await w.says(BO.slack, '/samklang om')).not.toContain('Koppla ihop');
    await w.link(BO.cli, BO.slack);
    await w.link(BO.web, BO.slack);
    expect(await w.says(BO.cli, '/samklang om')).not.toContain('Koppla ihop');
  });

  it('has one set of roles, actions, reminders, drafts and hand-overs', async () => {
    const w = await peopleScene();
    const give = (person: string) => event({ type: 'role.given', person, role: 'coordinator', body: 'styrelsen' });
    await w.journal.change(() => ({ events: [give(BO.slack.id)], result: undefined }));
    await w.says(BO.slack, '/paminn mig på måndag kl 9 om kvastskaften');
    await w.recorded(BO.slack, 'uppgift', '/uppgift ny jag putsar luren; synlighet: kansli');
    const action = await w.recorded(EVA, 'uppgift', '/uppgift ny jag räknar stolar');
    await w.says(EVA, `/uppgift overlat ${action} Bo Berg <bo@example.org>`);
    const draft = (await w.as(BO.slack, '/utfall styrelsen 13/1: beslut: lurar putsas')).ids?.find((id) => id.startsWith('D-')) ?? '';
    const seen = async () => [
      (await w.says(BO.teams, '/paminn lista')).includes('kvastskaften'),
      (await w.says(BO.teams, '/uppgift lista')).includes('putsar luren'),
      (await w.as(BO.teams, '/utfall')).kind === 'form',
      (await w.as(BO.teams, `/utfall andra ${draft}`)).kind === 'form',
    ];
    expect(await seen()).toEqual([false, false, false, false]);
    await w.link(BO.teams, BO.slack);
    expect(await seen()).toEqual([true, true, true, true]);
    expect(await w.says(BO.teams, '/uppgift lista')).toContain('räknar stolar');
    expect(await w.says(BO.teams, `/utfall spara ${draft}`)).toContain('Sparat som');
    expect(hasRole(w.contextFor(w.incoming(BO.teams, '')).actor, 'coordinator')).toBe(true);
    // What an account recorded stays with it when it is let go.
    expect(await w.says(BO.teams, `/samklang koppla-loss ${BO.teams.id}`)).toContain('inte längre kopplat');
    expect((await seen()).slice(0, 3)).toEqual([false, false, false]);
    expect(w.journal.state().accounts.size).toBe(0);
  });

  it('three accounts are one person, and one can be let go; nobody lets go of another’s', async () => {
    const w = await peopleScene();
    await w.link(BO.web, BO.slack);
    await w.link(BO.teams, BO.slack);
    expect(w.journal.state().accounts.get(BO.web.id)).toHaveLength(3);
    expect(await w.says(EVA, `/samklang koppla-loss ${BO.web.id}`)).toContain('inte kopplat till ditt');
    await w.says(BO.teams, `/samklang koppla-loss ${BO.web.id}`);
    expect(w.journal.state().accounts.get(BO.slack.id)).toEqual([BO.slack.id, BO.teams.id]);
    expect(w.journal.state().accounts.has(BO.web.id)).toBe(false);
  });

  it('the same message worked again records nothing twice and says the same', async () => {
    const w = await peopleScene();
    const code = (await w.as(BO.web, '/samklang koppla')).ids?.[0] ?? '';
    const message = w.incoming(BO.slack, `/samklang koppla ${code} ja`);
    await w.bot.receive(message);
    const first = await w.bot.answer(message);
    const again = w.contextFor(message);
    const command = (await w.nouns.find((n) => n.name === 'samklang')?.verbs())?.find((v) => v.verb === 'koppla');
    expect(await command?.run({ code, sure: 'ja' }, again)).toEqual(expect.objectContaining({ blocks: first.blocks.slice(0, 1) }));
    expect(types(w)).toEqual(['person.linked']);
  });
});
