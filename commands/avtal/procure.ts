import type { Visibility } from '../../src/domain/fact.ts';
import type { ProcurementStage, Stage } from '../../src/domain/happenings/procurement.ts';
import { foldLetters } from '../../src/i18n/fold.ts';
import { BRIEF } from '../../src/knowledge/brief.ts';
import { note } from '../../src/reply/reply.ts';
import { labelled } from '../labelled.ts';
import { recording } from '../recording.ts';
import { asValues, standsAs, withoutId } from '../standing.ts';
import { textOf } from '../values.ts';
import { PROCURE_CARD } from './index.ts';
import { splitDate } from './parts/head.ts';
import { correctedSubject, subjectOf, subjectStill } from './parts/new-subject.ts';
import { FAULT, LABEL, SAY, STAGE } from './parts/phrases.ts';
import { bodyField, bodyIn, lineField, nameField, pastDayIn, type Reading, textIn } from './parts/read.ts';
import { fields, row, shortDay } from './parts/say.ts';
import { ownSight, sightOf } from './parts/sight.ts';
import { findSubject, mayRecordOf, type Subject, standingOf } from './parts/subject.ts';

type Input = { subject: Subject; stage: Omit<Stage, 'id'>; visibility: Visibility };
const LABELS = [
  ['stage', 'lage|steg|status|stage'],
  ['reason', 'skal|orsak|darfor att|eftersom|reason|because'],
  ['date', 'datum|date'],
  ['body', 'organ(?:et)?|body'],
] as const;
const STAGES: readonly (readonly [ProcurementStage, RegExp])[] = [
  ['planned', /^(?:planned|planera\w*|forbereds|forbereda\w*|preparing)$/],
  ['advertised', /^(?:advertised|annonsera\w*|utlyst\w*|ute pa anbud|published)$/],
  ['evaluation', /^(?:evaluation|in evaluation|utvardera\w*|utvardering|anbudsprovning)$/],
  ['awarded', /^(?:awarded|tilldela\w*|tilldelning(?:sbeslut)?|award)$/],
  ['appealed', /^(?:appealed|under appeal|overprova\w*|overprovning)$/],
  ['signed', /^(?:signed|contract signed|avtal tecknat|avtal tecknade|tecknat?|avtal|klar|done)$/],
  ['delayed', /^(?:delayed|forsena\w*|uppskjut\w*)$/],
  ['stopped', /^(?:stopped|cancelled|avbruten|avbruts|avbrots|avbryts|stoppa\w*)$/],
];
const stageOf = (typed: string): ProcurementStage | undefined => {
  const folded = foldLetters(typed.replace(/[\s.]+$/, '')).toLowerCase();
  return STAGES.find(([, pattern]) => pattern.test(folded))?.[0];
};

/** Which procurement a new stage is of: the only one that its name is part of, else something new. */
const newStageOf = (reading: Reading, body: string | undefined): Subject => {
  const typed = textOf(reading.values, 'name');
  const found = typed === '' ? undefined : findSubject(typed, 'procurement', reading.context);
  if (found?.kind === 'several') reading.fault('name', FAULT.several(found.names));
  return subjectOf(reading, 'procurement', body, found?.kind === 'one' ? found.subject : undefined);
};

/** "Avbruten: för få anbud": what stands after the stage is why, unless that is said with its own word. */
const stageAndReason = (typed: string, labelledReason: string | undefined): Record<string, string> => {
  const whole = stageOf(typed);
  if (whole !== undefined) return { stage: whole };
  const [, before = '', reason = ''] = /^(.*?)\s*[:,–-]\s+(.+)$/su.exec(typed) ?? [];
  const stage = stageOf(before);
  return stage === undefined || labelledReason !== undefined ? { stage: typed } : { stage, reason };
};

