import { hasRole, mayRecordFor } from '../../src/domain/actor.ts';
import { MendableError } from '../../src/errors.ts';
import { text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import { formFor, formReply } from '../../src/routing/form.ts';
import type { CommandContext } from '../context.ts';
import { notInChannel } from '../recording-said.ts';
import { outcomeByWords } from './parts/by-words.ts';
import { type Correction, correctionSchema, correctionValues, isShown } from './parts/correction.ts';
import { type Draft, keepDraft } from './parts/draft.ts';
import { OUTCOME_FIELDS } from './parts/fields.ts';
import { outcomeOf, sameContent } from './parts/outcome.ts';
import { FAULT, SAY } from './parts/phrases.ts';
import { askBody, changePreview } from './parts/preview.ts';
import { ID_FIELD, WHY_FIELD } from './parts/recorded.ts';
import { inPlaceOf } from './parts/same-ids.ts';

/** Corrects a recorded outcome. What it said before is kept, with who corrected it, when and why. */
export const correct: Command<Correction, CommandContext> = {
  noun: 'utfall',
  verb: 'ratta',
  verbs: ['rätta', 'correct'],
  summary: { sv: 'Rätta ett utfall', en: 'Correct an outcome' },
  examples: {
    sv: ['/utfall ratta U-7K3PD', '/utfall ratta U-7K3PD: beslut: budgeten antas med 2 procent; skäl: fel belopp'],
    en: ['/utfall correct U-7K3PD', '/utfall correct U-7K3PD: decision: the budget is adopted with 2 per cent; reason: wrong amount'],
  },
  title: { sv: 'Rätta utfallet', en: 'Correct the outcome' },
  submit: { sv: 'Granska', en: 'Review' },
  fields: [ID_FIELD, ...OUTCOME_FIELDS.map((f) => ({ ...f, required: false })), WHY_FIELD],
  find: outcomeByWords('ratta'),
  read: correctionValues,
  schema: correctionSchema,
  mayOpen: (actor) => hasRole(actor, 'coordinator', 'secretary', 'administrator'),
  may: (actor, { before, input }) => !before || (mayRecordFor(actor, before.body) && (input?.bodies.some((body) => mayRecordFor(actor, body)) ?? true)),
  run: async ({ id, before, input, why, values }, context) => {
    if (before && !isShown(before, context)) return { kind: 'refusal', blocks: [text(notInChannel(id)[context.locale])], ids: [id], onlyAsker: true };
    if (!before || !input) throw new MendableError('not-found', { id, list: '/utfall visa' });
    const { locale, actor } = context;
    const own = input.bodies.filter((body) => mayRecordFor(actor, body));
    const [body] = own;
    const draftId = context.newId('D');
    const { visibility } = input;
    const change = { how: 'correct', id, seq: before.seq, why } as const;
    if (body === undefined || !input.sure) {
      const draft: Draft = { by: actor.id, values, visibility, change };
      await keepDraft(context, draftId, draft);
      return askBody(draftId, draft, own, context);
    }
    const outcome = inPlaceOf(outcomeOf(input, body, context), before);
    const same = sameContent(outcome, before) && visibility === before.visibility;
    // Opened to be looked at: nothing is wrong yet.
    if (why === '') return formReply(formFor(correct, context, locale, values, same ? {} : { why: FAULT.noWhy()[locale] }));
    if (same) return { kind: 'refusal', blocks: [text(SAY.sameAsBefore[locale])], ids: [id], onlyAsker: true };
    const draft: Draft = { by: actor.id, values, visibility, outcome, change };
    await keepDraft(context, draftId, draft);
    return changePreview(draftId, draft, change, before, context);
  },
};
