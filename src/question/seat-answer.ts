import type { Seat } from '../domain/entity.ts';
import type { HeldSeat } from '../domain/record.ts';
import { ANSWER_WORDS } from '../i18n/answers.ts';
import { periodText } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { SEAT_ROLE, seatHolder, seatText } from '../knowledge/texts.ts';
import type { Listed } from './registry.ts';
import { numbersSaid } from './said-numbers.ts';
import { changesText } from './seat-changes.ts';
import type { SeatQuestion } from './seats.ts';
import type { Understanding } from './understanding.ts';
import { isBounded, isDenied } from './yes-or-no.ts';

const joined = (items: readonly string[], locale: Locale) => {
  const and = locale === 'sv' ? ' och ' : ' and ';
  return items.length > 1 ? `${items.slice(0, -1).join('; ')}${items.some((i) => i.includes(',')) ? ';' : ''}${and}${items.at(-1)}` : (items[0] ?? '');
};
const roleOf = (s: Seat, locale: Locale) => (s.title ?? SEAT_ROLE[s.role])[locale];
/** A body as it stands in a sentence; in English with its own name beside it. */
export const bodyIn = (id: string, catalog: Catalog, locale: Locale) => {
  const name = catalog.inText(id);
  const gloss = catalog.gloss(id);
  return locale === 'en' && gloss && gloss !== name ? `${gloss} (${name})` : name;
};

/** What the asker restricted the seats to, in words: "från Lund", "(S)". */
const restriction = (q: SeatQuestion, catalog: Catalog, locale: Locale): string => {
  const from = q.municipalities.map((m) => catalog.name(m));
  const party = q.parties.length ? `${locale === 'sv' ? 'för' : 'for'} ${q.parties.map((p) => `(${p})`).join(', ')}` : '';
  return [from.length ? `${locale === 'sv' ? 'från' : 'from'} ${from.length > 4 ? `${from.slice(0, 3).join(', ')} …` : from.join(', ')}` : '', party]
    .filter(Boolean)
    .join(' ');
};

export type SeatAnswer = { text: string; seats: readonly HeldSeat[]; list?: Listed };

/** The answer to a question about seats, with what has changed in them; undefined when nothing can be said. */
export const seatAnswer = (q: SeatQuestion, u: Understanding, knowledge: Knowledge): SeatAnswer | undefined => {
  const changed = [...q.before, ...q.after];
  if (!q.seats.length && changed.length && !q.persons.length && u.asks[0] !== 'count') return nobodyNow(q, u, knowledge);
  const found = seatsNow(q, u, knowledge);
  if (!found || !q.seats.length || !changed.length || u.asks[0] === 'count') return found;
  return { ...found, text: found.text + changesText(q.before, q.after, knowledge.catalog, u.locale), seats: [...found.seats, ...changed] };
};

/** Nobody fits today, and somebody did or will. */
const nobodyNow = (q: SeatQuestion, { locale }: Understanding, { catalog }: Knowledge): SeatAnswer => {
  const [who, body] = [restriction(q, catalog, locale), q.body === undefined ? '' : bodyIn(q.body, catalog, locale)];
  const now = locale === 'sv' ? `I dag sitter ingen ${who ? `${who} ` : ''}i ${body}.` : `Today nobody ${who ? `${who} ` : ''}sits on ${body}.`;
  return { text: now + changesText(q.before, q.after, catalog, locale), seats: [...q.before, ...q.after] };
};

/** A person who is asked about and has no such seat: what they are there instead, or that nobody is left out where all seats are in the data. */
const notThere = (q: SeatQuestion, knowledge: Knowledge, locale: Locale): SeatAnswer | undefined => {
  const { catalog, records } = knowledge;
  const no = locale === 'sv' ? 'Nej' : 'No';
  const theirs = records.seats.filter((s) => q.persons.includes(s.person) && s.visibility === 'open' && (q.body === undefined || s.body === q.body));
  const [other] = theirs;
  if (other) return { text: `${no}. ${seatText(other, catalog)[locale]}`, seats: [other] };
  if (q.persons.length !== 1 || q.body === undefined || !q.complete) return undefined;
  const { all } = q;
  const [name, place, period] = [catalog.name(q.persons[0] ?? ''), bodyIn(q.body, catalog, locale), periodText(all[0]?.period ?? '', locale)];
  const text =
    locale === 'sv'
      ? `Nej, ${name} sitter inte i ${place} ${period}. Alla ${all.length} platser finns redovisade.`
      : `No, ${name} does not sit on ${place} ${period}. All ${all.length} seats are in the data.`;
  return { text, seats: all };
};

/** Of the party and from the place that are asked about, whatever the role. */
const fitsAsked = ({ parties, municipalities }: SeatQuestion, s: HeldSeat): boolean =>
  (!parties.length || (s.party !== undefined && parties.includes(s.party))) &&
  (!municipalities.length || (s.municipality !== undefined && municipalities.includes(s.municipality)));

/** "Har styrelsen sex ersättare?": yes and no by how many fit; asked with a denial or a bound, neither. */
const yesTo = (q: SeatQuestion, u: Understanding): string => {
  if (u.asks[0] !== 'yesno' || isDenied(u.text) || isBounded(u)) return '';
  const text = u.times.reduce((rest, t) => rest.replace(t.typed, ' '), u.text);
  const asked = numbersSaid(text);
  const words = ANSWER_WORDS[u.locale];
  if (asked.length > 0 && !q.complete) return '';
  return `${asked.every((n) => n === q.seats.length) ? words.yes : words.no}. `;
};

