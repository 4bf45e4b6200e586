import { describe, expect, test } from 'vitest';
import { holds } from '../../src/question/selftest.ts';
import { type Given, type Gold, grade, score } from '../helpers/grade.ts';

const gold = (more: Partial<Gold> = {}): Gold => ({
  id: 'q',
  type: 'count',
  lang: 'sv',
  q: '',
  must: [['39'], ['kommun', 'municip']],
  not: ['240'],
  doc: ['rapport'],
  ...more,
});
const given = (text: string, more: Partial<Given> = {}): Given => ({ text, direct: text, answered: true, documents: ['rapport'], ...more });

describe('a figure is held as a whole figure, a short word as a whole word', () => {
  test.each([
    ['det var 39 centraler', '39', true],
    ['det var 139 centraler', '39', false],
    ['det var 39,5 procent', '39', false],
    ['det var 1 200 personer', '1 200', true],
    ['det var 1200 personer', '1 200', true],
    ['mdr finns', 'MDR', true],
    ['amdr finns', 'MDR', false],
    ['familjecentralerna', 'familjecentral', true],
    ['tvåan', ' två ', false],
  ])('%s: %s', (text, alternative, expected) => expect(holds(text, alternative)).toBe(expected));
});

describe('an answer is graded', () => {
  test.each<[string, Gold, Given, string]>([
    ['right', gold(), given('39 centraler i 21 kommuner'), 'right'],
    ['lacking a group', gold(), given('39 centraler'), 'wrong'],
    ['saying what it must not', gold(), given('39 centraler i kommunerna, 240 besök'), 'wrong'],
    ['citing another document', gold(), given('39 centraler i 21 kommuner', { documents: ['plan'] }), 'wrong'],
    ['a dump', gold(), given(`39 centraler i kommunerna ${'x'.repeat(600)}`), 'wrong'],
    ['a list may be longer', gold({ type: 'list' }), given(`39 centraler i kommunerna ${'x'.repeat(600)}`), 'right'],
    ['refused', gold(), given('', { answered: false }), 'refused'],
    ['an unanswerable refused', gold({ type: 'unanswerable' }), given('', { answered: false }), 'right'],
    ['an unanswerable answered', gold({ type: 'unanswerable' }), given('39'), 'wrong'],
    ['a false premise denied', gold({ type: 'unanswerable', premise: true }), given('Lund är inte med.'), 'right'],
  ])('%s', (_, g, a, verdict) => expect(grade(g, a).verdict).toBe(verdict));

  test('the first sentence is judged on its own for plain questions only', () => {
    expect(grade(gold(), given('39 i 21 kommuner. Mer.', { direct: '39 centraler.' })).direct).toBe(false);
    expect(grade(gold(), given('39 i 21 kommuner. Mer.', { direct: '39 i 21 kommuner.' })).direct).toBe(true);
    expect(grade(gold({ type: 'list' }), given('39 kommuner')).direct).toBeUndefined();
  });

  test('shares', () => {
    const s = score([
      grade(gold(), given('39 kommuner')),
      grade(gold(), given('40 kommuner')),
      grade(gold({ type: 'unanswerable' }), given('39')),
      grade(gold({ type: 'unanswerable' }), given('', { answered: false })),
    ]);
    expect(s).toMatchObject({ n: 4, right: 0.5, wrong: 0.5, unanswerable: 0.5, direct: 0.5 });
  });
});
