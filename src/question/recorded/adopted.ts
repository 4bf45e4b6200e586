import type { Viewer } from '../../domain/actor.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { find } from '../find.ts';
import { LIGHT_WORDS } from '../function-words.ts';
import { EVERY_ONE } from '../objections/names.ts';
import type { Understanding } from '../understanding.ts';
import { idsOf, plainWords } from './asked-words.ts';
import type { Found } from './found.ts';

const ADOPTED = /(?<![a-zà-ɏ])(?:anslut(?:en|na|it)|adopted|joined)(?![a-zà-ɏ])/u;
const NOT = /(?<![a-zà-ɏ])(?:inte|ej|saknas|not|missing)(?![a-zà-ɏ])/u;
const AROUND = /^(?:kommun(?:er|erna)?|anslut(?:en|na|it)|sig|sej|avtal(?:et)?|ramavtal(?:et)?|municipalit(?:y|ies)|adopted|joined|agreement)$/u;
const HELD = 0.35;

const NONE: Readonly<Record<Locale, (agreement: string, place: string) => string>> = {
  sv: (agreement, place) => (place ? `Om ${place} är ingen anslutning till ${agreement} registrerad.` : `Ingen anslutning till ${agreement} är registrerad.`),
  en: (agreement, place) => `No adoption of ${agreement}${place ? ` by ${place}` : ''} is recorded.`,
};

/** "Vilka kommuner är anslutna till X?": how many have adopted it, and who has not; that nothing is recorded of it, where parties are no answer. */
export const adoptedAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer): Found | undefined => {
  const text = plainWords(u.text);
  if (!ADOPTED.test(text) || NOT.test(text) || u.documents.length || u.times.length) return undefined;
  const [place, ...others] = idsOf(u, 'municipality');
  if (others.length || !(place ? ['yesno', 'open'] : ['who', 'which', 'count', 'open', 'what']).includes(u.asks[0] ?? 'open')) return undefined;
  const placeName = place === undefined ? '' : knowledge.catalog.name(place);
  const inPlace = new Set(u.subjects.filter((m) => m.entities.some((e) => e.id === place)).flatMap((m) => m.typed.toLowerCase().split(/\s+/)));
  const asked = u.content
    .map((c, at) => ({ c, at }))
    .filter(({ c: { word } }) => !AROUND.test(word.folded) && !LIGHT_WORDS[u.locale].has(word.folded) && !inPlace.has(word.text.toLowerCase()));
  if (asked.length === 0) return undefined;
  const hits = find(u, knowledge, viewer);
  const about = hits.filter(({ held }) => asked.every(({ at }) => (held[at] ?? 0) >= HELD)).map((h) => h.statement);
  const best = about.find((s) => s.from === 'outcome' && s.relation === 'adoption');
  if (best && place === undefined) {
    const both = hits.map((h) => h.statement).filter((s) => s.from === 'outcome' && s.relation === 'adoption' && s.subject === best.subject);
    const told = [...both.filter((s) => s.status !== 'not-done'), ...both.filter((s) => s.status === 'not-done')];
    return { kind: 'told', text: told.map((s) => s.text[u.locale]).join(' '), statements: told };
  }
  // An agreement that only records tell of: who its parties are says nothing of who has adopted it.
  const agreement = knowledge.catalog.get(about[0]?.subject ?? '');
  const ofIt = hits.map((h) => h.statement).filter((s) => s.subject === agreement?.id);
  if (agreement?.kind !== 'agreement' || ofIt.some((s) => s.from !== 'outcome')) return undefined;
  const adoptions = ofIt.filter((s) => s.relation === 'adoption');
  const isSpokenOf = adoptions.some((s) => s.status === 'not-done' || EVERY_ONE.test(s.text.sv) || s.text.sv.includes(placeName));
  if (place !== undefined && isSpokenOf) return undefined;
  const [near] = adoptions;
  return { kind: 'refused', lack: { lack: 'said', said: NONE[u.locale](knowledge.catalog.name(agreement.id), placeName) }, ...(near ? { near } : {}) };
};
