import { maySee, type Viewer } from '../domain/actor.ts';
import { overlaps, shares } from '../domain/period.ts';
import { relationsAskedFor } from '../i18n/relation-cues.ts';
import type { Indexed } from '../knowledge/index-statements.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { wholesOf } from '../knowledge/statement-terms.ts';
import type { Statement } from '../knowledge/statements.ts';
import type { Ask } from './asking.ts';
import { candidates, totalOf } from './candidates.ts';
import { countsThis } from './counts.ts';
import { EVERY_ONE } from './objections/names.ts';
import { fills } from './slots.ts';
import type { Understanding } from './understanding.ts';

/** A statement that may answer, with how well it fits. `coverage` is the share of the question's words that it holds. */
export type Hit = {
  statement: Statement;
  at: number;
  score: number;
  coverage: number;
  held: readonly number[];
  inTime: boolean;
  named: number;
  filled: number;
  /** In a follow-up: how near it is to what the answer before was about. */
  anchored: number;
  /** What the score was summed from. */
  features: Readonly<Record<Feature, number>>;
};

const subjectIds = (u: Understanding) => u.subjects.map((m) => m.entities.map((e) => e.id));

/** 1 when every name in the question is the statement's subject, less when it is only mentioned, 0 when it is not there. */
const namedIn = (u: Understanding, s: Statement, knowledge: Knowledge): number => {
  const groups = subjectIds(u);
  if (!groups.length) return u.documents.includes(s.subject) ? 1 : 0;
  const wholes = wholesOf(s.subject, knowledge.catalog);
  let sum = 0;
  for (const ids of groups) {
    if (ids.includes(s.subject)) sum += 1;
    else if (ids.some((id) => s.about.includes(id))) sum += 0.7;
    else if (ids.some((id) => wholes.includes(id))) sum += 0.6;
    else if (s.area !== undefined && ids.includes(s.area)) sum += 0.5;
  }
  return sum / groups.length;
};

/** What was so on a day is told by what is dated to a day or a month, not by what is said of a year. */
const FINE: ReadonlySet<string> = new Set(['day', 'month']);
/** "Avtalet från 2022", "2022 års avtal": which agreement is meant, not when what is asked for was so. */
const isAttribute = (text: string, { start, end, typed }: Understanding['times'][number]): boolean =>
  text.slice(start, end) === typed && (/(?<![a-zà-ɏ])(?:från|from)\s+$/iu.test(text.slice(0, start)) || /^\s+års(?![a-zà-ɏ])/iu.test(text.slice(end)));
const inTime = (u: Understanding, s: Statement, knowledge: Knowledge): boolean => {
  if (!u.times.length) return true;
  if (u.times.some((t) => shares(t.span, s.span) && (t.span.grain !== 'day' || FINE.has(s.span.grain)))) return true;
  if (u.times.every((t) => t.span.grain === 'day')) return false;
  if (u.times.some((t) => isAttribute(u.text, t) && s.text[u.locale].includes(t.period))) return true;
  return s.citations.some((c) => {
    const doc = knowledge.catalog.get(c.document);
    return doc?.period !== undefined && u.times.some((t) => t.period === doc.period);
  });
};

const PLANNED: ReadonlySet<string> = new Set(['planned', 'goal']);
const wantsPlan = (u: Understanding) =>
  /\b(ska|skall|skulle|planer|plan\w*|mål\w*|fokus|vill|kommer att|tänker|ambition\w*|will|plans?|goals?|aims?|focus|going to|intend\w*|prioriter\w*|prioriti\w*)\b/iu.test(
    u.cues,
  );
const wantsDone = (u: Understanding) => /\b(blev|gjorde\w*|hade|genomför\w*|hände|resultat\w*|var|did|was|were|had|happened|result\w*|har)\b/iu.test(u.cues);

/** 1 for what the answer before was told by, less for what is about the same thing. */
const anchoredIn = (u: Understanding, s: Statement): number => {
  const { statements, subjects, mentioned } = u.anchors;
  if (statements.includes(s.id)) return 1;
  if (subjects.includes(s.subject)) return 0.8;
  if (mentioned.includes(s.subject)) return 0.6;
  return subjects.some((id) => s.about.includes(id)) ? 0.5 : 0;
};

/** What speaks for a statement, each weighed by `RANK`. Fitted on the questions in `test/questions/`, see README. */
export const RANK = {
  coverage: 1,
  own: 0.06,
  named: 0.12,
  first: 0.03,
  foreign: -0.01,
  filled: 0.1,
  relation: 0.1,
  plan: 0.05,
  done: 0.02,
  recent: 0.01,
  exact: 0.12,
  within: 0.04,
  size: -0.9,
  near: 0.04,
  excluded: -0.3,
  list: 0.02,
  anchored: 0.12,
  denied: -0.06,
  tally: 0.03,
};
/** How many are not, or not yet: no answer to how many are. */
const DENIES = /(?<![a-zà-ɏ])(?:inte|ej|ännu|återstående|saknar|not|yet|remaining|without)(?![a-zà-ɏ])/iu;
export type Feature = keyof typeof RANK;

/** Pairs of neighbouring question words that also stand close together in the statement's text. */
const nearness = (u: Understanding, words: readonly string[], held: readonly number[]): number => {
  let near = 0;
  const place = (c: Understanding['content'][number]) => words.findIndex((w) => c.terms.some((t) => t.term === w));
  for (let i = 0; i + 1 < u.content.length; i++) {
    const [a, b] = [u.content[i], u.content[i + 1]];
    if (!a || !b || !(held[i] ?? 0) || !(held[i + 1] ?? 0)) continue;
    const [x, y] = [place(a), place(b)];
    if (x >= 0 && y >= 0 && Math.abs(x - y) <= 3) near += 1;
  }
  return near / Math.max(1, u.content.length - 1);
};

