import { maySeeAction } from '../../../src/domain/action-rights.ts';
import type { ActionState } from '../../../src/domain/happenings/action.ts';
import { isOverdue } from '../../../src/domain/open-actions.ts';
import { wallAt } from '../../../src/domain/wall-time.ts';
import { weekdayDate } from '../../../src/i18n/dates.ts';
import { wallText } from '../../../src/i18n/when-said.ts';
import { BRIEF } from '../../../src/knowledge/brief.ts';
import { type Block, list, string, strong, text } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { personName } from '../../person-name.ts';
import { VISIBILITY } from '../../utfall/parts/phrases.ts';
import { ownerName } from '../../utfall/parts/show.ts';
import { LABEL, SAY, STEP, stepBy, toWhom, untilDay, waitsFor, wasBefore } from './phrases.ts';

export const todayOf = ({ now, zone }: Pick<CommandContext, 'now' | 'zone'>): string => wallAt(now.getTime(), zone).date;
export const dueText = (action: Pick<ActionState, 'due' | 'state'>, context: CommandContext): string => {
  const { locale } = context;
  if (action.due === undefined) return SAY.noDue[locale];
  const day = weekdayDate(action.due, locale);
  return isOverdue(action, todayOf(context)) ? `${day} (${SAY.late[locale]})` : day;
};
export const ownerText = (action: Pick<ActionState, 'owner'>, context: CommandContext): string =>
  action.owner ? ownerName(action.owner, context) : SAY.nobody[context.locale];
/** Where an action comes from: a body and the meeting's day, or whoever set it. */
export const originText = (action: ActionState, context: CommandContext): string => {
  const { knowledge, journal, locale } = context;
  const meeting = action.outcome === undefined ? undefined : journal.state().outcomes.get(action.outcome)?.meeting.date;
  const body = action.body === undefined ? personName(action.recordedBy, context) : knowledge.catalog.name(action.body);
  return meeting === undefined ? body : `${body}, ${weekdayDate(meeting, locale)}`;
};
const stateText = (action: ActionState, context: CommandContext): string => {
  const { locale } = context;
  if (action.state === 'done') return SAY.isDone[locale];
  if (action.state === 'withdrawn') return (action.outcome === undefined ? SAY.isWithdrawn : SAY.isGone)[locale];
  return action.offer ? `${SAY.state[locale]}, ${waitsFor(ownerName(action.offer.to, context))[locale]}` : SAY.state[locale];
};

/** One action with everything that has happened to it. */
export const actionBlocks = (action: ActionState, context: CommandContext): Block[] => {
  const { locale } = context;
  const field = (label: keyof typeof LABEL, value: string) => ({ label: LABEL[label][locale], value: [string(value)] });
  const earlier = [...(action.earlier ?? [])];
  const steps = action.steps.map((s) => {
    // A correction of an action that was set on its own keeps what it said before, in the order of the corrections.
    const before = s.what === 'changed' && s.text !== undefined ? earlier.shift() : undefined;
    const seen = before !== undefined && maySeeAction(context.viewer, { ...action, ...before });
    const was = seen ? `${wasBefore(BRIEF.action(before, { catalog: context.knowledge.catalog, locale }))[locale]}` : '';
    const at = wallAt(Date.parse(s.at), context.zone);
    const to = s.to ? [toWhom(ownerName(s.to, context))[locale]] : [];
    const until = s.due === undefined ? [] : [untilDay(weekdayDate(s.due, locale))[locale]];
    const what = [STEP[s.what][locale], ...to, ...until].join(' ');
    return `${stepBy(what, personName(s.by, context), wallText(at.date, at.time, locale), s.text)[locale]}${was}`;
  });
  return [
    { kind: 'heading', text: `${action.id}: ${action.text}` },
    {
      kind: 'fields',
      fields: [
        field('owner', ownerText(action, context)),
        field('due', dueText(action, context)),
        field('from', originText(action, context)),
        field('status', stateText(action, context)),
        { label: LABEL.visibility[locale], value: [string(VISIBILITY[action.visibility][locale])] },
      ],
    },
    ...(steps.length ? [text(strong(SAY.history[locale])), list(steps)] : []),
  ];
};
