import { z } from 'zod';
import { text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { savedStays } from '../recording-said.ts';
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
    const { outcome, change } = draftOr(context, draft);
    const { outcomes, earlierOutcomes } = context.journal.state();
    const saved = outcome !== undefined && change === undefined && (outcomes.has(outcome.id) || earlierOutcomes.has(outcome.id)) ? outcome.id : undefined;
    await dropDraft(context, draft);
    return { kind: 'receipt', blocks: [text((saved === undefined ? SAY.discarded : savedStays(saved))[context.locale])], ids: [draft], onlyAsker: true };
  },
};
