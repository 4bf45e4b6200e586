import type { NewEvent } from '../../../src/domain/event.ts';
import type { ConsultationState } from '../../../src/domain/happenings/consultation.ts';
import type { ReminderState } from '../../../src/domain/happenings/reminder.ts';
import { answersOf } from '../../../src/domain/matter/seen.ts';
import type { State } from '../../../src/domain/state.ts';
import type { CommandContext } from '../../context.ts';
import { reminderText } from './consultation-said.ts';
import { caused } from './record.ts';

/** A reminder that has been claimed for sending is left as it is: setting it anew would send it twice. */
const waiting = (r: ReminderState | undefined): r is ReminderState => r?.state === 'open' && Object.keys(r.sendings).length === 0;

/** Brings the reminders of a consultation up to date with who is missing: a new text, or done when nobody is. */
export const followReminders = (state: State, after: ConsultationState, context: CommandContext): NewEvent[] => {
  const { missing } = answersOf(after);
  return after.reminders.flatMap((id): NewEvent[] => {
    const reminder = state.reminders.get(id);
    if (!waiting(reminder)) return [];
    if (missing.length === 0) return [caused(context, { type: 'reminder.done', reminder: id }, reminder.visibility)];
    const text = reminderText(after, context);
    if (text === reminder.text) return [];
    const { rule, to, by, address } = reminder;
    return [caused(context, { type: 'reminder.set', reminder: { id, text, rule, to, by, address } }, reminder.visibility)];
  });
};
