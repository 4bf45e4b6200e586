import { z } from 'zod';
import type { FormValues } from '../src/chat/incoming.ts';
import type { NewEvent } from '../src/domain/event.ts';
import { MendableError } from '../src/errors.ts';
import { type Button, buttons, type Reply, text } from '../src/reply/reply.ts';
import type { Command } from '../src/routing/command.ts';
import { formFor, formReply } from '../src/routing/form.ts';
import type { CommandContext } from './context.ts';
import { correcting, mayMend, standingAt } from './correcting.ts';
import type { Drafts } from './drafts.ts';
import { type Before, keepCorrection } from './keep-correction.ts';
import { dropPending, findPending, type Pending, pendingOr } from './pending.ts';
import { receipt } from './receipt.ts';
import type { AnyRecording } from './recording.ts';
import { SAY, sameIsThere, savedStays } from './recording-said.ts';
import { textOf } from './values.ts';

const Input = z.object({ draft: z.string().min(1), how: z.string().default('') });
type Input = z.infer<typeof Input>;
const draftVerb = ({ noun }: Pick<Drafts, 'noun'>) => ({
  noun,
  fields: [{ name: 'draft', kind: 'line', required: true, maxLength: 20, label: SAY.draft, hint: SAY.draftHint }] as const,
  read: (line: string) => {
    const [draft = '', how = ''] = line.trim().split(/\s+/);
    return draft === '' ? undefined : { draft: draft.toUpperCase(), how: how.toLowerCase() };
  },
  schema: () => Input,
});
const recordingOf = (pending: Pending, { recordings }: Drafts): AnyRecording | undefined => recordings().find((r) => `${r.noun} ${r.verb}` === pending.command);

/** Records a draft. The same draft saved twice, or the same message worked twice, is recorded once and answered the same. */
export const saving = (drafts: Drafts): Command<Input, CommandContext> => ({
  ...draftVerb(drafts),
  verb: 'spara',
  verbs: ['save'],
  summary: { sv: 'Spara ett utkast', en: 'Save a draft' },
  examples: { sv: [`/${drafts.noun} spara D-7K3PD`], en: [`/${drafts.english} save D-7K3PD`] },
  title: SAY.saveDraft,
  submit: SAY.save,
  may: (actor, { draft }, context) => {
    const pending = findPending(context, draft, drafts.noun);
    const recording = pending && recordingOf(pending, drafts);
    if (!recording) return true;
    // Of what is corrected too: the right to it may have gone since the draft was made.
    const stands = pending.corrects && standingAt(pending.id, drafts, context);
    return recording.parts.may(actor, pending.input, context) && (!stands || mayMend(actor, stands, context));
  },
  run: async ({ draft, how }, context) => {
    const pending = pendingOr(context, draft, drafts.noun);
    const recording = recordingOf(pending, drafts);
    if (!recording) throw new MendableError('draft-gone', { id: draft });
    const { parts } = recording;
    const before = pending.corrects
      ? await keepCorrection({ recording, pending, drafts }, context)
      : await context.journal.change((state): { events: readonly NewEvent[]; result: Before | undefined } => {
          if (parts.at(pending.id, state) !== undefined) return { events: [], result: undefined };
          const input = parts.settled ? parts.settled(pending.input, state, context) : pending.input;
          if (input === undefined) return { events: [], result: { stale: true } };
          const same = how === 'anda' ? undefined : parts.same(input, state, context);
          if (same !== undefined) return { events: [], result: { same } };
          const event = parts.events(input, pending.id, context);
          return { events: [{ by: context.actor.id, via: context.incoming.surface, cause: context.incoming.id, ...event }], result: undefined };
        });
    if (before?.stale) {
      const id = pending.corrects ? pending.id : textOf(pending.values, 'name');
      throw new MendableError('changed-since', { id, list: `/${drafts.noun} visa ${id}` });
    }
    if (before === undefined) return receipt(drafts, recording, pending, context);
    const button: Button = { label: SAY.saveAnyway[context.locale], text: `/${drafts.noun} spara ${draft} anda` };
    return { kind: 'question', blocks: [text(sameIsThere(before.same)[context.locale]), buttons(button)], ids: [draft], onlyAsker: true };
  },
});

/** Shows a draft anew, with what was chosen for it; as the form where that does not fit. It is the same thing that is to be recorded: whichever preview is saved, it is saved once. */
const amended = async (recording: AnyRecording, { id }: Pending, values: FormValues, context: CommandContext): Promise<Reply> => {
  const { parts } = recording;
  if (parts.at(id, context.journal.state()) !== undefined)
    return { kind: 'answer', blocks: [text(savedStays(id)[context.locale])], ids: [id], onlyAsker: true };
  const parsed = recording.schema(context).safeParse(values);
  const fits = parsed.success && recording.may(context.actor, parsed.data, context);
  const newId: CommandContext['newId'] = (prefix, ...more) => (prefix === parts.prefix ? id : context.newId(prefix, ...more));
  return fits ? recording.run(parsed.data, { ...context, newId }) : formReply(formFor<CommandContext>(recording, context, context.locale, values));
};

/** Opens a draft as the form it came from, with everything that was typed; or shows it anew, with what was chosen for it. */
export const changing = (drafts: Drafts): Command<Input, CommandContext> => ({
  ...draftVerb(drafts),
  verb: 'andra',
  verbs: ['ändra', 'change', 'edit'],
  summary: { sv: 'Ändra ett utkast', en: 'Change a draft' },
  examples: { sv: [`/${drafts.noun} andra D-7K3PD`], en: [`/${drafts.english} change D-7K3PD`] },
  title: SAY.changeDraft,
  submit: SAY.change,
  read: (line) => {
    const [, draft = '', how = ''] = /^(\S+)\s*([\s\S]*)$/.exec(line.trim()) ?? [];
    return draft === '' ? undefined : { draft: draft.toUpperCase(), how };
  },
  may: () => true,
  run: async ({ draft, how }, context) => {
    const pending = pendingOr(context, draft, drafts.noun);
    const recording = recordingOf(pending, drafts);
    if (!recording) throw new MendableError('draft-gone', { id: draft });
    const chosen = pending.corrects || how === '' ? undefined : recording.parts.amend?.(how);
    if (chosen && Object.keys(chosen).length > 0) return amended(recording, pending, { ...pending.values, ...chosen }, context);
    const command = pending.corrects && drafts.mended ? correcting(drafts, drafts.mended) : recording;
    return formReply(formFor<CommandContext>(command, context, context.locale, pending.values));
  },
});

/** Throws a draft away. What has been saved from it stays. */
export const discarding = (drafts: Drafts): Command<Input, CommandContext> => ({
  ...draftVerb(drafts),
  verb: 'slang',
  verbs: ['släng', 'discard'],
  summary: { sv: 'Släng ett utkast', en: 'Discard a draft' },
  examples: { sv: [`/${drafts.noun} slang D-7K3PD`], en: [`/${drafts.english} discard D-7K3PD`] },
  title: SAY.discardDraft,
  submit: SAY.discard,
  may: () => true,
  run: async ({ draft }, context) => {
    const pending = pendingOr(context, draft, drafts.noun);
    const isSaved = !pending.corrects && recordingOf(pending, drafts)?.parts.at(pending.id, context.journal.state()) !== undefined;
    await dropPending(context, draft);
    return { kind: 'receipt', blocks: [text((isSaved ? savedStays(pending.id) : SAY.discarded)[context.locale])], ids: [draft], onlyAsker: true };
  },
});
