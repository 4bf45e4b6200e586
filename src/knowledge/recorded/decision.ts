import type { Decision, DecisionKind, Outcome } from '../../domain/happenings/outcome.ts';
import { resultSaid } from '../../domain/matter/stations.ts';
import { longDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Catalog } from '../catalog.ts';
import type { Statement } from '../statements.ts';
import { both } from '../worded.ts';
import { type Common, inSentence } from './said.ts';

/** What a body did, before the words of a decision. */
export const DECIDED: Readonly<Record<DecisionKind, Readonly<Record<Locale, string>>>> = {
  decided: { sv: 'beslutade', en: 'decided' },
  tabled: { sv: 'bordlade', en: 'tabled' },
  'referred-back': { sv: 'återremitterade', en: 'referred back' },
  noted: { sv: 'noterade', en: 'noted' },
  recommended: { sv: 'rekommenderade', en: 'recommended' },
};
const TERMS: Readonly<Record<DecisionKind, { sv: string[]; en: string[] }>> = {
  decided: { sv: ['beslut'], en: ['decision'] },
  tabled: { sv: ['bordlagt', 'bordläggning', 'bordlades'], en: ['tabled', 'postponed'] },
  'referred-back': { sv: ['återremiss', 'återremitterat', 'återremitterades'], en: ['referred back', 'sent back'] },
  noted: { sv: ['noterat', 'till protokollet'], en: ['noted'] },
  recommended: { sv: ['rekommendation', 'rekommenderat', 'föreslår'], en: ['recommendation', 'recommends'] },
};

const decisionText = (d: Decision, o: Outcome, catalog: Catalog, locale: Locale): string => {
  const body = catalog.name(o.body);
  const date = longDate(o.meeting.date, locale);
  const verb = DECIDED[d.kind ?? 'decided'][locale];
  const to = d.to === undefined ? '' : `${locale === 'sv' ? ' ' : ' to '}${catalog.inText(d.to)}`;
  const names = d.municipalities?.map((id) => catalog.name(id)).join(', ');
  const back = d.reportBack === undefined ? undefined : longDate(d.reportBack, locale);
  const more =
    locale === 'sv'
      ? [d.matter && `Ärende: ${d.matter}.`, names && `Berör: ${names}.`, back && `Återrapporteras senast ${back}.`]
      : [d.matter && `Matter: ${d.matter}.`, names && `Concerns: ${names}.`, back && `To be reported back by ${back}.`];
  const first = locale === 'sv' ? `${body} ${verb}${to} ${date}: ${inSentence(d.text)}.` : `${body} ${verb}${to} on ${date}: ${inSentence(d.text)}.`;
  return [first, ...more.filter(Boolean)].join(' ');
};

/** What a decision says. What was tabled, sent back or recommended is no decision that holds: asked for, it is neither a yes nor a no. */
export const decisionStatement = (d: Decision, o: Outcome, common: Common, catalog: Catalog): Statement => {
  const kind = d.kind ?? resultSaid(d.text);
  const terms = TERMS[kind];
  return {
    ...common,
    ...(d.area === undefined ? {} : { area: d.area }),
    id: `${o.id}.${d.id}`,
    told: { what: 'decision', kind, said: d.kind ?? 'decided', text: inSentence(d.text) },
    about: [...(d.municipalities ?? []), ...(d.to === undefined ? [] : [d.to])],
    relation: kind === 'recommended' ? 'proposal' : 'decision',
    mode: kind === 'decided' || kind === 'noted' ? 'decision' : 'goal',
    ...(kind === 'decided' || kind === 'noted' ? { status: 'done' as const } : {}),
    roles: { by: [`@${o.body}`], what: [d.text], ...(d.municipalities?.length ? { for: d.municipalities.map((id) => `@${id}`) } : {}) },
    values: [
      ...(d.reportBack === undefined ? [] : [{ kind: 'date', when: d.reportBack, what: { sv: 'återrapporteras senast', en: 'report back by' } } as const]),
      ...(d.municipalities?.length
        ? [
            {
              kind: 'set',
              of: { sv: 'kommuner som beslutet berör', en: 'municipalities that the decision concerns' },
              count: d.municipalities.length,
              members: d.municipalities.map((id) => `@${id}`),
              complete: true,
            } as const,
          ]
        : []),
    ],
    terms: {
      sv: ['senaste mötet', 'utfall', 'protokoll', ...terms.sv, ...(d.reportBack ? ['återrapportering'] : [])],
      en: ['latest meeting', 'outcome', 'minutes', ...terms.en, ...(d.reportBack ? ['report back'] : [])],
    },
    text: both((l) => decisionText(d, o, catalog, l)),
  };
};
