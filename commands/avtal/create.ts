import { currentAgreements } from '../../src/domain/agreements.ts';
import type { Visibility } from '../../src/domain/fact.ts';
import type { Agreement } from '../../src/domain/happenings/agreement.ts';
import { addMonths } from '../../src/domain/wall-time.ts';
import { BRIEF } from '../../src/knowledge/brief.ts';
import { note } from '../../src/reply/reply.ts';
import { hereOf } from '../here.ts';
import { labelled } from '../labelled.ts';
import { recording } from '../recording.ts';
import { asValues, reads, standsAs, withoutId } from '../standing.ts';
import { textOf } from '../values.ts';
import { CREATE_CARD } from './index.ts';
import { agreementRows, nameOfSubject } from './parts/agreement-rows.ts';
import { correctedSubject, subjectOf, subjectStill } from './parts/new-subject.ts';
import { FAULT, LABEL, SAY, termRemarks } from './parts/phrases.ts';
import { bodyField, bodyIn, dayIn, lineField, nameField, type Reading, textIn, visibilityField, visibilityIn } from './parts/read.ts';
import { fields, partyName } from './parts/say.ts';
import { ownSight, sightOf } from './parts/sight.ts';
import { findSubject, mayRecordOf, type Subject, standingOf } from './parts/subject.ts';
import { isNoParty, monthsIn, withLabels } from './parts/unlabelled.ts';

type Input = { subject: Subject; agreement: Omit<Agreement, 'id'>; visibility: Visibility };
const LABELS = [
  ['parties', 'part(?:er|erna)?|mellan|parties|between'],
  ['from', 'galler fran|fran|from|valid from'],
  ['to', 'galler till|till|to|until|valid until'],
  ['notice', 'uppsagning|uppsagningstid|sags upp|sista dag for uppsagning|notice'],
  ['review', 'oversyn|oversyn senast|granskas|review|review by'],
  ['appendixOf', 'bilaga till|bilaga|appendix to|appendix'],
  ['body', 'organ(?:et)?|body'],
  ['visibility', 'synlighet|visibility'],
  ['why', 'skal|skal till andringen|reason|why'],
] as const;

