import { mayRecordFor } from '../../src/domain/actor.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { RECORD_CARD } from './index.ts';
import { type Draft, keepDraft } from './parts/draft.ts';
import { OUTCOME_FIELDS } from './parts/fields.ts';
import { outcomeValues } from './parts/line.ts';
import { outcomeOf } from './parts/outcome.ts';
import { askBody, preview } from './parts/preview.ts';
import { type OutcomeInput, outcomeSchema } from './parts/schema.ts';

/** Takes in an outcome and shows how it was understood. Nothing is recorded before somebody says so. */
export const record: Command<OutcomeInput, CommandContext> = {
  noun: 'utfall',
  ...RECORD_CARD,
  verbs: ['new', 'nytt', 'record', 'registrera'],
  summary: { sv: 'Registrera vad ett möte beslutade', en: 'Record what a meeting decided' },
  examples: {
    sv: ['/utfall {body} 14/1: beslut: budgeten antas; uppgift: Anna Ek tar fram underlag till 1 mars; närvaro: alla utom {one} och {two}; nästa möte: 12/3'],
    en: ['/utfall {body} 14/1: decision: the budget is adopted; action: Anna Ek drafts a memo by 1 March; attendance: all except {one} and {two}; next: 12/3'],
  },
  submit: { sv: 'Granska', en: 'Review' },
  fields: OUTCOME_FIELDS,
  read: outcomeValues,
  schema: outcomeSchema,
  may: (actor, input) => input.bodies.some((body) => mayRecordFor(actor, body)),
  run: async (input, context) => {
    const id = context.newId('D');
    const { values, visibility } = input;
    const by = context.actor.id;
    const own = input.bodies.filter((body) => mayRecordFor(context.actor, body));
    const [body] = own;
    if (body === undefined || !input.sure) {
      const draft: Draft = { by, values, visibility };
      await keepDraft(context, id, draft);
      return askBody(id, draft, own, context);
    }
    const draft: Draft = { by, values, visibility, outcome: outcomeOf(input, body, context) };
    await keepDraft(context, id, draft);
    return preview(id, draft, context);
  },
};
