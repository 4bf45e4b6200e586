import { describe, expect, it, test } from 'vitest';
import { matching } from '../../commands/mal/parts/goal.ts';
import { figureIn } from '../../commands/mal/parts/read.ts';
import { status } from '../../commands/mal/status.ts';
import { plain } from '../../src/reply/plain.ts';
import { testBot, type Who } from '../helpers/bot.ts';
import { event } from '../helpers/happenings.ts';

const PER: Who = { name: 'Per Holm', email: 'per@example.org' };
const GOAL = 'si21.gymnasiesamverkan.mal';
const coordinator = (body: string) => event({ type: 'role.given', person: PER.email, role: 'coordinator', body });

describe('reading', () => {
  test.each([
    ['x: försenat; kommentar: a; b; siffra: 31 kommuner', { goal: 'x', status: 'delayed', comment: 'a\nb', figure: '31 kommuner' }],
    ['x: inte uppnått', { goal: 'x', status: 'not-done' }],
    ['x: ej rapporterat', { goal: 'x', status: 'not-reported' }],
    ['x: on track; date: 10/1', { goal: 'x', status: 'ongoing', date: '10/1' }],
    ['x: toppen', { goal: 'x', status: 'toppen' }],
  ])('%s', async (line, wanted) => {
    const world = await testBot();
    expect(status.read(line, world.contextFor(world.incoming('x')))).toEqual(wanted);
  });

  test.each([
    ['31 kommuner', { n: 31, unit: 'kommuner' }],
    ['12,5 procent', { n: 12.5, unit: 'procent' }],
    ['1 200', { n: 1200 }],
    ['-3', { n: -3 }],
    ['många', undefined],
    ['', undefined],
  ])('figure %s', (typed, wanted) => expect(figureIn(typed)).toEqual(wanted));

  it('narrows down by year, area and words, and takes an id as it is', async () => {
    const world = await testBot();
    const context = world.contextFor(world.incoming('x'));
    const all = matching('', context);
    const area = matching('utbildning', context);
    const both = matching('utbildning 2026', context);
    expect(both.length).toBeGreaterThan(0);
    expect(area.length).toBeGreaterThan(both.length);
    expect(all.length).toBeGreaterThan(area.length);
    expect(matching(GOAL, context).map((g) => g.id)).toEqual([GOAL]);
    expect(matching('påhittat ord', context)).toEqual([]);
  });
});

describe('when several goals fit', () => {
  it('asks which one by what they say, never by internal ids', async () => {
    const world = await testBot();
    const asked = await world.say('/mal visa kompetensförsörjning 2026');
    expect(asked.kind).toBe('question');
    const offered = asked.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : []));
    expect(offered.length).toBeGreaterThan(1);
    for (const { label } of offered) {
      expect(label).not.toMatch(/vp26\./);
      expect(label.length).toBeLessThanOrEqual(75);
    }
    const [first] = offered;
    const shown = plain(await world.say(first?.text ?? ''));
    expect(shown).toContain((first?.label ?? '').split('…')[0]);
    expect(shown).toContain('Rapporterat: ej rapporterat');
  });

  it('names them at the field when a status is to be reported', async () => {
    const world = await testBot();
    const form = plain(await world.say('/mal status kompetensförsörjning 2026: försenat'));
    expect(form).toMatch(/Flera mål stämmer: ”[^”]+ \(2026\)”, .*Skriv fler ord ur det mål du menar\./);
    expect(form).not.toMatch(/vp26\./);
  });
});

describe('the status of a goal', () => {
  it('is not reported until somebody reports it, and then the newest report', async () => {
    const world = await testBot();
    expect(plain(await world.say(`/mal visa ${GOAL}`))).toContain('Rapporterat: ej rapporterat');
    for (const line of [`/mal status ${GOAL}: pågår`, `/mal status ${GOAL}: försenat; kommentar: kurser är flyttade`])
      await world.say(`/mal spara ${(await world.say(line)).ids?.[0]}`);
    expect(plain(await world.say(`/mal lista ${GOAL}`))).toContain('försenat');
    const shown = plain(await world.say(`/mal visa ${GOAL}`));
    expect(shown).toMatch(/försenat \(G-\w{5}, Anna Ek\)\. kurser är flyttade[\s\S]*pågår enligt plan/);
    const answer = await world.say('hur går det med målet om gymnasiesamverkan?');
    expect(plain(answer)).toContain('Målet är försenat enligt rapport 14 januari 2027');
  });

  it('is reported by a coordinator of its body or a secretary', async () => {
    const world = await testBot({ first: [coordinator('natverk-utbildning')] });
    expect((await world.say(`/mal status ${GOAL}: klart`, { as: PER })).kind).toBe('preview');
    expect((await world.say('/mal status vp26.kefu.fokus-arena: klart', { as: PER })).kind).toBe('refusal');
    expect((await world.say(`/mal status ${GOAL}: klart`, { as: { name: 'Lo', email: 'lo@example.org' } })).kind).toBe('refusal');
  });
});
