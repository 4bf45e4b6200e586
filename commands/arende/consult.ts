import type { FormValues } from '../../src/chat/incoming.ts';
import { mayRecordFor } from '../../src/domain/actor.ts';
import type { Visibility } from '../../src/domain/fact.ts';
import { askedIn, type Consultation } from '../../src/domain/happenings/consultation.ts';
import { seesConsultation } from '../../src/domain/matter/seen.ts';
import { foldLetters } from '../../src/i18n/fold.ts';
import { wrongWhen } from '../../src/i18n/when-said.ts';
import { BRIEF } from '../../src/knowledge/brief.ts';
import type { CommandContext } from '../context.ts';
import { hereOf, readDay } from '../here.ts';
import { type Fault, recording, type Standing } from '../recording.ts';
import { asValues, reads, standsAs, withoutId } from '../standing.ts';
import { textOf } from '../values.ts';
import { CONSULT_CARD } from './index.ts';
import { newConsultationBlocks } from './parts/blocks.ts';
import { matterByWords } from './parts/by-words.ts';
import { consultationValues } from './parts/consultation-line.ts';
import { FAULT } from './parts/faults.ts';
import { CONSULTATION_FIELDS } from './parts/fields.ts';
import { followReminders } from './parts/follow.ts';
import { LIMITS } from './parts/limits.ts';
import { partiesWritten, readParties } from './parts/parties.ts';
import { bodyIn, matterIn, visibilityIn } from './parts/read.ts';
import { viewOf } from './parts/view.ts';

export type ConsultInput = Omit<Consultation, 'id'> & { visibility: Visibility };

/** The body that asks: as typed, else where the matter is, else the only one that this person records for. */
const askingBody = (values: FormValues, matterAt: string | undefined, context: CommandContext, fault: Fault): string => {
  const typed = textOf(values, 'body');
  const own = context.actor.roles.flatMap((r) => (r.role === 'coordinator' && r.body !== undefined ? [r.body] : []));
  const found = typed === '' ? (matterAt ?? (own.length === 1 ? own[0] : undefined)) : bodyIn('body', typed, context, fault);
  if (typed === '' && found === undefined) fault('body', FAULT.noBody);
  return found ?? '';
};

const understand = (values: FormValues, context: CommandContext, fault: Fault, before?: Standing<ConsultInput>): ConsultInput => {
  const { knowledge, locale, actor } = context;
  const was = before?.input;
  const matter = textOf(values, 'matter') === '' ? undefined : matterIn(values, context, fault);
  const title = textOf(values, 'title') || matter?.title || '';
  if (title === '') fault('title', FAULT.noTitle);
  if (title.length > LIMITS.title) fault('title', FAULT.tooLong(LIMITS.title));
  const from = textOf(values, 'from').slice(0, LIMITS.title);
  const body = askingBody(values, matter && (viewOf(matter, context).at ?? matter.chain.at(-1)), context, fault);
  const every = knowledge.catalog.all('municipality').map((m) => m.id);
  const typedTo = textOf(values, 'to') || (locale === 'sv' ? 'alla' : 'all');
  const { ids, unknown } = was && reads('to', values, before) ? { ids: was.to, unknown: [] } : readParties(typedTo, every, knowledge.catalog);
  if (unknown.length > 0) fault('to', FAULT.unknownParties(unknown));
  else if (ids.length === 0) fault('to', FAULT.noParties);
  const here = hereOf(context, 'future');
  const typedDue = textOf(values, 'due');
  const read = typedDue === '' ? undefined : readDay(typedDue, here);
  if (read === undefined) fault('due', FAULT.noDue);
  else if ('why' in read) fault('due', wrongWhen(read.why, typedDue, locale));
  else if (read.date < here.now.date && !reads('due', values, before)) fault('due', FAULT.duePast);
  return {
    title,
    body,
    ...(matter ? { matter: matter.id } : {}),
    ...(from === '' ? {} : { from }),
    to: [...ids],
    sent: was?.sent ?? here.now.date,
    due: read && 'date' in read ? read.date : here.now.date,
    owner: was?.owner ?? actor.id,
    address: was?.address ?? context.addressFor('person'),
    visibility: textOf(values, 'visibility') === '' && matter ? matter.visibility : visibilityIn(values, fault),
  };
};
const bare = (title: string) =>
  foldLetters(title)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Opens a consultation: what is asked, of whom, and until when. */
export const consult = recording<ConsultInput>({
  noun: 'arende',
  ...CONSULT_CARD,
  verbs: ['consult', 'consultation'],
  prefix: 'C',
  summary: { sv: 'Skicka ett ärende på remiss och följ svaren', en: 'Put a matter out for consultation and follow the answers' },
  examples: {
    sv: ['/arende remiss M-7K3PD; till: alla utom {one}; senast: 12/3', '/arende remiss Ny avgiftsmodell; organ: {body}; till: alla; senast: 12/3'],
    en: ['/matter consult M-7K3PD; to: all except {one}; due: 12/3'],
  },
  submit: { sv: 'Granska', en: 'Review' },
  fields: CONSULTATION_FIELDS,
  find: matterByWords('remiss'),
  read: consultationValues,
  understand,
  may: (actor, { body }) => mayRecordFor(actor, body),
  show: (input, context) => newConsultationBlocks(input, context),
  same: (input, state, { viewer }) =>
    [...state.consultations.values()].find(
      (c) => bare(c.title) === bare(input.title) && c.due === input.due && seesConsultation({ ...viewer, place: 'private' }, c, state),
    )?.id,
  at: (id, state) => state.consultations.get(id)?.recordedAt,
  seen: (input, { viewer, journal }) => seesConsultation(viewer, input, journal.state()),
  events: ({ visibility, ...consultation }, id) => ({ visibility, what: { type: 'consultation.opened', consultation: { id, ...consultation } } }),
  mending: {
    find: (id, context, state) => {
      const found = state.consultations.get(id) ?? state.withdrawnConsultations.get(id);
      return standsAs<Consultation, ConsultInput>(
        found && askedIn(found),
        context,
        (c) => {
          const { title, matter, body, from, due, visibility } = c;
          return {
            input: { ...withoutId(c), visibility },
            values: asValues({ title, matter, body, from, to: partiesWritten(c.to, context), due, visibility }),
            said: BRIEF.consultation(c, { catalog: context.knowledge.catalog, locale: context.locale }),
          };
        },
        (c) => seesConsultation({ ...context.viewer, place: 'private' }, c, state),
      );
    },
    corrected: ({ visibility, ...c }, id, why) => ({ visibility, what: { type: 'consultation.corrected', consultation: { id, ...c }, reason: why } }),
    withdrawn: (id, { visibility }, why) => ({ visibility, what: { type: 'consultation.withdrawn', consultation: id, reason: why } }),
    follow: (id, { input, gone }, state, context) => {
      const now = state.consultations.get(id);
      return now === undefined ? [] : followReminders(state, { ...now, ...input, ...(gone ? { to: [] } : {}) }, context);
    },
  },
});