const parties = (reading: Reading): string[] => {
  const { catalog } = reading.context.knowledge;
  const here = hereOf(reading.context, 'future');
  // A part of the line that has no label of its own came after the first: then it is a party only if it looks like a name.
  return (textIn(reading, 'parties') ?? '').split('\n').flatMap((part, i) =>
    part
      .split(/\s*(?:,|;|\s(?:och|samt|and)\s)\s*/u)
      .filter(Boolean)
      .map((typed) => {
        const [found, other] = catalog.resolve(typed, ['municipality', 'subregion', 'organisation', 'association', 'body']);
        if (found && !found.guess && !other) return `@${found.entity.id}`;
        if (isNoParty(typed, here) || (i > 0 && !/^\p{Lu}/u.test(typed))) reading.fault('parties', FAULT.noParty(i > 0 ? part : typed));
        return typed;
      }),
  );
};
/** The last day to give notice: as a day, or counted back from the end. */
const noticeIn = (reading: Reading, to: string | undefined): string | undefined => {
  const months = monthsIn(textOf(reading.values, 'notice'));
  if (months === undefined) return dayIn(reading, 'notice', 'to');
  if (to === undefined) reading.fault('notice', FAULT.noEnd);
  return to === undefined ? undefined : addMonths(to, -months);
};
const appendixOf = (reading: Reading): string | undefined => {
  const typed = textIn(reading, 'appendixOf');
  if (typed === undefined) return undefined;
  const found = findSubject(typed, 'agreement', reading.context);
  if (found.kind === 'one') return found.subject.id;
  reading.fault('appendixOf', found.kind === 'several' ? FAULT.several(found.names) : FAULT.unknown(typed));
  return undefined;
};
const present = <T extends Record<string, unknown>>(record: T) =>
  Object.fromEntries(Object.entries(record).filter((e) => e[1] !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
const bare = ({ subject, parties: p, from, to, notice, review, appendixOf: a, body }: Omit<Agreement, 'id' | 'why'>) =>
  JSON.stringify([subject, p, from, to, notice, review, a, body]);

/** Registers an agreement, or registers anew what is known of one: the earlier registration is kept. */
export const create = recording<Input>({
  noun: 'avtal',
  ...CREATE_CARD,
  verbs: ['ny', 'new', 'registrera', 'record'],
  prefix: 'V',
  summary: { sv: 'Registrera ett avtal eller ändra vad som gäller', en: 'Record an agreement or change what holds' },
  examples: {
    sv: ['/avtal nytt Avtal om fritidsbank: parter: {one} och {two}; från: 1/1 2027; till: 31/12 2030; uppsägning: 31/12 2029; översyn: 1/6 2028'],
    en: ['/agreement new Leisure bank: parties: {one} and {two}; from: 1/1 2027; until: 31/12 2030; notice: 31/12 2029; review: 1/6 2028'],
  },
  submit: { sv: 'Granska', en: 'Review' },
  fields: [
    nameField('agreement'),
    lineField('parties', LABEL.parties, { sv: 'Med komma eller ”och” emellan.', en: 'With commas or “and” between them.' }),
    lineField('from', LABEL.from, { sv: 'Till exempel 1/1 2027', en: 'For example 1/1 2027' }),
    lineField('to', LABEL.to, { sv: 'Till exempel 31/12 2030', en: 'For example 31/12 2030' }),
    lineField('notice', LABEL.notice, {
      sv: 'Till exempel 30/6 2030, eller 6 månader före slutet: 6 månader',
      en: 'For example 30/6 2030, or 6 months for six months before the end',
    }),
    lineField('review', LABEL.review),
    lineField('appendixOf', LABEL.appendixOf),
    bodyField,
    visibilityField,
    lineField('why', LABEL.why),
  ],
  read: (line, context) => {
    if (line.trim() === '') return undefined;
    const { head, values } = labelled(withLabels(line, hereOf(context, 'future')), LABELS, 'parties');
    return { name: head, ...values };
  },
  understand: (values, context, fault, before): Input => {
    const reading = { values, context, fault };
    const ownBody = bodyIn(reading, 'body');
    const was = before?.input.agreement;
    const subject = was ? correctedSubject(reading, 'agreement', was) : subjectOf(reading, 'agreement', ownBody);
    const now = standingOf(subject, 'agreement', context);
    const body = ownBody ?? (was ? undefined : now.body);
    const [from, to] = [dayIn(reading, 'from', 'from'), dayIn(reading, 'to', 'to')];
    if (from !== undefined && to !== undefined && to <= from) fault('to', FAULT.order);
    const dates = { from, to, notice: noticeIn(reading, to), review: dayIn(reading, 'review', 'to') };
    const why = was ? was.why : textIn(reading, 'why');
    const agreement = {
      subject: subject.id,
      name: subject.name,
      parties: was && reads('parties', values, before) ? was.parties : parties(reading),
      ...present({ ...dates, appendixOf: was && reads('appendixOf', values, before) ? was.appendixOf : appendixOf(reading), body, why }),
    };
    return { subject, agreement, visibility: visibilityIn(reading, now.visibility, body) };
  },
  settled: (input, state, context) => {
    const subject = subjectStill(input.subject, 'agreement', input.agreement.body, context, state);
    return subject && { ...input, subject, agreement: { ...input.agreement, subject: subject.id } };
  },
  may: (actor, { subject, agreement }, context) => mayRecordOf(actor, subject, 'agreement', agreement.body, context),
  remark: ({ subject, agreement }, { locale }) => [
    ...(subject.isNew ? [note(SAY.isNew[locale])] : []),
    ...termRemarks(agreement).map((said) => note(said[locale])),
  ],
  show: ({ agreement, visibility }, context) => [{ kind: 'heading', text: agreement.name }, fields(agreementRows(agreement, visibility, context))],
  events: ({ agreement, visibility }, id) => ({ visibility, what: { type: 'agreement.recorded', agreement: { id, ...agreement } } }),
  same: ({ agreement }, state) => currentAgreements(state).find((a) => a.subject === agreement.subject && bare(a) === bare(agreement))?.id,
  at: (id, state) => state.agreements.get(id)?.recordedAt,
  seen: ({ agreement, visibility }, context) => sightOf(context)({ ...agreement, visibility }),
  mending: {
    find: (id, context, state) =>
      standsAs<Agreement, Input>(
        state.agreements.get(id),
        context,
        (r) => {
          const { catalog } = context.knowledge;
          const whole = r.appendixOf === undefined ? undefined : nameOfSubject(r.appendixOf, context);
          const { from, to, notice, review, body, visibility } = r;
          const values = {
            name: r.name,
            parties: r.parties.map((p) => partyName(p, context)).join(', '),
            from,
            to,
            notice,
            review,
            appendixOf: whole,
            body,
            visibility,
          };
          return {
            input: { subject: { id: r.subject, name: r.name, isNew: false }, agreement: withoutId(r), visibility },
            values: asValues(values),
            said: BRIEF.agreement(r, { catalog, locale: context.locale }),
          };
        },
        ownSight(context),
      ),
    corrected: ({ agreement, visibility }, id, why) => ({ visibility, what: { type: 'agreement.corrected', agreement: { id, ...agreement }, why } }),
    withdrawn: (id, { visibility }, why) => ({ visibility, what: { type: 'agreement.withdrawn', record: id, why } }),
    without: ['why'],
  },
});
