import type { Visibility } from '../../../src/domain/fact.ts';
import type { Decision, Outcome } from '../../../src/domain/happenings/outcome.ts';
import { daysAfter, type Frame } from './frame.ts';

const decisions = ({ draw, texts, municipalities }: Frame, n: number, matters: readonly string[]): Decision[] =>
  Array.from({ length: n }, () => ({
    id: draw.id('B'),
    text: texts.decision(),
    ...(draw.chance(0.3) ? { kind: draw.one(['decided', 'tabled', 'noted', 'recommended'] as const) } : {}),
    ...(draw.chance(0.1) ? { municipalities: draw.some(municipalities, 3) } : {}),
    ...(draw.chance(0.08) && matters.length > 0 ? { matter: draw.one(matters) } : {}),
    ...(draw.chance(0.05) ? { reportBack: '2046-12-01' } : {}),
  }));

const outcomeOf = (frame: Frame, body: string, meeting: Outcome['meeting'], next: string, matters: readonly string[]): Outcome => {
  const { draw, texts, municipalities } = frame;
  const absent = draw.some(municipalities, draw.below(6));
  const actions = Array.from({ length: draw.below(4) + 1 }, () => ({
    id: draw.id('A'),
    text: texts.action(),
    owner: draw.chance(0.5)
      ? { kind: 'person' as const, id: `cli:p${draw.below(200)}@example.org`, name: texts.person() }
      : { kind: 'municipality' as const, id: draw.one(municipalities) },
    due: daysAfter(meeting.date, 20 + draw.below(60)),
  }));
  return {
    id: draw.id('U'),
    body,
    meeting,
    decisions: decisions(frame, draw.below(5) + 2, matters),
    actions,
    ...(draw.chance(0.2) ? { inputs: [{ id: draw.id('N'), text: texts.title(), from: { kind: 'municipality', id: draw.one(municipalities) } }] } : {}),
    ...(draw.chance(0.2) ? { reports: [{ id: draw.id('N'), text: texts.title() }] } : {}),
    attendance: { known: true, present: municipalities.filter((m) => !absent.includes(m)), absent },
    next,
  };
};

const PEOPLE: readonly Visibility[] = ['open', 'open', 'open', 'open', 'open', 'open', 'open', 'body', 'body', 'secretariat'];

/** What is done about one action until it is done; a few never are. */
const lifeOf = ({ draw, texts, put }: Frame, id: string, from: string, visibility: Visibility) => {
  if (draw.chance(0.2)) put(daysAfter(from, 5), { type: 'action.moved', action: id, due: daysAfter(from, 90), why: texts.title() }, visibility);
  if (draw.chance(0.1)) {
    const to = { kind: 'person', id: `cli:p${draw.below(200)}@example.org`, name: texts.person() } as const;
    put(daysAfter(from, 6), { type: 'action.offered', action: id, to }, visibility);
    put(daysAfter(from, 8), { type: 'action.accepted', action: id }, visibility);
  }
  if (draw.chance(0.97)) put(daysAfter(from, 10 + draw.below(80)), { type: 'action.closed', action: id, note: texts.decision() }, visibility);
};

const reminded = ({ draw, put }: Frame, body: string, date: string) => {
  const id = draw.id('P');
  const rule = { kind: 'at', at: `${daysAfter(date, -7)}T09:00` } as const;
  put(daysAfter(date, -40), {
    type: 'reminder.set',
    reminder: { id, text: 'skicka handlingar', rule, to: { kind: 'body', id: body }, by: 'cli:anna@example.org', address: 'cli:anna@example.org' },
  });
  const due = `${daysAfter(date, -7)}T08:00:00.000Z`;
  // As delivery names it: otherwise nothing of twenty years would ever have come.
  put(daysAfter(date, -7), { type: 'reminder.claimed', reminder: id, occurrence: rule.at, due });
  put(daysAfter(date, -7), { type: 'reminder.sent', reminder: id, occurrence: rule.at, late: false });
};

/** A year of a body's meetings: planned as a series, with items, what they led to, and what was done about it. */
export const meetingsOfYear = (frame: Frame, year: number, body: string, matters: readonly string[]): void => {
  const { draw, texts, put } = frame;
  const series = { id: draw.id('S'), rule: 'FREQ=MONTHLY;COUNT=8' };
  const months = [1, 2, 3, 5, 6, 9, 10, 12];
  const meetings = months.map((month) => ({ id: draw.id('S'), body, date: `${year}-${String(month).padStart(2, '0')}-${10 + draw.below(18)}`, series }));
  put(`${year - 1}-12-01`, { type: 'meeting.planned', meetings: meetings.map((m) => ({ ...m, time: '09:00', place: 'Stadshuset' })) });
  for (const [i, { id, date }] of meetings.entries()) {
    const visibility = draw.one(PEOPLE);
    if (draw.chance(0.05)) {
      put(daysAfter(date, -10), { type: 'meeting.cancelled', id: draw.id('F'), meeting: id, reason: texts.title() });
      continue;
    }
    if (draw.chance(0.08))
      put(daysAfter(date, -20), {
        type: 'meeting.moved',
        id: draw.id('F'),
        meeting: id,
        spot: { date, time: '13:00', place: 'Rådhuset' },
        reason: texts.title(),
      });
    for (let n = draw.below(4); n > 0; n -= 1)
      put(daysAfter(date, -12 - n), { type: 'meeting.item-proposed', meeting: id, item: { id: draw.id('I'), text: texts.title() } });
    if (draw.chance(0.9)) reminded(frame, body, date);
    const outcome = outcomeOf(frame, body, { id, date }, meetings[i + 1]?.date ?? `${year + 1}-01-15`, matters);
    put(date, { type: 'outcome.recorded', outcome }, visibility);
    if (draw.chance(0.1)) put(daysAfter(date, 2), { type: 'outcome.corrected', outcome, why: 'fel ordalydelse' }, visibility);
    for (const action of outcome.actions) lifeOf(frame, action.id, date, visibility);
  }
};
