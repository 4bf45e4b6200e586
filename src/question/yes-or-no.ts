import type { Entity } from '../domain/entity.ts';
import { overlaps } from '../domain/period.ts';
import { foldAscii } from '../i18n/fold.ts';
import { MONTHS, monthOf } from '../i18n/when-words.ts';
import type { Statement } from '../knowledge/statements.ts';
import { stemsOf } from '../knowledge/words.ts';
import { heldBy } from './content.ts';
import type { Hit } from './find.ts';
import { refs } from './objections/doer.ts';
import { isNamedIn } from './objections/names.ts';
import { numbersSaid } from './said-numbers.ts';
import { saysNo } from './says-no.ts';
import type { Understanding } from './understanding.ts';

export type Verdict = 'yes' | 'no' | undefined;

const SURE = 0.62;
const YES = { word: 0.75, told: 0.9 } as const;

/** Asked with a denial, a yes says either thing. */
const DENIES = /(?<![a-zà-ɏ])(?:inte|ej|icke|aldrig|ingen|inget|inga|not|never|no|nobody|none|[a-zà-ɏ]+n['’]t)(?![a-zà-ɏ])/iu;
export const isDenied = (text: string): boolean => DENIES.test(text);

/** Less than done: where the question asks for that, the statement that says it says yes. */
const UNDONE: readonly RegExp[] = [
  /(?<![a-zà-ɏ])(?:avbr[oöu]t[a-zà-ɏ]*|avbryt[a-zà-ɏ]*|cancel[a-zà-ɏ]*)/iu,
  /(?<![a-zà-ɏ])(?:försen[a-zà-ɏ]*|delay[a-zà-ɏ]*|late)(?![a-zà-ɏ])/iu,
  /(?<![a-zà-ɏ])(?:bordl[a-zà-ɏ]*|tabled)/iu,
  /(?<![a-zà-ɏ])(?:stopp[a-zà-ɏ]*|inställ[a-zà-ɏ]*|ställdes? in|upphör[a-zà-ɏ]*|avslut[a-zà-ɏ]*|nedlagd[a-zà-ɏ]*|lades ner|stopped|ended)(?![a-zà-ɏ])/iu,
  /(?<![a-zà-ɏ])(?:åter(?:remit|besatt)[a-zà-ɏ]*|vakan[a-zà-ɏ]*|vacant|referred back)/iu,
];

/** "Alla", "varje", "bara": what a question says of how many, a yes must say too. */
const QUANTIFIERS: readonly RegExp[] = [
  /(?<![a-zà-ɏ])(?:alla|allihop|samtliga|all|every)(?![a-zà-ɏ])/iu,
  /(?<![a-zà-ɏ])(?:varje|vartannat|varannan|each|annually)(?![a-zà-ɏ])/iu,
  /(?<![a-zà-ɏ])(?:bara|enbart|endast|only)(?![a-zà-ɏ])/iu,
];
/** "Åtminstone fyra", "färre än fem": a bound is not compared. */
const BOUND =
  /(?<![a-zà-ɏ])(?:minst|åtminstone|högst|max(?:imalt)?|som mest|som minst|upp till|närmare|knappt|drygt|nästan|över|under|at least|at most|up to|as many as|nearly|almost|over|under)(?= (?:\d|[a-zà-ɏ]+ [a-zà-ɏ]))|(?<![a-zà-ɏ])(?:mer|mera|fler|färre|mindre|oftare|more|fewer|less)(?![a-zà-ɏ])[^?]*(?<![a-zà-ɏ])(?:än|than)(?![a-zà-ɏ])/iu;
export const isBounded = ({ text }: Understanding): boolean => BOUND.test(text) && numbersSaid(text).length > 0;

const UP = /(?<![a-zà-ɏ])(?:öka[a-zà-ɏ]*|fler|växt?e?|steg|höj[a-zà-ɏ]*|increas[a-zà-ɏ]*|grew|grow[a-zà-ɏ]*|rose|more)(?![a-zà-ɏ])/iu;
const DOWN = /(?<![a-zà-ɏ])(?:minska[a-zà-ɏ]*|färre|sjönk|sänk[a-zà-ɏ]*|decreas[a-zà-ɏ]*|fell|fewer|shrank|dropped)(?![a-zà-ɏ])/iu;
/** "Minskade andelen?", and it grew. */
const otherWay = (asked: string, told: string): boolean =>
  (UP.test(asked) && !DOWN.test(asked) && DOWN.test(told) && !UP.test(told)) || (DOWN.test(asked) && !UP.test(asked) && UP.test(told) && !DOWN.test(told));
/** "Ökade eller minskade?" asks which, and where some grew and others did not, yes and no say little. */
const eitherWay = (asked: string, told: string): boolean => {
  const both = (text: string) => UP.test(text) && DOWN.test(text);
  return both(asked) || ((UP.test(asked) || DOWN.test(asked)) && both(told));
};

/** Who or what a yes must be about, by name. */
const ACTORS: ReadonlySet<Entity['kind']> = new Set(['body', 'organisation', 'person', 'municipality']);
/** "Valde styrelsen …": the one named right after the verb does it. In the passive it is done to them. */
const ACTIVE = /^\s*(?:(?:och|men|and|but)\s+)?[a-zà-ɏ]+(?<!s)\s+$/iu;
const isDoer = (u: Understanding, s: Statement): boolean => {
  const [first] = u.subjects.filter((m) => m.entities.every((e) => e.kind === 'body' || e.kind === 'organisation'));
  if (!first) return true;
  const before = u.text.slice(0, Math.max(0, u.text.toLocaleLowerCase('sv').indexOf(first.typed.toLocaleLowerCase('sv'))));
  if (!ACTIVE.test(before)) return true;
  const doers = s.roles.by ? refs(s.roles.by) : refs(s.roles.who);
  return doers.length === 0 ? first.entities.some((e) => e.id === s.subject) : first.entities.some((e) => doers.includes(`@${e.id}`));
};

const MONTH = new RegExp(`(?:(?<!\\d)(\\d{1,2})(?::e)? )?(?<![a-zà-ɏ])(${MONTHS.join('|')})(?![a-zà-ɏ])`, 'giu');
const SEASON = /(?<![a-zà-ɏ])(vår|sommar|höst|vinter|spring|summer|autumn|winter)[a-zà-ɏ]*/giu;
/** The day, month or season that is asked about is the statement's, in its period or its words. */
const isThen = (u: Understanding, s: Statement): boolean => {
  if (u.times.some((t) => !overlaps(t.span, s.span))) return false;
  const told = s.text[u.locale];
  const { from, grain } = s.span;
  const days = [...told.matchAll(MONTH)].map((m) => ({ day: Number(m[1] ?? 0), month: monthOf(m[2] ?? '') }));
  const ownDay = grain === 'day' || grain === 'month' ? [{ day: grain === 'day' ? Number(from.slice(8)) : 0, month: Number(from.slice(5, 7)) }] : [];
  // "(10 februari), (28 april)": which of several days it is that something was on is not told by the statement alone.
  if (grain !== 'day' && new Set(days.map((d) => d.month)).size > 1 && [...u.text.matchAll(MONTH)].length > 0) return false;
  const known = [...days, ...ownDay];
  const months = [...u.text.matchAll(MONTH)].every((m) => {
    const [day, month] = [Number(m[1] ?? 0), monthOf(m[2] ?? '')];
    return known.some((k) => k.month === month && (day === 0 || k.day === day));
  });
  const seasons = [...u.text.matchAll(SEASON)].every((m) => foldAscii(told).includes(foldAscii(m[1] ?? '')) || grain === 'season');
  return months && seasons;
};

const AFTER_NUMBER = /(?<![a-zà-ɏ\d])(?:\d+|[a-zà-ɏ]+)\s+([a-zà-ɏ]{3,})/giu;
/** Every number that is asked about is said, and where the statement counts with it, it counts the same thing. */
const counts = (u: Understanding, s: Statement): boolean => {
  const times = u.times.map((t) => t.typed);
  const text = times.reduce((rest, typed) => rest.replace(typed, ' '), u.text).replace(MONTH, ' ');
  const [asked, told] = [numbersSaid(text), new Set(numbersSaid(s.text[u.locale]))];
  return asked.every((n) => {
    if (!told.has(n)) return false;
    const nouns = [...text.matchAll(AFTER_NUMBER)].filter(([pair]) => numbersSaid(pair).includes(n)).map((m) => m[1] ?? '');
    const units = s.values.flatMap((v) => (v.kind === 'number' && v.n === n ? [v.unit[u.locale]] : v.kind === 'set' && v.count === n ? [v.of[u.locale]] : []));
    if (nouns.length === 0 || units.length === 0) return true;
    return u.content.some((c) => nouns.includes(c.word.text.toLowerCase()) && units.some((of) => heldBy(c, stemsOf(of, u.locale)) >= YES.word));
  });
};

/** Whether a statement is near enough to what is asked to say anything by it. */
const near = (u: Understanding, hit: Hit): boolean =>
  hit.coverage >= SURE && (u.subjects.length > 0 || u.content.length >= 3) && u.content.every((_, i) => (hit.held[i] ?? 0) > 0);
const WITHOUT = /(?<![a-zà-ɏ])(?:utan|without)(?![a-zà-ɏ])/iu;
/** Whether it holds all of it: a yes needs the words beside the names in the statement's own text. */
const sure = (u: Understanding, hit: Hit, s: Statement): boolean => {
  const names = new Set(u.subjects.flatMap((m) => m.typed.toLowerCase().split(/\s+/)));
  const said = stemsOf(s.text[u.locale], u.locale);
  const beside = u.content.map((c, i) => ({ c, held: hit.held[i] ?? 0 })).filter(({ c }) => !names.has(c.word.text.toLowerCase()));
  // "Utan vinstsyfte" is found by its opposite too: only its own words say yes then.
  const own = WITHOUT.test(s.text[u.locale]);
  if (!beside.length || beside.some(({ c, held }) => heldBy(c, said) < YES.word && (own || held < YES.told))) return false;
  return QUANTIFIERS.every((q) => !q.test(u.text) || q.test(s.text[u.locale])) && counts(u, s);
};
/** The same time, the same actors: without them neither yes nor no is said. */
export const isOfSame = (u: Understanding, s: Statement): boolean =>
  !isDenied(u.text) &&
  isThen(u, s) &&
  u.subjects.filter((m) => m.entities.every((e) => ACTORS.has(e.kind))).every((m) => m.entities.some((e) => isNamedIn(e, s))) &&
  isDoer(u, s);

/** Yes or no by the best statement, where that holds all that was asked; nothing where it only tells of it. */
export const verdictBy = (u: Understanding, hit: Hit, s: Statement): Verdict => {
  const told = s.text[u.locale];
  if (u.asks[0] !== 'yesno' || !near(u, hit) || !isOfSame(u, s) || isBounded(u) || eitherWay(u.text, told)) return undefined;
  const undone = UNDONE.filter((pattern) => pattern.test(u.text));
  if (undone.length > 0) return undone.every((pattern) => pattern.test(told)) && sure(u, hit, s) ? 'yes' : undefined;
  if (saysNo(s, u.locale) || otherWay(u.text, told)) return 'no';
  // What was only planned or wanted is neither a yes nor a no to whether it happened.
  return sure(u, hit, s) && s.mode !== 'planned' && s.mode !== 'goal' ? 'yes' : undefined;
};
