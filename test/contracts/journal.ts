import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../src/domain/event.ts';
import { Proving, prove } from '../../src/journal/chain.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { reminderClaimed, reminderSet, roleGiven } from '../helpers/happenings.ts';

/** `reopen` closes the journal and opens it anew; an implementation that cannot says why not. */
export type OpenedJournal = { journal: Journal; reopen: (() => Promise<Journal>) | { not: string } } & AsyncDisposable;

const write = (journal: Journal, ...events: NewEvent[]) => journal.change(() => ({ events, result: undefined }));
/** As a reminder is claimed: whoever finds it unclaimed takes it. */
const claim = (journal: Journal, reminder: string, occurrence: string) =>
  journal.change((state) =>
    state.reminders.get(reminder)?.sendings[occurrence] ? { events: [], result: false } : { events: [reminderClaimed(reminder, occurrence)], result: true },
  );

/** What every journal does, however it keeps its events. */
export const journalContract = (name: string, open: () => Promise<OpenedJournal>): void => {
  describe(`journal contract: ${name}`, () => {
    test('is empty at first', async () => {
      await using opened = await open();
      expect(opened.journal.events()).toEqual([]);
      expect(opened.journal.state()).toMatchObject({ seq: 0, roles: [] });
      expect(opened.journal.health().ok).toBe(true);
    });

    test('a change is in the state and among the events when it resolves', async () => {
      await using opened = await open();
      const result = await opened.journal.change((state) => ({ events: [roleGiven('p1'), reminderSet('r1')], result: state.seq }));
      expect(result).toBe(0);
      expect(opened.journal.events().map((e) => [e.seq, e.type, e.by])).toEqual([
        [1, 'role.given', 'cli:anna'],
        [2, 'reminder.set', 'cli:anna'],
      ]);
      expect(opened.journal.state().roles).toEqual([{ person: 'p1', role: 'secretary' }]);
      expect(opened.journal.state().reminders.get('r1')?.state).toBe('open');
    });

    test('the state shows nothing that is still being written', async () => {
      await using opened = await open();
      await write(opened.journal, reminderSet('r1'));
      let during: number | undefined;
      const writing = opened.journal.change(() => ({ events: [reminderSet('r2')], result: undefined }));
      const looking = opened.journal.change(() => {
        during = opened.journal.state().reminders.size + opened.journal.events().length;
        return { events: [], result: undefined };
      });
      await Promise.all([writing, looking]);
      expect(during).toBe(2);
      expect(opened.journal.state().reminders.size).toBe(2);
    });

    test('of many who want the same thing at once, one gets it', async () => {
      await using opened = await open();
      await write(opened.journal, reminderSet('r1'));
      const won = await Promise.all(Array.from({ length: 20 }, () => claim(opened.journal, 'r1', 'first')));
      expect(won.filter(Boolean)).toHaveLength(1);
      expect(await claim(opened.journal, 'r1', 'second')).toBe(true);
      expect(opened.journal.state().reminders.get('r1')?.sendings).toMatchObject({ first: { attempts: 1 }, second: { attempts: 1 } });
    });

    test('work that throws writes nothing and disturbs nobody', async () => {
      await using opened = await open();
      const failing = opened.journal.change(() => {
        throw new Error('changed my mind');
      });
      const beside = write(opened.journal, roleGiven('p1'));
      await expect(failing).rejects.toThrow('changed my mind');
      await beside;
      expect(opened.journal.events()).toHaveLength(1);
    });

    test('an event that could not be read again is refused with all of its change', async () => {
      await using opened = await open();
      await expect(write(opened.journal, roleGiven('p1'), reminderSet('r1', ''))).rejects.toThrow();
      expect(opened.journal.events()).toEqual([]);
      await write(opened.journal, roleGiven('p2'));
      expect(opened.journal.state().seq).toBe(1);
    });

    test('what is changed in a thing after it was handed over is not changed in the journal', async () => {
      await using opened = await open();
      const given = roleGiven('p1');
      await write(opened.journal, given);
      Object.assign(given.what, { person: 'p9' });
      expect(opened.journal.state().roles[0]?.person).toBe('p1');
      expect(opened.journal.events()[0]?.payload).toMatchObject({ person: 'p1' });
    });

    test('the chain proves every event, and a changed one is found', async () => {
      await using opened = await open();
      for (const id of ['r1', 'r2', 'r3']) await write(opened.journal, reminderSet(id));
      const events = opened.journal.events();
      expect(prove(events)).toMatchObject({ events: 3, erased: 0, faults: [], head: events[2]?.hash });
      const forged = events.map((e) => (e.seq === 2 ? { ...e, by: 'cli:eva' } : e));
      expect(prove(forged).faults).toEqual([{ seq: 2, reason: 'the envelope does not match the chain' }]);
    });

    test('a proof that goes on comes to what a whole one does', async () => {
      await using opened = await open();
      const proving = new Proving();
      for (const id of ['r1', 'r2', 'r3']) {
        await write(opened.journal, reminderSet(id));
        expect(proving.on(opened.journal.events())).toEqual(prove(opened.journal.events()));
      }
      const forged = opened.journal.events().map((e) => (e.seq === 3 ? { ...e, by: 'cli:eva' } : e));
      const parted = new Proving();
      expect(parted.on(forged.slice(0, 2)).faults).toEqual([]);
      expect(parted.on(forged)).toEqual(prove(forged));
      expect(parted.on(forged).faults).toHaveLength(1);
    });

    test('keeps the same events and the same state when it is opened again', async (context) => {
      await using opened = await open();
      if (typeof opened.reopen !== 'function') return context.skip(opened.reopen.not);
      await write(opened.journal, roleGiven('p1'), reminderSet('r1'));
      await claim(opened.journal, 'r1', 'first');
      const before = { events: opened.journal.events(), state: opened.journal.state() };
      const again = await opened.reopen();
      expect({ events: again.events(), state: again.state() }).toEqual(before);
      await write(again, roleGiven('p2'));
      expect(prove(again.events())).toMatchObject({ events: 4, faults: [] });
    });
  });
};
