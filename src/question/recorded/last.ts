import { maySee, type Viewer } from '../../domain/actor.ts';
import { longDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { asksOf } from '../asking.ts';
import type { Understanding } from '../understanding.ts';
import { idsOf, plainWords, restOf } from './asked-words.ts';
import type { Found } from './found.ts';
import { isComing, isOurs, mayTell, meetingsIn, type Told } from './known-meetings.ts';

export const LAST = /(?<![a-zà-ɏ])(?:senast|senaste|sist|sista|forra|last|latest|most recent)(?![a-zà-ɏ])/u;
const MEETING =
  /(?<![a-zà-ɏ])(?:[a-zà-ɏ]*mote(?:t|ts|s)?|[a-zà-ɏ]*sammantrade(?:t|r|ts)?|sammantradde|sammantratt|traffades|traffats|mottes|samlades|sags|meeting|met|meet)(?![a-zà-ɏ])/u;
const AROUND =
  /^(?:nasta|next|senast|senaste|sist|sista|forra|[a-zà-ɏ]*mote[a-zà-ɏ]*|[a-zà-ɏ]*sammantrad[a-zà-ɏ]*|sammantratt|traffa[a-zà-ɏ]*|samlades|sags|holls|hallits|haft|hade|agde|rum|gang[a-zà-ɏ]*|datum|dag|last|latest|most|recent|meetings?|met|meet|held|date|day)$/u;
const PLANNED: Readonly<Record<Locale, (body: string, date: string) => string>> = {
  sv: (body, date) => `Enligt kalendern hade ${body} möte ${longDate(date, 'sv')}.`,
  en: (body, date) => `According to the calendar, ${body} met on ${longDate(date, 'en')}.`,
};

/** "När var senaste styrelsemötet?": the day of it, not what was decided then. What only the reports tell of is left to the search. */
export const lastAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer, today: string): Found | undefined => {
  // A bare "och senaste?" asks for the last of what was asked before.
  const [text, cues] = [plainWords(u.text), plainWords(u.cues)];
  if (asksOf(u.cues, u.locale)[0] !== 'when' || !LAST.test(text) || !MEETING.test(cues) || u.documents.length || u.times.length) return undefined;
  if (u.subjects.some((m) => !m.entities.some((e) => e.kind === 'body')) || restOf(u, AROUND).length > 0) return undefined;
  const bodies = idsOf(u, 'body');
  const seen = knowledge.select((b) => mayTell(b) && b.period <= today && maySee(viewer, b.visibility, b.body), bodies.length > 0 ? bodies : undefined);
  const been = meetingsIn(seen, knowledge.catalog).filter((m) => m.date <= today && !isComing(m, today));
  const last = been.at(-1);
  if (!last) return undefined;
  const found = been.filter((m) => m.date === last.date);
  if (!found.some(isOurs)) return undefined;
  const line = ({ rank, statement: s, line: of }: Told) => (rank > 0 ? of[u.locale] : PLANNED[u.locale](knowledge.catalog.inText(s.subject), s.period));
  return { kind: 'told', text: found.map(line).join(' '), statements: found.map((m) => m.statement), read: { alone: true } };
};
