import { overlaps } from '../../domain/period.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Statement } from '../../knowledge/statements.ts';
import { stemsOf } from '../../knowledge/words.ts';
import { heldBy } from '../content.ts';
import type { Hit } from '../find.ts';
import { fills } from '../slots.ts';
import type { Understanding } from '../understanding.ts';
import { general, type Objection } from './objection.ts';

/** What a question asks for in so many words and a statement must then tell. Each is a way of being nearly right. */
const SUPERLATIVE = /(?<![a-zà-ɏ])(flest|bäst|bästa|sämst|mest|lägst|högst|minst antal|most|best|worst|fewest|lowest|highest|least)(?![a-zà-ɏ])/iu;
const TREND =
  /(?<![a-zà-ɏ])(förändrats|utvecklats|utvecklingen över|över tid|trend(?:en)?|de senaste (?:[a-zà-ɏ]+|\d+) åren|over (?:time|the (?:last|past) [a-zà-ɏ]+ years)|changed over|developed over)(?![a-zà-ɏ])/iu;
const CHANGED =
  /(?<![a-zà-ɏ])(ökat|ökade|minskat|minskade|ökning|minskning|från .{1,20} till|förändrades|increased|decreased|grew|fell|rose|from .{1,20} to)(?![a-zà-ɏ])/iu;
const OUTCOME =
  /(?<![a-zà-ɏ])(hur gick|vad blev|blev resultatet|resulterade|kom .{1,40} fram till|slutsats[a-zà-ɏ]*|lyckades|how did .{1,60} go|what did .{1,60} (?:conclude|find|result in)|outcome of|succeed[a-zà-ɏ]*)(?![a-zà-ɏ])/iu;
const PLANNED: ReadonlySet<string> = new Set(['planned', 'goal']);
const PLAN_WORDS =
  /(?<![a-zà-ɏ])(mål[a-zà-ɏ]*|plan[a-zà-ɏ]*|fokus|ska|skulle|ambition[a-zà-ɏ]*|goals?|plans?|planned|focus|aims?|intend[a-zà-ɏ]*)(?![a-zà-ɏ])/iu;
/** "Vilken adress", "vilken totalsumma", "hur löd motiveringen": one thing of that name is wanted. */
const ONE_NOUN = /(?<![a-zà-ɏ])(?:vilken|hur löd|hur lyder|what was the (?:exact )?)\s+([a-zà-ɏ]{4,})(?![a-zà-ɏ])/iu;
const LEADS = /(?<![a-zà-ɏ])(?:vem|vilka|who)\s+(leder|ledde|leads?|led|chairs|heads)(?![a-zà-ɏ])/iu;
/** English writes these with a capital letter although they are no names. */
const PEOPLE_ADJECTIVE = /(?:ish|ian|ese|january|february|march|april|may|june|july|august|september|october|november|december)$/iu;
/** How old somebody is. */
const OLD = /(?<![a-zà-ɏ])(?:hur (?:gammal|gamla|gammalt)|[a-zà-ɏ]*ålder(?:n)?|how old|(?:average )?age)(?![a-zà-ɏ])/iu;
const YEARS_OLD = /ålder|\d+ år|(?<![a-zà-ɏ])(?:age|aged)(?![a-zà-ɏ])|\d+ years/iu;
const MUCH = /(?<![a-zà-ɏ])(?:hur mycket|how much)(?![a-zà-ɏ])/iu;
const AMOUNTS: ReadonlySet<string> = new Set(['number', 'money', 'percent']);
const REACHED =
  /(?<![a-zà-ɏ])(uppnåddes|uppnåtts|uppnådde|nåddes|nådde|nått|infördes|införts|were (?:achieved|reached|introduced)|was (?:achieved|reached|introduced)|(?:had|have|has) been [a-z]+ed|(?:hade|har)(?: [a-zà-ɏ]+){0,5} [a-zà-ɏ]+(?:ats|tts))(?![a-zà-ɏ])/iu;
const BEGINS =
  /^(?:grunda[a-zà-ɏ]*|bilda(?:des|ts|t)|starta[a-zà-ɏ]*|börja[a-zà-ɏ]*|inled[a-zà-ɏ]*|införd[a-zà-ɏ]*|infört?s|antog[a-zà-ɏ]*|antagit[a-zà-ɏ]*|tillträd[a-zà-ɏ]*|valdes|utsågs|utnämnd[a-zà-ɏ]*|anställdes|undertecknad[a-zà-ɏ]*|trädde|beslutades|certifierad[a-zà-ɏ]*|avslutad[a-zà-ɏ]*|upphörde|founded|formed|elected|appointed|started|began|begin|introduced|adopted|signed|certified|ended)$/iu;
