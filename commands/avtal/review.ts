import type { Visibility } from '../../src/domain/fact.ts';
import type { Review } from '../../src/domain/happenings/agreement.ts';
import { BRIEF } from '../../src/knowledge/brief.ts';
import { labelled } from '../labelled.ts';
import { recording } from '../recording.ts';
import { asValues, standsAs, withoutId } from '../standing.ts';
import { REVIEW_CARD } from './index.ts';
import { splitDate } from './parts/head.ts';
import { correctedSubject } from './parts/new-subject.ts';
import { FAULT, LABEL } from './parts/phrases.ts';
import { dayIn, lineField, nameField, numberIn, pastDayIn, subjectIn, textIn } from './parts/read.ts';
import { reviewRows } from './parts/review-rows.ts';
import { fields } from './parts/say.ts';
import { ownSight, sightOf } from './parts/sight.ts';
import { mayRecordOf, type Subject, standingOf } from './parts/subject.ts';

type Input = { subject: Subject; review: Omit<Review, 'id'>; visibility: Visibility };
const LABELS = [
  ['text', 'visade|resultat|text|shows?|result'],
  ['date', 'datum|date'],
  ['target', 'mal|malet|target'],
  ['done', 'gjort|uppfoljda|uppfoljt|done'],
  ['next', 'nasta(?: oversyn)?|next(?: review)?'],
] as const;

/** Records that an agreement was reviewed: what it showed, how much was followed up of what was to be, and when the next review is. */
export const review = recording<Input>({
  noun: 'avtal',
  ...REVIEW_CARD,
  verbs: ['översyn', 'oversyn', 'uppfoljning', 'uppföljning', 'review'],
  prefix: 'V',
  summary: { sv: 'Registrera en översyn eller uppföljning av ett avtal', en: 'Record a review or follow-up of an agreement' },
  examples: {
    sv: ['/avtal granska {agreement} 12/3: fungerar väl; mål: 60; gjort: 21; nästa: 1/3 2028'],
    en: ['/agreement review {agreement} 12/3: works well; target: 60; done: 21; next: 1/3 2028'],
  },
  submit: { sv: 'Granska', en: 'Review' },
  fields: [
    nameField('agreement'),
    lineField('date', LABEL.date, { sv: 'Till exempel 12/3. Lämna tomt för i dag.', en: 'For example 12/3. Leave empty for today.' }),
    { name: 'text', kind: 'lines', required: false, maxLength: 2000, label: LABEL.text },
    lineField('target', LABEL.target, { sv: 'Hur många som skulle följas upp', en: 'How many were to be followed up' }),
    lineField('done', LABEL.done, { sv: 'Hur många som följdes upp', en: 'How many were followed up' }),
    lineField('next', LABEL.next),
  ],
  read: (line, context) => {
    if (line.trim() === '') return undefined;
    const { head, values } = labelled(line, LABELS, 'text');
    return { ...splitDate(head, 'agreement', context), ...values };
  },
  understand: (values, context, fault, before): Input => {
    const reading = { values, context, fault };
    const subject = before ? correctedSubject(reading, 'agreement', before.input.review) : subjectIn(reading, 'agreement', false);
    const now = standingOf(subject, 'agreement', context);
    const date = pastDayIn(reading, 'date');
    const found = { text: textIn(reading, 'text'), target: numberIn(reading, 'target'), done: numberIn(reading, 'done'), next: dayIn(reading, 'next', 'to') };
    if (found.next !== undefined && found.next <= date) fault('next', FAULT.order);
    const said = Object.fromEntries(Object.entries(found).filter((e) => e[1] !== undefined));
    if (Object.keys(said).length === 0) fault('text', FAULT.nothing);
    const body = before ? before.input.review.body : now.body;
    const record: Omit<Review, 'id'> = { subject: subject.id, name: subject.name, date, ...said, ...(body === undefined ? {} : { body }) };
    return { subject, review: record, visibility: before?.input.visibility ?? now.visibility };
  },
  may: (actor, { subject, review: r }, context) => mayRecordOf(actor, subject, 'agreement', r.body, context),
  show: ({ review: r }, context) => [{ kind: 'heading', text: r.name }, fields(reviewRows(r, context))],
  events: ({ review: r, visibility }, id) => ({ visibility, what: { type: 'agreement.reviewed', review: { id, ...r } } }),
  same: ({ review: r }, state) => {
    const bare = ({ subject, date, text, target, done, next }: Omit<Review, 'id'>) => JSON.stringify([subject, date, text, target, done, next]);
    return [...state.reviews.values()].find((x) => x.withdrawn === undefined && bare(x) === bare(r))?.id;
  },
  at: (id, state) => state.reviews.get(id)?.recordedAt,
  seen: ({ review: r, visibility }, context) => sightOf(context)({ ...r, visibility }),
  mending: {
    find: (id, context, state) =>
      standsAs<Review, Input>(
        state.reviews.get(id),
        context,
        (r) => ({
          input: { subject: { id: r.subject, name: r.name, isNew: false }, review: withoutId(r), visibility: r.visibility },
          values: asValues({ name: r.name, date: r.date, text: r.text, target: r.target, done: r.done, next: r.next }),
          said: BRIEF.review(r, { catalog: context.knowledge.catalog, locale: context.locale }),
        }),
        ownSight(context),
      ),
    corrected: ({ review: r, visibility }, id, why) => ({ visibility, what: { type: 'agreement.review-corrected', review: { id, ...r }, why } }),
    withdrawn: (id, { visibility }, why) => ({ visibility, what: { type: 'agreement.withdrawn', record: id, why } }),
  },
});
