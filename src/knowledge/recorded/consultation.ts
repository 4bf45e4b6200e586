import type { Sighted } from '../../domain/at-most.ts';
import type { ConsultationState } from '../../domain/happenings/consultation.ts';
import { answersOf } from '../../domain/matter/seen.ts';
import { spanOf } from '../../domain/period.ts';
import { longDate } from '../../i18n/dates.ts';
import { listed } from '../../i18n/listed.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Catalog } from '../catalog.ts';
import type { Statement } from '../statements.ts';
import { both } from '../worded.ts';
import { wordsOf } from '../words.ts';
import type { NameOf } from './name-of.ts';

/** Who has answered a consultation, who has not, and until when. Everybody who was asked is known: absence is an answer. */
export const statementsOfConsultation = (c: ConsultationState, sight: Sighted, catalog: Catalog, nameOf: NameOf): Statement[] => {
  const { answered, missing } = answersOf(c);
  const all = c.to.every((id) => catalog.get(id)?.kind === 'municipality');
  const asked: Readonly<Record<Locale, string>> = all ? { sv: 'kommuner', en: 'municipalities' } : { sv: 'tillfrågade', en: 'of those asked' };
  const names = (ids: readonly string[], l: Locale) =>
    listed(
      ids.map((id) => catalog.name(id)).sort((a, b) => a.localeCompare(b, 'sv')),
      l,
    );
  const title = (l: Locale) => (l === 'sv' ? `”${c.title}” (${c.id})` : `“${c.title}” (${c.id})`);
  const due = (l: Locale) => (l === 'sv' ? `Sista svarsdag är ${longDate(c.due, 'sv')}.` : `The last day to answer is ${longDate(c.due, 'en')}.`);
  const of = (ids: readonly string[], l: Locale): string => {
    if (ids.length > 1 && ids.length === c.to.length) return l === 'sv' ? `Alla ${ids.length}` : `All ${ids.length}`;
    if (ids.length === 0) return l === 'sv' ? 'Inga' : 'No';
    return l === 'sv' ? `${ids.length} av ${c.to.length}` : `${ids.length} of ${c.to.length}`;
  };
  const colon = (ids: readonly string[], l: Locale) => (ids.length > 0 ? `: ${names(ids, l)}` : '');
  const none = missing.length > 1 && missing.length === c.to.length;
  const theAsked: Readonly<Record<Locale, string>> = all ? { sv: 'kommunerna', en: 'municipalities' } : { sv: 'tillfrågade', en: 'asked' };
  const noneText = (l: Locale) =>
    l === 'sv'
      ? `Ingen av de ${missing.length} ${theAsked.sv} har svarat på remissen ${title(l)}${colon(missing, l)}. ${due(l)}`
      : `None of the ${missing.length} ${theAsked.en} has answered the consultation ${title(l)}${colon(missing, l)}. ${due(l)}`;
  const missingText = (l: Locale) =>
    none
      ? noneText(l)
      : l === 'sv'
        ? `${of(missing, l)} ${asked[l]} har inte svarat på remissen ${title(l)}${colon(missing, l)}. ${due(l)}`
        : `${of(missing, l)} ${asked[l]} have not answered the consultation ${title(l)}${colon(missing, l)}. ${due(l)}`;
  // The shorter way to say which ones: by name, or all except.
  const few = answered.length <= missing.length || missing.length === 0;
  const which = (l: Locale) =>
    few ? (missing.length === 0 ? '' : colon(answered, l)) : l === 'sv' ? `, alla utom ${names(missing, l)}` : `, all except ${names(missing, l)}`;
  const answeredText = (l: Locale) =>
    l === 'sv'
      ? `${of(answered, l)} ${asked[l]} har svarat på remissen ${title(l)}${which(l)}.`
      : `${of(answered, l)} ${asked[l]} have answered the consultation ${title(l)}${which(l)}.`;
  const newest = c.entries.at(-1);
  const section = (at: string, by: string) => `Remiss ${c.id}, ${longDate(at, 'sv')}, ${nameOf(by)}`;
  const mentioned = catalog.mentions(wordsOf(c.title)).flatMap((m) => m.entities.map((e) => e.id));
  const common = {
    from: 'outcome' as const,
    subject: c.body,
    relation: 'opinion' as const,
    period: c.sent,
    span: spanOf(c.sent),
    conflicts: [],
    citations: [{ document: `registrering:${c.id}`, section: newest ? section(newest.date, newest.recordedBy) : section(c.sent, c.recordedBy) }],
    ...sight,
  };
  const set = (ids: readonly string[], sv: string, en: string) =>
    ({ kind: 'set', of: { sv, en }, count: ids.length, members: ids.map((id) => `@${id}`), complete: true }) as const;
  const last = { kind: 'date', when: c.due, what: { sv: 'sista svarsdag', en: 'last day to answer' } } as const;
  const statement = (part: string, ids: readonly string[], more: Pick<Statement, 'values' | 'terms' | 'text' | 'status' | 'mode'>): Statement => ({
    ...common,
    ...more,
    id: `${c.id}.${part}`,
    about: [...new Set([...ids, ...mentioned])],
    roles: { ...(ids.length > 0 ? { who: ids.map((id) => `@${id}`) } : {}), when: [both((l) => longDate(c.due, l))], what: [c.title] },
  });
  return [
    statement('saknas', missing, {
      mode: 'planned',
      status: missing.length === 0 ? 'done' : 'ongoing',
      values: [set(missing, 'kommuner som inte har svarat', 'municipalities that have not answered'), last],
      terms: {
        sv: ['remiss', 'saknas', 'saknade svar', 'kvar att svara', 'sista svarsdag', c.id],
        en: ['consultation', 'not answered', 'not responded', 'missing', 'answers missing', 'last day', 'due', c.id],
      },
      text: both(missingText),
    }),
    statement('svarat', answered, {
      mode: 'done',
      status: 'ongoing',
      values: [set(answered, 'kommuner som har svarat', 'municipalities that have answered')],
      terms: {
        sv: ['remiss', 'har svarat', 'svarat', 'besvarad', 'besvarats', 'svar', 'remissvar', 'yttrande', c.id],
        en: ['consultation', 'answered', 'answers', 'replied', 'responded', 'opinion', c.id],
      },
      text: both(answeredText),
    }),
  ];
};
