import type { Viewer } from '../../domain/actor.ts';
import { foldAscii } from '../../i18n/fold.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { stem, wordsOf } from '../../knowledge/words.ts';
import { isFunctionWord, LIGHT_WORDS } from '../function-words.ts';
import type { Understanding } from '../understanding.ts';
import { idsOf, plainWords, restOf } from './asked-words.ts';
import { type Found, MOST } from './found.ts';
import { type Consultation, consultationsIn, countLine } from './known-consultations.ts';

const CONSULTATION = /(?<![a-zà-ɏ])(?:(?!ater)[a-zà-ɏ]*remiss(?:en|er|erna|ens|ernas)?|consultations?)(?![a-zà-ɏ])/u;
const OPEN = /(?<![a-zà-ɏ])(?:ute|oppna|opna|pagaende|pagar|aktuella|obesvarade|open|ongoing|out|current|pending)(?![a-zà-ɏ])/u;
const AROUND =
  /^(?:remiss(?:er|en|erna)?|consultations?|ute|oppna|opna|pagaende|pagar|aktuella|obesvarade|just|nu|alla|open|ongoing|out|current|pending|now|there)$/u;
const ANSWERED = /(?<![a-zà-ɏ])(?:svara[a-zà-ɏ]*|besvara[a-zà-ɏ]*|svar|svarsdag[a-zà-ɏ]*|answer[a-zà-ɏ]*|respond[a-zà-ɏ]*|repl[a-zà-ɏ]*)(?![a-zà-ɏ])/u;
const COUNTS = /(?<![a-zà-ɏ])(?:hur manga|antal(?:et)?|how many)(?![a-zà-ɏ])/u;
const NOT = /(?<![a-zà-ɏ])(?:inte|ej|saknas|aterstar|not|missing|yet to)(?![a-zà-ɏ])/u;
/** "Prislisteremissen". */
const COMPOUND = /(?<![a-zà-ɏ])(?!åter)([a-zà-ɏ]{4,}?)remiss(?:en|ens)?(?![a-zà-ɏ])/iu;
const OBJECT = /remiss(?:en|erna)?\s+(?:om|över|kring|gällande|angående|för|till)\s+([^?.!,;]+)|consultations?\s+(?:on|about|regarding)\s+([^?.!,;]+)/iu;

const SAY: Readonly<Record<Locale, { none: string; open: (n: number) => string; other: (object: string) => string }>> = {
  sv: {
    none: 'Ingen remiss som du får se är registrerad som öppen.',
    open: (n) => `${n} ${n === 1 ? 'öppen remiss' : 'öppna remisser'}:`,
    other: (object) => `Ingen remiss om ”${object}” är registrerad.`,
  },
  en: {
    none: 'No consultation that you may see is recorded as open.',
    open: (n) => `${n} open ${n === 1 ? 'consultation' : 'consultations'}:`,
    other: (object) => `No consultation on “${object}” is recorded.`,
  },
};

/** What a question names its consultation by: its words, what those may stand for, and the other names of what they name. */
type Object = { typed: string; words: readonly string[]; terms: ReadonlySet<string>; ids: readonly string[] };
const objectOf = (u: Understanding): Object | undefined => {
  const m = OBJECT.exec(u.text);
  const typed = (m?.[1] ?? m?.[2])?.trim() ?? COMPOUND.exec(u.text)?.[1];
  if (typed === undefined) return undefined;
  const said = wordsOf(typed).filter((w) => w.folded.length >= 4 && !isFunctionWord(w, u.locale) && !LIGHT_WORDS[u.locale].has(w.folded));
  const folded = new Set(said.map((w) => w.folded));
  const content = u.content.filter((c) => folded.has(c.word.folded));
  const words = [...folded, ...content.flatMap((c) => c.guess ?? [])];
  const ids = u.subjects.flatMap((s) => s.entities.flatMap((e) => (e.kind === 'municipality' || e.kind === 'body' ? [] : [e.id])));
  return { typed, words, terms: new Set(content.flatMap((c) => c.terms.map((t) => t.term))), ids };
};
const ENDING = /(?:arnas|ernas|ornas|arna|erna|orna|ens|ets|ans|en|et|an|ar|er|or|n|t|a|e)$/u;
const core = (word: string) => (word.length > 5 ? word.replace(ENDING, '') : word);
/** How many of the words the title holds, as they are, within a longer word or by another word for it. */
const fits = (c: Consultation, { words, terms, ids }: Object): number => {
  const title = foldAscii(c.title);
  const held = words.filter((w) => title.includes(core(w)) || w === foldAscii(c.id)).length;
  const meant = wordsOf(c.title).filter((w) => terms.has(`sv ${stem(w.text, 'sv')}`)).length;
  return held + meant + (ids.some((id) => c.about.about.includes(id)) ? 1 : 0);
};

/**
 * "Vilka remisser är ute?": those whose last day has not passed. "Hur många har svarat?": first the number. One that nothing recorded is about
 * is none, and no other stands for it. Who has answered one that is there is left to the search.
 */
export const consultationsAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer, today: string): Found | undefined => {
  const text = plainWords(u.text);
  if (!CONSULTATION.test(text) || u.documents.length || u.times.length) return undefined;
  const say = SAY[u.locale];
  const name = (id: string) => knowledge.catalog.name(id);
  const told = (of: readonly Consultation[], not: boolean, lead?: string): Found => {
    const items = of.slice(0, MOST).map((c) => countLine(c, not, name, u.locale));
    const list = lead === undefined ? {} : { list: { lead, items } };
    return { kind: 'told', text: [...(lead === undefined ? [] : [lead]), ...items].join(' '), statements: of.slice(0, MOST).map((c) => c.about), ...list };
  };
  const bodies = idsOf(u, 'body');
  const ofBodies = (c: Consultation) => bodies.length === 0 || bodies.includes(c.about.subject);
  if (OPEN.test(text) && restOf(u, AROUND).length === 0 && u.subjects.length === (bodies.length > 0 ? 1 : 0)) {
    const open = consultationsIn(knowledge, viewer).filter((c) => c.due >= today && c.missing.length > 0 && ofBodies(c));
    if (open.length === 0) return { kind: 'refused', lack: { lack: 'said', said: say.none } };
    return told(
      open.toSorted((a, b) => (a.due < b.due ? -1 : 1)),
      false,
      say.open(open.length),
    );
  }
  if (!ANSWERED.test(text)) return undefined;
  const known = consultationsIn(knowledge, viewer).toSorted((a, b) => (a.sent < b.sent ? 1 : -1));
  if (known.length === 0) return undefined;
  const object = objectOf(u);
  const weighed = object && known.map((c) => ({ c, fit: fits(c, object) }));
  const most = Math.max(0, ...(weighed ?? []).map((w) => w.fit));
  if (object && object.words.length > 0 && most === 0) {
    // In English a title may be meant by words that it does not hold.
    if (u.locale !== 'sv') return undefined;
    const near = known[0]?.about;
    return { kind: 'refused', lack: { lack: 'said', said: say.other(object.typed.slice(0, 60)) }, ...(near ? { near } : {}) };
  }
  if (!COUNTS.test(text) || idsOf(u, 'municipality').length > 0) return undefined;
  const before = known.filter((c) => u.anchors.statements.some((id) => id.startsWith(`${c.id}.`)));
  const open = known.filter((c) => c.due >= today && ofBodies(c));
  const meant =
    weighed && most > 0 ? weighed.filter((w) => w.fit === most).map((w) => w.c) : before.length > 0 ? before : open.length > 0 ? open : known.slice(0, 1);
  return told(meant, NOT.test(text));
};