const POINTER = /^(?:roll|grupp|kommun|kommuner|organ|dag|månad|nivå|form|fråga|part|aktör|typ|stad|del|uppgift|funktion|purpose|role|reason|aim|theme)$/iu;

const FORMER: Readonly<Record<Locale, RegExp>> = {
  sv: /(?<![a-zà-ɏ])(förra|föregående|företrädare[a-zà-ɏ]*|före (?:hen|henne|honom|det|dess|detta)|dessförinnan)(?![a-zà-ɏ])/iu,
  en: /(?<![a-zà-ɏ])(previous|former|before (?:him|her|that|them)|predecessor)(?![a-zà-ɏ])/iu,
};
const SITS =
  /(?<![a-zà-ɏ])(?:vem|vilka|who|which)(?: [a-zà-ɏ]+){0,2} (?:sitter|satt|ingår|ingick|sits?|sat|is|was|were|are) (?:i|on|in) (?:the |den |det )?([a-zà-ɏ]{4,})/iu;
/** Relations that tell who is in a body. */
const SITTING: ReadonlySet<string> = new Set(['composition', 'appointment', 'representation', 'membership']);
/** A list of things or people that have names of their own, or of those who take part in something. */
const TAKING_PART = /ledam|medlem|deltag|represent|part(?:er|ner)|aktör|företräd|person|member|participant|part(?:y|ies)|actor|people/iu;
const listsMembers = (s: Statement): boolean =>
  s.values.some(
    (v) =>
      v.kind === 'set' && (v.members?.length ?? 0) > 1 && (TAKING_PART.test(v.of.sv) || v.members?.every((m) => typeof m === 'string' && m.startsWith('@'))),
  );
/** A body that is one of a list: the list does not say who sits in it. */
const isListed = (u: Understanding, s: Statement): boolean =>
  u.subjects.some((m) => m.entities.some((e) => e.kind === 'body' && s.values.some((v) => v.kind === 'set' && v.members?.includes(`@${e.id}`))));
const ANY_GROUP = /^(?:arena|grupp|forum|nätverk|organ|samarbet|samverkan|projekt|network|group|body)/iu;
const PEOPLE =
  /(?<![a-zà-ɏ])(?:vilka personer|vilka människor|vilka politiker|vilka förtroendevalda|namnen på (?:[a-zà-ɏ]+ ){0,2}(?:ledamöter|personer|politiker)[a-zà-ɏ]*|vem från|vilken person|which people|which persons?|which politicians|names of the (?:[a-zà-ɏ]+ ){0,2}(?:members|people|politicians)|who from)(?![a-zà-ɏ])/iu;
/** "Emma och Calle", "Marie Vendel": people that are no records of their own. */
const TWO_NAMES = /(?<=\p{Ll}[\s,]+)\p{Lu}\p{Ll}+ (?:(?:och|and) )?\p{Lu}\p{Ll}+/u;
const CHANGE =
  /(?<![a-zà-ɏ])(ökade|ökat|minskade|minskat|förändrades|förändrats|fler .{1,80} än|färre .{1,80} än|jämfört med|increased?|decreased?|change[ds]?|more .{1,80} than|fewer .{1,80} than|compared (?:to|with))(?![a-zà-ɏ])/iu;
const STANDS_FOR = /(?<![a-zà-ɏ])(står (?:det |[a-zà-ɏ]+ )?för|betyder|förkort[a-zà-ɏ]*|uttyds|stands? for|abbreviat[a-zà-ɏ]*)(?![a-zà-ɏ])/iu;

const tells = (u: Understanding, hit: Hit, pattern: RegExp): boolean => pattern.test(hit.statement.text[u.locale]);
const HELD = 0.3;
const held = (u: Understanding, hit: Hit, word: string): number => {
  const i = u.content.findIndex((c) => c.word.text.toLocaleLowerCase('sv') === word.toLocaleLowerCase('sv'));
  return i < 0 ? 1 : (hit.held[i] ?? 0);
};
/** Whether two names stand side by side in it, other than the association's own. */
const namesPeople = (s: Statement, locale: Locale, { catalog }: Knowledge): boolean => {
  const own = catalog.all('association').flatMap((e) => e.names.sv);
  return TWO_NAMES.test(own.reduce((text, name) => text.replaceAll(name, ''), s.text[locale]));
};
const isOf = (s: Statement, kind: string, knowledge: Knowledge): boolean => [s.subject, ...s.about].some((id) => knowledge.catalog.get(id)?.kind === kind);

