import type { FormValues } from '../../src/chat/incoming.ts';
import { chainOf } from '../../src/domain/matter/chain.ts';
import { planBack } from '../../src/domain/matter/plan.ts';
import { wrongWhen } from '../../src/i18n/when-said.ts';
import { note, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { hereOf, readDay } from '../here.ts';
import type { Fault } from '../recording.ts';
import { textOf } from '../values.ts';
import { FAULT } from './parts/faults.ts';
import { matterField, PLAN_FIELDS } from './parts/fields.ts';
import { LABEL, SAY } from './parts/phrases.ts';
import { planValues } from './parts/plan-line.ts';
import { assumedDate, countedTo, planRows, planWarnings, typedDay } from './parts/plan-said.ts';
import { bodyIn, matterIn } from './parts/read.ts';
import { understood } from './parts/simple.ts';
import { rulesBlocks } from './parts/statutes.ts';
import { approvalOf, comingDates, datesOf, viewOf } from './parts/view.ts';

/** `meets` is the body of the way that is known to meet on the day that was typed; `dropped` the goal that is left out because of it. */
export type PlanInput = { title: string; chain: readonly string[]; date: string; assumed: boolean; meets?: string; dropped?: string };

/** A typed day counts to the body that meets on it: a day of the board is no day of the assembly after it. */
const toMeetingOn = (date: string, chain: readonly string[], said: boolean, context: CommandContext): Pick<PlanInput, 'chain' | 'meets' | 'dropped'> => {
  const last = chain.at(-1);
  const meeting = chain.filter((body) => comingDates(body, context).includes(date));
  if (last !== undefined && meeting.includes(last)) return { chain, meets: last };
  const [other, ...more] = meeting;
  if (said || other === undefined || more.length > 0 || last === undefined) return { chain };
  return { chain: chain.slice(0, chain.indexOf(other) + 1), meets: other, dropped: last };
};

/** The bodies that the matter, or a matter that starts in a body, still has before it. */
const wayOf = (values: FormValues, goal: string | undefined, context: CommandContext, fault: Fault): { title: string; chain: readonly string[] } => {
  const { catalog } = context.knowledge;
  if (textOf(values, 'start') !== '') {
    const start = bodyIn('start', textOf(values, 'start'), context, fault);
    return { title: '', chain: start === undefined ? [] : chainOf(start, goal, [], catalog.get) };
  }
  const matter = matterIn(values, context, fault);
  if (!matter) return { title: '', chain: [] };
  const view = viewOf(matter, context);
  const end = goal === undefined ? matter.chain.length : matter.chain.indexOf(goal) + 1;
  if (goal !== undefined && end === 0) fault('goal', FAULT.notOnWay(catalog.name(goal), matter.chain.map((id) => catalog.name(id)).join(' → ')));
  const ahead = matter.chain.slice(view.where.at, end);
  return { title: `${matter.id} ${matter.title}`, chain: ahead.length > 0 ? ahead : matter.chain.slice(-1) };
};

const understand = (values: FormValues, context: CommandContext, fault: Fault): PlanInput => {
  const goal = bodyIn('goal', textOf(values, 'goal'), context, fault);
  const { title, chain } = wayOf(values, goal, context, fault);
  const last = chain.at(-1);
  const typed = textOf(values, 'date');
  if (typed !== '') {
    const read = readDay(typed, hereOf(context, 'future'));
    if ('why' in read) fault('date', wrongWhen(read.why, typed, context.locale));
    const date = 'date' in read ? read.date : hereOf(context, 'future').now.date;
    return { title, date, assumed: false, ...toMeetingOn(date, chain, goal !== undefined, context) };
  }
  const [next] = last === undefined ? [] : comingDates(last, context);
  if (next === undefined && last !== undefined) fault('date', FAULT.noMeeting(context.knowledge.catalog.name(last)));
  return { title, chain, date: next ?? hereOf(context, 'future').now.date, assumed: true, ...(last === undefined ? {} : { meets: last }) };
};

/** Counts back from the meeting where a matter is to be decided: the last day in every earlier body. */
export const plan: Command<PlanInput, CommandContext> = {
  noun: 'arende',
  verb: 'planera',
  verbs: ['plan'],
  summary: { sv: 'Räkna bakåt från mötet där ett ärende avgörs', en: 'Count back from the meeting where a matter is decided' },
  examples: {
    sv: ['/arende planera M-7K3PD 12/3', '/arende planera {earlier} till {body} 12/3'],
    en: ['/matter plan M-7K3PD 12/3'],
  },
  title: { sv: 'Planera bakåt', en: 'Plan backwards' },
  submit: { sv: 'Räkna', en: 'Count' },
  fields: [{ ...matterField, required: false }, ...PLAN_FIELDS],
  read: planValues,
  schema: understood(understand),
  may: () => true,
  run: async ({ title, chain, date, assumed, meets, dropped }, context) => {
    const { locale, working } = context;
    const last = chain.at(-1);
    const steps = planBack(chain, date, {
      datesOf: (b, day) => datesOf(b, day, context),
      approvalOf: (b) => approvalOf(b, context),
      meetingsOf: (b) => comingDates(b, context),
      working,
    });
    return {
      kind: 'list',
      blocks: [
        { kind: 'heading', text: title === '' ? SAY.planned[locale] : title },
        ...(assumed ? [text(assumedDate(chain.at(-1) ?? '', date, context)[locale])] : []),
        ...(assumed || dropped === undefined || meets === undefined ? [] : [text(countedTo(meets, dropped, date, context)[locale])]),
        ...(meets === undefined && last !== undefined ? [text(typedDay(last, date, context)[locale])] : []),
        {
          kind: 'table',
          caption: SAY.backwards[locale],
          columns: [LABEL.body[locale], LABEL.latest[locale], LABEL.meeting[locale], LABEL.cutOff[locale], LABEL.notice[locale], LABEL.mailing[locale]],
          rows: planRows(steps, meets, context),
        },
        ...planWarnings(steps, context).map((w) => text(w[locale])),
        ...rulesBlocks(steps, context),
        note(SAY.ownSettings[locale]),
      ],
      ids: [],
    };
  },
};
