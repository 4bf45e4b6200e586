import { expect, test } from 'vitest';
import { bodyCalled } from '../../commands/named-body.ts';
import { buildKnowledge } from '../../src/knowledge/knowledge.ts';
import { readRecords } from '../../src/sources/read-records.ts';

const { catalog } = buildKnowledge(readRecords('data/skanes-kommuner'));

test('a body that there is not is met with those whose names are near, and never with itself', () => {
  expect(bodyCalled('påhittade utbildningsnätverket', catalog)).toEqual({ near: expect.arrayContaining(['Strategiskt nätverk utbildning']) });
  expect(bodyCalled('xyzzy', catalog)).toEqual({ near: [] });
  expect(bodyCalled('styrelsen', catalog)).toEqual({ body: expect.any(String) });
});

test.each([
  ['strategiska nätverket utbildning', 'natverk-utbildning'],
  ['strategiska nätverket arbetsmarknad', 'natverk-arbetsmarknad'],
  ['strategiska nätverket hälsa', 'natverk-halsa'],
])('a network is found without "för": %s', (typed, body) => expect(bodyCalled(typed, catalog)).toEqual({ body }));
