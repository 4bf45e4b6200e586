import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeWords } from '../../src/question/time-words.ts';

const TODAY = '2026-11-22';
const read = (text: string) => timeWords(text, TODAY).map((t) => t.period);

describe('times in questions', () => {
  test.each<[string, string[]]>([
    ['Vem var ordförande 2023?', ['2023']],
    ['år 2021', ['2021']],
    ['2021 års uppdrag', ['2021']],
    ['under 2021-2022', ['2021/2022']],
    ['under 2021–22', ['2021/2022']],
    ['från 2023 till 2027', ['2023/2027']],
    ['2022 och 2023', ['2022', '2023']],
    ['den 5 maj 2023', ['2023-05-05']],
    ['5:e maj 2023', ['2023-05-05']],
    ['5/5 2023', ['2023-05-05']],
    ['2023-05-05', ['2023-05-05']],
    ['on 5 May 2023', ['2023-05-05']],
    ['on May 5th, 2023', ['2023-05-05']],
    ['i oktober 2020', ['2020-10']],
    ['in October 2020', ['2020-10']],
    ['första kvartalet 2026', ['2026-Q1']],
    ['Q3 2026', ['2026-Q3']],
    ['the second quarter of 2026', ['2026-Q2']],
    ['hösten 2021', ['2021-autumn']],
    ['våren 2022', ['2022-spring']],
    ['autumn 2023', ['2023-autumn']],
    ['förra året', ['2025']],
    ['i fjol', ['2025']],
    ['last year', ['2025']],
    ['i år', ['2026']],
    ['nästa år', ['2027']],
    ['vad beslutade styrelsen i går?', ['2026-11-21']],
    ['what did the board decide yesterday?', ['2026-11-21']],
    ['vad beslutades i förrgår?', ['2026-11-20']],
    ['vad beslutade styrelsen i dag?', ['2026-11-22']],
    ['vilka samarbeten finns i dag?', []],
    ['vad beslutade nätverket i fredags?', ['2026-11-20']],
    ['vad beslutade nätverket i söndags?', ['2026-11-15']],
    ['what was decided last Friday?', ['2026-11-20']],
    ['förra mötet', []],
    ['33 kommuner och 12 345 elever', []],
    ['modul 5', []],
    ['lag 2017/745', []],
    ['', []],
  ])('%s', (text, periods) => expect(read(text)).toEqual(periods));

  test.each(['2023-02-30', '2023-13-45', '31 februari 2023', '45/45 2023', 'den 0 maj 2023'])('no day at all is read from %s', (text) =>
    expect(read(text).filter((p) => p.length === 10)).toEqual([]),
  );

  test('what was assumed is marked', () => {
    expect(timeWords('i våras', TODAY)).toMatchObject([{ period: '2026-spring', assumed: 'year' }]);
    expect(timeWords('våren 2022', TODAY)[0]).not.toHaveProperty('assumed');
  });

  test('a time stands where it was typed, and times never overlap', () => {
    const text = 'Jämför hösten 2021 med den 5 maj 2023, tack';
    expect(timeWords(text, TODAY).map((t) => text.slice(t.start, t.end))).toEqual(['hösten 2021', 'den 5 maj 2023']);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('2021', '5 maj 2023', 'hösten', '-', '/', 'q1', 'i år', 'och', '12', "'22"), { maxLength: 8 }), (parts) => {
        const found = timeWords(parts.join(' '), TODAY);
        found.forEach((t, i) => {
          const before = found[i - 1];
          if (before) expect(t.start).toBeGreaterThanOrEqual(before.end);
          expect(t.span.from <= t.span.to || t.span.grain === 'span').toBe(true);
        });
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
