import { isDeepStrictEqual } from 'node:util';
import type { FormValues } from '../../../src/chat/incoming.ts';
import type { Visibility } from '../../../src/domain/fact.ts';
import type { Attendee, Decision, Outcome } from '../../../src/domain/happenings/outcome.ts';
import type { Owner } from '../../../src/domain/owner.ts';
import { kindInWords } from '../../../src/i18n/decision-kinds.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import { ATTENDEE, DETAIL, recommendedTo, standsFor } from '../../../src/i18n/outcome-words.ts';
import { membersOf, readAttendance } from './attendance.ts';
import { type Naming, ownerName } from './show.ts';

const KIND = {
  tabled: { sv: 'bordlagt: ', en: 'tabled: ' },
  'referred-back': { sv: 'återremiss: ', en: 'referred back: ' },
  noted: { sv: 'noterat: ', en: 'noted: ' },
  recommended: { sv: 'rekommenderas: ', en: 'recommended: ' },
  decided: { sv: 'beslut: ', en: 'decided: ' },
} as const;

const owner = (o: Owner, naming: Naming): string => {
  const email = o.kind === 'person' ? /^mailto:(.+)$/.exec(o.id)?.[1] : undefined;
  return `${ownerName(o, naming)}${email === undefined ? '' : ` <${email}>`}: `;
};
const decision = (d: Decision, naming: Naming): string => {
  const { locale, knowledge } = naming;
  const name = (id: string) => knowledge.catalog.name(id);
  // Decided is what a line without a label is, unless its own words say otherwise.
  const plain = (d.kind ?? 'decided') === 'decided' && kindInWords(foldLetters(d.text).toLowerCase()) === undefined;
  const kind = plain ? '' : d.to === undefined ? KIND[d.kind ?? 'decided'][locale] : recommendedTo(name(d.to))[locale];
  const detail = (label: keyof typeof DETAIL, value: string | undefined) => (value === undefined ? [] : [`${DETAIL[label][locale]}: ${value}`]);
  return [
    `${kind}${d.text}`,
    ...detail('area', d.area === undefined ? undefined : name(d.area)),
    ...detail('matter', d.matter),
    ...detail('municipalities', d.municipalities?.map(name).join(', ')),
    ...detail('reportBack', d.reportBack),
  ].join('\n');
};
const attendee = (p: Attendee, { locale, knowledge }: Naming): string =>
  [
    p.name,
    ...(p.municipality === undefined ? [] : [`(${knowledge.catalog.name(p.municipality)})`]),
    ...(p.state === 'present' ? [] : [p.state === 'late' && locale === 'sv' ? 'sent' : ATTENDEE[p.state][locale]]),
    ...(p.for === undefined ? [] : [standsFor(p.for)[locale]]),
  ].join(' ');
const attendance = ({ attendance: a, body, meeting }: Outcome, naming: Naming): string => {
  const { locale, knowledge } = naming;
  const sv = locale === 'sv';
  const names = (ids: readonly string[]) => ids.map((id) => knowledge.catalog.name(id)).join(', ');
  const members = membersOf(body, meeting.date, knowledge);
  const except = a.absent.length ? ` ${sv ? 'utom' : 'except'} ${names(a.absent)}` : '';
  // As short as it can be written and still be read as the same: who has a seat may have changed since.
  const everybody = ['', ` ${knowledge.catalog.all('municipality').length}`]
    .map((count) => `${sv ? 'alla' : 'all'}${count}${except}`)
    .find((words) => {
      const read = readAttendance(words, knowledge.catalog, members).attendance;
      return isDeepStrictEqual([read.present, read.absent, read.among], [a.present, a.absent, a.among]);
    });
  const present = everybody ?? names(a.present);
  return [
    ...(present === '' ? [] : [present]),
    ...(everybody !== undefined || a.absent.length === 0 ? [] : [`${sv ? 'frånvarande' : 'absent'}: ${names(a.absent)}`]),
    ...(a.late?.length ? [`${sv ? 'sena' : 'late'}: ${names(a.late)}`] : []),
    ...(a.people ?? []).map((p) => attendee(p, naming)),
  ].join('\n');
};

/** An outcome as the form holds it: what it would take to write it, so that it can be corrected where it stands. */
export const valuesOf = (o: Outcome, visibility: Visibility, naming: Naming): FormValues => {
  const { locale } = naming;
  const lastDay = (due: string | undefined) => (due === undefined ? '' : ` ${locale === 'sv' ? 'senast' : 'by'} ${due}`);
  const values = {
    body: o.body,
    date: o.meeting.date,
    decisions: o.decisions.map((d) => decision(d, naming)).join('\n'),
    actions: o.actions.map((a) => `${a.owner ? owner(a.owner, naming) : ''}${a.text}${lastDay(a.due)}`).join('\n'),
    inputs: (o.inputs ?? []).map((i) => `${i.from ? owner(i.from, naming) : ''}${i.text}${i.became === undefined ? '' : ` -> ${i.became}`}`).join('\n'),
    reports: (o.reports ?? []).map((r) => `${r.by ? owner(r.by, naming) : ''}${r.text}`).join('\n'),
    attendance: attendance(o, naming),
    next: [o.next, ...(o.nextTime === undefined ? [] : [[o.nextTime, ...(o.nextEnd === undefined ? [] : [o.nextEnd])].join('–')])].filter(Boolean).join(' '),
    visibility,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
};
