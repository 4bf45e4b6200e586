import type { Hit } from '../find.ts';
import { LIGHT_WORDS } from '../function-words.ts';
import type { Understanding } from '../understanding.ts';

/** "Remissen om X", "upphandlingen av X", "vad kostar X": which one of them is meant. Another of the same kind is no answer. */
const OBJECT =
  /(?<![a-zà-ɏ])(?:[a-zà-ɏ]*(?:remiss|upphandling|yttrande|ärende|beslut|medskick|bidrag|statsbidrag|medl)(?:en|et|na|arna|erna|n|t)?\s+(?:om|av|över|för|till|kring|gällande)|(?:kostar|kostade))\s+(?:den\s+|det\s+|ny\s+|nya\s+|nytt\s+)?(?:[a-zà-ɏ]{1,3}-)?([a-zà-ɏ]{5,})/giu;
const HELD = 0.35;
const FEW = 40;

/** "Var är ärendet om X?": a matter that is recorded, not what a report tells of X. */
const MATTER = /(?<![a-zà-ɏ])(?:ärendet|arendet)\s+om(?![a-zà-ɏ])/iu;
/** The hits that hold what the question names as its object. "none" when a question names one and nothing holds it. */
export const ofObject = (u: Understanding, hits: readonly Hit[]): readonly Hit[] | 'none' => {
  if (u.locale !== 'sv') return hits;
  const places = [...u.text.matchAll(OBJECT)].flatMap((m) => {
    const at = u.content.findIndex((c) => c.word.text === m[1] && !LIGHT_WORDS.sv.has(c.word.folded));
    return at < 0 ? [] : [at];
  });
  if (places.length === 0) return hits;
  const matter = MATTER.test(u.text) && ['where', 'status'].includes(u.asks[0] ?? '');
  const of = matter ? hits.filter((h) => h.statement.from === 'outcome') : hits;
  const held = of.slice(0, FEW).filter((h) => places.every((at) => (h.held[at] ?? 0) >= HELD));
  return held.length ? held : 'none';
};
