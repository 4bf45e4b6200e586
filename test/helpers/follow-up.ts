import type { NewEvent } from '../../src/domain/event.ts';
import { event } from './happenings.ts';

/** Which things of the association's data the events are about. */
export type FollowUpThings = {
  chain: readonly [string, string, ...string[]];
  municipalities: readonly string[];
  agreement: string;
  procurement: string;
  grant: string;
  goal: string;
  area?: string;
};

const by = 'web:anna.ek@example.org';

/** A matter on its way that skipped a body, one that was referred back and corrected, a consultation half answered, and agreements with adoption and reviews. */
export const followUpEvents = ({ chain, municipalities, agreement, procurement, grant, goal, area }: FollowUpThings): NewEvent[] => {
  const open = (what: NewEvent['what'], more: Partial<NewEvent> = {}) => event(what, { by, via: 'web', ...more });
  const [first, second] = chain;
  const last = chain.at(-1) ?? second;
  const half = municipalities.slice(0, Math.ceil(municipalities.length / 2));
  const why = { voice: 'Kommunerna köper platser av varandra och behöver samma pris.', value: 'Förutsägbara kostnader för alla.' };
  const matter = {
    id: 'M-00001',
    title: 'Ny avgiftsmodell för gymnasieskolan',
    opened: '2026-08-20',
    why,
    chain: [...chain],
    ...(area === undefined ? {} : { area }),
  };
  const other = { id: 'M-00002', title: 'Gemensamt e-arkiv <b>', opened: '2026-09-01', why: {}, chain: [first, last] };
  const outcome = { id: 'U-00001', body: last, meeting: { id: `${last}-2026-10-02`, date: '2026-10-02' } };
  return [
    open({ type: 'matter.opened', matter }),
    open({
      type: 'matter.handled',
      matter: 'M-00001',
      station: { id: 'N-00001', body: first, date: '2026-09-10', result: 'recommended', text: 'Modellen prövas under ett år.' },
    }),
    ...(chain.length > 2
      ? [
          open({
            type: 'matter.handled' as const,
            matter: 'M-00001',
            station: { id: 'N-00002', body: chain.at(-2) ?? first, date: '2026-10-05', result: 'noted' as const },
          }),
        ]
      : []),
    open({
      type: 'outcome.recorded',
      outcome: {
        ...outcome,
        decisions: [{ id: 'U-00001.1', text: 'M-00002 återremitteras till nätverket', kind: 'referred-back', to: first, matter: 'M-00002' }],
        actions: [{ id: 'A-00001', text: 'Räkna om M-00001 med nya elevtal', owner: { kind: 'role', name: 'ekonomichefen' }, due: '2026-10-30' }],
        attendance: { known: false, present: [], absent: [] },
      },
    }),
    open({ type: 'matter.opened', matter: other }),
    open({ type: 'matter.changed', matter: { ...other, title: 'Gemensamt e-arkiv för alla' }, reason: 'Rubriken var för kort.' }),
    open({
      type: 'consultation.opened',
      consultation: {
        id: 'C-00001',
        title: 'Ny avgiftsmodell för gymnasieskolan',
        body: first,
        matter: 'M-00001',
        to: [...municipalities],
        sent: '2026-09-15',
        due: '2027-01-15',
        owner: by,
        address: by,
      },
    }),
    open({ type: 'consultation.answered', consultation: 'C-00001', by: [...half], date: '2026-10-20' }),
    open({
      type: 'agreement.recorded',
      agreement: {
        id: 'V-00001',
        subject: agreement,
        name: agreement,
        body: last,
        parties: municipalities
          .slice(0, 2)
          .map((m) => `@${m}`)
          .concat('Region Skåne'),
        from: '2025-01-01',
        to: '2027-12-31',
        notice: '2027-06-27',
        review: '2027-03-13',
      },
    }),
    open({
      type: 'agreement.adopted',
      adoption: { id: 'J-00001', subject: agreement, name: agreement, adopted: [...half], not: municipalities.slice(-1), date: '2026-05-04' },
    }),
    open({
      type: 'agreement.reviewed',
      review: {
        id: 'R-00001',
        subject: agreement,
        name: agreement,
        date: '2026-11-02',
        text: 'Kostnaderna följer avtalet.',
        target: 60,
        done: 21,
        next: '2027-11-01',
      },
    }),
    open({ type: 'procurement.staged', stage: { id: 'W-00001', subject: procurement, name: procurement, stage: 'advertised', date: '2026-03-02' } }),
    open({
      type: 'procurement.staged',
      stage: { id: 'W-00002', subject: procurement, name: procurement, stage: 'delayed', date: '2026-06-10', reason: 'Bara ett anbud kom in.' },
    }),
    open({
      type: 'grant.recorded',
      grant: {
        id: 'B-00001',
        subject: grant,
        name: grant,
        funder: 'Staten',
        amount: 900_000,
        shares: municipalities.slice(0, 2).map((m, i) => ({ to: `@${m}`, amount: 200_000 + i * 100_000 })),
        reports: ['2026-06-06', '2027-03-06'],
      },
    }),
    open({ type: 'goal.reported', report: { id: 'G-00001', goal, status: 'ongoing', date: '2026-05-01' } }),
    open({
      type: 'goal.reported',
      report: { id: 'G-00002', goal, status: 'delayed', date: '2026-10-01', comment: 'Två kurser är flyttade.', figure: { n: 31, unit: 'kommuner' } },
    }),
    // What only the secretariat may see.
    open(
      { type: 'matter.opened', matter: { id: 'M-00009', title: 'Hemligt ärende', opened: '2026-09-02', why: {}, chain: [last] } },
      { visibility: 'secretariat' },
    ),
    open(
      { type: 'matter.handled', matter: 'M-00001', station: { id: 'N-00009', body: last, date: '2026-11-01', result: 'decided', text: 'Hemlig station' } },
      { visibility: 'secretariat' },
    ),
    open(
      {
        type: 'consultation.opened',
        consultation: {
          id: 'C-00009',
          title: 'Hemlig remiss',
          body: last,
          to: [...municipalities],
          sent: '2026-09-15',
          due: '2027-01-15',
          owner: by,
          address: by,
        },
      },
      { visibility: 'secretariat' },
    ),
    open(
      { type: 'agreement.recorded', agreement: { id: 'V-00009', subject: 'agreement.hemligt', name: 'Hemligt avtal', parties: [] } },
      { visibility: 'secretariat' },
    ),
    open(
      { type: 'goal.reported', report: { id: 'G-00009', goal, status: 'done', date: '2026-11-01', comment: 'Hemlig kommentar' } },
      { visibility: 'secretariat' },
    ),
    event({ type: 'access.refused', command: 'utfall ny', reason: 'role' }, { by: 'slack:T1:U9', via: 'slack' }),
  ];
};
