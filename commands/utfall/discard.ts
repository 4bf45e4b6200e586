import { z } from 'zod';
import { text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { draftOr, dropDraft } from './parts/draft.ts';
import { draftField, draftLine } from './parts/draft-line.ts';
import { SAY } from './parts/phrases.ts';

const Input = z.object({ draft: z.string().min(1) });
type Input = z.infer<typeof Input>;

/** Throws a draft away. What has been saved from it stays. */
export const discard: Command<Input, CommandContext> = {
  noun: 'utfall',
  verb: 'slang',
  verbs: ['släng', 'discard'],
  summary: { sv: 'Släng ett utkast', en: 'Discard a draft' },
  examples: { sv: ['/utfall slang D-7K3PD'], en: ['/utfall discard D-7K3PD'] },
  title: { sv: 'Släng utkastet', en: 'Discard the draft' },
  submit: { sv: 'Släng', en: 'Discard' },
  fields: [draftField],
  read: (line) => draftLine(line),
  schema: () => Input,
  may: () => true,
  run: async ({ draft }, context) => {
    draftOr(context, draft);
    await dropDraft(context, draft);
    return { kind: 'receipt', blocks: [text(SAY.discarded[context.locale])], ids: [draft], onlyAsker: true };
  },
};
