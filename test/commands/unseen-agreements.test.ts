import { describe, expect, it, test } from 'vitest';
import type { Happening } from '../../src/domain/event.ts';
import { plain } from '../../src/reply/plain.ts';
import { testBot, type Who } from '../helpers/bot.ts';
import { event } from '../helpers/happenings.ts';

const PER: Who = { name: 'Per Holm', email: 'per@example.org' };
const LO: Who = { name: 'Lo Alm', email: 'lo@example.org' };
const coordinator = (who: Who, body: string) => event({ type: 'role.given', person: who.email, role: 'coordinator', body });
const HIDDEN = 'Pelargonavtalet';
const INVENTED = 'Syrenavtalet';
const SECRET = `/avtal nytt ${HIDDEN}; parter: Malmö och Lund; organ: styrelsen; från: 1/1 2027; till: 31/12 2030; synlighet: kansliet`;

const world = async (first: readonly ReturnType<typeof event>[] = []) => {
  const bot = await testBot({ first: [coordinator(PER, 'styrelsen'), coordinator(LO, 'natverk-utbildning'), ...first] });
  const draftOf = async (line: string, as?: Who) => (await bot.say(line, as ? { as } : {})).ids?.find((id) => id.startsWith('D-')) ?? '';
  const kept = async (line: string, as?: Who) => bot.say(`/avtal spara ${await draftOf(line, as)}`, as ? { as } : {});
  const agreements = () => [...bot.journal.state().agreements.values()];
  return { ...bot, draftOf, kept, agreements };
};
type World = Awaited<ReturnType<typeof world>>;
/** What is said of a name, with the name and the ids of this run taken out. */
const said = async (bot: World, line: string, name: string, as: Who) =>
  plain(await bot.say(line.replace('NAME', name), { as }))
    .replaceAll(name, 'NAME')
    .replaceAll(/\b[DV]-[0-9A-Z]{5,}\b/g, 'ID');

const LINES: readonly (readonly [string, string])[] = [
  ['agreement.recorded', '/avtal nytt NAME: översyn: 1/6 2028; organ: styrelsen'],
  ['procurement.staged', '/avtal upphandling NAME 12/1: tilldelad; organ: styrelsen'],
  ['grant.recorded', '/avtal bidrag NAME: belopp: 100; organ: styrelsen'],
];
const secretOf = (type: string): Happening => {
  const base = { id: 'V-HEMLIG', name: HIDDEN, body: 'styrelsen' };
  if (type === 'procurement.staged')
    return { type, stage: { ...base, subject: 'procurement.pelargonavtalet', stage: 'stopped', date: '2027-01-02', reason: 'hemligt' } };
  if (type === 'grant.recorded') return { type, grant: { ...base, subject: 'grant.pelargonavtalet', shares: [], reports: [], amount: 4711 } };
  return { type: 'agreement.recorded', agreement: { ...base, subject: 'agreement.pelargonavtalet', parties: ['hemligt'] } };
};

describe('a name that something unseen has', () => {
  it('is a new name: the unseen agreement keeps what was recorded of it', async () => {
    const bot = await world();
    await bot.kept(SECRET);
    const preview = await bot.say(`/avtal nytt ${HIDDEN}: översyn: 1/6 2028; organ: styrelsen`, { as: PER });
    expect(plain(preview)).toMatch(/Synlighet: Öppen[\s\S]*inte sedan tidigare/);
    await bot.say('ja', { as: PER });
    const [secret, other] = bot.agreements();
    expect(bot.agreements()).toHaveLength(2);
    expect(other).toMatchObject({ name: HIDDEN, review: '2028-06-01', visibility: 'open' });
    expect(other?.subject).not.toBe(secret?.subject);
    expect(plain(await bot.say(`/avtal visa ${secret?.id}`))).toMatch(/Malmö[\s\S]*31 december 2030/);
  });

  test.each(LINES)('%s: is answered and recorded as an invented one', async (type, line) => {
    const bot = await world([event(secretOf(type), { visibility: 'secretariat' })]);
    for (const as of [PER, LO]) expect(await said(bot, line, HIDDEN, as)).toBe(await said(bot, line, INVENTED, as));
    const recorded = async (name: string) => {
      await bot.kept(line.replace('NAME', name), PER);
      const { agreements, stages, grants } = bot.journal.state();
      const all = [...agreements.values(), ...stages.values(), ...grants.values()];
      const { seq, recordedAt, ...last } = all.toSorted((a, b) => a.seq - b.seq).at(-1) ?? {};
      expect(last).toMatchObject({ visibility: 'open', name });
      return JSON.stringify(last)
        .replaceAll(name.toLowerCase(), 'NAME')
        .replaceAll(name, 'NAME')
        .replaceAll(/\bV-\w+/g, 'ID');
    };
    expect(await recorded(HIDDEN)).toBe(await recorded(INVENTED));
  });

  it('goes its own way also when the unseen one came after the preview', async () => {
    const bot = await world();
    const draft = await bot.draftOf(`/avtal nytt ${HIDDEN}: översyn: 1/6 2028; organ: styrelsen`, PER);
    // What another coordinator of the same body, recording for the secretariat alone, is given.
    const secret = { id: 'V-HEMLIG', subject: 'agreement.pelargonavtalet.styrelsen', name: HIDDEN, body: 'styrelsen', parties: ['hemligt'] };
    await bot.journal.change(() => ({ events: [event({ type: 'agreement.recorded', agreement: secret }, { visibility: 'secretariat' })], result: undefined }));
    expect((await bot.say(`/avtal spara ${draft}`, { as: PER })).kind).toBe('receipt');
    expect(new Set(bot.agreements().map((a) => a.subject)).size).toBe(2);
  });
});

