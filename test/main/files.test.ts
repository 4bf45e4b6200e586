import { describe, expect, it, test } from 'vitest';
import type { Visibility } from '../../src/domain/fact.ts';
import type { RoleName } from '../../src/domain/happenings/role.ts';
import { ANNA, testBot, type Who } from '../helpers/bot.ts';
import { event } from '../helpers/happenings.ts';

const LO: Who = { name: 'Lo Alm', email: 'lo@example.org' };
const role = (name: RoleName, body?: string) =>
  event({ type: 'role.given', person: 'cli:lo@example.org', role: name, ...(body === undefined ? {} : { body }) });
const meeting = (visibility: Visibility) =>
  event({ type: 'meeting.planned', meetings: [{ id: 'S-00001', body: 'styrelsen', date: '2027-03-12' }] }, { visibility });
const outcome = (visibility: Visibility) =>
  event(
    {
      type: 'outcome.recorded',
      outcome: {
        id: 'U-00001',
        body: 'styrelsen',
        meeting: { id: 'styrelsen-2027-01-13', date: '2027-01-13' },
        decisions: [{ id: 'B-1', text: 'budgeten antas' }],
        actions: [],
        attendance: { known: false, present: [], absent: [] },
      },
    },
    { visibility },
  );
const NOTICE = '/mote/S-00001/kallelse.docx';
const MINUTES = '/mote/styrelsen-2027-01-13/protokoll.docx';
const ended = (made: object | string) => (typeof made === 'string' ? made : 'made');

describe('who may have which file', () => {
  test.each<[Visibility, RoleName | 'nobody', string | undefined, string, string]>([
    ['open', 'nobody', undefined, 'refused', 'made'],
    ['open', 'reader', undefined, 'refused', 'made'],
    ['open', 'coordinator', 'styrelsen', 'made', 'made'],
    ['open', 'coordinator', 'fc-radet', 'refused', 'made'],
    ['open', 'secretary', undefined, 'made', 'made'],
    ['body', 'nobody', undefined, 'none', 'none'],
    ['body', 'reader', 'styrelsen', 'refused', 'made'],
    ['body', 'coordinator', 'styrelsen', 'made', 'made'],
    ['body', 'coordinator', 'fc-radet', 'none', 'none'],
    ['secretariat', 'coordinator', 'styrelsen', 'none', 'none'],
    ['secretariat', 'secretary', undefined, 'made', 'made'],
  ])('%s, %s of %s: notice %s, minutes %s', async (visibility, name, body, notice, minutes) => {
    const world = await testBot({ first: [meeting(visibility), outcome(visibility), ...(name === 'nobody' ? [] : [role(name, body)])] });
    expect([ended(await world.file(NOTICE, { as: LO })), ended(await world.file(MINUTES, { as: LO }))]).toEqual([notice, minutes]);
  });

  it('in a channel gives only what everybody there may read', async () => {
    const world = await testBot({ first: [meeting('body'), outcome('secretariat')] });
    expect([await world.file(NOTICE, { as: ANNA, place: 'channel' }), await world.file(MINUTES, { as: ANNA, place: 'channel' })]).toEqual(['none', 'none']);
  });

  it('asks anew each time: a role that was taken gives no more files', async () => {
    const world = await testBot({ first: [meeting('open'), role('secretary')] });
    expect(ended(await world.file(NOTICE, { as: LO }))).toBe('made');
    const taken = event({ type: 'role.taken', person: 'cli:lo@example.org', role: 'secretary' });
    await world.journal.change(() => ({ events: [taken], result: undefined }));
    expect(await world.file(NOTICE, { as: LO })).toBe('refused');
  });
});

it('the minutes of a meeting that was planned here are found by its own id too', async () => {
  const held = event({ type: 'meeting.planned', meetings: [{ id: 'S-00002', body: 'styrelsen', date: '2027-01-13', time: '09:00', place: 'Sal A' }] });
  const world = await testBot({ first: [held, outcome('open')] });
  for (const to of [MINUTES, '/mote/S-00002/protokoll.docx']) expect(ended(await world.file(to))).toBe('made');
  expect(await world.file('/mote/S-00002/annat.docx')).toBe('none');
});

test.each([
  '/mote/finns-inte/kallelse.docx',
  '/mote//kallelse.docx',
  '/mote/%/kallelse.docx',
  '/mote/..%2f..%2fetc/protokoll.docx',
  '/mote/__proto__/protokoll.docx',
  '/mote/S-00001/kallelse.docx/mer',
  '/mote/S-00001/kallelse.pdf',
  '/annat/S-00001/kallelse.docx',
  '',
])('there is no file at %j', async (to) => {
  const world = await testBot({ first: [meeting('open')] });
  expect(await world.file(to)).toBe('none');
});
