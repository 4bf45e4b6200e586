import { z } from 'zod';
import type { FormValues } from '../src/chat/incoming.ts';
import type { NewEvent } from '../src/domain/event.ts';
import { MendableError } from '../src/errors.ts';
import { buttons, text } from '../src/reply/reply.ts';
import type { Command } from '../src/routing/command.ts';
import { formFor, formReply } from '../src/routing/form.ts';
import type { CommandContext } from './context.ts';
import { idField, idOf, mayMend, type Stands, standingAt } from './correcting.ts';
import type { Drafts, Mended } from './drafts.ts';
import { isWithdrawn, SAY, withdrawnAs } from './recording-said.ts';
import { textOf } from './values.ts';

type Input = { id: string; why: string; stands?: Stands };

/** Takes back what a noun's commands have recorded by mistake: it counts no more and is kept, with who took it back, when and why. */
export const withdrawing = (drafts: Drafts, { example, withdraw: words }: Mended & { withdraw: object }): Command<Input, CommandContext> => {
  const missing = (id: string) => new MendableError('not-found', { id, list: `/${drafts.noun} visa` });
  const command: Command<Input, CommandContext> = {
    ...words,
    noun: drafts.noun,
    fields: [idField(example), { name: 'why', kind: 'line', required: true, maxLength: 500, label: SAY.because, hint: SAY.withdrawnHint }],
    read: (line) => {
      const [, id = '', why = ''] = /^\s*([^\s:;,]+)[\s:;,]*([\s\S]*)$/.exec(line) ?? [];
      return id === '' ? undefined : { id, why: why.replace(/^(?:skäl(?:et)?|orsak|varför|reason|why)\s*:\s*/iu, '') };
    },
    schema: (context) =>
      z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform((values: FormValues): Input => {
        const id = idOf(textOf(values, 'id'));
        const why = textOf(values, 'why').slice(0, 500);
        const stands = standingAt(id, drafts, context);
        return { id, why, ...(stands ? { stands } : {}) };
      }),
    mayOpen: (actor) => drafts.recordings().some((r) => r.mayOpen?.(actor) !== false),
    may: (actor, { stands }, context) => !stands || mayMend(actor, stands, context),
    run: async ({ id, why, stands }, context) => {
      const { actor, incoming, journal, locale } = context;
      if (!stands?.recording.parts.mending?.withdrawn) throw missing(id);
      const { fixed } = stands.standing;
      if (fixed && !fixed.goes)
        return { kind: 'refusal', blocks: [text(fixed.said[locale]), ...(fixed.button ? [buttons(fixed.button)] : [])], ids: [id], onlyAsker: true };
      if (why === '' && !stands.standing.withdrawn) return formReply(formFor(command, context, locale, { id }, { why: SAY.noWhy[locale] }));
      const isNew = await journal.change((state): { events: NewEvent[]; result: boolean } => {
        if (state.causes.has(incoming.id)) return { events: [], result: true };
        const now = standingAt(id, drafts, context, state);
        const event = now?.recording.parts.mending?.withdrawn?.(id, now.standing.input, why);
        if (!now || !event) throw missing(id);
        if (now.standing.withdrawn) return { events: [], result: false };
        const followed = now.recording.parts.mending?.follow?.(id, { input: now.standing.input, gone: true }, state, context) ?? [];
        return { events: [{ by: actor.id, via: incoming.surface, cause: incoming.id, ...event }, ...followed], result: true };
      });
      if (!isNew) return { kind: 'refusal', blocks: [text(isWithdrawn(id)[locale])], ids: [id], onlyAsker: true };
      const shown = stands.recording.parts.seen(stands.standing.input, context);
      const said = withdrawnAs(id, why.replace(/[.\s]+$/, ''));
      return { kind: 'receipt', blocks: [text(said[locale])], ids: [id], ...(shown ? {} : { onlyAsker: true }) };
    },
  };
  return command;
};
