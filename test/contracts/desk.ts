import { describe, expect, test } from 'vitest';
import type { Desk } from '../../src/desk/desk.ts';
import { type SetClock, setClock } from '../helpers/set-clock.ts';

type TestDesk = Desk<{ text: string }, { said: string }>;
/** `reopen` closes the desk and opens it anew; an implementation that cannot says why not. */
export type OpenedDesk = { desk: TestDesk; reopen: (() => Promise<TestDesk>) | { not: string } } & AsyncDisposable;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What every desk does, however it keeps things. */
export const deskContract = (name: string, open: (clock: SetClock) => Promise<OpenedDesk>): void => {
  describe(`desk contract: ${name}`, () => {
    test('keeps a value under a key, a newer one in its place, until it is removed', async () => {
      await using opened = await open(setClock());
      const { desk } = opened;
      expect(desk.get('draft', 'a')).toBeUndefined();
      await desk.put('draft', 'a', { text: 'ett' }, HOUR);
      await desk.put('thread', 'a', 'annat', HOUR);
      await desk.put('draft', 'a', { text: 'två' }, HOUR);
      expect(desk.get('draft', 'a')).toEqual({ text: 'två' });
      await desk.put('draft', 'b', null, HOUR);
      expect(desk.list('draft')).toEqual([
        { key: 'a', value: { text: 'två' } },
        { key: 'b', value: null },
      ]);
      await desk.remove('draft', 'a');
      await desk.remove('draft', 'never there');
      expect(desk.get('draft', 'a')).toBeUndefined();
      expect(desk.get('thread', 'a')).toBe('annat');
    });

    test('a removal counts also when what it removes is still being written', async () => {
      await using opened = await open(setClock());
      await Promise.all([opened.desk.put('draft', 'a', 1, HOUR), opened.desk.remove('draft', 'a')]);
      expect(opened.desk.get('draft', 'a')).toBeUndefined();
    });

    test('what has expired is not there', async () => {
      const clock = setClock();
      await using opened = await open(clock);
      await opened.desk.put('draft', 'a', 1, 10 * MINUTE);
      clock.pass(10 * MINUTE - 1);
      expect(opened.desk.get('draft', 'a')).toBe(1);
      clock.pass(1);
      expect(opened.desk.get('draft', 'a')).toBeUndefined();
      expect(opened.desk.list('draft')).toEqual([]);
    });

    test('what is changed in a value afterwards is not changed on the desk', async () => {
      await using opened = await open(setClock());
      const value = { text: 'ett' };
      await opened.desk.put('draft', 'a', value, HOUR);
      value.text = 'ändrat';
      const got = opened.desk.get<{ text: string }>('draft', 'a');
      expect(got).toEqual({ text: 'ett' });
      if (got) got.text = 'ändrat';
      expect(opened.desk.get('draft', 'a')).toEqual({ text: 'ett' });
    });

    test('the inbox takes a message once, whole until it is delivered', async () => {
      const clock = setClock();
      await using opened = await open(clock);
      const { inbox } = opened.desk;
      expect(await Promise.all([1, 2, 3].map(() => inbox.add('m1', { text: 'hej' })))).toEqual([true, false, false]);
      expect(await inbox.add('m1', { text: 'hej' })).toBe(false);
      expect(await inbox.add('m2', { text: 'två' })).toBe(true);
      expect(inbox.get('m1')).toEqual({ id: 'm1', message: { text: 'hej' }, state: 'received', at: '2027-01-04T08:00:00.000Z' });
      await inbox.answered('m1', { said: 'svar' });
      expect(inbox.pending().map((e) => [e.id, e.state, e.message])).toEqual([
        ['m1', 'answered', { text: 'hej' }],
        ['m2', 'received', { text: 'två' }],
      ]);
      await inbox.delivered('m1');
      expect(inbox.pending().map((e) => e.id)).toEqual(['m2']);
      expect(inbox.get('m1')).toEqual({ id: 'm1', reply: { said: 'svar' }, state: 'delivered', at: '2027-01-04T08:00:00.000Z' });
    });

    test('a late answer does not bring a delivered message back, and an unknown id is let be', async () => {
      await using opened = await open(setClock());
      const { inbox } = opened.desk;
      await inbox.add('m1', { text: 'hej' });
      await inbox.answered('m1', { said: 'ett' });
      await inbox.delivered('m1');
      await inbox.answered('m1', { said: 'två' });
      expect(inbox.get('m1')).toMatchObject({ state: 'delivered', reply: { said: 'ett' } });
      await inbox.answered('lost', { said: 'x' });
      await inbox.delivered('lost');
      expect(inbox.get('lost')).toBeUndefined();
    });

    test('a reply is kept for a day after its delivery, the id for seven', async () => {
      const clock = setClock();
      await using opened = await open(clock);
      const { inbox } = opened.desk;
      await inbox.add('m1', { text: 'hej' });
      await inbox.answered('m1', { said: 'svar' });
      await inbox.delivered('m1');
      clock.pass(24 * HOUR - 1);
      expect(inbox.get('m1')?.reply).toEqual({ said: 'svar' });
      clock.pass(1);
      expect(inbox.get('m1')).toMatchObject({ id: 'm1', state: 'delivered' });
      expect(inbox.get('m1')).not.toHaveProperty('reply');
      expect(await inbox.add('m1', { text: 'hej' })).toBe(false);
      clock.pass(6 * 24 * HOUR);
      expect(inbox.get('m1')).toBeUndefined();
      expect(await inbox.add('m1', { text: 'hej' })).toBe(true);
    });

    test('is the same when it is opened again', async (context) => {
      await using opened = await open(setClock());
      if (typeof opened.reopen !== 'function') return context.skip(opened.reopen.not);
      await opened.desk.put('draft', 'a', { text: 'ett' }, HOUR);
      await opened.desk.put('draft', 'b', 2, HOUR);
      await opened.desk.remove('draft', 'b');
      await opened.desk.inbox.add('m1', { text: 'hej' });
      await opened.desk.inbox.add('m2', { text: 'två' });
      await opened.desk.inbox.answered('m1', { said: 'svar' });
      const again = await opened.reopen();
      expect(again.list('draft')).toEqual([{ key: 'a', value: { text: 'ett' } }]);
      expect(again.inbox.pending().map((e) => [e.id, e.state])).toEqual([
        ['m1', 'answered'],
        ['m2', 'received'],
      ]);
      expect(await again.inbox.add('m1', { text: 'hej' })).toBe(false);
    });
  });
};
