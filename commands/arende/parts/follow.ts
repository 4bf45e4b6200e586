import type { NewEvent } from '../../../src/domain/event.ts';
import type { ConsultationState } from '../../../src/domain/happenings/consultation.ts';
import type { ReminderRule, ReminderState } from '../../../src/domain/happenings/reminder.ts';
import { answersOf } from '../../../src/domain/matter/seen.ts';
import type { State } from '../../../src/domain/state.ts';
import type { CommandContext } from '../../context.ts';
import { reminderText } from './consultation-said.ts';
import { caused } from './record.ts';
import { usualDay, usualTime } from './usual-time.ts';

/** A reminder that has been claimed for sending is left as it is: setting it anew would send it twice. */
export const isWaiting = (r: ReminderState | undefined): r is ReminderState => r?.state === 'open' && Object.keys(r.sendings).length === 0;

/** When it comes once the last day has moved: one that came near that day comes near the new one, one set for earlier stays. */
const ruleAfter = ({ rule }: ReminderState, before: string | undefined, due: string, context: CommandContext): ReminderRule => {
  if (rule.kind !== 'at' || before === undefined || before === due || rule.at.slice(0, 10) < usualDay(before, context)) return rule;
  return { kind: 'at', at: usualTime(due, context) };
};

/** Brings the reminders of a consultation up to date with who is missing and until when: a new text and time, or done when nobody is. */
export const followReminders = (state: State, after: ConsultationState, context: CommandContext): NewEvent[] => {
  const { missing } = answersOf(after);
  return after.reminders.flatMap((id): NewEvent[] => {
    const reminder = state.reminders.get(id);
    if (!isWaiting(reminder)) return [];
    if (missing.length === 0) return [caused(context, { type: 'reminder.done', reminder: id }, reminder.visibility)];
    const text = reminderText(after, context);
    const rule = ruleAfter(reminder, state.consultations.get(after.id)?.due, after.due, context);
    if (text === reminder.text && rule === reminder.rule) return [];
    const { to, by, address } = reminder;
    return [caused(context, { type: 'reminder.set', reminder: { id, text, rule, to, by, address } }, reminder.visibility)];
  });
};