describe('what the data have and something unseen is recorded of', () => {
  const line = '/avtal nytt gymnasieavtalet: till: 31/12 2028';
  const secret = (bot: World) => bot.kept('/avtal nytt gymnasieavtalet: till: 31/12 2029; organ: natverk-utbildning; synlighet: kansliet');

  it('is not recorded over, and nothing unseen is shown', async () => {
    const bot = await world();
    await secret(bot);
    const reply = await bot.say(line, { as: LO });
    expect(JSON.stringify(reply)).toContain('inte är öppen för dig');
    expect(JSON.stringify(reply)).not.toContain('2029');
    expect((await bot.say(line)).kind).toBe('preview');
  });

  it('is not recorded over when it came after the preview', async () => {
    const bot = await world();
    const draft = await bot.draftOf(line, LO);
    await secret(bot);
    const reply = await bot.say(`/avtal spara ${draft}`, { as: LO });
    expect([reply.kind, plain(reply)]).toEqual(['error', expect.stringContaining('har ändrats sedan du granskade')]);
    expect(bot.agreements().map((a) => a.to)).toEqual(['2029-12-31']);
  });
});

describe('adoptions and reviews of what something unseen is recorded of', () => {
  test.each(['/avtal anslut gymnasieavtalet: Lund och Osby 12/1', '/avtal granska gymnasieavtalet 12/1: fungerar väl'])(
    'are taken, refused and kept as without it: %s',
    async (line) => {
      const moved = '/avtal nytt gymnasieavtalet: till: 31/12 2029; organ: styrelsen; synlighet: kansliet';
      const told = async (hidden: boolean) => {
        const bot = await world();
        if (hidden) expect((await bot.kept(moved)).kind).toBe('receipt');
        const from = bot.journal.events().length;
        const replies: string[] = [];
        for (const as of [LO, PER]) {
          replies.push(await said(bot, line, HIDDEN, as));
          const [draft] = (await bot.say(line, { as })).ids ?? [];
          if (draft) replies.push(plain(await bot.say(`/avtal spara ${draft}`, { as })).replaceAll(/\b[DVQ]-[0-9A-Z]{5,}\b/g, 'ID'));
        }
        const events = bot.journal.events().slice(from);
        const kept = events.map(({ by, visibility, payload }) => JSON.stringify({ by, visibility, payload }).replaceAll(/\b[DVQ]-[0-9A-Z]{5,}\b/g, 'ID'));
        return { replies, kept };
      };
      const [without, beside] = [await told(false), await told(true)];
      expect(beside).toEqual(without);
      expect(without.replies.join()).toContain('Sparat som');
    },
  );
});

describe('two of one name', () => {
  it('are told apart by their ids for those who see both', async () => {
    const bot = await world();
    const ids = [await bot.kept(SECRET), await bot.kept(`/avtal nytt ${HIDDEN}: översyn: 1/6 2028; organ: styrelsen`, PER)].map((r) => r.ids?.[0] ?? '?');
    const asked = JSON.stringify(await bot.say(`/avtal nytt ${HIDDEN}: till: 31/12 2031`));
    for (const id of ids) expect(asked).toContain(id);
    await bot.kept(`/avtal nytt ${ids[1]}: till: 31/12 2031`);
    expect(bot.agreements().at(-1)?.subject).toBe(bot.journal.state().agreements.get(ids[1] ?? '')?.subject);
  });

  it('are two also when only signs tell their names apart', async () => {
    const bot = await world();
    await bot.kept('/avtal nytt Vatten och avlopp: till: 31/12 2031; synlighet: kansliet');
    await bot.kept('/avtal nytt Vatten-och-avlopp: till: 31/12 2032; synlighet: kansliet');
    expect(new Set(bot.agreements().map((a) => a.subject)).size).toBe(2);
  });

  it('are one when the same draft was made twice before it was saved', async () => {
    const bot = await world();
    const drafts = [await bot.draftOf(`/avtal nytt ${INVENTED}: till: 31/12 2031; organ: styrelsen`, PER)];
    drafts.push(await bot.draftOf(`/avtal nytt ${INVENTED}: till: 31/12 2031; organ: styrelsen`, PER));
    expect((await bot.say(`/avtal spara ${drafts[0]}`, { as: PER })).kind).toBe('receipt');
    expect((await bot.say(`/avtal spara ${drafts[1]}`, { as: PER })).kind).toBe('question');
  });
});
