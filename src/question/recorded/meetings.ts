import { maySee, type Viewer } from '../../domain/actor.ts';
import { overlaps, spanOf } from '../../domain/period.ts';
import { longDate } from '../../i18n/dates.ts';
import { foldAscii } from '../../i18n/fold.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Brief, Knowledge } from '../../knowledge/knowledge.ts';
import type { Statement } from '../../knowledge/statements.ts';
import { LIGHT_WORDS } from '../function-words.ts';
import type { Understanding } from '../understanding.ts';
import { idsOf, plainWords } from './asked-words.ts';
import { type Found, MOST, type Read } from './found.ts';
import { daysText, isCalledOff, isComing, isOurs, mayTell, meetingsIn, type Told } from './known-meetings.ts';
import { BEFORE_NEXT } from './next.ts';
import { type AskedDays, askedDays, asTimes, comingDays } from './times.ts';

/** "Vad är på gång framöver?": what comes, whatever it is. */
const COMES =
  /(?<![a-zà-ɏ])(?:pa gang|framover|harnast|framfor oss|(?:vad|what) (?:hander|sker|kommer|happens|is happening)|(?:coming|going|what s|whats) (?:up|on)|up next|lies ahead|ahead of us|upcoming)(?![a-zà-ɏ])/u;
/** Several meetings: of the next one alone it is told by itself. */
const MEETINGS =
  /(?<![a-zà-ɏ])(?:[a-zà-ɏ]*moten|[a-zà-ɏ]*motena|sammantraden[a-zà-ɏ]*|motesdag[a-zà-ɏ]*|motestider[a-zà-ɏ]*|motesschema[a-zà-ɏ]*|moteskalender[a-zà-ɏ]*|meetings)(?![a-zà-ɏ])/u;
/** "När sammanträder styrelsen 2027?": all its meetings, by a body that the question itself names. */
const SITS = /(?<![a-zà-ɏ])(?:sammantrader|sammantradde|sammantrada|traffas|traffades|mots|motas|samlas|samlades|ses|mote|motet|meets?|meeting)(?![a-zà-ɏ])/u;
const ONE = /(?<![a-zà-ɏ])(?:nasta|harnast|narmast|senast|senaste|sist|sista|forra|forsta|next|last|latest|first)(?![a-zà-ɏ])/u;
const COUNTS = /(?<![a-zà-ɏ])(?:hur manga|antal[a-zà-ɏ]*|how many|number)(?![a-zà-ɏ])/u;
const PAST = /(?<![a-zà-ɏ])(?:hade|haft|holls|hallits|hallna|varit|sammantradde|traffades|samlades|nar var|when was|when did|hande|had|held|were)(?![a-zà-ɏ])/u;
/** Words that such questions are put with, whatever they are about. A month or a year is read as a time. */
const AROUND =
  /^(?:pa|gang|framover|harnast|framfor|oss|hander|hande|hant|sker|kommer|kommande|planera[a-zà-ɏ]*|inplanera[a-zà-ɏ]*|inboka[a-zà-ɏ]*|bokad[a-zà-ɏ]*|narmaste|narmsta|tiden|kalender[a-zà-ɏ]*|kalendarium|mot(?:e|en|ena|es)[a-zà-ɏ]*|sammantrad[a-zà-ɏ]*|traffa[a-zà-ɏ]*|mots|motas|samla[a-zà-ɏ]*|ses|holls|hallits|hallna|halls|haft|samtliga|organ[a-zà-ɏ]*|antal[a-zà-ɏ]*|snart|nasta|vecka[a-zà-ɏ]*|manad[a-zà-ɏ]*|resten|aret|coming|going|up|on|happens|happening|next|lies|ahead|upcoming|planned|scheduled|meetings?|held|calendar|dates?|month|week|year|s|whats|soon|near|future|us|rest|bodies|number|meets?|met)$/u;

