import { z } from 'zod';
import type { FormValues } from '../../src/chat/incoming.ts';
import type { Reply } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import { formFor, formReply } from '../../src/routing/form.ts';
import type { CommandContext } from '../context.ts';
import { correct } from './correct.ts';
import { draftOr } from './parts/draft.ts';
import { draftField } from './parts/draft-line.ts';
import { record } from './record.ts';

const Input = z.object({ draft: z.string().min(1), body: z.string().default('') });
type Input = z.infer<typeof Input>;

const goOn = async <I>(command: Command<I, CommandContext>, values: FormValues, body: string, context: CommandContext): Promise<Reply> => {
  if (body === '') return formReply(formFor(command, context, context.locale, values));
  const chosen = { ...values, body };
  const parsed = command.schema(context).safeParse(chosen);
  const fits = parsed.success && command.may(context.actor, parsed.data, context);
  return fits ? command.run(parsed.data, context) : formReply(formFor(command, context, context.locale, chosen));
};

/** Opens a draft as a form with everything kept, or goes on with the body that was chosen for it. */
export const change: Command<Input, CommandContext> = {
  noun: 'utfall',
  verb: 'andra',
  verbs: ['ändra', 'change', 'edit'],
  summary: { sv: 'Ändra ett utkast', en: 'Change a draft' },
  examples: { sv: ['/utfall andra D-7K3PD'], en: ['/utfall change D-7K3PD'] },
  title: { sv: 'Ändra utkastet', en: 'Change the draft' },
  submit: { sv: 'Ändra', en: 'Change' },
  fields: [draftField],
  read: (line) => {
    const [, draft = '', body = ''] = /^(\S+)(?:\s+(?:organ|body)\s*:\s*(.+))?\s*$/iu.exec(line.trim()) ?? [];
    return draft === '' ? undefined : { draft: draft.toUpperCase(), body };
  },
  schema: () => Input,
  may: () => true,
  run: async ({ draft: id, body }, context) => {
    const draft = draftOr(context, id);
    return draft.change ? goOn(correct, draft.values, body, context) : goOn(record, draft.values, body, context);
  },
};