/** Records how far a procurement has come, with the reason where it did not go as it should. */
export const procure = recording<Input>({
  noun: 'avtal',
  ...PROCURE_CARD,
  verbs: ['upphandla', 'procurement', 'procure'],
  prefix: 'V',
  summary: { sv: 'Registrera hur långt en upphandling har kommit', en: 'Record how far a procurement has come' },
  examples: {
    sv: [
      '/avtal upphandling Upphandling av skolskjuts 12/3: tilldelad',
      '/avtal upphandling Upphandling av skolskjuts: försenad; skäl: överprövning av ramavtalet',
    ],
    en: ['/agreement procurement School transport 12/3: awarded', '/agreement procurement School transport: delayed; reason: an appeal'],
  },
  submit: { sv: 'Granska', en: 'Review' },
  fields: [
    nameField('procurement'),
    {
      name: 'stage',
      kind: 'choice',
      required: true,
      label: LABEL.stage,
      choices: ({ locale }) => Object.entries(STAGE).map(([value, s]) => ({ value, label: s[locale] })),
    },
    lineField('reason', LABEL.reason),
    lineField('date', LABEL.date, { sv: 'Till exempel 12/3. Lämna tomt för i dag.', en: 'For example 12/3. Leave empty for today.' }),
    bodyField,
  ],
  read: (line, context) => {
    if (line.trim() === '') return undefined;
    const { head, values } = labelled(line, LABELS, 'stage');
    return { ...splitDate(head, 'procurement', context), ...values, ...(values.stage === undefined ? {} : stageAndReason(values.stage, values.reason)) };
  },
  understand: (values, context, fault, before): Input => {
    const reading = { values, context, fault };
    const ownBody = bodyIn(reading, 'body');
    const subject = before ? correctedSubject(reading, 'procurement', before.input.stage) : newStageOf(reading, ownBody);
    const now = standingOf(subject, 'procurement', context);
    const body = ownBody ?? (before ? undefined : now.body);
    const stage = stageOf(textOf(values, 'stage'));
    const reason = textIn(reading, 'reason');
    if (!stage) fault('stage', FAULT.noStage(textOf(values, 'stage')));
    if ((stage === 'delayed' || stage === 'stopped') && reason === undefined) fault('reason', FAULT.noReason);
    const record: Omit<Stage, 'id'> = {
      subject: subject.id,
      name: subject.name,
      stage: stage ?? 'planned',
      date: pastDayIn(reading, 'date'),
      ...(reason === undefined ? {} : { reason }),
      ...(body === undefined ? {} : { body }),
    };
    return { subject, stage: record, visibility: before?.input.visibility ?? now.visibility };
  },
  settled: (input, state, context) => {
    const subject = subjectStill(input.subject, 'procurement', input.stage.body, context, state);
    return subject && { ...input, subject, stage: { ...input.stage, subject: subject.id } };
  },
  may: (actor, { subject, stage }, context) => mayRecordOf(actor, subject, 'procurement', stage.body, context),
  remark: ({ subject }, { locale }) => (subject.isNew ? [note(SAY.isNew[locale])] : []),
  show: ({ stage }, context) => [
    { kind: 'heading', text: stage.name },
    fields(
      row(LABEL.stage, STAGE[stage.stage][context.locale], context),
      row(LABEL.date, shortDay(stage.date, context), context),
      row(LABEL.reason, stage.reason, context),
      row(LABEL.body, stage.body === undefined ? undefined : context.knowledge.catalog.name(stage.body), context),
    ),
  ],
  events: ({ stage, visibility }, id) => ({ visibility, what: { type: 'procurement.staged', stage: { id, ...stage } } }),
  same: ({ stage }, state) => {
    const bare = (s: Omit<Stage, 'id'>) => JSON.stringify([s.subject, s.stage, s.date, s.reason]);
    return [...state.stages.values()].find((s) => s.withdrawn === undefined && bare(s) === bare(stage))?.id;
  },
  at: (id, state) => state.stages.get(id)?.recordedAt,
  seen: ({ stage, visibility }, context) => sightOf(context)({ ...stage, visibility }),
  mending: {
    find: (id, context, state) =>
      standsAs<Stage, Input>(
        state.stages.get(id),
        context,
        (r) => ({
          input: { subject: { id: r.subject, name: r.name, isNew: false }, stage: withoutId(r), visibility: r.visibility },
          values: asValues({ name: r.name, stage: r.stage, reason: r.reason, date: r.date, body: r.body }),
          said: BRIEF.stage(r, { catalog: context.knowledge.catalog, locale: context.locale }),
        }),
        ownSight(context),
      ),
    corrected: ({ stage, visibility }, id, why) => ({ visibility, what: { type: 'procurement.corrected', stage: { id, ...stage }, why } }),
    withdrawn: (id, { visibility }, why) => ({ visibility, what: { type: 'procurement.withdrawn', stage: id, why } }),
  },
});
