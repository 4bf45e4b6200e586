import { mayRecordFor } from '../../src/domain/actor.ts';
import type { NewEvent } from '../../src/domain/event.ts';
import type { Reminder } from '../../src/domain/happenings/reminder.ts';
import { MendableError } from '../../src/errors.ts';
import { assumedText } from '../../src/i18n/when-said.ts';
import { buttons, note, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { SET_CARD } from './index.ts';
import { reminderValues } from './parts/line.ts';
import { capital, LABEL, SAY, setAs } from './parts/phrases.ts';
import { whenLines } from './parts/say.ts';
import { type ReminderInput, reminderSchema } from './parts/schema.ts';
import { oneAtATime } from './parts/several.ts';

/** Sets a reminder for oneself or for a body, at a time or before each of a body's meetings. */
export const set: Command<ReminderInput, CommandContext> = {
  noun: 'paminn',
  ...SET_CARD,
  verbs: ['new', 'set'],
  summary: { sv: 'Sätt en påminnelse', en: 'Set a reminder' },
  examples: {
    sv: ['/paminn mig på torsdag kl 9 om remissen', '/paminn {body} 14 dagar före mötet: skicka handlingar'],
    en: ['/paminn me on Thursday at 9 about the consultation', '/paminn {body} 14 days before the meeting: send the papers'],
  },
  submit: { sv: 'Påminn', en: 'Remind' },
  fields: [
    {
      name: 'text',
      kind: 'line',
      label: LABEL.text,
      required: true,
      maxLength: 1000,
      hint: { sv: 'Till exempel: skicka handlingar', en: 'For example: send the papers' },
    },
    {
      name: 'when',
      kind: 'line',
      label: LABEL.when,
      required: true,
      maxLength: 200,
      hint: {
        sv: 'På torsdag kl 9, 15/12 kl 13, om 3 arbetsdagar, 14 dagar före mötet',
        en: 'On Thursday at 9, 15/12 at 13:00, in 3 working days, 14 days before the meeting',
      },
    },
    {
      name: 'to',
      kind: 'choice',
      label: LABEL.to,
      required: false,
      choices: ({ knowledge, actor, locale }) => [
        { value: 'mig', label: LABEL.me[locale] },
        ...knowledge.catalog
          .all('body')
          .filter((b) => mayRecordFor(actor, b.id))
          .map((b) => ({ value: b.id, label: knowledge.catalog.name(b.id) }))
          .sort((a, b) => a.label.localeCompare(b.label, 'sv')),
      ],
    },
  ],
  find: oneAtATime,
  read: reminderValues,
  schema: reminderSchema,
  may: (actor, { to }) => to.kind === 'person' || mayRecordFor(actor, to.id),
  run: async (input, context) => {
    const { locale, actor, incoming } = context;
    const id = context.newId('P');
    const reminder: Reminder = {
      id,
      text: input.text,
      rule: input.rule,
      to: input.to,
      by: actor.id,
      address: context.addressFor(input.to.kind === 'person' ? 'person' : 'place'),
    };
    await context.journal.change((state) => {
      // Worked again after a crash: it is there already, and the same receipt follows.
      if (state.causes.has(incoming.id)) return { events: [], result: undefined };
      // A person's own reminders are nobody else's; a body's are sent where all its people read.
      const visibility = input.to.kind === 'person' ? 'secretariat' : 'open';
      const event: NewEvent = { by: actor.id, via: incoming.surface, visibility, cause: incoming.id, what: { type: 'reminder.set', reminder } };
      return { events: [event], result: undefined };
    });
    const recorded = context.journal.state().reminders.get(id);
    if (!recorded) throw new MendableError('not-found', { id, list: '/paminn lista' });
    const to = recorded.to.kind === 'body' ? context.knowledge.catalog.name(recorded.to.id) : undefined;
    const assumed = assumedText(input.assumed, locale);
    return {
      kind: 'receipt',
      blocks: [
        text(setAs(id, to, recorded.text)[locale]),
        ...whenLines(recorded, context).map((line) => text(capital(line))),
        ...(assumed ? [note(assumed)] : []),
        buttons({ label: SAY.remove[locale], text: `/paminn ta-bort ${id}`, style: 'danger' }),
      ],
      ids: [id],
      // What somebody is reminded of themselves is nobody else's, wherever they wrote it.
      ...(to === undefined ? { onlyAsker: true } : {}),
    };
  },
};
