import { expect, it, test } from 'vitest';
import { consultationValues } from '../../commands/arende/parts/consultation-line.ts';
import { testBot } from '../helpers/bot.ts';

test.each([
  ['styrelsen: Ny avgift; senast: 1/2', { body: 'styrelsen', title: 'Ny avgift', due: '1/2' }],
  ['Ny avgift; organ: styrelsen; svar senast 1 feb', { body: 'styrelsen', title: 'Ny avgift', due: '1 feb' }],
  ['styrelsen: Ny avgift, svar senast 1 feb', { body: 'styrelsen', title: 'Ny avgift', due: '1 feb' }],
  [
    'Ny bibliotekslag; från: Regeringskansliet; organ: styrelsen; senast: 1/2',
    { title: 'Ny bibliotekslag', from: 'Regeringskansliet', body: 'styrelsen', due: '1/2' },
  ],
  ['Ny avgift; från: styrelsen; senast: 1/2', { title: 'Ny avgift', body: 'styrelsen', due: '1/2' }],
  ['Svara senast när det passar; senast: 1/2', { title: 'Svara senast när det passar', due: '1/2' }],
])('reads %s', async (line, wanted) => {
  const world = await testBot();
  expect(consultationValues(line, world.contextFor(world.incoming('x')))).toEqual(wanted);
});

it('keeps whom a consultation comes from', async () => {
  const world = await testBot();
  const draft = (await world.say('/arende remiss styrelsen: Ny bibliotekslag; från: Regeringskansliet; svar senast 1 feb')).ids?.[0];
  await world.say(`/arende spara ${draft}`);
  expect([...world.journal.state().consultations.values()]).toMatchObject([
    { body: 'styrelsen', title: 'Ny bibliotekslag', from: 'Regeringskansliet', due: '2027-02-01' },
  ]);
});
