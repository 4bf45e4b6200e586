import type { NewEvent } from '../../src/domain/event.ts';
import type { Outcome } from '../../src/domain/happenings/outcome.ts';
import { event } from '../helpers/happenings.ts';

const ANNA = 'web:anna.ek@example.org';
const LONG = 'Upphandlingssamverkansavtalsuppföljningsgruppen tar fram en gemensam modell för uppföljning av ramavtal';
const base = { body: 'styrelsen', meeting: { id: 'styrelsen-2026-10-09', date: '2026-10-09' } };

const full: Outcome = {
  ...base,
  id: 'U-FULL1',
  decisions: [
    { id: 'U-FULL1-B1', text: 'budgeten antas utan ändringar', area: 'ekonomi', municipalities: ['lund', 'osby'], matter: 'M-FULL1', reportBack: '2027-02-12' },
    { id: 'U-FULL1-B2', text: LONG, kind: 'tabled' },
    { id: 'U-FULL1-B3', text: 'avtalet om familjecentraler', kind: 'recommended', to: 'forbundsmotet' },
  ],
  actions: [
    { id: 'A-FULL1', text: 'tar fram underlag', owner: { kind: 'person', id: ANNA, name: 'Anna Ek' }, due: '2026-11-01' },
    { id: 'A-FULL2', text: LONG, owner: { kind: 'municipality', id: 'lund' } },
  ],
  inputs: [{ id: 'U-FULL1-M1', text: 'tänk på de små kommunerna', from: { kind: 'municipality', id: 'osby' }, became: 'tas in i planen' }],
  reports: [{ id: 'U-FULL1-R1', text: 'samverkansorganet möttes', by: { kind: 'municipality', id: 'malmo' } }],
  attendance: {
    known: true,
    present: ['lund', 'malmo'],
    absent: ['osby'],
    people: [{ name: 'Cia Ek', municipality: 'lund', state: 'present', for: 'Anders Almgren' }],
  },
};

/** Meetings that have been and are to come, with everything that their pages can show, and one with nothing. */
export const meetingEvents = (): NewEvent[] => [
  event({ type: 'outcome.recorded', outcome: { ...full, decisions: [{ id: 'U-FULL1-B1', text: 'budgeten bordläggs', kind: 'tabled' }] } }, { by: ANNA }),
  event({ type: 'outcome.corrected', outcome: full, why: 'fel rad i protokollet' }, { by: ANNA }),
  event({ type: 'outcome.recorded', outcome: { ...full, id: 'U-GONE1', actions: [] } }, { by: ANNA }),
  event({ type: 'outcome.withdrawn', outcome: 'U-GONE1', why: 'samma möte två gånger' }, { by: ANNA }),
  event({ type: 'action.offered', action: 'A-FULL1', to: { kind: 'person', id: 'web:bo@example.org', name: 'Bo Alm' }, why: 'ledig i mars' }, { by: ANNA }),
  event({
    type: 'meeting.planned',
    meetings: [
      { id: 'S-FULL1', body: 'styrelsen', date: '2099-03-12', time: '09:00', place: 'Stadshuset', link: 'https://example.org/mote' },
      { id: 'S-TOM01', body: 'natverk-halsa', date: '2099-03-13' },
    ],
  }),
  event(
    { type: 'meeting.moved', id: 'Y-FULL1', meeting: 'S-FULL1', spot: { date: '2099-03-19', time: '13:00', place: 'Rådhuset' }, reason: 'krock' },
    { by: ANNA },
  ),
  event({ type: 'meeting.item-proposed', meeting: 'S-FULL1', item: { id: 'I-FULL1', text: LONG, link: 'https://example.org/handling' } }, { by: ANNA }),
];
