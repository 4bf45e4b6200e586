import { maySee, type Viewer } from '../../domain/actor.ts';
import { overlaps, spanOf } from '../../domain/period.ts';
import { longDate } from '../../i18n/dates.ts';
import { foldAscii } from '../../i18n/fold.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Understanding } from '../understanding.ts';
import type { Found } from './found.ts';
import { isComing, mayTell, meetingsIn } from './known-meetings.ts';
import { askedDays, readAs } from './times.ts';

const AGENDA = /(?<![a-zà-ɏ])(?:dagordning[a-zà-ɏ]*|foredragningslist[a-zà-ɏ]*|(?:kommer|tas|ska tas) upp|agenda|comes up|taken up)(?![a-zà-ɏ])/u;

const NEXT = /(?<![a-zà-ɏ])(?:nasta|kommande|next|upcoming)(?![a-zà-ɏ])/u;
const PAST = /(?<![a-zà-ɏ])(?:var|stod|togs|hade|forra|senaste|was|were|last|previous)(?![a-zà-ɏ])/u;
const NOTHING: Readonly<Record<Locale, (body: string, day: string) => string>> = {
  sv: (body, day) => `Inga punkter är registrerade till mötet i ${body} ${day}.`,
  en: (body, day) => `No items are recorded for the meeting of ${body} on ${day}.`,
};

/** Of the body's next meeting, that of all that is known to come: another meeting's agenda is no answer. */
const ofNext = (u: Understanding, knowledge: Knowledge, viewer: Viewer, today: string, bodies: readonly string[]): Found | undefined => {
  const { catalog } = knowledge;
  const seen = knowledge.select((b) => mayTell(b) && b.period >= today && maySee(viewer, b.visibility, b.body), bodies);
  const next = meetingsIn(seen, catalog).find((m) => isComing(m, today));
  if (!next) return undefined;
  const found = seen.filter((s) => s.told?.what === 'agenda' && s.period === next.date);
  if (found.length > 0) return { kind: 'told', text: found.map((s) => s.text[u.locale]).join(' '), statements: found };
  const body = u.locale === 'sv' ? catalog.inText(next.statement.subject) : catalog.name(next.statement.subject);
  return { kind: 'refused', lack: { lack: 'said', said: NOTHING[u.locale](body, longDate(next.date, u.locale)) }, near: next.statement };
};

/** "Vad kommer upp på styrelsens möte den 11 december?": the agenda of that meeting, where it is planned here. */
export const agendaAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer, today: string): Found | undefined => {
  if (!AGENDA.test(foldAscii(u.text)) || u.subjects.length !== 1) return undefined;
  const bodies = u.subjects.flatMap((m) => m.entities.filter((e) => e.kind === 'body').map((e) => e.id));
  const days = askedDays(u, today).filter((d) => d.grain === 'day');
  const isNext = NEXT.test(foldAscii(u.text)) || (u.times.length === 0 && !PAST.test(foldAscii(u.text)));
  if (bodies.length > 0 && days.length === 0 && isNext) return ofNext(u, knowledge, viewer, today, bodies);
  if (bodies.length === 0 || days.length === 0) return undefined;
  const found = knowledge
    .told(['agenda'], bodies)
    .filter(({ brief }) => days.some((d) => overlaps(d, spanOf(brief.period))) && maySee(viewer, brief.visibility, brief.body))
    .map((untold) => untold.make());
  return found.length ? { kind: 'told', ...readAs(u, days), text: found.map((s) => s.text[u.locale]).join(' '), statements: found } : undefined;
};
