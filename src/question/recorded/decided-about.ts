import type { Viewer } from '../../domain/actor.ts';
import { overlaps } from '../../domain/period.ts';
import { foldAscii } from '../../i18n/fold.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Statement } from '../../knowledge/statements.ts';
import { find } from '../find.ts';
import { LIGHT_WORDS } from '../function-words.ts';
import type { Understanding } from '../understanding.ts';
import { idsOf, inNames, plainWords } from './asked-words.ts';
import type { Found } from './found.ts';
import { decisionsSaying } from './in-compounds.ts';
import { asksRecorder } from './recorder.ts';
import { askedDays, readAs } from './times.ts';

const HELD = 0.35;
const MOST_TOLD = 3;
const DECIDES =
  /(?<![a-zà-ɏ])(?:beslut[a-zà-ɏ]*|bestam[a-zà-ɏ]*|decid[a-zà-ɏ]*|decisions?)(?![a-zà-ɏ])[^?.!]*?(?<![a-zà-ɏ])(?:om|kring|gallande|angaende|about|on|regarding)\s/u;
const CUE = /^(?:beslut[a-zà-ɏ]*|bestam[a-zà-ɏ]*|decid[a-zà-ɏ]*|decisions?|fattat[a-zà-ɏ]*|tagit[a-zà-ɏ]*|hittills|nagot)$/u;
/** `whose`: the bodies that were asked about, where another decided it, or at another time. */
const NONE: Readonly<Record<Locale, (object: string, whose: readonly string[]) => string>> = {
  sv: (object, whose) => `Inget beslut${whose.length ? ` av ${whose.join(', ')}` : ''} om ”${object}” är registrerat.`,
  en: (object, whose) => `No decision${whose.length ? ` of ${whose.join(', ')}` : ''} about “${object}” is recorded.`,
};
/** Recorded, and neither a decision nor a proposal for one. */
const isOther = ({ from, told, relation }: Statement): boolean =>
  (from === 'outcome' || from === 'meeting') && told?.what !== 'decision' && relation !== 'decision' && relation !== 'proposal';

/**
 * "Vad har beslutats om X?": the recorded decisions that speak of X, also inside a longer word. Where X stands in recorded actions and on agendas
 * alone no decision is recorded, and those are none.
 */
export const aboutAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer, today: string): Found | undefined => {
  const cue = DECIDES.exec(foldAscii(u.text));
  if (!cue || u.documents.length || u.asks[0] === 'why' || asksRecorder(u)) return undefined;
  const from = cue.index + cue[0].length;
  const bodies = idsOf(u, 'body');
  const days = askedDays(u, today);
  const inTime = (word: string) => days.some((d) => plainWords(d.typed).split(' ').includes(word));
  const asked = u.content
    .map((c, at) => ({ c, at }))
    .filter(({ c: { word } }) => word.start >= from - 1 && !CUE.test(word.folded) && !LIGHT_WORDS[u.locale].has(word.folded))
    .filter(({ c: { word } }) => !(bodies.length > 0 && inNames(word.text, u)) && !inTime(word.folded));
  if (asked.length === 0) return undefined;
  const holding = find(u, knowledge, viewer).filter(({ held }) => asked.every(({ at }) => (held[at] ?? 0) >= HELD));
  // What the reports tell of it is not left out for what was recorded: that is weighed by the search.
  if (holding.some(({ statement: s }) => s.from !== 'outcome' && s.from !== 'meeting')) return undefined;
  const saying = decisionsSaying(
    asked.map(({ c }) => c),
    u,
    knowledge,
    viewer,
  );
  const told = saying.filter((s) => (bodies.length === 0 || bodies.includes(s.subject)) && (days.length === 0 || days.some((d) => overlaps(d, s.span))));
  if (told.length > 0) {
    const shown = told.slice(0, MOST_TOLD);
    return { kind: 'told', ...readAs(u, days), text: shown.map((s) => s.text[u.locale]).join(' '), statements: shown };
  }
  if (saying.length === 0 && (holding.length === 0 || !holding.every((h) => isOther(h.statement)))) return undefined;
  const object = u.text
    .slice(from)
    .replace(/[\s?.!]+$/u, '')
    .slice(0, 60);
  const near = saying[0] ?? (holding.find((h) => h.statement.told?.what === 'action') ?? holding[0])?.statement;
  const whose = saying.length === 0 ? [] : bodies.map((id) => knowledge.catalog.inText(id));
  return { kind: 'refused', lack: { lack: 'said', said: NONE[u.locale](object, whose) }, ...(near ? { near } : {}) };
};
