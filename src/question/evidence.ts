import type { Locale } from '../i18n/locale.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Statement } from '../knowledge/statements.ts';
import { termsOf } from '../knowledge/words.ts';
import { nounHeld } from './asked-noun.ts';
import { heldBy } from './content.ts';
import type { Hit } from './find.ts';
import { LIGHT_WORDS } from './function-words.ts';
import { numeralsIn } from './numerals.ts';
import { OBJECTIONS } from './objections/index.ts';
import { EVERY_ONE } from './objections/names.ts';
import { HARD } from './objections/slot.ts';
import { askedTerms, newsInSlots, newsOf } from './pieces.ts';
import { fills } from './slots.ts';
import type { Understanding } from './understanding.ts';
import { WISHES } from './wishes.ts';

/** What the best statements in and out of the time that is asked for reach by their words: what the others are compared with. */
export type Rivals = { inTime: number; elsewhen: number };
export const rivalsOf = (hits: readonly Hit[]): Rivals => {
  const best = (inTime: boolean) => hits.find((h) => h.inTime === inTime)?.score ?? 0;
  return { inTime: best(true), elsewhen: best(false) };
};

type Put = (name: string, value: number | boolean) => void;
const HELD = 0.3;
const WHOLE = 0.95;
/** A weight that a rare word reaches. */
const RARE = 6;
const FAMILY = 0.85;

const namesOf = (u: Understanding): ReadonlySet<string> => new Set(u.subjects.flatMap((m) => m.typed.toLowerCase().split(/\s+/)));

type Said = { inText: ReadonlyMap<string, number>; inTerms: ReadonlyMap<string, number> };
const saying: Readonly<Record<Locale, WeakMap<Statement, Said>>> = { sv: new WeakMap(), en: new WeakMap() };
/** What a statement says in its own words, and what it is looked for by. Made once: the same statements come near to many questions. */
const saidBy = ({ statement, at }: Hit, locale: Locale, index: Knowledge['index']): Said => {
  const known = saying[locale].get(statement);
  if (known) return known;
  const looked = statement.terms[locale].flatMap((t) => termsOf(t, locale));
  const made: Said = {
    inText: new Map(index.get(at)?.own.words[locale].map((term) => [term, 1] as const)),
    inTerms: new Map(looked.flatMap(({ stem, family }) => [[stem, 1] as const, ...(family ? [[family, FAMILY] as const] : [])])),
  };
  saying[locale].set(statement, made);
  return made;
};

/** The words of the question beside its names: which of them the statement says itself, is looked for by, or holds at all. */
const ofWords = (u: Understanding, hit: Hit, { index }: Knowledge, put: Put): void => {
  const names = namesOf(u);
  const rest = u.content.map((c, i) => ({ c, held: hit.held[i] ?? 0 })).filter(({ c }) => !names.has(c.word.text.toLowerCase()));
  const total = rest.reduce((sum, { c }) => sum + c.weight, 0) || 1;
  const share = (of: (x: (typeof rest)[number]) => number) => rest.reduce((sum, x) => sum + x.c.weight * of(x), 0) / total;
  const { inText, inTerms } = saidBy(hit, u.locale, index);
  put(
    'rest in text',
    share(({ c }) => heldBy(c, inText)),
  );
  put(
    'rest in terms',
    share(({ c }) => heldBy(c, inTerms)),
  );
  put(
    'rest in either',
    share(({ c }) => Math.max(heldBy(c, inTerms), heldBy(c, inText))),
  );
  put(
    'rest held',
    share(({ held }) => held),
  );
  put('rest words', rest.length);
  const missing = rest.filter(({ c, held }) => held < HELD && !LIGHT_WORDS[u.locale].has(c.word.folded)).map(({ c }) => c);
  put('words missing', missing.length);
  put('known words missing', missing.filter((c) => !c.unknown).length);
  put('names missing', missing.filter((c) => c.capital).length);
  put('rarest word missing', Math.max(0, ...missing.map((c) => c.weight)) / RARE);
  put('no name', !u.subjects.length);
  put('coverage squared', hit.coverage ** 2);
  put('coverage without a name', u.subjects.length ? 0 : hit.coverage);
};

