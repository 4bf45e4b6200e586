import type { Hit } from './find.ts';
import type { Understanding } from './understanding.ts';

/** What a question asks for in so many words and a statement must then tell. Each is a way of being nearly right. */
const SUPERLATIVE = /(?<![\p{L}])(flest|bäst|bästa|sämst|mest|lägst|högst|minst antal|most|best|worst|fewest|lowest|highest|least)(?![\p{L}])/iu;
const TREND =
  /(?<![\p{L}])(förändrats|utvecklats|utvecklingen över|över tid|trend(?:en)?|de senaste (?:\p{L}+|\d+) åren|over (?:time|the (?:last|past) \p{L}+ years)|changed over|developed over)(?![\p{L}])/iu;
const CHANGED =
  /(?<![\p{L}])(ökat|ökade|minskat|minskade|ökning|minskning|från .{1,20} till|förändrades|increased|decreased|grew|fell|rose|from .{1,20} to)(?![\p{L}])/iu;
const OUTCOME =
  /(?<![\p{L}])(hur gick|vad blev|blev resultatet|resulterade|kom .{1,40} fram till|slutsats\p{L}*|lyckades|how did .{1,60} go|what did .{1,60} (?:conclude|find|result in)|outcome of|succeed\p{L}*)(?![\p{L}])/iu;
const PLANNED: ReadonlySet<string> = new Set(['planned', 'goal']);
const PLAN_WORDS = /(?<![\p{L}])(mål\p{L}*|plan\p{L}*|fokus|ska|skulle|ambition\p{L}*|goals?|plans?|planned|focus|aims?|intend\p{L}*)(?![\p{L}])/iu;
/** "Vilken adress", "vilken totalsumma", "hur löd motiveringen": one thing of that name is wanted. */
const ONE_NOUN = /(?<![\p{L}])(?:vilken|hur löd|hur lyder|what was the (?:exact )?)\s+(\p{L}{4,})(?![\p{L}])/iu;
const LEADS = /(?<![\p{L}])(?:vem|vilka|who)\s+(leder|ledde|leads?|led|chairs|heads)(?![\p{L}])/iu;
/** English writes these with a capital letter although they are no names. */
const PEOPLE_ADJECTIVE = /(?:ish|ian|ese|january|february|march|april|may|june|july|august|september|october|november|december)$/iu;
const MUCH = /(?<![\p{L}])(?:hur mycket|how much)(?![\p{L}])/iu;
const AMOUNTS: ReadonlySet<string> = new Set(['number', 'money', 'percent']);
const REACHED =
  /(?<![\p{L}])(uppnåddes|uppnåtts|uppnådde|nåddes|nådde|nått|infördes|införts|were (?:achieved|reached|introduced)|was (?:achieved|reached|introduced))(?![\p{L}])/iu;
const BEGINS =
  /^(?:grunda\p{L}*|bilda(?:des|ts|t)|starta\p{L}*|börja\p{L}*|inled\p{L}*|införd\p{L}*|infört?s|antog\p{L}*|antagit\p{L}*|undertecknad\p{L}*|trädde|beslutades|certifierad\p{L}*|avslutad\p{L}*|upphörde|founded|formed|started|began|begin|introduced|adopted|signed|certified|ended)$/iu;
const POINTER = /^(?:roll|grupp|kommun|kommuner|organ|dag|månad|nivå|form|fråga|part|aktör|typ|stad|del|uppgift|funktion|purpose|role|reason|aim|theme)$/iu;

const tells = (u: Understanding, hit: Hit, pattern: RegExp): boolean => pattern.test(hit.statement.text[u.locale]);
const held = (u: Understanding, hit: Hit, word: string): number => {
  const i = u.content.findIndex((c) => c.word.text.toLocaleLowerCase('sv') === word.toLocaleLowerCase('sv'));
  return i < 0 ? 1 : (hit.held[i] ?? 0);
};

/** True when the statement is about the matter but does not tell what the question asks for. */
export const nearMiss = (u: Understanding, hit: Hit): boolean => {
  const s = hit.statement;
  if (SUPERLATIVE.test(u.text) && !tells(u, hit, SUPERLATIVE)) return true;
  if (TREND.test(u.text) && s.relation !== 'change' && !tells(u, hit, CHANGED)) return true;
  // A plan is not a result.
  if (OUTCOME.test(u.text) && PLANNED.has(s.mode) && !PLAN_WORDS.test(u.text)) return true;
  if (REACHED.test(u.text) && PLANNED.has(s.mode)) return true;
  if (MUCH.test(u.text) && !s.values.some((v) => AMOUNTS.has(v.kind))) return true;
  // "När grundades X?": another event of X has another date.
  if (u.asks[0] === 'when' && u.content.some((c, i) => BEGINS.test(c.word.text) && (hit.held[i] ?? 0) < 0.3)) return true;
  const noun = ONE_NOUN.exec(u.text)?.[1];
  if (noun !== undefined && !POINTER.test(noun) && held(u, hit, noun) < 0.3) return true;
  const leads = LEADS.exec(u.text)?.[1];
  if (leads !== undefined && held(u, hit, leads) < 0.5) return true;
  // A name that was written with a capital letter restricts the question: it must be told of.
  if (u.content.some((c, i) => c.capital && !PEOPLE_ADJECTIVE.test(c.word.text) && (hit.held[i] ?? 0) < 0.3)) return true;
  const measured = u.asks.some((a) => a === 'share' || a === 'money');
  return measured && u.content.some((c) => c.unknown && c.word.text.length > 4);
};
