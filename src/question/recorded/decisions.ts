import { maySee, type Viewer } from '../../domain/actor.ts';
import type { DecisionKind } from '../../domain/happenings/outcome.ts';
import { overlaps, type Span, spanOf } from '../../domain/period.ts';
import { longDate } from '../../i18n/dates.ts';
import { foldAscii } from '../../i18n/fold.ts';
import { listed } from '../../i18n/listed.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { DECIDED } from '../../knowledge/recorded/decision.ts';
import type { Statement, Told } from '../../knowledge/statements.ts';
import { LIGHT_WORDS } from '../function-words.ts';
import type { Understanding } from '../understanding.ts';
import { type Found, MOST, nothingThen } from './found.ts';
import { daysText } from './known-meetings.ts';
import { askedDays, readAs } from './times.ts';

type Decision = Statement & { told: Extract<Told, { what: 'decision' }> };
const isDecision = (s: Statement): s is Decision => s.told?.what === 'decision';

const DECIDES = /^(?:beslut[a-zà-ɏ]*|bestam[a-zà-ɏ]*|decid[a-zà-ɏ]*|decision[a-zà-ɏ]*)$/u;
const KINDS: readonly (readonly [RegExp, DecisionKind])[] = [
  [/^(?:bordl[a-zà-ɏ]*|tabled|postponed|skjut[a-zà-ɏ]*|uppskjut[a-zà-ɏ]*)$/u, 'tabled'],
  [/^(?:aterremi[a-zà-ɏ]*|referred)$/u, 'referred-back'],
  [/^(?:noter[a-zà-ɏ]*|noted)$/u, 'noted'],
  [/^(?:rekommend[a-zà-ɏ]*|recommend[a-zà-ɏ]*)$/u, 'recommended'],
];
/** Words that a question about what was decided is put with, whatever it is about. */
const AROUND =
  /^(?:fragor[a-zà-ɏ]*|fraga|arende[a-zà-ɏ]*|sak[a-zà-ɏ]*|punkt[a-zà-ɏ]*|mote[a-zà-ɏ]*|sammantrad[a-zà-ɏ]*|beslutspunkt[a-zà-ɏ]*|tagits?|tog[a-zà-ɏ]*|togs|fattat[a-zà-ɏ]*|fattade[a-zà-ɏ]*|fattats|alla|samtliga|allt|nu|issues?|items?|matters?|meetings?|made|taken|took|back|sa|sade|kommuner|municipalities|hosten[a-zà-ɏ]*|varen[a-zà-ɏ]*|manad[a-zà-ɏ]*|vecka[a-zà-ɏ]*)$/u;
const LEAD: Readonly<Record<Locale, (n: number) => string>> = {
  sv: (n) => (n === 1 ? '1 beslut:' : `${n} beslut:`),
  en: (n) => (n === 1 ? '1 decision:' : `${n} decisions:`),
};
const NONE: Readonly<Record<Locale, (bodies: string, days: string) => string>> = {
  sv: (bodies, days) => `Inget beslut av ${bodies} är registrerat ${days}.`,
  en: (bodies, days) => `No decision of ${bodies} is recorded ${days}.`,
};
const bodiesSaid = (ids: readonly string[], catalog: Catalog, locale: Locale) =>
  listed(
    ids.map((id) => catalog.inText(id)),
    locale,
  );
const ASKS = new Set(['what', 'which', 'open', 'name', 'define', 'count', 'how', 'when', 'status']);

/** One line a meeting and kind: "Styrelsen beslutade 30 oktober 2026: a; b." */
const linesOf = (decisions: readonly Decision[], catalog: Catalog, locale: Locale): string[] => {
  const groups = Map.groupBy(decisions, (d) => `${d.subject} ${d.period} ${d.told.said}`);
  return [...groups.values()].map((group) => {
    const [first, ...more] = group as [Decision, ...Decision[]];
    if (more.length === 0) return first.text[locale];
    const on = locale === 'sv' ? '' : 'on ';
    return `${catalog.name(first.subject)} ${DECIDED[first.told.said][locale]} ${on}${longDate(first.period, locale)}: ${group.map((d) => d.told.text).join('; ')}.`;
  });
};