const SAY = {
  sv: {
    of: (told: number, all: number, days: string) => `${all === 1 ? 'Ett möte' : `${told} av ${all} möten`} ${days}:`,
    coming: (told: number, all: number) =>
      told < all ? `De ${told} närmaste av ${all} kommande möten:` : `${all} ${all === 1 ? 'kommande möte' : 'kommande möten'}:`,
    noneThen: (days: string) => `Inget möte är känt ${days}.`,
    until: (n: number) => `${n} ${n === 1 ? 'möte' : 'möten'} till och med det mötet:`,
    nothingDue: (date: string) => `Inget som är öppet för alla förfaller före mötet ${longDate(date, 'sv')}.`,
    none: (body: string | undefined) => `Inget kommande möte${body === undefined ? '' : ` i ${body}`} är känt.`,
  },
  en: {
    of: (told: number, all: number, days: string) => `${all === 1 ? 'One meeting' : `${told} of ${all} meetings`} ${days}:`,
    coming: (told: number, all: number) =>
      told < all ? `The nearest ${told} of ${all} coming meetings:` : `${all} coming ${all === 1 ? 'meeting' : 'meetings'}:`,
    noneThen: (days: string) => `No meeting is known ${days}.`,
    until: (n: number) => `${n} ${n === 1 ? 'meeting' : 'meetings'} up to and with that meeting:`,
    nothingDue: (date: string) => `Nothing that is open to all falls due before the meeting on ${longDate(date, 'en')}.`,
    none: (body: string | undefined) => `No coming meeting${body === undefined ? '' : ` of ${body}`} is known.`,
  },
} as const;
/** Asked for by their days, all are told, up to what can be read at once. */
const MOST_OF_DAYS = 60;

const bodiesOf = (all: Understanding['subjects']) => idsOf({ subjects: all }, 'body');
const ownBodies = (u: Understanding) => bodiesOf(u.subjects.filter((m) => foldAscii(u.text).includes(foldAscii(m.typed))));

/** "Hur många ägardialoger har vi haft 2026?": a body that is a meeting is counted by its meetings. */
const countsThem = (u: Understanding): boolean => {
  const named = plainWords(
    u.subjects
      .filter((m) => bodiesOf([m]).length > 0)
      .map((m) => m.typed)
      .join(' '),
  ).split(' ');
  return u.counted.some((phrase) => phrase.length > 0 && phrase.every((c) => named.includes(c.word.folded)));
};

type Asked = { comes: boolean; before: boolean; past: boolean; byName: boolean; bodies: readonly string[]; days: readonly AskedDays[]; read: Read };
/** What is asked for, where the question is about meetings or about what comes and nothing besides. */
const askedFor = (u: Understanding, today: string): Asked | undefined => {
  const text = plainWords(u.cues);
  const past = PAST.test(text);
  const comes = COMES.test(text) && !past;
  const sits = SITS.test(text) && !ONE.test(text) && u.asks[0] === 'when' && ownBodies(u).length > 0;
  const byName = countsThem(u) && !MEETINGS.test(text);
  if ((!comes && !sits && !MEETINGS.test(text) && !byName) || u.documents.length || u.asks.includes('why')) return undefined;
  // A word of such a question may also be somebody's name: "what is going on" is about no place.
  const isWord = (m: Understanding['subjects'][number]) => bodiesOf([m]).length === 0 && AROUND.test(foldAscii(m.typed));
  const subjects = u.subjects.filter((m) => foldAscii(u.text).includes(foldAscii(m.typed)) && !isWord(m));
  if (subjects.some((m) => bodiesOf([m]).length === 0)) return undefined;
  // A month without a year is the one that comes, unless the question speaks of what has been.
  const days = past ? askedDays(u, today) : comingDays(u, today);
  // How many there were in a year is told in the reports: counted here is what is known by its days.
  if (days.length === 0 && (COUNTS.test(text) || u.asks.includes('count'))) return undefined;
  const wordsIn = (typed: readonly string[]) => new Set(typed.flatMap((t) => plainWords(t).split(' ')));
  const [names, times] = [wordsIn(subjects.map((m) => m.typed)), wordsIn(days.map((d) => d.typed))];
  const own = u.content.filter(({ word: { start, text: word, folded } }) => u.text.slice(start, start + word.length) === word && !times.has(folded));
  const known = (word: string) => AROUND.test(word) || names.has(word) || LIGHT_WORDS[u.locale].has(word) || /^\d+$/.test(word);
  if (own.some((c) => !known(c.word.folded))) return undefined;
  // By itself it is about all, whatever was asked before; a bare "och i april?" is still about what was.
  const alone = sits || byName || COMES.test(plainWords(u.text)) || MEETINGS.test(plainWords(u.text));
  const read = { asks: [sits ? 'when' : 'what'] as const, times: asTimes(days), ...(alone ? { subjects, content: own, alone } : {}) };
  return { comes, before: comes && BEFORE_NEXT.test(text), past, byName, bodies: bodiesOf(alone || subjects.length > 0 ? subjects : u.subjects), days, read };
};

