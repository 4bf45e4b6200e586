import { maySee, type Viewer } from '../domain/actor.ts';
import type { Seat } from '../domain/entity.ts';
import { shares, spanOf } from '../domain/period.ts';
import type { HeldSeat } from '../domain/record.ts';
import { partiesIn, ROLE_WORDS, SEATED } from '../i18n/roles.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { takesForGranted } from './objections/premise.ts';
import { onDay } from './seat-changes.ts';
import { neighbours, nextTo } from './seat-neighbours.ts';
import type { Understanding } from './understanding.ts';

/** A question about who sits where, and the seats that fit, out of all the seats of the body that fit the time. */
export type SeatQuestion = {
  /** The body, where one is asked about; without one the question is about a person. */
  body?: string;
  /** The body was not named: the only one with such a role was taken. */
  assumedBody: boolean;
  roles?: readonly string[];
  parties: readonly string[];
  municipalities: readonly string[];
  persons: readonly string[];
  seats: readonly HeldSeat[];
  /** Where no time is asked for: the seats that fit and had ended, or have not begun, on the day of the question. */
  before: readonly HeldSeat[];
  after: readonly HeldSeat[];
  /** Seats of the body in any time: what there is when the time does not fit. */
  otherTimes: readonly Seat[];
  /** All seats of the body that the asker may see, and whether those are all that there are: only then can anybody be denied one. */
  all: readonly HeldSeat[];
  complete: boolean;
};

const ids = (u: Understanding, knowledge: Knowledge, kind: string): string[] => [
  ...new Set(u.subjects.flatMap((m) => m.entities.filter((e) => e.kind === kind).map((e) => e.id)).filter((id) => knowledge.catalog.get(id) !== undefined)),
];

/** "I vilka styrelser sitter hon?": every body is asked about, not the one that is called so. */
const EVERYWHERE = /(?<![a-zà-ɏ])(?:vilka|vilken|which|what) (?:styrelser|organ|uppdrag|nätverk|grupper|boards|bodies|groups)(?![a-zà-ɏ])/iu;
/** The board before this one: its seats are not these. */
const FORMERLY = /(?<![a-zà-ɏ])(?:förra|föregående|previous|former)(?![a-zà-ɏ])/iu;
/** What no seat tells of those who hold it. */
const UNTOLD = /(?<![a-zà-ɏ])(?:kvinn[a-zà-ɏ]*|män|mannen|manliga|women|woman|men|ålder|unga|yngst[a-zà-ɏ]*|äldst[a-zà-ɏ]*|youngest|oldest)(?![a-zà-ɏ])/iu;
const HAS_SOMEBODY =
  /(?<![a-zà-ɏ])(?:(?:har|hade|have|has) [a-zà-ɏ ]{2,30} (?:någon|nån|plats|platser|anyone|anybody|a seat|seats)|(?:platser|mandat|seats) (?:har|hade|does|do|did) [a-zà-ɏ ]{2,30}) (?:i|in|on)(?![a-zà-ɏ])/iu;
const MEMBERS = /(?<![a-zà-ɏ])(?:ledamöter|ledamoter|ledamot|members?)(?![a-zà-ɏ])/iu;
const FROM_PLACE = /(?<![a-zà-ɏ])(?:sitter|satt|representerar|företräder|sits?|represents?)(?![a-zà-ɏ])/iu;
const WITH = /(?<![a-zà-ɏ])(?:finns|är|var|kom) med(?![a-zà-ɏ])/iu;
const ATTRIBUTE =
  /(?<![a-zà-ɏ])(parti|party|vilken (?:kommun|stad|ort)|which (?:municipality|town|city)|varifrån|where .{1,20} from|roll|uppdrag|role|assignments?)(?![a-zà-ɏ])/iu;
/** How long somebody has a seat, its period tells. */
const TERM = /(?<![a-zà-ɏ])(?:hur länge|sedan när|till när|till och med när|how long|since when|until when)(?![a-zà-ɏ])/iu;
/** "Vilka är inte från M?": all others. */
const OTHERS =
  /(?<![a-zà-ɏ])(?:(?:är|sitter|kommer|tillhör) (?:inte|ej)|(?:inte|ej) (?:är|tillhör|kommer)|andra än|utom|(?:are|is|do) not|aren't|isn't|other than|except)(?![a-zà-ɏ])/iu;
/** What somebody does is no seat. */
const DOES = /(?<![a-zà-ɏ])(?:vad (?:gör|ska|får|ansvarar|beslutar)|what (?:does|do|did) .{2,60} do)(?![a-zà-ɏ])/iu;
const ASKS = new Set(['who', 'which', 'count', 'yesno', 'open', 'name', 'what', 'define', 'where']);

