import { weekdayDate } from '../i18n/dates.ts';
import type { Locale, Said } from '../i18n/locale.ts';
import { wallText } from '../i18n/when-said.ts';
import { type Block, buttons, note, type Reply, strong, text } from '../reply/reply.ts';
import type { Due } from './due.ts';

const SAY = {
  reminder: { sv: 'Påminnelse: ', en: 'Reminder: ' },
  done: { sv: 'Klar', en: 'Done' },
  stop: { sv: 'Ta bort', en: 'Remove' },
  again: { sv: 'Kan vara en upprepning: en tidigare sändning kan ha kommit fram.', en: 'May be a repeat: an earlier sending may have arrived.' },
} as const satisfies Record<string, Said>;
const meeting = (body: string, day: string): Said => ({ sv: `Möte: ${body}, ${day}.`, en: `Meeting: ${body}, ${day}.` });
const late = (wall: string): Said => ({ sv: `Skickas sent: skulle ha kommit ${wall}.`, en: `Sent late: was due ${wall}.` });
const setBy = (name: string): Said => ({ sv: `Satt av ${name}.`, en: `Set by ${name}.` });

export type MessageFacts = { late: boolean; repeated: boolean; body?: string | undefined; setBy?: string | undefined };

/** A reminder as it is sent: what, which meeting, and plainly when it comes late or may have come before. */
export const reminderReply = ({ reminder, occurrence }: Due, facts: MessageFacts, locale: Locale): Reply => {
  const notes: Block[] = [];
  if (facts.late) {
    const [date = '', time] = occurrence.wall.split('T');
    notes.push(note(late(wallText(date, time, locale))[locale]));
  }
  if (facts.repeated) notes.push(note(SAY.again[locale]));
  if (facts.setBy !== undefined) notes.push(note(setBy(facts.setBy)[locale]));
  const about =
    occurrence.meeting !== undefined && facts.body !== undefined ? [text(meeting(facts.body, weekdayDate(occurrence.meeting, locale))[locale])] : [];
  const stop = { label: SAY.stop[locale], text: `/paminn ta-bort ${reminder.id}` };
  const done = { label: SAY.done[locale], text: `/paminn klar ${reminder.id}` };
  return {
    kind: 'reminder',
    blocks: [text(strong(SAY.reminder[locale]), reminder.text), ...about, ...notes, reminder.rule.kind === 'at' ? buttons(done) : buttons(stop)],
    ids: [reminder.id],
  };
};