/** `first` is what the lead itself tells. */
const listed = (lead: string, told: readonly Told[], besides: readonly Statement[], read: Read, locale: Locale, first: readonly Statement[] = []): Found => {
  const items = [...told.map((m) => m.line[locale]), ...besides.map((s) => s.text[locale])];
  return { kind: 'told', text: [lead, ...items].join(' '), statements: [...told.map((m) => m.statement), ...besides, ...first], list: { lead, items }, read };
};

/** The meetings of the days that were asked for, all of them. What only the reports tell of is left to the search. */
const onDays = (all: readonly Told[], seen: readonly Statement[], { days, read, byName }: Asked, today: string, locale: Locale): Found | undefined => {
  const say = SAY[locale];
  const found = all.filter((m) => days.some((d) => overlaps(d, m.statement.span)));
  const calledOff = seen.filter((s) => isCalledOff(s) && days.some((d) => overlaps(d, s.span)));
  if (byName ? found.some(isOurs) : found.some((m) => m.recorded)) {
    const told = found.slice(0, MOST_OF_DAYS);
    return listed(say.of(told.length, found.length, daysText(days, locale)), told, calledOff, read, locale);
  }
  const none = say.noneThen(daysText(days, locale));
  if (calledOff.length > 0) return listed(none, [], calledOff, read, locale);
  if (found.length > 0 || days.some((d) => d.from < today)) return undefined;
  const next = all.find((m) => isComing(m, today));
  return next && { kind: 'refused', lack: { lack: 'said', said: none }, near: next.statement, read };
};

/** "Vad är på gång framöver?", "vilka möten är det i mars?": the meetings that are known, counted, and all of them where days are asked for. */
export const meetingsAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer, today: string): Found | undefined => {
  const asked = askedFor(u, today);
  if (!asked) return undefined;
  const { comes, before, past, bodies, days, read } = asked;
  if (past && days.length === 0) return undefined;
  const { catalog } = knowledge;
  const isMeant = (b: Brief) => b.period >= today || days.some((d) => overlaps(d, spanOf(b.period)));
  const seen = knowledge.select(
    (b) => mayTell(b) && (before || bodies.length === 0 || bodies.includes(b.subject)) && isMeant(b) && maySee(viewer, b.visibility, b.body),
  );
  const all = meetingsIn(seen, catalog);
  if (days.length > 0) return onDays(all, seen, asked, today, u.locale);
  const coming = all.filter((m) => isComing(m, today));
  if (coming.length === 0 && !comes) return undefined;
  const say = SAY[u.locale];
  const [body] = bodies;
  const name = body === undefined ? undefined : u.locale === 'sv' ? catalog.inText(body) : catalog.name(body);
  if (coming.length === 0) return { kind: 'refused', lack: { lack: 'said', said: say.none(name) }, read };
  const falling = (subjects: readonly string[]) =>
    seen.filter((s) => s.told?.what === 'list' && s.told.of === 'due' && subjects.includes(s.subject)).sort((a, b) => (a.period < b.period ? 1 : -1));
  if (before) {
    const next = coming.find((m) => bodies.length === 0 || bodies.includes(m.statement.subject));
    if (!next) return { kind: 'refused', lack: { lack: 'said', said: say.none(name) }, read };
    const until = coming.filter((m) => m.date < next.date || m === next).slice(0, MOST_OF_DAYS);
    const due = falling([next.statement.subject]).filter((s) => s.period === next.date);
    const first = due.length > 0 ? due.map((s) => s.text[u.locale]).join(' ') : say.nothingDue(next.date);
    return listed(`${first} ${say.until(until.length)}`, until, [], read, u.locale, due);
  }
  const told = coming.slice(0, MOST);
  // What falls due before the last of the bodies' next meetings holds what falls due before the others. It is no meeting: it stands before them, where not
  // only meetings are asked for.
  const due = comes && !MEETINGS.test(plainWords(u.text)) ? falling([...new Set(seen.map((s) => s.subject))]).slice(0, 1) : [];
  const lead = [...due.map((s) => s.text[u.locale]), say.coming(told.length, coming.length)].join(' ');
  return listed(lead, told, [], read, u.locale, due);
};
