import type { FormValues } from '../../src/chat/incoming.ts';
import { mayRecordFor } from '../../src/domain/actor.ts';
import type { ConsultationState } from '../../src/domain/happenings/consultation.ts';
import { seesConsultation } from '../../src/domain/matter/seen.ts';
import { wrongWhen } from '../../src/i18n/when-said.ts';
import { buttons, type Reply, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { hereOf, readDay } from '../here.ts';
import type { Fault } from '../recording.ts';
import { textOf } from '../values.ts';
import { ANSWER_CARD } from './index.ts';
import { answerValues } from './parts/answer-line.ts';
import { consultationBlocks } from './parts/blocks.ts';
import { consultationByWords } from './parts/by-words.ts';
import { alreadyAnswered, answeredSaid, answersCounted, notAnswered, remindButton, unansweredSaid } from './parts/consultation-said.ts';
import { FAULT } from './parts/faults.ts';
import { ANSWER_FIELDS } from './parts/fields.ts';
import { consultationOr } from './parts/find.ts';
import { followReminders } from './parts/follow.ts';
import { nameList, readParties } from './parts/parties.ts';
import { SAY } from './parts/phrases.ts';
import { consultationIn } from './parts/read.ts';
import { caused, recordOnce } from './parts/record.ts';
import { understood } from './parts/simple.ts';

type AnswerInput = { consultation: string; body: string; by: readonly string[]; date: string; undo: boolean; reason: string };

const understand = (values: FormValues, context: CommandContext, fault: Fault): AnswerInput => {
  const { knowledge, locale } = context;
  const consultation = consultationIn(values, context, fault);
  const undo = /^(?:ja|yes|undo|angra|ångra)$/iu.test(textOf(values, 'undo'));
  const { ids, unknown } = readParties(textOf(values, 'who'), consultation?.to ?? [], knowledge.catalog);
  const others = consultation ? ids.filter((id) => !consultation.to.includes(id)) : [];
  if (unknown.length > 0) fault('who', FAULT.unknownParties(unknown));
  else if (ids.length === 0) fault('who', FAULT.noParties);
  else if (others.length > 0) fault('who', FAULT.notAsked(nameList(others, context)));
  const here = hereOf(context, 'past');
  const typed = textOf(values, 'date');
  const read = typed === '' ? { date: here.now.date } : readDay(typed, here);
  if (!('date' in read)) fault('date', wrongWhen(read.why, typed, locale));
  else if (read.date > here.now.date) fault('date', FAULT.future);
  const reason = textOf(values, 'reason');
  if (undo && reason === '') fault('reason', FAULT.noReason);
  const date = 'date' in read ? read.date : here.now.date;
  return { consultation: consultation?.id ?? '', body: consultation?.body ?? '', by: ids, date, undo, reason };
};

/** What this message changed, from what is recorded: worked again, it says the same. */
/** How many are told by name. */
const NAMED = 5;
const receipt = (c: ConsultationState, input: AnswerInput, context: CommandContext): Reply => {
  const { locale } = context;
  const seqs = context.journal.state().causes.get(context.incoming.id) ?? [];
  const fresh = c.entries.find((e) => seqs.includes(e.seq))?.by ?? [];
  const rest = input.by.filter((id) => !fresh.includes(id));
  // Who is left follows below, so many are counted and not told by those they are not.
  const names = fresh.length > NAMED ? answersCounted(fresh.length)[locale] : nameList(fresh, context);
  const did = input.undo ? unansweredSaid(names, c.id, input.reason) : answeredSaid(names, c.id);
  const unchanged = (input.undo ? notAnswered : alreadyAnswered)(nameList(rest, context));
  const undoLine = `/arende svar ${c.id}: ångra ${fresh.map((id) => context.knowledge.catalog.name(id)).join(', ')}`;
  const shown = seesConsultation(context.viewer, c, context.journal.state());
  return {
    kind: 'receipt',
    blocks: [
      ...(fresh.length > 0 ? [text(did[locale])] : []),
      ...(rest.length > 0 ? [text(unchanged[locale])] : []),
      ...(shown ? consultationBlocks(c, context) : []),
      ...(shown ? remindButton(c, context) : []),
      ...(fresh.length > 0 && !input.undo ? [buttons({ label: SAY.undo[locale], text: undoLine })] : []),
    ],
    ids: [c.id],
    ...(shown ? {} : { onlyAsker: true }),
  };
};

/** Records who has answered a consultation, or takes an answer back that was recorded by mistake. */
export const answer: Command<AnswerInput, CommandContext> = {
  noun: 'arende',
  ...ANSWER_CARD,
  verbs: ['answer', 'answered'],
  summary: { sv: 'Registrera vilka som har svarat på en remiss', en: 'Record who has answered a consultation' },
  examples: {
    sv: ['/arende svar C-7K3PD: {one} och {two} 12/3', '/arende svar C-7K3PD: alla utom {one}'],
    en: ['/matter answer C-7K3PD: all except {one}'],
  },
  submit: { sv: 'Registrera', en: 'Record' },
  fields: ANSWER_FIELDS,
  find: consultationByWords('svar'),
  read: answerValues,
  schema: understood(understand),
  may: (actor, { body }) => mayRecordFor(actor, body),
  run: async (input, context) => {
    await recordOnce(context, (state) => {
      const now = state.consultations.get(input.consultation);
      const by = input.by.filter((id) => (now?.answers[id] !== undefined) === input.undo);
      if (!now || by.length === 0) return [];
      const answers = input.undo
        ? Object.fromEntries(Object.entries(now.answers).filter(([id]) => !by.includes(id)))
        : { ...now.answers, ...Object.fromEntries(by.map((id) => [id, input.date])) };
      const what = input.undo
        ? ({ type: 'consultation.unanswered', consultation: now.id, by, reason: input.reason } as const)
        : ({ type: 'consultation.answered', consultation: now.id, by, date: input.date } as const);
      return [caused(context, what, now.visibility), ...followReminders(state, { ...now, answers }, context)];
    });
    return receipt(consultationOr(input.consultation, context), input, context);
  },
};
