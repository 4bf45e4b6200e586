import { expect, test } from 'vitest';
import { toldTable } from '../../commands/told-table.ts';
import { string } from '../../src/reply/reply.ts';

const cells = (...texts: string[]) => texts.map((t) => [string(t)]);

test('a column that says nothing in any row is left out, its cells with it', () => {
  expect(toldTable('c', ['a', 'b', 'c'], [cells('1', '', 'x'), cells('2', '', '')])).toEqual({
    kind: 'table',
    caption: 'c',
    columns: ['a', 'c'],
    rows: [cells('1', 'x'), cells('2', '')],
  });
});
test('the first column stays, and people count as said', () => {
  expect(toldTable('c', ['a', 'b'], [[[], [{ kind: 'person', id: 'x', name: 'Anna' }]]])).toMatchObject({ columns: ['a', 'b'] });
  expect(toldTable('c', ['a', 'b'], [cells('', '')])).toMatchObject({ columns: ['a'] });
});