/**
 * "Vad beslutade styrelsen i fredags?", "vilka beslut har bordlagts i höst?": all recorded decisions that fit, not the best few. Undefined when
 * the question is about something that was decided rather than about who decided when.
 */
export const decisionsAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer, today: string): Found | undefined => {
  if (!ASKS.has(u.asks[0] ?? 'open') || u.documents.length) return undefined;
  const bodies = u.subjects.flatMap((m) => m.entities.filter((e) => e.kind === 'body').map((e) => e.id));
  if (u.subjects.some((m) => !m.entities.some((e) => e.kind === 'body'))) return undefined;
  const days = askedDays(u, today);
  const inName = (start: number) => u.subjects.some((m) => m.typed.split(' ').some((w) => u.content.some((c) => c.word.start === start && c.word.text === w)));
  const inTime = (word: string) => days.some((d) => foldAscii(d.typed).split(/[ /]/).includes(word)) || /^\d+$/.test(word);
  const words = u.content.filter((c) => !inName(c.word.start)).map((c) => c.word.folded);
  const kinds = KINDS.filter(([pattern]) => words.some((w) => pattern.test(w))).map(([, kind]) => kind);
  const isCue = (w: string) => DECIDES.test(w) || KINDS.some(([pattern]) => pattern.test(w));
  if (!words.some(isCue)) return undefined;
  if (words.some((w) => !isCue(w) && !AROUND.test(w) && !inTime(w) && !LIGHT_WORDS[u.locale].has(w))) return undefined;
  if (!days.length && !kinds.length) return undefined;
  const ofBody = (s: Pick<Statement, 'subject'>) => !bodies.length || bodies.includes(s.subject);
  const fine = days.length > 0 && days.every((d) => d.grain !== 'year' && d.grain !== 'season' && d.typed !== '');
  const inDays = (span: Span) => !days.length || days.some((d) => overlaps(d, span));
  const all = knowledge.told(['decision'], bodies.length ? bodies : undefined).filter(({ brief }) => maySee(viewer, brief.visibility, brief.body));
  const found = all
    .filter(({ brief }) => inDays(spanOf(brief.period)))
    .map((untold) => untold.make())
    .filter((s): s is Decision => isDecision(s) && (!kinds.length || kinds.includes(s.told.kind)))
    .sort((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0));
  if (found.length === 0) {
    // Told in a report, to the day or the month: then that is the answer.
    const decided = knowledge
      .select((b) => b.relation === 'decision' && inDays(spanOf(b.period)))
      .filter((s) => ofBody(s) || s.about.some((id) => bodies.includes(id)));
    const reported = decided.some((s) => !isDecision(s) && inDays(s.span) && ['day', 'month'].includes(s.span.grain));
    if (!fine || bodies.length === 0 || reported) return undefined;
    if (all.length > 0) return nothingThen(days, all, u.locale);
    // Nothing is recorded of them at all: what the reports decide in such a time is left to the search, and nothing else is an answer.
    return decided.some((s) => inDays(s.span)) || kinds.length > 0
      ? undefined
      : { kind: 'refused', lack: { lack: 'said', said: NONE[u.locale](bodiesSaid(bodies, knowledge.catalog, u.locale), daysText(days, u.locale)) } };
  }
  const told = found.slice(0, MOST);
  const more = found.length - told.length;
  const lines = linesOf(told, knowledge.catalog, u.locale);
  const rest = more === 0 ? [] : [u.locale === 'sv' ? `Och ${more} till.` : `And ${more} more.`];
  return {
    kind: 'told',
    ...readAs(u, days),
    text: [...lines, ...rest].join(' '),
    statements: told,
    list: { lead: LEAD[u.locale](found.length), items: [...lines, ...rest] },
  };
};
