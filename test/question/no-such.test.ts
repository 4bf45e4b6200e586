import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { ask, freshKnowledge } from '../questions/sets.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = freshKnowledge();
});

describe('whether there is one of a kind', () => {
  test.each([
    ['finns det ett nätverk för HR?', /^Underlaget har inget sådant nätverk\. De som finns är Kommundirektörsnätverket,/],
    ['Har vi något nätverk för säkerhetschefer?', /^Underlaget har inget sådant nätverk\./],
    ['Is there an agreement on swimming pools?', /^The data hold no such agreement\. There are /],
  ])('%s: none, and those there are', (q, said) => {
    const { answered, text } = ask(q, knowledge);
    expect([answered, text]).toEqual([false, expect.stringMatching(said)]);
  });

  test.each([
    ['finns det ett nätverk för skolchefer?', /nätverket utbildning/],
    ['finns det ett nätverk för upphandlare?', /[Nn]ätverket för upphandling/],
  ])('%s: there is', (q, said) => {
    const { answered, text } = ask(q, knowledge);
    expect([answered, text]).toEqual([true, expect.stringMatching(said)]);
  });
});

describe('all of a kind', () => {
  test('a class of networks is not one of them', () =>
    expect(ask('vilka nätverk har vi?', knowledge).text).not.toMatch(/Samordnande nätverk[,.]| och Samordnande nätverk\./));
  test('"what … do we have" lists them', () => expect(ask('what agreements do we have?', knowledge).text).toMatch(/^The data hold \d+ agreements: /));
  test('the parties on the board', () =>
    expect(ask('vilka partier finns i styrelsen?', knowledge).text).toMatch(/^Bland de 13 ordinarie .* har S fem platser, M fyra, SD tre och KD en/));
});
