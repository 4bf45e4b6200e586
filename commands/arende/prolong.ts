import type { FormValues } from '../../src/chat/incoming.ts';
import { mayRecordFor } from '../../src/domain/actor.ts';
import { seesConsultation } from '../../src/domain/matter/seen.ts';
import { weekdayDate } from '../../src/i18n/dates.ts';
import { wrongWhen } from '../../src/i18n/when-said.ts';
import { text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { hereOf, readDay } from '../here.ts';
import { type Labels, labelled } from '../labelled.ts';
import type { Fault } from '../recording.ts';
import { textOf } from '../values.ts';
import { consultationBlocks } from './parts/blocks.ts';
import { consultationByWords } from './parts/by-words.ts';
import { prolongedSaid } from './parts/consultation-said.ts';
import { FAULT } from './parts/faults.ts';
import { consultationField, reasonField } from './parts/fields.ts';
import { consultationOr } from './parts/find.ts';
import { followReminders } from './parts/follow.ts';
import { takeId } from './parts/ids.ts';
import { LABEL } from './parts/phrases.ts';
import { consultationIn } from './parts/read.ts';
import { caused, recordOnce } from './parts/record.ts';
import { understood } from './parts/simple.ts';

type ProlongInput = { consultation: string; body: string; due: string; reason: string };
const LABELS: Labels<'due' | 'reason' | 'more'> = [
  ['due', 'till|senast|to|due|until'],
  ['reason', 'skal|varfor|reason|why'],
];

const understand = (values: FormValues, context: CommandContext, fault: Fault): ProlongInput => {
  const found = consultationIn(values, context, fault);
  const here = hereOf(context, 'future');
  const typed = textOf(values, 'due');
  const read = typed === '' ? undefined : readDay(typed, here);
  if (read === undefined) fault('due', FAULT.noDue);
  else if ('why' in read) fault('due', wrongWhen(read.why, typed, context.locale));
  else if (read.date < here.now.date) fault('due', FAULT.duePast);
  const reason = textOf(values, 'reason');
  if (reason === '') fault('reason', FAULT.noReason);
  return { consultation: found?.id ?? '', body: found?.body ?? '', due: read && 'date' in read ? read.date : here.now.date, reason };
};

/** Moves the last day to answer. The earlier day and the reason are kept. */
export const prolong: Command<ProlongInput, CommandContext> = {
  noun: 'arende',
  verb: 'forlang',
  verbs: ['förläng', 'prolong', 'extend'],
  summary: { sv: 'Flytta sista svarsdag för en remiss', en: 'Move the last day to answer a consultation' },
  examples: {
    sv: ['/arende forlang C-7K3PD; till: 15/4; skäl: flera nämnder möts i april'],
    en: ['/matter extend C-7K3PD; to: 15/4; reason: several boards meet in April'],
  },
  title: { sv: 'Flytta sista svarsdag', en: 'Move the last day to answer' },
  submit: { sv: 'Flytta', en: 'Move' },
  fields: [consultationField, { name: 'due', kind: 'line', label: LABEL.due, required: true, maxLength: 100 }, { ...reasonField, required: true }],
  find: consultationByWords('forlang'),
  read: (line) => {
    if (line.trim() === '') return undefined;
    const { head, values } = labelled(line, LABELS, 'more');
    const { id } = takeId(head, 'C');
    const { more: _, ...rest } = values;
    return { ...(id === undefined ? {} : { consultation: id }), ...rest };
  },
  schema: understood(understand),
  mayOpen: (actor) => actor.roles.some((r) => r.role !== 'reader'),
  may: (actor, { body }) => mayRecordFor(actor, body),
  run: async (input, context) => {
    const { locale } = context;
    await recordOnce(context, (state) => {
      const now = state.consultations.get(input.consultation);
      if (!now || now.due === input.due) return [];
      const what = { type: 'consultation.prolonged', consultation: now.id, due: input.due, reason: input.reason } as const;
      return [caused(context, what, now.visibility), ...followReminders(state, { ...now, due: input.due }, context)];
    });
    const c = consultationOr(input.consultation, context);
    const shown = seesConsultation(context.viewer, c, context.journal.state());
    return {
      kind: 'receipt',
      blocks: [text(prolongedSaid(c.id, weekdayDate(c.due, locale))[locale]), ...(shown ? consultationBlocks(c, context) : [])],
      ids: [c.id],
      ...(shown ? {} : { onlyAsker: true }),
    };
  },
};
