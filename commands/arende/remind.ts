import type { FormValues } from '../../src/chat/incoming.ts';
import { mayRecordFor } from '../../src/domain/actor.ts';
import { answersOf } from '../../src/domain/matter/seen.ts';
import { addDays, instantOf, wallAt } from '../../src/domain/wall-time.ts';
import { readWhen } from '../../src/domain/when/when.ts';
import { wallText, wrongWhen } from '../../src/i18n/when-said.ts';
import { buttons, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { hereOf } from '../here.ts';
import type { Fault } from '../recording.ts';
import { textOf } from '../values.ts';
import { remindedSaid, reminderText } from './parts/consultation-said.ts';
import { FAULT } from './parts/faults.ts';
import { consultationField } from './parts/fields.ts';
import { consultationOr } from './parts/find.ts';
import { isWaiting } from './parts/follow.ts';
import { takeId } from './parts/ids.ts';
import { LABEL, SAY } from './parts/phrases.ts';
import { consultationIn } from './parts/read.ts';
import { caused, recordOnce } from './parts/record.ts';
import { understood } from './parts/simple.ts';
import { NINE, usualTime } from './parts/usual-time.ts';

type RemindInput = { consultation: string; body: string; at: string };
const understand = (values: FormValues, context: CommandContext, fault: Fault): RemindInput => {
  const found = consultationIn(values, context, fault);
  const typed = textOf(values, 'when');
  const input = { consultation: found?.id ?? '', body: found?.body ?? '' };
  if (typed === '') return { ...input, at: usualTime(found?.due ?? addDays(wallAt(context.now.getTime(), context.zone).date, 7), context) };
  const when = readWhen(typed, hereOf(context, 'future'));
  const one = when && !when.wrong && when.from === when.to;
  if (!one) fault('when', wrongWhen(when?.wrong ?? (when ? 'coarse' : 'unread'), typed, context.locale));
  const at = `${when?.from ?? '2000-01-01'}T${when?.time ?? NINE}`;
  const [date = '', time = ''] = at.split('T');
  const again = context.journal.state().causes.has(context.incoming.id);
  if (one && !again && instantOf(date, time, context.zone).ms <= context.now.getTime()) fault('when', FAULT.duePast);
  return { ...input, at };
};

/** Reminds whoever owns a consultation of those that have not answered; the reminder follows the answers until it is sent. */
export const remind: Command<RemindInput, CommandContext> = {
  noun: 'arende',
  verb: 'paminn',
  verbs: ['påminn', 'remind'],
  summary: { sv: 'Påminn om dem som inte har svarat på en remiss', en: 'Remind about those that have not answered a consultation' },
  examples: { sv: ['/arende paminn C-7K3PD', '/arende paminn C-7K3PD på torsdag kl 9'], en: ['/matter remind C-7K3PD on Thursday at 9'] },
  title: { sv: 'Påminn om dem som saknas', en: 'Remind about those missing' },
  submit: { sv: 'Påminn', en: 'Remind' },
  fields: [
    consultationField,
    {
      name: 'when',
      kind: 'line',
      label: LABEL.when,
      required: false,
      maxLength: 100,
      hint: { sv: 'Lämna tomt för tre arbetsdagar före sista svarsdag.', en: 'Leave empty for three working days before the last day to answer.' },
    },
  ],
  read: (line) => {
    if (line.trim() === '') return undefined;
    const { id, rest } = takeId(line, 'C');
    return id === undefined ? { consultation: rest } : { consultation: id, ...(rest === '' ? {} : { when: rest }) };
  },
  schema: understood(understand),
  mayOpen: (actor) => actor.roles.some((r) => r.role !== 'reader'),
  may: (actor, { body }) => mayRecordFor(actor, body),
  run: async (input, context) => {
    const { locale } = context;
    const c = consultationOr(input.consultation, context);
    const { reminders } = context.journal.state();
    // There is one: asked for once more it is the one that is there already, at the time that is asked for now.
    const there = c.reminders.map((r) => reminders.get(r)).find(isWaiting);
    const id = there?.id ?? context.newId('P');
    const set = () => context.journal.state().reminders.get(id);
    if (answersOf(c).missing.length === 0 && !set()) return { kind: 'receipt', blocks: [text(SAY.allAnswered[locale])], ids: [c.id] };
    await recordOnce(context, () => {
      if (there?.rule.kind === 'at' && there.rule.at === input.at) return [];
      const reminder = {
        id,
        text: reminderText(c, context),
        rule: { kind: 'at', at: input.at },
        to: { kind: 'person', id: c.owner },
        by: context.actor.id,
        address: c.address,
      } as const;
      return [
        caused(context, { type: 'reminder.set', reminder }, 'secretariat'),
        ...(there ? [] : [caused(context, { type: 'consultation.reminding', consultation: c.id, reminder: id } as const, c.visibility)]),
      ];
    });
    const recorded = set();
    const [date = '', time] = (recorded?.rule.kind === 'at' ? recorded.rule.at : input.at).split('T');
    return {
      kind: 'receipt',
      blocks: [
        text(remindedSaid(id, wallText(date, time, locale))[locale]),
        text(recorded?.text ?? ''),
        buttons({ label: SAY.removeReminder[locale], text: `/paminn ta-bort ${id}`, style: 'danger' }),
      ],
      ids: [id],
      onlyAsker: true,
    };
  },
};
