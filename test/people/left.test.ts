import { describe, expect, it } from 'vitest';
import { leavingsFrom } from '../../src/leavings.ts';
import { plain } from '../../src/reply/plain.ts';
import { event } from '../helpers/happenings.ts';
import { ANNA_SLACK, BO, EVA, peopleScene } from './scene.ts';

const scene = async () => {
  const w = await peopleScene();
  const coordinator = (person: string) => event({ type: 'role.given', person, role: 'coordinator', body: 'styrelsen' });
  await w.journal.change(() => ({
    events: [coordinator('bo@example.org'), event({ type: 'role.given', person: EVA.id, role: 'secretary' })],
    result: undefined,
  }));
  await w.as(BO.slack, '/paminn mig på måndag kl 9 om kvastskaften');
  const action = await w.recorded(BO.slack, 'uppgift', '/uppgift ny jag putsar luren; organ: styrelsen');
  return { ...w, action, left: leavingsFrom(w), types: () => w.journal.events().map((e) => e.type) };
};

describe('somebody who leaves', () => {
  it('is noted by an administrator, after what they leave behind has been shown', async () => {
    const w = await scene();
    const shown = await w.as(ANNA_SLACK, '/samklang lamnat bo@example.org');
    expect(plain(shown)).toMatch(
      new RegExp(
        `Bo Berg noteras[\\s\\S]*1 öppen uppgift: ${w.action}[\\s\\S]*1 påminnelse: P-[\\s\\S]*roller: samordnare \\(Styrelsen\\)[\\s\\S]*Inget är ändrat än`,
      ),
    );
    expect(w.types()).not.toContain('person.left');
    expect(await w.says(ANNA_SLACK, '/samklang lamnat bo@example.org ja')).toContain('Det är noterat att');
    expect(w.journal.events().at(-1)).toMatchObject({ type: 'person.left', payload: { ids: [BO.slack.id, 'bo@example.org'], sign: 'said' } });
    expect(await w.says(ANNA_SLACK, '/samklang lamnat bo@example.org ja')).toContain('redan');
    // Roles hold no more, wherever they write from; all is there again when it was a mistake.
    for (const account of [BO.slack, BO.web]) expect((await w.as(account, '/utfall styrelsen 13/1: beslut: ja')).kind).toBe('refusal');
    await w.says(ANNA_SLACK, '/samklang tillbaka bo@example.org');
    expect((await w.as(BO.slack, '/utfall styrelsen 13/1: beslut: ja')).kind).toBe('preview');
    expect(w.journal.state().left.size).toBe(0);
  });

  it('is shown to secretaries and administrators with what needs somebody new, and to nobody else', async () => {
    const w = await scene();
    await w.left.left(BO.slack.id, 'deactivated');
    expect(await w.says(EVA, '/samklang lamnat')).toMatch(new RegExp(`Bo Berg \\| kontot är stängt \\|[^\\n]*${w.action}[^\\n]*P-`));
    expect((await w.as(EVA, '/samklang lamnat bo@example.org ja')).kind).toBe('refusal');
    expect((await w.as(EVA, '/samklang tillbaka bo@example.org')).kind).toBe('refusal');
    expect((await w.as(BO.teams, '/samklang lamnat')).kind).toBe('refusal');
    expect(plain(await w.as(ANNA_SLACK, '/samklang logg'))).toMatch(/Samklang \| noterade att Bo Berg har lämnat \(kontot är stängt\) \| Slack/);
  });

  it('a closed account is written down once, taken back when it is opened, and never for people nobody here knows', async () => {
    const w = await scene();
    await w.left.left('slack:T1:U99', 'deactivated');
    await w.left.left(BO.slack.id, 'deactivated');
    await w.left.left(BO.slack.id, 'deactivated');
    expect(w.types().filter((t) => t === 'person.left')).toHaveLength(1);
    await w.left.returned(BO.slack.id);
    await w.left.returned(BO.slack.id);
    expect(w.types().filter((t) => t === 'person.returned')).toHaveLength(1);
    await w.says(ANNA_SLACK, '/samklang lamnat bo@example.org ja');
    await w.left.returned(BO.slack.id);
    expect(w.journal.state().left.size).toBe(2);
  });

  it('being taken out of a conversation is only a sign: it is shown, and takes nothing away', async () => {
    const w = await scene();
    await w.as(BO.teams, '/samklang om');
    await w.left.left(BO.teams.id, 'removed');
    expect(await w.says(EVA, '/samklang lamnat')).toContain('kan ha lämnat');
    expect((await w.as(BO.teams, '/utfall styrelsen 13/1: beslut: ja')).kind).toBe('preview');
    await w.left.left(BO.teams.id, 'deactivated');
    expect((await w.as(BO.teams, '/utfall styrelsen 13/1: beslut: ja')).kind).toBe('refusal');
  });

  it('that SAMKLANG_ADMINS names stays administrator, and every reply about it says so', async () => {
    const w = await scene();
    const named = /namngiven i SAMKLANG_ADMINS och är administratör tills namnet tas bort därifrån/;
    for (const line of ['', ' ja', ' ja']) expect(await w.says(ANNA_SLACK, `/samklang lamnat Anna@Example.org${line}`)).toMatch(named);
    expect(await w.says(ANNA_SLACK, '/samklang left anna@example.org')).toMatch(/SAMKLANG_ADMINS/);
    expect(await w.says(ANNA_SLACK, '/samklang lamnat')).toMatch(/Anna Ek \| noterat av en administratör[^\n]*fortfarande administratör genom SAMKLANG_ADMINS/);
    // By an account that was seen with the address, too; and nothing of it is said of anybody else.
    expect(await w.says(ANNA_SLACK, `/samklang lamnat ${ANNA_SLACK.id}`)).toMatch(named);
    for (const line of ['', ' ja']) expect(await w.says(ANNA_SLACK, `/samklang lamnat bo@example.org${line}`)).not.toContain('SAMKLANG_ADMINS');
  });

  it.each(['/samklang lamnat bo', '/samklang tillbaka bo'])('%s asks for who it is', async (line) => {
    const w = await scene();
    expect((await w.as(ANNA_SLACK, line)).kind).toBe('form');
  });
});

