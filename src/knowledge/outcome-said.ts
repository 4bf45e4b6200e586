import type { Attendee, Decision } from '../domain/happenings/outcome.ts';
import { longDate } from '../i18n/dates.ts';
import { listed } from '../i18n/listed.ts';
import type { Locale } from '../i18n/locale.ts';
import { ATTENDEE, DETAIL, KIND_SAID, recommendedTo, standsFor } from '../i18n/outcome-words.ts';
import type { Catalog } from './catalog.ts';

const inBrackets = (details: readonly string[]): string => (details.length ? ` (${details.join(', ')})` : '');

/** Names in alphabetical order, as one enumeration: "Lund, Osby och Åstorp". */
export const namesLine = (ids: readonly string[], catalog: Catalog, locale: Locale): string =>
  listed(
    ids.map((id) => catalog.name(id)).sort((a, b) => a.localeCompare(b, 'sv')),
    locale,
  );

/** A decision in one line: what became of it, its words, and in brackets what else is known about it. */
export const decisionLine = (d: Decision, catalog: Catalog, locale: Locale): string => {
  const kind = d.to === undefined ? KIND_SAID[d.kind ?? 'decided'][locale] : recommendedTo(catalog.name(d.to))[locale];
  const details = [
    ...(d.area === undefined ? [] : [`${DETAIL.area[locale]}: ${catalog.name(d.area)}`]),
    ...(d.matter === undefined ? [] : [`${DETAIL.matter[locale]}: ${d.matter}`]),
    ...(d.municipalities === undefined ? [] : [`${DETAIL.municipalities[locale]}: ${namesLine(d.municipalities, catalog, locale)}`]),
    ...(d.reportBack === undefined ? [] : [`${DETAIL.reportBack[locale]}: ${longDate(d.reportBack, locale)}`]),
  ];
  return `${kind}${d.text}${inBrackets(details)}`;
};

/** Somebody at a meeting, with the municipality, how they were there and whom they stood in for. */
export const attendeeLine = (p: Attendee, catalog: Catalog, locale: Locale): string => {
  const details = [
    ...(p.municipality === undefined ? [] : [catalog.name(p.municipality)]),
    ...(p.state === 'present' ? [] : [ATTENDEE[p.state][locale]]),
    ...(p.for === undefined ? [] : [standsFor(p.for)[locale]]),
  ];
  return `${p.name}${inBrackets(details)}`;
};
