import { expect, test } from 'vitest';
import { actionsOfMatter } from '../../src/domain/matter/actions.ts';
import { event } from '../helpers/happenings.ts';
import { memoryJournal } from '../helpers/memory-journal.ts';

const set = (id: string, text: string, due?: string) => event({ type: 'action.set', action: { id, text, ...(due === undefined ? {} : { due }) } });

test('an action belongs to a matter that it names by id or whole title; open ones first, nearest last day first', async () => {
  const journal = await memoryJournal({
    first: [
      set('A-1', 'Räkna om M-00001 till nästa gång', '2027-03-01'),
      set('A-2', 'Skicka underlaget om ny avgiftsmodell till alla', '2027-02-01'),
      set('A-3', 'Läs M-000011 och XM-00001'),
      set('A-4', 'Prata om avgiften'),
      set('A-5', '(m-00001)', '2027-01-01'),
      event({ type: 'action.closed', action: 'A-5' }),
    ],
  });
  const of = (id: string, title: string) => actionsOfMatter(journal.state(), { id, title }).map((a) => a.id);
  expect(of('M-00001', 'Ny avgiftsmodell')).toEqual(['A-2', 'A-1', 'A-5']);
  // A title that is one short word would be found everywhere.
  expect(of('M-00009', 'om')).toEqual([]);
});
