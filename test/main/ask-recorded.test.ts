// Beside a running server the command line knows what is recorded, as far as it is open to all.
import { expect, it } from 'vitest';
import { openJournal } from '../../src/journal/open-journal.ts';
import { event } from '../helpers/happenings.ts';
import { runProgram } from '../helpers/program.ts';
import { setClock } from '../helpers/set-clock.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const ask = async (home: string, question: string) =>
  (await runProgram('src/tasks/ask.ts', { args: [question], env: { SAMKLANG_HOME: home, SAMKLANG_CLOCK: '2027-01-14T12:00:00Z' } })).out;

it('reads the journal that another writes, and tells nothing that is not open', { timeout: 60_000 }, async () => {
  await using folder = await tempFolder();
  const journal = await openJournal({ folder: folder.path, clock: setClock('2027-01-14T12:00:00Z') });
  const owner = { kind: 'municipality', id: 'lund' } as const;
  const open = event({ type: 'action.set', action: { id: 'A-7K3PD', text: 'svara på remissen om skolskjuts', owner, due: '2027-03-01' } });
  const closed = event({ type: 'action.set', action: { id: 'A-7K3PE', text: 'granska listan över lokaler', owner, due: '2027-03-01' } });
  await journal.change(() => ({
    events: [
      { ...open, visibility: 'open' },
      { ...closed, visibility: 'secretariat' },
    ],
    result: undefined,
  }));
  const said = await ask(folder.path, 'Vilka öppna uppgifter har Lund?');
  await journal.close();
  expect(said).toContain('skolskjuts');
  expect(said).not.toContain('lokaler');
});

it('answers from the data where nothing is recorded yet', { timeout: 60_000 }, async () => {
  await using folder = await tempFolder();
  for (const home of [folder.path, `${folder.path}/none`]) expect(await ask(home, 'Vem är ordförande i styrelsen?')).toContain('Patric Åberg');
});