describe('an action and somebody who has left', () => {
  const gone = async () => {
    const w = await scene();
    await w.says(BO.cli, 'hej');
    await w.says(ANNA_SLACK, '/samklang lamnat bo@example.org ja');
    const own = await w.recorded(ANNA_SLACK, 'uppgift', '/uppgift ny Lund svarar på remissen; organ: styrelsen');
    return { ...w, own };
  };

  it.each(['Bo Berg', 'bo@example.org', 'Bo Berg <bo@example.org>', 'till Bo Berg: jag är ledig'])('is not handed to %s', async (to) => {
    const w = await gone();
    const reply = await w.as(ANNA_SLACK, `/uppgift overlat ${w.own} ${to}`);
    expect(plain(reply)).toContain('har lämnat, enligt en notering, och kan inte ta sig an en uppgift');
    expect(w.journal.state().actions.get(w.own)?.offer).toBeUndefined();
    await w.says(ANNA_SLACK, '/samklang tillbaka bo@example.org');
    expect((await w.as(ANNA_SLACK, `/uppgift overlat ${w.own} ${to}`)).kind).toBe('receipt');
  });

  it('is not set for them either, and an outcome that gives them one says so', async () => {
    const w = await gone();
    for (const line of ['/uppgift ny Bo Berg ringer SKR', '/uppgift ny ring SKR; ansvarig: Bo Berg'])
      expect(await w.says(ANNA_SLACK, line)).toContain('har lämnat, enligt en notering');
    const preview = await w.as(ANNA_SLACK, '/utfall styrelsen 13/1: uppgift: Bo Berg ringer SKR; uppgift: Eva Alm skriver');
    expect(plain(preview)).toContain('Det är noterat att Bo Berg har lämnat. Uppgiften kan sparas');
    expect(plain(preview)).not.toContain('Eva Alm har lämnat');
  });

  it('may be handed to somebody else of the same name, who has not', async () => {
    const w = await gone();
    await w.as({ surface: 'slack', id: 'slack:T1:U99', name: 'Bo Berg' }, '/paminn mig på måndag kl 9 om fikat');
    expect((await w.as(ANNA_SLACK, `/uppgift overlat ${w.own} Bo Berg`)).kind).toBe('receipt');
  });
});
