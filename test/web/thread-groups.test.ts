import { expect, test } from 'vitest';
import { buttons, type Reply, text } from '../../src/reply/reply.ts';
import type { Exchange } from '../../src/web/thread.ts';
import { grouped } from '../../src/web/thread-groups.ts';

const offering = (...texts: string[]): Reply => ({ kind: 'preview', blocks: [text('…'), buttons(...texts.map((t) => ({ label: t, text: t })))] });
const said = (id: string, reply: Reply, pressed?: string): Exchange => ({ id, at: id, asked: id, reply, ...(pressed === undefined ? {} : { pressed }) });
const ids = (thread: readonly Exchange[]) => grouped(thread).map((group) => group.map((e) => e.id));

test('what a button led to stands after what offered it, and the group that was used last comes first', () => {
  const [form, question, save, undo] = [
    said('1', offering('spara 1')),
    said('2', offering()),
    said('3', offering('ångra 1'), 'spara 1'),
    said('4', offering(), 'ångra 1'),
  ];
  expect(ids([question, form])).toEqual([['2'], ['1']]);
  expect(ids([undo, save, question, form])).toEqual([['1', '3', '4'], ['2']]);
});

test('a button belongs to the latest that offered it; one that nothing kept offers stands by itself', () => {
  expect(ids([said('3', offering(), 'ja'), said('2', offering('ja')), said('1', offering('ja'))])).toEqual([['2', '3'], ['1']]);
  expect(ids([said('2', offering(), 'ja'), said('1', offering())])).toEqual([['2'], ['1']]);
});
