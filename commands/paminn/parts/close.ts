import { z } from 'zod';
import { isSelf, mayRecordFor } from '../../../src/domain/actor.ts';
import type { NewEvent } from '../../../src/domain/event.ts';
import { MendableError } from '../../../src/errors.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import { RECORD_ID } from '../../../src/i18n/record-id.ts';
import { text } from '../../../src/reply/reply.ts';
import type { Command } from '../../../src/routing/command.ts';
import type { CommandContext } from '../../context.ts';
import { closedAs } from './phrases.ts';
import { isMine, shownHere } from './say.ts';

const Input = z.object({ id: z.string().min(1) });
export type CloseInput = z.infer<typeof Input>;

/** What marking as done and removing have in common: an open reminder of one's own, closed once. */
export const closing = (how: 'done' | 'removed'): Pick<Command<CloseInput, CommandContext>, 'fields' | 'read' | 'schema' | 'may' | 'run'> => ({
  fields: [
    {
      name: 'id',
      kind: 'line',
      required: true,
      maxLength: 20,
      label: RECORD_ID,
      hint: { sv: 'Till exempel P-7K3PD', en: 'For example P-7K3PD' },
    },
  ],
  read: (line) => (line.trim() === '' ? undefined : { id: foldLetters(line.trim()).toUpperCase() }),
  schema: () => Input,
  may: (actor, { id }, { journal }) => {
    const reminder = journal.state().reminders.get(id);
    // What belongs to somebody else is told to be missing, by run, rather than forbidden: that it exists is theirs to know.
    return reminder?.to.kind !== 'body' || isSelf(actor, reminder.by) || mayRecordFor(actor, reminder.to.id);
  },
  run: async ({ id }, context) => {
    const reminder = context.journal.state().reminders.get(id);
    if (!reminder || !isMine(reminder, context)) throw new MendableError('not-found', { id, list: '/paminn lista' });
    await context.journal.change((state) => {
      if (state.reminders.get(id)?.state !== 'open') return { events: [], result: undefined };
      const what = how === 'done' ? ({ type: 'reminder.done', reminder: id } as const) : ({ type: 'reminder.removed', reminder: id } as const);
      const event: NewEvent = { by: context.actor.id, via: context.incoming.surface, visibility: reminder.visibility, cause: context.incoming.id, what };
      return { events: [event], result: undefined };
    });
    const now = context.journal.state().reminders.get(id)?.state === 'done' ? 'done' : 'removed';
    // Where others read, a reminder of one's own is named by its id alone.
    const what = shownHere(reminder, context) ? reminder.text : undefined;
    return { kind: 'receipt', blocks: [text(closedAs(id, now, what)[context.locale])], ids: [id], onlyAsker: true };
  },
});
