import type { Visibility } from '../../src/domain/fact.ts';
import type { Adoption } from '../../src/domain/happenings/agreement.ts';
import { findWhen } from '../../src/domain/when/when.ts';
import { BRIEF } from '../../src/knowledge/brief.ts';
import { note } from '../../src/reply/reply.ts';
import { hereOf } from '../here.ts';
import { labelled } from '../labelled.ts';
import { readMunicipalities, writtenMunicipalities } from '../municipalities.ts';
import { ownHint } from '../own-names.ts';
import { recording } from '../recording.ts';
import { asValues, reads, standsAs, withoutId } from '../standing.ts';
import { ADOPT_CARD } from './index.ts';
import { correctedSubject } from './parts/new-subject.ts';
import { countOf, FAULT, LABEL, SAY } from './parts/phrases.ts';
import { lineField, nameField, pastDayIn, subjectIn, textIn } from './parts/read.ts';
import { fields, namesOf, row, shortDay } from './parts/say.ts';
import { ownSight, sightOf } from './parts/sight.ts';
import { beginsOf, mayRecordOf, type Subject, standingOf } from './parts/subject.ts';

type Input = { subject: Subject; adoption: Omit<Adoption, 'id'>; visibility: Visibility };
const LABELS = [
  ['who', 'kommun(?:er|erna)?|anslut(?:na|er|it)?|vilka|who|municipalities|adopted(?: by)?'],
  ['date', 'datum|den|date|on'],
] as const;
const MOST_NAMED = 12;

/** Records which municipalities have adopted an agreement, and, when that was said, which have not. */
export const adopt = recording<Input>({
  noun: 'avtal',
  ...ADOPT_CARD,
  verbs: ['ansluter', 'anslutning', 'adopt', 'adoption'],
  prefix: 'V',
  summary: { sv: 'Registrera vilka kommuner som har anslutit sig', en: 'Record which municipalities have adopted an agreement' },
  examples: {
    sv: ['/avtal anslut {agreement}: alla utom {one} och {two} 12/3', '/avtal anslut {agreement}: {one} 3/4'],
    en: ['/agreement adopt {agreement}: all except {one} and {two} 12/3'],
  },
  submit: { sv: 'Granska', en: 'Review' },
  fields: [
    nameField('agreement'),
    {
      name: 'who',
      kind: 'lines',
      required: true,
      maxLength: 2000,
      label: LABEL.who,
      hint: ownHint({ sv: '{one}, {two}. Eller: alla utom {one}. Eller: inte {one}.', en: '{one}, {two}. Or: all except {one}. Or: not {one}.' }),
    },
    lineField('date', LABEL.date, { sv: 'Till exempel 12/3. Lämna tomt för i dag.', en: 'For example 12/3. Leave empty for today.' }),
  ],
  read: (line, context) => {
    if (line.trim() === '') return undefined;
    const { head, values } = labelled(line, LABELS, 'who');
    const who = values.who ?? '';
    const last = findWhen(who, hereOf(context, 'past')).at(-1);
    const dated = values.date === undefined && last !== undefined && /^[\s.)]*$/.test(who.slice(last.end));
    if (!dated) return { name: head, ...values };
    return { ...values, name: head, who: who.slice(0, last.start).replace(/[\s,(]*(?:den|on)?\s*$/iu, ''), date: who.slice(last.start, last.end) };
  },
  understand: (values, context, fault, before): Input => {
    const reading = { values, context, fault };
    const was = before?.input.adoption;
    const subject = was ? correctedSubject(reading, 'agreement', was) : subjectIn(reading, 'agreement', false);
    const now = standingOf(subject, 'agreement', context);
    const read = readMunicipalities(textIn(reading, 'who') ?? '', context.knowledge.catalog);
    const who = was && reads('who', values, before) ? { yes: was.adopted, no: was.not, unknown: [] } : read;
    const body = was ? was.body : now.body;
    if (who.unknown.length) fault('who', FAULT.municipalities(who.unknown));
    else if (who.yes.length + who.no.length === 0) fault('who', FAULT.noWho);
    const adoption = {
      subject: subject.id,
      name: subject.name,
      adopted: [...who.yes],
      not: [...who.no],
      date: pastDayIn(reading, 'date', beginsOf(subject, context)),
      ...(body === undefined ? {} : { body }),
    };
    return { subject, adoption, visibility: before?.input.visibility ?? now.visibility };
  },
  may: (actor, { subject, adoption }, context) => mayRecordOf(actor, subject, 'agreement', adoption.body, context),
  show: ({ adoption }, context) => {
    const { locale, knowledge } = context;
    const total = knowledge.catalog.all('municipality').length;
    const { adopted, not } = adoption;
    const many = (ids: readonly string[]) =>
      ids.length > MOST_NAMED ? countOf(ids.length, total, { sv: 'kommuner', en: 'municipalities' })[locale] : ids.length ? namesOf(ids, context) : undefined;
    return [
      { kind: 'heading', text: adoption.name },
      fields(row(LABEL.adopted, many(adopted), context), row(LABEL.notAdopted, many(not), context), row(LABEL.date, shortDay(adoption.date, context), context)),
      ...(adopted.length + not.length < total ? [note(SAY.silence[locale])] : []),
    ];
  },
  events: ({ adoption, visibility }, id) => ({ visibility, what: { type: 'agreement.adopted', adoption: { id, ...adoption } } }),
  same: ({ adoption }, state) => {
    const bare = ({ subject, adopted, not, date }: Omit<Adoption, 'id'>) => JSON.stringify([subject, adopted, not, date]);
    return [...state.adoptions.values()].find((a) => a.withdrawn === undefined && bare(a) === bare(adoption))?.id;
  },
  at: (id, state) => state.adoptions.get(id)?.recordedAt,
  seen: ({ adoption, visibility }, context) => sightOf(context)({ ...adoption, visibility }),
  mending: {
    find: (id, context, state) =>
      standsAs<Adoption, Input>(
        state.adoptions.get(id),
        context,
        (r) => ({
          input: { subject: { id: r.subject, name: r.name, isNew: false }, adoption: withoutId(r), visibility: r.visibility },
          values: asValues({ name: r.name, who: writtenMunicipalities(r.adopted, r.not, context.knowledge.catalog, context.locale), date: r.date }),
          said: BRIEF.adoption(r, { catalog: context.knowledge.catalog, locale: context.locale }),
        }),
        ownSight(context),
      ),
    corrected: ({ adoption, visibility }, id, why) => ({ visibility, what: { type: 'agreement.adoption-corrected', adoption: { id, ...adoption }, why } }),
    withdrawn: (id, { visibility }, why) => ({ visibility, what: { type: 'agreement.withdrawn', record: id, why } }),
  },
});
