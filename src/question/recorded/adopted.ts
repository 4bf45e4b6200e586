import type { Viewer } from '../../domain/actor.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { find } from '../find.ts';
import { LIGHT_WORDS } from '../function-words.ts';
import type { Understanding } from '../understanding.ts';
import { idsOf, plainWords } from './asked-words.ts';
import type { Found } from './found.ts';

const ADOPTED = /(?<![a-zà-ɏ])(?:anslut(?:en|na|it)|adopted|joined)(?![a-zà-ɏ])/u;
const NOT = /(?<![a-zà-ɏ])(?:inte|ej|saknas|not|missing)(?![a-zà-ɏ])/u;
const AROUND = /^(?:kommun(?:er|erna)?|anslut(?:en|na|it)|sig|sej|avtal(?:et)?|ramavtal(?:et)?|municipalit(?:y|ies)|adopted|joined|agreement)$/u;
const HELD = 0.35;

/** "Vilka kommuner är anslutna till X?": how many have adopted it, and who has not. */
export const adoptedAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer): Found | undefined => {
  const text = plainWords(u.text);
  if (!ADOPTED.test(text) || NOT.test(text) || u.documents.length || u.times.length || idsOf(u, 'municipality').length) return undefined;
  if (!['who', 'which', 'count', 'open', 'what'].includes(u.asks[0] ?? 'open')) return undefined;
  const asked = u.content.map((c, at) => ({ c, at })).filter(({ c: { word } }) => !AROUND.test(word.folded) && !LIGHT_WORDS[u.locale].has(word.folded));
  if (asked.length === 0) return undefined;
  const adoptions = find(u, knowledge, viewer).filter(({ statement: s }) => s.from === 'outcome' && s.relation === 'adoption');
  const best = adoptions.find(({ held }) => asked.every(({ at }) => (held[at] ?? 0) >= HELD));
  if (!best) return undefined;
  const both = adoptions.map((h) => h.statement).filter((s) => s.subject === best.statement.subject);
  const told = [...both.filter((s) => s.status !== 'not-done'), ...both.filter((s) => s.status === 'not-done')];
  return { kind: 'told', text: told.map((s) => s.text[u.locale]).join(' '), statements: told };
};