/** Computed over all the seats that fit. */
const seatsNow = (q: SeatQuestion, u: Understanding, knowledge: Knowledge): SeatAnswer | undefined => {
  const { catalog } = knowledge;
  const { locale } = u;
  const sv = locale === 'sv';
  const body = q.body !== undefined ? bodyIn(q.body, catalog, locale) : '';
  if (!q.seats.length) {
    if (q.otherTimes.length) return undefined;
    if (q.persons.length && u.asks[0] === 'yesno') return notThere(q, knowledge, locale);
    if (!q.complete || !(q.parties.length || q.municipalities.length)) return undefined;
    const { all } = q;
    const who = restriction(q, catalog, locale);
    const period = periodText(all[0]?.period ?? '', locale);
    // Nobody with that role is from there: others from there may well sit on the body.
    const held = q.roles ? all.filter((s) => q.roles?.includes(s.role)) : [];
    const [holder] = held;
    // Those who fit but for the role: "har C en ordinarie plats?", and there is a substitute.
    const otherwise = held.length > 1 ? all.filter((s) => fitsAsked(q, s)) : [];
    if (otherwise.length > 0) {
      const no = u.asks[0] === 'yesno' ? (sv ? 'Nej. ' : 'No. ') : '';
      return { text: no + otherwise.map((s) => seatText(s, catalog)[locale]).join(' '), seats: otherwise };
    }
    if (holder) {
      const no = u.asks[0] === 'yesno' ? (sv ? 'Nej. ' : 'No. ') : sv ? `Ingen ${who}. ` : `Nobody ${who}. `;
      const listed = joined(
        held.map((s) => `${seatHolder(s, catalog)} (${roleOf(s, locale)})`),
        locale,
      );
      const several = sv ? `I ${body} ${period} är det ${listed}.` : `On ${body} ${period} it is ${listed}.`;
      return { text: no + (held.length === 1 ? seatText(holder, catalog)[locale] : several), seats: held };
    }
    return {
      text: sv
        ? `${u.asks[0] === 'yesno' ? 'Nej, ingen' : 'Ingen'} ${who} sitter i ${body} ${period}. Alla ${all.length} platser finns redovisade.`
        : `${u.asks[0] === 'yesno' ? 'No, nobody' : 'Nobody'} ${who} sits on ${body} ${period}. All ${all.length} seats are in the data.`,
      seats: all,
    };
  }
  const [first] = q.seats;
  if (!first) return undefined;
  const yes = yesTo(q, u);
  if (q.seats.length === 1) return { text: yes + seatText(first, catalog)[locale], seats: q.seats };
  const period = periodText(first.period, locale);
  if (u.asks[0] === 'long' && !q.persons.length && q.seats.every((s) => s.period === first.period))
    return { text: sv ? `Platserna i ${body} gäller ${period}.` : `The seats on ${body} are for ${period}.`, seats: q.seats };
  if (q.persons.length) {
    const name = joined(
      q.persons.map((p) => catalog.name(p)),
      locale,
    );
    const places = q.seats.map((s) => `${roleOf(s, locale)} ${sv ? 'i' : 'of'} ${bodyIn(s.body, catalog, locale)} (${periodText(s.period, locale)})`);
    return {
      text: `${yes}${name}${first.party ? ` (${first.party})` : ''}${first.municipality ? `, ${catalog.name(first.municipality)},` : ''} ${sv ? 'är' : 'is'} ${joined(places, locale)}.`,
      seats: q.seats,
    };
  }
  const ordinary = q.seats.filter((s) => s.role !== 'substitute');
  const substitutes = q.seats.filter((s) => s.role === 'substitute');
  const who = restriction(q, catalog, locale);
  const count = [
    ordinary.length ? (sv ? `${ordinary.length} ordinarie` : `${ordinary.length} ordinary`) : '',
    substitutes.length ? (sv ? `${substitutes.length} ersättare` : `${substitutes.length} substitute${substitutes.length === 1 ? '' : 's'}`) : '',
  ]
    .filter(Boolean)
    .join(sv ? ' och ' : ' and ');
  if (u.asks[0] === 'count')
    return {
      text: sv
        ? `${body.replace(/^./, (c) => c.toUpperCase())} har ${count}${who ? ` ${who}` : ''} ${period}.`
        : `${body.replace(/^./, (c) => c.toUpperCase())} has ${count} members${who ? ` ${who}` : ''} ${period}.`,
      seats: q.seats,
    };
  const names = q.seats.map((s) => `${seatHolder(s, catalog)}${q.roles?.length === 1 || s.role === 'member' ? '' : ` (${roleOf(s, locale)})`}`);
  const lead = sv ? `I ${body} sitter ${who ? `${who} ` : ''}${period} (${count}):` : `On ${body}${who ? ` ${who}` : ''} ${period} (${count}):`;
  return { text: `${yes}${lead} ${joined(names, locale)}.`, seats: q.seats, list: { lead: `${yes}${lead}`, items: names } };
};
