import { describe, expect, test } from 'vitest';
import { passes, type SelfTestQuestion, selfTest } from '../../src/question/selftest.ts';
import { readSelfTest } from '../../src/sources/read-selftest.ts';
import { DATA, freshKnowledge, TODAY } from '../questions/sets.ts';

const knowledge = freshKnowledge();
const chair: SelfTestQuestion = { id: 'a', q: 'Vem är ordförande i styrelsen?', must: [['Patric Åberg']] };
const result = (right: number, asked: number) => ({ asked, right, misses: [] });

describe('the self-test', () => {
  test('most of the association’s own questions are right', () => {
    const questions = readSelfTest(DATA);
    const found = selfTest(questions, knowledge, TODAY);
    expect(questions).toHaveLength(40);
    expect(new Set(questions.map((q) => q.id)).size).toBe(40);
    expect(passes(found), JSON.stringify(found.misses, null, 1)).toBe(true);
  });

  test('says of each miss what was wrong', () => {
    const found = selfTest(
      [
        chair,
        { ...chair, id: 'b', must: [['Någon Annan'], ['Patric']] },
        { ...chair, id: 'c', refused: true },
        { ...chair, id: 'd', q: 'Vem var ordförande i styrelsen 2019?' },
      ],
      knowledge,
      TODAY,
    );
    expect(found).toMatchObject({ asked: 4, right: 1 });
    expect(found.misses.map(({ id, why, lacking }) => [id, why, ...lacking])).toEqual([
      ['b', 'lacks', 'Någon Annan'],
      ['c', 'answered'],
      ['d', 'refused'],
    ]);
  });

  test('the last turn of a thread is the question', () => {
    const thread: SelfTestQuestion = { id: 'e', q: ['Vem är 1:e vice ordförande?', 'och andra vice?'], must: [['Teddy Nilsson']] };
    expect(selfTest([thread], knowledge, TODAY).right).toBe(1);
  });

  test.each([
    [9, 10, true],
    [89, 100, false],
    [0, 0, false],
  ])('%i of %i passes: %s', (right, asked, expected) => expect(passes(result(right, asked))).toBe(expected));
});
