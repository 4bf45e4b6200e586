import { expect, test } from 'vitest';
import { numbersSaid } from '../../src/question/said-numbers.ts';

test.each<[string, number[]]>([
  ['möjligt för 59 000 gymnasieelever', [59_000]],
  ['1 200 000 kronor och 75 %', [1_200_000, 75]],
  ['33,5 tjänster', [33.5]],
  ['fem möten, sex ersättare', [5, 6]],
  ['Syntes23, 1:e vice ordförande, den 2.5 och 8/9', []],
  ['tre av 33', [33, 3]],
])('%s', (text, numbers) => expect(numbersSaid(text)).toEqual(numbers));
