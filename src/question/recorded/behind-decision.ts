import { maySee, type Viewer } from '../../domain/actor.ts';
import { overlaps } from '../../domain/period.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Statement } from '../../knowledge/statements.ts';
import type { Understanding } from '../understanding.ts';
import { idsOf, plainWords, restOf } from './asked-words.ts';
import type { Found } from './found.ts';
import { decisionsSaying } from './in-compounds.ts';
import { asksRecorder, recorderSaid } from './recorder.ts';
import { askedDays } from './times.ts';

const MOST_TOLD = 3;
const DECISION = /(?<![a-zà-ɏ])(?:beslut[a-zà-ɏ]*|decisions?|decided)(?![a-zà-ɏ])/u;
/** Words that who wrote a decision down, or why it was taken, is asked with. */
const AROUND =
  /^(?:beslut[a-zà-ɏ]*|decisions?|decided?|skrev|skrivit|ner|registrera[a-zà-ɏ]*|antecknade|dokumenterade|protokollforde|lade|la|recorded|wrote|entered|noted|down|senast[a-zà-ɏ]*|nyast[a-zà-ɏ]*|sist[a-zà-ɏ]*|latest|last|newest|varfor|skal[a-zà-ɏ]*|orsak[a-zà-ɏ]*|anledning[a-zà-ɏ]*|why|reasons?|tog[a-zà-ɏ]*|tagits?|fattade[a-zà-ɏ]*|taken|made|just|sa)$/u;
/** A decision that gives its own reason. */
const BECAUSE = /(?<![a-zà-ɏ])(?:eftersom|darfor att|pa grund av|med hansyn till|because|due to)(?![a-zà-ɏ])/u;

const SAY: Readonly<Record<Locale, { none: string; noReason: string }>> = {
  sv: { none: 'Inget beslut som du får se är registrerat.', noReason: 'Inget skäl till beslutet är registrerat.' },
  en: { none: 'No decision that you may see is recorded.', noReason: 'No reason for the decision is recorded.' },
};

/** What the answer before told of that was recorded here, in the order in which it was told. */
const leantOn = (u: Understanding, knowledge: Knowledge, viewer: Viewer): Statement[] => {
  const { statements } = u.anchors;
  if (statements.length === 0) return [];
  const found = knowledge.select((b) => b.from === 'outcome' && statements.includes(b.id) && maySee(viewer, b.visibility, b.body));
  return found.toSorted((a, b) => statements.indexOf(a.id) - statements.indexOf(b.id));
};
const newest = (u: Understanding, knowledge: Knowledge, viewer: Viewer): Statement[] => {
  const bodies = idsOf(u, 'body');
  const all = knowledge.told(['decision'], bodies.length > 0 ? bodies : undefined).filter(({ brief }) => maySee(viewer, brief.visibility, brief.body));
  const last = all.reduce((day, { brief }) => (brief.period > day ? brief.period : day), '');
  return all.filter(({ brief }) => brief.period === last).map((untold) => untold.make());
};

/** "Vem skrev in beslutet?": of what was told just before, of what the question names, or of the newest decision. */
export const recorderAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer, today: string): Found | undefined => {
  if (!asksRecorder(u) || u.documents.length) return undefined;
  const days = askedDays(u, today);
  const rest = restOf(u, AROUND, days);
  const before = rest.length === 0 ? leantOn(u, knowledge, viewer) : [];
  if (before.length === 0 && !DECISION.test(plainWords(u.text))) return undefined;
  const bodies = idsOf(u, 'body');
  const named = rest.length > 0 || days.length > 0 ? decisionsSaying(rest, u, knowledge, viewer) : newest(u, knowledge, viewer);
  const fits = (s: Statement) => (bodies.length === 0 || bodies.includes(s.subject)) && (days.length === 0 || days.some((d) => overlaps(d, s.span)));
  const found = before.length > 0 ? before : named.filter(fits);
  const [first] = found;
  if (!first)
    return rest.length === 0 && days.length === 0 && bodies.length === 0 ? { kind: 'refused', lack: { lack: 'said', said: SAY[u.locale].none } } : undefined;
  // What others wrote down is not told as theirs.
  const theirs = found.filter((s) => s.period === first.period && s.subject === first.subject && s.recorder === first.recorder).slice(0, MOST_TOLD);
  const who = recorderSaid(u, theirs);
  return who === undefined ? undefined : { kind: 'told', text: [who, ...theirs.map((s) => s.text[u.locale])].join(' '), statements: theirs };
};

/** "Varför?", of a recorded decision that was told just before: what it says itself, and otherwise that no reason is recorded. */
export const whyDecidedAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer, today: string): Found | undefined => {
  if (!u.asks.includes('why') || u.anchors.statements.length === 0 || restOf(u, AROUND, askedDays(u, today)).length > 0) return undefined;
  const [first, ...more] = leantOn(u, knowledge, viewer);
  if (!first || [first, ...more].some((s) => s.told?.what !== 'decision')) return undefined;
  const giving = [first, ...more].filter((s) => BECAUSE.test(plainWords(s.text.sv)));
  if (giving.length > 0) return { kind: 'told', text: giving.map((s) => s.text[u.locale]).join(' '), statements: giving };
  return { kind: 'refused', lack: { lack: 'said', said: SAY[u.locale].noReason }, near: first };
};
