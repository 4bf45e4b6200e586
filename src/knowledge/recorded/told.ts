import type { Attendee, Outcome } from '../../domain/happenings/outcome.ts';
import { longDate } from '../../i18n/dates.ts';
import { listed } from '../../i18n/listed.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Catalog } from '../catalog.ts';
import type { Statement } from '../statements.ts';
import { both } from '../worded.ts';
import { type Common, inSentence, ownerIds, ownerName, ownerRef } from './said.ts';

const inputStatements = (o: Outcome, common: Common, catalog: Catalog): Statement[] => {
  const place = catalog.inText(o.body);
  return (o.inputs ?? []).map((i) => ({
    ...common,
    id: `${o.id}.${i.id}`,
    about: ownerIds(i.from),
    relation: 'owners-input',
    mode: 'done',
    roles: {
      what: [i.text],
      ...(i.from ? { by: [ownerRef(i.from)], who: [ownerRef(i.from)] } : {}),
      ...(i.became === undefined ? {} : { result: [i.became] }),
    },
    values: [],
    terms: { sv: ['medskick', 'ägarnas medskick', 'synpunkt', 'önskemål'], en: ['owners’ input', 'input', 'request'] },
    text: both((l) => {
      const who = i.from ? ownerName(i.from, catalog) : undefined;
      const date = longDate(o.meeting.date, l);
      if (l === 'sv')
        return `Medskick${who ? ` från ${who}` : ''} till ${place} ${date}: ${inSentence(i.text)}.${i.became === undefined ? ' Vad det blev är inte registrerat.' : ` Det blev: ${inSentence(i.became)}.`}`;
      return `Input${who ? ` from ${who}` : ''} to ${place} on ${date}: ${inSentence(i.text)}.${i.became === undefined ? ' What became of it is not recorded.' : ` What became of it: ${inSentence(i.became)}.`}`;
    }),
  }));
};

const reportStatements = (o: Outcome, common: Common, catalog: Catalog): Statement[] =>
  (o.reports ?? []).map((r) => ({
    ...common,
    id: `${o.id}.${r.id}`,
    about: ownerIds(r.by),
    relation: 'reporting',
    mode: 'done',
    roles: { what: [r.text], ...(r.by ? { by: [ownerRef(r.by)], who: [ownerRef(r.by)] } : {}) },
    values: [],
    terms: { sv: ['rapport', 'rapporterade', 'återrapport', 'information från'], en: ['report', 'reported', 'information from'] },
    text: both((l) => {
      const who = r.by ? ownerName(r.by, catalog) : undefined;
      const date = longDate(o.meeting.date, l);
      if (l === 'sv') return `${who ?? 'En rapport'}${who ? ' rapporterade' : ''} vid mötet i ${catalog.inText(o.body)} ${date}: ${inSentence(r.text)}.`;
      return `${who ?? 'A report'}${who ? ' reported' : ''} at the meeting of ${catalog.inText(o.body)} on ${date}: ${inSentence(r.text)}.`;
    }),
  }));

const personText = (p: Attendee, catalog: Catalog, l: Locale): string => {
  const sv = l === 'sv';
  const details = [
    ...(p.municipality === undefined ? [] : [catalog.name(p.municipality)]),
    ...(p.state === 'late' ? [sv ? 'kom sent' : 'late'] : []),
    ...(p.for === undefined ? [] : [sv ? `ersatte ${p.for}` : `in place of ${p.for}`]),
  ];
  return `${p.name}${details.length ? ` (${details.join(', ')})` : ''}`;
};
const peopleStatement = (o: Outcome, common: Common, catalog: Catalog): Statement[] => {
  const people = o.attendance.people ?? [];
  if (people.length === 0) return [];
  const there = people.filter((p) => p.state !== 'absent');
  const away = people.filter((p) => p.state === 'absent');
  const ids = people.flatMap((p) => [...(p.person === undefined ? [] : [p.person]), ...(p.municipality === undefined ? [] : [p.municipality])]);
  const said = (all: readonly Attendee[], l: Locale) =>
    listed(
      all.map((p) => personText(p, catalog, l)),
      l,
    );
  return [
    {
      ...common,
      id: `${o.id}.personer`,
      about: [...new Set(ids)],
      relation: 'participation',
      mode: 'done',
      roles: { who: there.map((p) => (p.person === undefined ? p.name : `@${p.person}`)) },
      told: { what: 'people', people },
      values: [],
      terms: {
        sv: ['närvaro', 'närvarande personer', 'kom sent', 'frånvarande', 'saknades', 'borta', 'ersättare', 'ersatte', 'deltog'],
        en: ['attendance', 'people present', 'late', 'absent', 'substitute', 'attended'],
      },
      text: both((l) => {
        const date = longDate(o.meeting.date, l);
        const [present, absent] = [said(there, l), said(away, l)];
        if (l === 'sv')
          return `Vid mötet i ${catalog.inText(o.body)} ${date} ${present ? `deltog ${present}.` : `var ${absent} frånvarande.`}${present && absent ? ` Frånvarande: ${absent}.` : ''}`;
        return `At the meeting of ${catalog.inText(o.body)} on ${date}, ${present ? `those present were ${present}.` : `${absent} ${away.length === 1 ? 'was' : 'were'} absent.`}${present && absent ? ` Absent: ${absent}.` : ''}`;
      }),
    },
  ];
};

/** What was told at a meeting besides decisions: owners' input, reports, and which people were there. */
export const toldStatements = (o: Outcome, common: Common, catalog: Catalog): Statement[] => [
  ...inputStatements(o, common, catalog),
  ...reportStatements(o, common, catalog),
  ...peopleStatement(o, common, catalog),
];