/** Reads a question about seats; undefined when it is not one. */
export const seatQuestion = (u: Understanding, knowledge: Knowledge, viewer: Viewer, today: string): SeatQuestion | undefined => {
  const term = TERM.test(u.text);
  if (!(ASKS.has(u.asks[0] ?? 'open') || term) || DOES.test(u.text) || takesForGranted(u.text) || FORMERLY.test(u.text)) return undefined;
  const nobody = /(?<![a-zà-ɏ\d])(?:[3-9]:?e|tredje|fjärde|third|fourth)[ -]vice|(?:biträdande|vice|deputy)[ -](?:förbunds)?(?:direktör|director)/iu.test(
    u.text,
  );
  if (nobody || (UNTOLD.test(u.text) && SEATED.test(u.text)))
    return {
      assumedBody: true,
      roles: [],
      parties: [],
      municipalities: [],
      persons: [],
      seats: [],
      before: [],
      after: [],
      otherTimes: [],
      all: [],
      complete: false,
    };
  const spelt = u.content.reduce((text, c) => (c.guess === undefined ? text : text.replace(c.word.text, c.guess)), u.text);
  const asked = spelt.replace(
    /(?<!^\s*)(?:räkna (?:även |också )?med|och|plus|samt|and|as well as)\s+(?:ersättar|ersattar|suppleant|substitut|deput)[a-zà-ɏ]*|(?:ej|inte|utan|exklusive|även|inkl\.?|inklusive|också|not|excluding|without|including|also)\s+[a-zà-ɏ]+/giu,
    '',
  );
  const rolesIn = (text: string) => ROLE_WORDS.map(([roles, pattern]) => [roles, pattern.exec(text)?.[0]] as const).find(([, found]) => found !== undefined);
  // In a thread about seats the role or the party may have been said before.
  const [said, phrase = ''] = rolesIn(asked) ?? rolesIn(u.cues) ?? [];
  const inPhrase = (word: string) => phrase.split(/[ -]/).includes(word);
  const own = partiesIn(u.text);
  const parties = own.length > 0 ? own : partiesIn(u.cues);
  const persons = ids(u, knowledge, 'person');
  const municipalities = ids(u, knowledge, 'municipality');
  // "Vem är Anna Ek?" asks where she sits.
  const attribute = persons.length > 0 && (u.asks[0] === 'define' || ATTRIBUTE.test(u.text) || term);
  const wanted = said !== undefined || (municipalities.length > 0 && HAS_SOMEBODY.test(u.text)) || parties.length > 0 || attribute || SEATED.test(u.cues);
  if (!wanted) return undefined;
  const seats = knowledge.records.seats.filter((s) => maySee(viewer, s.visibility, s.body));
  const seated = new Set(seats.map((s) => s.body));
  // "VoB Syds styrelse": the board that is meant is the other one's.
  const seatedHere = u.subjects.flatMap((m) => m.entities.map((e) => e.id)).filter((id) => seated.has(id));
  const isBoard = (id: string) => {
    const e = knowledge.catalog.get(id);
    return e?.kind === 'body' && e.bodyKind === 'board';
  };
  const named = persons.length && EVERYWHERE.test(u.text) ? undefined : (seatedHere.find((id) => !isBoard(id)) ?? seatedHere[0]);
  // Whoever has a seat of ours in somebody else's body is our representative there.
  const elsewhere = named !== undefined && knowledge.catalog.get(named)?.kind !== 'body';
  const roles =
    said?.[0] === 'representative' && named !== undefined && (elsewhere || !seats.some((s) => s.body === named && said.includes(s.role))) ? undefined : said;
  // "Vem sitter från Lund?": in the board, where nothing else is said.
  const ofPlace = (municipalities.length > 0 && FROM_PLACE.test(u.cues)) || (parties.length > 0 && MEMBERS.test(u.cues));
  if (!persons.length && named === undefined && !roles && !ofPlace) return undefined;
  // Who sits in the secretariat is its staff, and they are no seats.
  const place = named === undefined ? undefined : knowledge.catalog.get(named);
  if (!persons.length && !roles && place?.kind === 'body' && place.bodyKind === 'secretariat') return undefined;
  // "Finns med" is said of much: here it asks for people only with a place or a party in a body that has seats.
  if (WITH.test(u.text) && !roles && !attribute && !(named !== undefined && (municipalities.length || parties.length))) return undefined;
  // "How many municipalities are on the board" counts something else than seats.
  const counts = (word: string) =>
    SEATED.test(word) || ROLE_WORDS.some(([, p]) => p.test(word)) || partiesIn(word).length > 0 || /^(personer|politiker|platser|people|seats)$/iu.test(word);
  const countsSeats = u.counted.every(
    (phrase) => phrase.slice(0, 1).every((c) => counts(c.word.text)) || phrase.slice(1, 2).some((c) => ROLE_WORDS.some(([, p]) => p.test(c.word.text))),
  );
  // "Member municipalities" are no members.
  if (u.counted.some((phrase) => phrase.some((c) => /^(?:medlems)?kommun|municipalit/iu.test(c.word.text)))) return undefined;
  if (!countsSeats) return undefined;
  const otherSubjects = u.subjects.filter(
    (m) =>
      !m.entities.some((e) => ['person', 'municipality', 'subregion'].includes(e.kind) || seated.has(e.id) || e.kind === 'area') &&
      !(attribute && ATTRIBUTE.test(m.typed)),
  );
  // "Ordförande i Region X styrelse": somebody else's board. Words that nothing here knows: another body than ours.
  const ofSeats = (word: string) => counts(word) || /^(?:ordinarie|ordinary|regular|parti[a-zà-ɏ]*|part(?:y|ies))$/iu.test(word);
  if (
    otherSubjects.length ||
    u.content.some((c) => c.unknown && !ofSeats(c.word.text) && !inPhrase(c.word.text) && !u.subjects.some((m) => m.typed.includes(c.word.text)))
  )
    return undefined;
  // No body was named and there is more to the question than a place in one: it is about some other body.
  const ofPlaces = (word: string) =>
    ofSeats(word) ||
    /^(vice|andra|andre|första|förste|first|second|\d|e|ordf|ordförande|chairs?|chair[a-zà-ɏ]*|deputy|nuvarande|current|heter|namn|name|mandatperiod[a-zà-ɏ]*|period[a-zà-ɏ]*|term)$/iu.test(
      word,
    );
  const inNames = (word: string) => inPhrase(word) || u.subjects.some((m) => m.typed.includes(word));
  if (named === undefined && !persons.length && u.content.some((c) => !ofPlaces(c.word.text) && !inNames(c.word.text))) return undefined;
  const bodies = new Set(seats.filter((s) => (roles ? roles.includes(s.role) : ofPlace)).map((s) => s.body));
  const boards = [...bodies].filter((b) => {
    const e = knowledge.catalog.get(b);
    return e?.kind === 'body' && (e.bodyKind === 'board' || roles?.includes('director'));
  });
  const body = named ?? (persons.length ? undefined : (boards[0] ?? [...bodies][0]));
  if (body === undefined && !persons.length) return undefined;
  const subregions = ids(u, knowledge, 'subregion').flatMap((id) => {
    const e = knowledge.catalog.get(id);
    return e?.kind === 'subregion' ? e.members : [];
  });
  const places = [...municipalities, ...subregions];
  const others = parties.length > 0 && OTHERS.test(u.text);
  const fits = (s: Seat) =>
    (body === undefined || s.body === body) &&
    (!persons.length || persons.includes(s.person)) &&
    (!roles || roles.includes(s.role)) &&
    (!parties.length || (s.party !== undefined && parties.includes(s.party) !== others)) &&
    (!places.length || (s.municipality !== undefined && places.includes(s.municipality)));
  const beside = persons.length ? nextTo(u) : undefined;
  const fitting = seats.filter(fits);
  const ofRole = (s: Seat) => (roles ? roles.includes(s.role) : fitting.some((o) => o.role === s.role));
  const all = beside ? neighbours(seats, fitting, ofRole, beside) : fitting;
  const { now, before, after } = onDay(all, today);
  const inTime = u.times.length ? all.filter((s) => u.times.some((t) => shares(t.span, spanOf(s.period)))) : now;
  const entity = body === undefined ? undefined : knowledge.catalog.get(body);
  const timely = u.times.length ? seats.filter((s) => s.body === body && u.times.some((t) => shares(t.span, spanOf(s.period)))) : [];
  return {
    ...(body !== undefined ? { body } : {}),
    assumedBody: named === undefined && body !== undefined,
    ...(roles || beside ? { roles: roles ?? [] } : {}),
    parties: others ? [] : parties,
    municipalities: places,
    persons,
    seats: beside ? all : inTime,
    before: u.times.length || beside ? [] : before,
    after: u.times.length || beside ? [] : after,
    otherTimes: u.times.length && !timely.length ? seats.filter((s) => s.body === body) : [],
    all: seats.filter((s) => s.body === body),
    complete: entity?.kind === 'body' && entity.seatsComplete && knowledge.records.seats.every((s) => s.body !== body || seats.includes(s)),
  };
};