/** How much of the question the statement says itself, without what it inherits. */
const ownShare = (u: Understanding, terms: ReadonlySet<string>): number => {
  let sum = 0;
  for (const c of u.content) {
    let best = 0;
    for (const t of c.terms) if (t.quality > best && terms.has(t.term)) best = t.quality;
    sum += c.weight * best;
  }
  return sum;
};

/** The words that name a municipality, by where they stand in the content. */
const placesIn = (u: Understanding): number[] => {
  const names = u.subjects.filter((m) => m.entities.every((e) => e.kind === 'municipality')).map((m) => m.typed.toLocaleLowerCase('sv').split(/[^a-zà-ɏ]+/u));
  return u.content.flatMap((c, i) => (names.some((words) => words.includes(c.word.text.toLocaleLowerCase('sv'))) ? [i] : []));
};
type Held = { coverage: number; held: readonly number[] };
/** "Har Lund anslutit sig?": what is told of all municipalities is told of each. */
const withPlaces = (u: Understanding, { coverage, held }: Held, places: readonly number[], total: number): Held => {
  const more = places.reduce((sum, i) => sum + (u.content[i]?.weight ?? 0) * (1 - (held[i] ?? 0)), 0);
  return { coverage: Math.min(1, coverage + more / total), held: held.map((h, i) => (places.includes(i) ? 1 : h)) };
};

const search = (u: Understanding, knowledge: Knowledge, viewer: Viewer): readonly Hit[] => {
  const { index } = knowledge;
  const total = totalOf(u);
  const anyDocument = !u.documents.length || u.asks.includes('compare');
  const fits = (at: number): boolean => {
    const s = index.brief(at);
    if (s === undefined || !maySee(viewer, s.visibility, s.body)) return false;
    return anyDocument || index.get(at)?.statement.citations.some((c) => u.documents.includes(c.document)) === true;
  };
  const plan = wantsPlan(u);
  const done = wantsDone(u);
  const relations = relationsAskedFor(u.cues);
  const lead: Ask = u.asks[0] ?? 'open';
  const firstIds = subjectIds(u)[0] ?? [];
  const askedTerms = new Set(u.content.flatMap((c) => c.terms.map((t) => t.term)));
  const counted = u.counted.filter((phrase) => phrase.length > 0);
  const negated = DENIES.test(u.text);
  const hits: Hit[] = [];
  const timely = (at: number): boolean => inTime(u, (index.get(at) as Indexed).statement, knowledge);
  const places = placesIn(u);
  for (const { at, excluded, ...found } of candidates(u, index, { fits, inTime: timely })) {
    const indexed = index.get(at);
    if (!indexed) continue;
    const { statement, own } = indexed;
    const { coverage, held } = places.length > 0 && EVERY_ONE.test(statement.text.sv) ? withPlaces(u, found, places, total) : found;
    const named = namedIn(u, statement, knowledge);
    // A figure of something else than what is counted fills nothing.
    const filled = lead === 'count' && counted.length ? (counted.some((phrase) => countsThis(statement, phrase, u.locale)) ? 1 : 0) : fills(statement, lead, u);
    const anchored = anchoredIn(u, statement);
    const features: Record<Feature, number> = {
      anchored,
      coverage,
      named,
      filled,
      own: ownShare(u, own.terms) / total,
      first: firstIds.includes(statement.subject) ? 1 : 0,
      foreign: foreignSubject(own.subject, askedTerms),
      relation: relations.has(statement.relation) ? 1 : 0,
      plan: plan && PLANNED.has(statement.mode) ? 1 : 0,
      done: done && !plan && statement.mode === 'done' ? 1 : 0,
      recent: u.times.length ? 0 : Number(statement.span.to.slice(0, 4)) - 2020,
      exact: u.times.some((t) => t.period === statement.period) ? 1 : 0,
      within: u.times.some((t) => overlaps(t.span, statement.span)) ? 1 : 0,
      size: indexed.size / 1000,
      list: (lead === 'which' || lead === 'what') && statement.values.some((v) => v.kind === 'set' && v.complete && (v.members?.length ?? 0) > 1) ? 1 : 0,
      excluded: excluded ? 1 : 0,
      near: nearness(u, own.words[u.locale], held),
      denied: lead === 'count' && !negated && DENIES.test(statement.text[u.locale]) ? 1 : 0,
      tally: lead === 'count' && statement.relation === 'count' ? 1 : 0,
    };
    let score = 0;
    for (const f of FEATURES) score += RANK[f] * features[f];
    hits.push({ statement, at, score, coverage, held, inTime: inTime(u, statement, knowledge), named, filled, anchored, features });
  }
  return hits.sort((a, b) => b.score - a.score || index.compare(a.at, b.at));
};
/** What was found last for a question as it was understood: how it hangs together with the one before and what answers it both ask. */
const found = new WeakMap<Understanding, { knowledge: Knowledge; viewer: Viewer; hits: readonly Hit[] }>();
/** All statements that hold something of the question and that the viewer may see, best first. */
export const find = (u: Understanding, knowledge: Knowledge, viewer: Viewer): readonly Hit[] => {
  const known = found.get(u);
  if (known?.knowledge === knowledge && known.viewer === viewer) return known.hits;
  const hits = search(u, knowledge, viewer);
  found.set(u, { knowledge, viewer, hits });
  return hits;
};
const FEATURES = Object.keys(RANK) as Feature[];
/** The share of the subject's name that the question does not say: an answer about something else than was asked. */
const foreignSubject = (subject: readonly string[], asked: ReadonlySet<string>): number =>
  subject.length ? subject.filter((t) => !asked.has(t)).length / subject.length : 0;