type Rule = { name: string; against: Objection['against'] };
const RULES: readonly Rule[] = [
  {
    name: 'sits',
    against: (u, hit) => {
      const group = SITS.exec(u.text)?.[1];
      return group !== undefined && !ANY_GROUP.test(group) && held(u, hit, group) < HELD;
    },
  },
  {
    name: 'nobody sits',
    against: (u, { statement: s }) => SITS.test(u.text) && s.from !== 'seat' && (isListed(u, s) || (!SITTING.has(s.relation) && !listsMembers(s))),
  },
  {
    name: 'definition',
    // Who somebody is, any record of them tells.
    against: (u, hit) =>
      u.asks[0] === 'define' &&
      u.content.length <= 2 &&
      fills(hit.statement, 'define', u) === 0 &&
      hit.named < 1 &&
      u.subjects.some((m) => m.entities[0]?.kind !== 'person'),
  },
  // "Vad är en öppen förskola?": what only has one is something else.
  {
    name: 'defines another',
    against: (u, { statement: s }, { catalog }) =>
      u.asks[0] === 'define' &&
      !u.subjects.length &&
      u.content.length > 0 &&
      !u.content.some((c) => heldBy(c, stemsOf(catalog.get(s.subject)?.names[u.locale].join(' ') ?? '', u.locale)) >= 0.6),
  },
  { name: 'superlative', against: (u, hit) => SUPERLATIVE.test(u.text) && !tells(u, hit, SUPERLATIVE) },
  { name: 'trend', against: (u, hit) => TREND.test(u.text) && hit.statement.relation !== 'change' && !tells(u, hit, CHANGED) },
  // A plan is not a result.
  { name: 'outcome', against: (u, hit) => OUTCOME.test(u.text) && PLANNED.has(hit.statement.mode) && !PLAN_WORDS.test(u.text) },
  { name: 'reached', against: (u, hit) => REACHED.test(u.text) && PLANNED.has(hit.statement.mode) },
  { name: 'age', against: (u, hit) => OLD.test(u.text) && !tells(u, hit, YEARS_OLD) },
  { name: 'amount', against: (u, hit) => MUCH.test(u.text) && !hit.statement.values.some((v) => AMOUNTS.has(v.kind)) },
  // "När grundades X?": another event of X has another date.
  { name: 'event', against: (u, hit) => u.asks[0] === 'when' && u.content.some((c, i) => BEGINS.test(c.word.text) && (hit.held[i] ?? 0) < HELD) },
  { name: 'former', against: (u, hit) => FORMER[u.locale].test(u.text) && !tells(u, hit, FORMER[u.locale]) },
  {
    name: 'people',
    against: (u, hit, knowledge) =>
      PEOPLE.test(u.text) && !/titel|title/iu.test(u.text) && !isOf(hit.statement, 'person', knowledge) && !namesPeople(hit.statement, u.locale, knowledge),
  },
  {
    name: 'abbreviation',
    against: (u, hit) =>
      u.asks[0] === 'define' &&
      STANDS_FOR.test(u.text) &&
      hit.statement.relation !== 'abbreviation' &&
      hit.statement.relation !== 'definition' &&
      !tells(u, hit, STANDS_FOR),
  },
  {
    name: 'change',
    against: (u, hit) =>
      CHANGE.test(u.text) && u.times.length > 1 && !u.times.every((t) => overlaps(t.span, hit.statement.span) || hit.statement.text.sv.includes(t.period)),
  },
  {
    name: 'one thing',
    against: (u, hit) => {
      const noun = ONE_NOUN.exec(u.text)?.[1];
      return noun !== undefined && !POINTER.test(noun) && held(u, hit, noun) < HELD;
    },
  },
  {
    name: 'leads',
    // A body that leads something is not led by itself.
    against: (u, hit, knowledge) => {
      const leads = LEADS.exec(u.text)?.[1];
      const body = u.subjects.some((m) => m.entities.some((e) => e.kind === 'body' && e.id === hit.statement.subject));
      return leads !== undefined && (held(u, hit, leads) < 0.5 || (body && !isOf(hit.statement, 'person', knowledge) && hit.statement.from !== 'seat'));
    },
  },
  // A name that was written with a capital letter restricts the question: it must be told of.
  {
    name: 'capital',
    against: (u, hit, { catalog }) => {
      const own = catalog.all('association').flatMap((e) => e.names.sv.flatMap((n) => n.split(' ')));
      const isOwn = (word: string) => own.some((n) => n.startsWith(word));
      return u.content.some((c, i) => c.capital && !isOwn(c.word.text) && !PEOPLE_ADJECTIVE.test(c.word.text) && (hit.held[i] ?? 0) < HELD);
    },
  },
  { name: 'measured', against: (u) => u.asks.some((a) => a === 'share' || a === 'money') && u.content.some((c) => c.unknown && c.word.text.length > 4) },
];

/** What a question asks for in so many words, and that the statement does not carry it: each a way of being nearly right. */
export const NEAR_MISSES: readonly Objection[] = RULES.map((rule) => ({ ...rule, lack: general }));
