import { z } from 'zod';
import type { NewEvent } from '../src/domain/event.ts';
import { wallAt } from '../src/domain/wall-time.ts';
import { MendableError } from '../src/errors.ts';
import { wallText } from '../src/i18n/when-said.ts';
import { type Button, buttons, type Reply, text } from '../src/reply/reply.ts';
import type { Command } from '../src/routing/command.ts';
import { formFor, formReply } from '../src/routing/form.ts';
import type { CommandContext } from './context.ts';
import { dropPending, findPending, type Pending, pendingOr } from './pending.ts';
import type { AnyRecording } from './recording.ts';
import { SAY, sameIsThere, savedAs, savedStays } from './recording-said.ts';
import { textOf } from './values.ts';

const Input = z.object({ draft: z.string().min(1), how: z.string().default('') });
type Input = z.infer<typeof Input>;
/** Why nothing was recorded: the same stands already, or what was shown does not fit any more. */
type Before = { same: string; stale?: false } | { same?: undefined; stale: true };
/** The verbs that a noun's drafts are saved, changed and thrown away with, the same for every noun that records. */
export type Drafts = { noun: string; english: string; recordings: () => readonly AnyRecording[] };

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

/** A channel that may not see what was recorded gets the id alone. */
const receipt = ({ parts }: AnyRecording, { id, input }: Pending, context: CommandContext): Reply => {
  const { locale, now } = context;
  const at = wallAt(Date.parse(parts.at(id, context.journal.state()) ?? now.toISOString()), context.zone);
  const shown = parts.seen(input, context);
  return {
    kind: 'receipt',
    blocks: [text(savedAs(id, context.actor.name, wallText(at.date, at.time, locale))[locale]), ...(shown ? parts.show(input, context) : [])],
    ids: [id],
    ...(shown ? {} : { onlyAsker: true }),
  };
};

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
    return !recording || recording.parts.may(actor, pending.input, context);
  },
  run: async ({ draft, how }, context) => {
    const pending = pendingOr(context, draft, drafts.noun);
    const recording = recordingOf(pending, drafts);
    if (!recording) throw new MendableError('draft-gone', { id: draft });
    const { parts } = recording;
    const before = await context.journal.change((state): { events: readonly NewEvent[]; result: Before | undefined } => {
      if (parts.at(pending.id, state) !== undefined) return { events: [], result: undefined };
      const input = parts.settled ? parts.settled(pending.input, state, context) : pending.input;
      if (input === undefined) return { events: [], result: { stale: true } };
      const same = how === 'anda' ? undefined : parts.same(input, state, context);
      if (same !== undefined) return { events: [], result: { same } };
      const event = parts.events(input, pending.id, context);
      return { events: [{ by: context.actor.id, via: context.incoming.surface, cause: context.incoming.id, ...event }], result: undefined };
    });
    if (before?.stale)
      throw new MendableError('changed-since', { id: textOf(pending.values, 'name'), list: `/${drafts.noun} visa ${textOf(pending.values, 'name')}` });
    if (before === undefined) return receipt(recording, pending, context);
    const button: Button = { label: SAY.saveAnyway[context.locale], text: `/${drafts.noun} spara ${draft} anda` };
    return { kind: 'question', blocks: [text(sameIsThere(before.same)[context.locale]), buttons(button)], ids: [draft], onlyAsker: true };
  },
});

/** Opens a draft as the form it came from, with everything that was typed. */
export const changing = (drafts: Drafts): Command<Input, CommandContext> => ({
  ...draftVerb(drafts),
  verb: 'andra',
  verbs: ['ändra', 'change', 'edit'],
  summary: { sv: 'Ändra ett utkast', en: 'Change a draft' },
  examples: { sv: [`/${drafts.noun} andra D-7K3PD`], en: [`/${drafts.english} change D-7K3PD`] },
  title: SAY.changeDraft,
  submit: SAY.change,
  may: () => true,
  run: async ({ draft }, context) => {
    const pending = pendingOr(context, draft, drafts.noun);
    const recording = recordingOf(pending, drafts);
    if (!recording) throw new MendableError('draft-gone', { id: draft });
    return formReply(formFor(recording, context, context.locale, pending.values));
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
    const isSaved = recordingOf(pending, drafts)?.parts.at(pending.id, context.journal.state()) !== undefined;
    await dropPending(context, draft);
    return { kind: 'receipt', blocks: [text((isSaved ? savedStays(pending.id) : SAY.discarded)[context.locale])], ids: [draft], onlyAsker: true };
  },
});
