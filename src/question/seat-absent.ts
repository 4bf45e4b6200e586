import { maySee, type Viewer } from '../domain/actor.ts';
import { periodText } from '../i18n/dates.ts';
import { listed } from '../i18n/listed.ts';
import { ROLE_WORDS } from '../i18n/roles.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { SeatAnswer } from './seat-answer.ts';
import type { Understanding } from './understanding.ts';

const MUNICIPALITIES = /(?<![a-zà-ɏ])(?:kommun(?:er|erna|en)?|municipalit(?:y|ies))(?![a-zà-ɏ])/iu;
const WITHOUT =
  /(?<![a-zà-ɏ])(?:ingen|inga|inte|ej|saknar|saknas|utan|no|not|without|lacks?|missing)(?![a-zà-ɏ])|(?<![a-zà-ɏ])(?:sitter|har|är|are|do) (?:alla|samtliga|all) /iu;
const SEAT =
  /(?<![a-zà-ɏ])(?:plats[a-zà-ɏ]*|sitter|represent[a-zà-ɏ]*|ledam[a-zà-ɏ]*|ersättar[a-zà-ɏ]*|ordinarie|saknas|med|seats?|members?|substitutes?)(?![a-zà-ɏ])/iu;

/** "Vilka kommuner har ingen plats i styrelsen?": all that have none, where all seats of the body are in the data. */
export const absentFromSeats = (u: Understanding, knowledge: Knowledge, viewer: Viewer): SeatAnswer | undefined => {
  if (!MUNICIPALITIES.test(u.text) || !WITHOUT.test(u.text) || !SEAT.test(u.text) || u.times.length > 0) return undefined;
  const { catalog, records } = knowledge;
  const body = u.subjects.flatMap((m) => m.entities).find((e) => e.kind === 'body' && e.seatsComplete === true);
  if (!body || u.subjects.some((m) => m.entities.some((e) => e.kind === 'municipality' || e.kind === 'person'))) return undefined;
  const roles = ROLE_WORDS.find(([, pattern]) => pattern.test(u.text))?.[0];
  // Where one of them may not be seen, nothing is said over all.
  if (records.seats.some((s) => s.body === body.id && !maySee(viewer, s.visibility, s.body))) return undefined;
  const seats = records.seats.filter((s) => s.body === body.id && (!roles || roles.includes(s.role)));
  const [first] = seats;
  if (!first) return undefined;
  const all = catalog.all('municipality');
  const names = all.filter((m) => !seats.some((s) => s.municipality === m.id)).map((m) => catalog.name(m.id));
  const sv = u.locale === 'sv';
  const [where, period] = [catalog.inText(body.id), periodText(first.period, u.locale)];
  const role = roles?.includes('substitute') ? (sv ? 'ersättare' : 'substitute') : roles ? (sv ? 'ordinarie plats' : 'ordinary seat') : sv ? 'plats' : 'seat';
  const lead = sv
    ? `${names.length} av ${all.length} kommuner har ingen ${role} i ${where} ${period}:`
    : `${names.length} of ${all.length} municipalities have no ${role} on ${where} ${period}:`;
  const no = u.asks[0] === 'yesno' ? (names.length ? (sv ? 'Nej. ' : 'No. ') : sv ? 'Ja. ' : 'Yes. ') : '';
  const them = listed(
    names.toSorted((a, b) => a.localeCompare(b, 'sv')),
    u.locale,
  );
  return { text: `${no}${lead} ${them}.`, seats, list: { lead: `${no}${lead}`, items: names } };
};
