import { z } from 'zod';
import { hasRole, mayRecordFor } from '../../src/domain/actor.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { outcomeByWords } from './parts/by-words.ts';
import { type Draft, keepDraft } from './parts/draft.ts';
import { FAULT } from './parts/phrases.ts';
import { changePreview } from './parts/preview.ts';
import { findOutcome, ID_FIELD, idOf, outcomeOr, WHY_FIELD } from './parts/recorded.ts';

type Input = { id: string; why: string };

/** Takes a recorded outcome back, with the reason: it answers no questions any more, and is kept. */
export const withdraw: Command<Input, CommandContext> = {
  noun: 'utfall',
  verb: 'dra-tillbaka',
  verbs: ['dra tillbaka', 'återkalla', 'withdraw'],
  summary: { sv: 'Dra tillbaka ett utfall', en: 'Withdraw an outcome' },
  examples: { sv: ['/utfall dra-tillbaka U-7K3PD: fel möte'], en: ['/utfall withdraw U-7K3PD: wrong meeting'] },
  title: { sv: 'Dra tillbaka utfallet', en: 'Withdraw the outcome' },
  submit: { sv: 'Granska', en: 'Review' },
  fields: [ID_FIELD, WHY_FIELD],
  find: outcomeByWords('dra-tillbaka'),
  read: (line) => {
    const [, id = '', why = ''] = /^(\S+?)(?::|\s|$)\s*([\s\S]*)$/u.exec(line.trim()) ?? [];
    return id === '' ? undefined : { id: idOf(id), why: why.replace(/^(?:skäl|orsak|reason|why)\s*:\s*/iu, '') };
  },
  schema: ({ locale }) =>
    z.object({ id: z.string().trim().min(1).transform(idOf), why: z.string({ error: FAULT.noWhy()[locale] }).trim().min(1, FAULT.noWhy()[locale]).max(500) }),
  mayOpen: (actor) => hasRole(actor, 'coordinator', 'secretary', 'administrator'),
  may: (actor, { id }, context) => {
    const outcome = findOutcome(context, id);
    return outcome === undefined || mayRecordFor(actor, outcome.body);
  },
  run: async ({ id, why }, context) => {
    const outcome = outcomeOr(context, id);
    const draftId = context.newId('D');
    const change = { how: 'withdraw', id, seq: outcome.seq, why } as const;
    const draft: Draft = { by: context.actor.id, values: { id, why }, visibility: outcome.visibility, outcome, change };
    await keepDraft(context, draftId, draft);
    return changePreview(draftId, draft, change, outcome, context);
  },
};