/** More than one is asked for: "vilka yrken", not "vilken roll". */
const SEVERAL = /(?<![a-zà-ɏ])(?:vilka|which (?:[a-z]+ )?[a-z]+[^s\W]s|what (?:[a-z]+ )?[a-z]+[^s\W]s (?:did|do|are|were|have))(?![a-zà-ɏ])/iu;
const LEADS_WITH_NOUN: ReadonlySet<string> = new Set(['which', 'what', 'name', 'define', 'who']);
/** What is asked for against what the statement tells in its slots and lists beyond what the question says itself. */
const ofSlots = (u: Understanding, s: Statement, { catalog }: Knowledge, put: Put): void => {
  const [lead = 'open'] = u.asks;
  put(`lead ${lead}`, 1);
  // Where it is empty there is an objection.
  for (const ask of u.asks) if (!HARD.has(ask)) put(`fills ${ask}`, fills(s, ask, u));
  const asked = askedTerms(u);
  const news = newsOf(u, s, asked, catalog);
  put(`new ${lead}`, news.slot);
  put(`several new ${lead}`, news.several);
  put('news', news.text);
  const noun = LEADS_WITH_NOUN.has(lead) ? nounHeld(u, s, asked, catalog) : undefined;
  if (noun) {
    put(`${lead} noun listed`, noun.listed);
    put(`${lead} noun counted`, noun.counted);
    put(`${lead} noun only named`, noun.named && !noun.listed && noun.news < 0.4);
    put(`${lead} noun news`, noun.listed ? 0 : noun.news);
    put('several asked, none listed', SEVERAL.test(u.text) && !noun.listed && news.several < 2 && !EVERY_ONE.test(s.text.sv));
    put(`${lead} noun nowhere`, !noun.named && !noun.listed && !noun.counted);
  }
  const small = u.cues.toLowerCase();
  for (const { name, pattern, slots, relations } of WISHES) {
    if (!pattern.test(small)) continue;
    const told = newsInSlots(s, slots, u.locale, asked, catalog);
    const kind = relations.includes(s.relation);
    put(`wish ${name} told`, told);
    put(`wish ${name} kind`, kind);
    put(`wish ${name} not`, told < HELD && !kind);
  }
  const numerals = numeralsIn(u.text);
  if (!numerals.length) return;
  const listed = s.values.some((v) => v.kind === 'set' && (v.members?.length ?? 0) > 1 && numerals.includes(v.count ?? v.members?.length ?? 0));
  const said = numeralsIn(s.text[u.locale]).some((n) => numerals.includes(n));
  put(listed ? 'numeral listed' : said ? 'numeral said' : 'numeral absent', 1);
};

/** In a follow-up: how the statement hangs together with what the answer before told. */
const ofThread = ({ anchors }: Understanding, { statement: s }: Hit, put: Put): void => {
  put('follow-up', anchors.statements.length > 0);
  put('told before', anchors.statements.includes(s.id));
  put('subject before', anchors.subjects.includes(s.subject));
  put('mentioned before', anchors.mentioned.includes(s.subject) || anchors.subjects.some((id) => s.about.includes(id)));
};

/** Everything that speaks for or against a statement as the answer, by name. What is not there is 0. */
export const evidenceOf = (u: Understanding, hit: Hit, rivals: Rivals, knowledge: Knowledge): ReadonlyMap<string, number> => {
  const { anchored: _, ...features } = hit.features;
  const out = new Map<string, number>(Object.entries(features));
  const put: Put = (name, value) => {
    if (value) out.set(name, Number(value));
  };
  let against = 0;
  for (const objection of OBJECTIONS) {
    const said = objection.against(u, hit, knowledge);
    if (said) against += 1;
    put(objection.name, said);
  }
  // A short question has few words: that all of them are held, that its slot is filled and that nothing speaks against it is more than their number.
  put('all held and filled', against === 0 && hit.inTime && hit.coverage >= WHOLE && fills(hit.statement, u.asks[0] ?? 'open', u) === 1);
  ofWords(u, hit, knowledge, put);
  ofSlots(u, hit.statement, knowledge, put);
  ofThread(u, hit, put);
  put(`mode ${hit.statement.mode}`, 1);
  put(`from ${hit.statement.from}`, 1);
  put('behind', hit.score - rivals.inTime);
  put('behind another time', Math.max(0, rivals.elsewhen - hit.score));
  return out;
};
