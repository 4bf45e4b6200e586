import { expect, test } from 'vitest';
import { buildKnowledge } from '../../src/knowledge/knowledge.ts';
import { answer } from '../../src/question/answer.ts';
import { explain } from '../../src/question/explain.ts';
import { readRecords } from '../../src/sources/read-records.ts';

const knowledge = buildKnowledge(readRecords('data/skanes-kommuner'));
const viewer = { actor: { id: 'ask', name: 'ask', roles: [] }, place: 'private' } as const;
const read = (text: string, thread: readonly string[] = []) =>
  explain(answer({ text, thread, locale: 'sv', today: '2026-11-23', viewer }, knowledge), knowledge);

test.each([
  [
    'Vilka sitter som vice ordförande i styrelsen?',
    'Så tolkade jag frågan: Du vill veta vem eller vilka. Det gäller styrelsen. Jag sökte på ”sitter”, ”vice ordförande”. Du angav ingen tid.',
  ],
  [
    'Hur många ramavtal tecknades 2023 i Malmö?',
    'Så tolkade jag frågan: Du vill veta hur många eller hur mycket. Det gäller Malmö. Jag sökte på ”ramavtal tecknades”. Tid: 2023.',
  ],
  [
    'Vilka nätverk deltog i ägardialogerna hösten 2021 utom FC-rådet och varför?',
    'Så tolkade jag frågan: Du vill veta varför och vilka eller vilken. Det gäller ägardialogen. Jag sökte på ”nätverk deltog”. Jag lät bli ”FC-rådet”. Tid: hösten 2021.',
  ],
  [
    'How many framework agreements were running in 2023?',
    'How I read the question: You want to know how many or how much. I searched for “framework agreements”, “running”. Time: 2023.',
  ],
])('%s', (question, said) => expect(read(question)).toBe(said));

test('what was guessed is said as it is spelt, and what was carried over is said', () => {
  expect(read('Vem är ordfrande i styrelsen?')).toContain('Jag antog att ”ordfrande” betyder ”ordförande”.');
  expect(read('och 2021?', ['Hur många gånger sammanträdde styrelsen 2023?'])).toMatch(/Tid: 2021\. Detta följde med från frågan innan: styrelsen\.$/);
});
