import { z } from 'zod';
import { mayRecordFor } from '../../src/domain/actor.ts';
import type { NewEvent } from '../../src/domain/event.ts';
import { MendableError } from '../../src/errors.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { draftOr, findDraft } from './parts/draft.ts';
import { draftField, draftLine } from './parts/draft-line.ts';
import { lostLines } from './parts/lost.ts';
import { sameContent, sameMeeting } from './parts/outcome.ts';
import { preview } from './parts/preview.ts';
import { receipt } from './parts/receipt.ts';
import { inPlaceOf } from './parts/same-ids.ts';
import { saveChange } from './parts/save-change.ts';

const Input = z.object({ draft: z.string().min(1), how: z.enum(['ersatt', 'tillagg', '']).catch('') });
type Input = z.infer<typeof Input>;

/** Records a draft. The same draft saved twice, or the same message worked twice, is recorded once and answered the same. */
export const save: Command<Input, CommandContext> = {
  noun: 'utfall',
  verb: 'spara',
  verbs: ['save'],
  summary: { sv: 'Spara ett utkast', en: 'Save a draft' },
  examples: { sv: ['/utfall spara D-7K3PD'], en: ['/utfall save D-7K3PD'] },
  title: { sv: 'Spara utkastet', en: 'Save the draft' },
  submit: { sv: 'Spara', en: 'Save' },
  fields: [draftField],
  read: (line) => draftLine(line),
  schema: () => Input,
  may: (actor, input, context) => {
    const draft = findDraft(context, input.draft);
    // Of what is changed too: the right to it may have gone since the draft was made.
    const before = draft?.change && context.journal.state().outcomes.get(draft.change.id);
    return [draft?.outcome, before].every((o) => o === undefined || mayRecordFor(actor, o.body));
  },
  run: async ({ draft: id, how }, context) => {
    const draft = draftOr(context, id);
    const { outcome } = draft;
    if (!outcome) return preview(id, draft, context);
    if (draft.change) return saveChange(draft, draft.change, context);
    let lost: readonly string[] = [];
    const saved = await context.journal.change((state) => {
      const others = sameMeeting(state, outcome, context);
      const [there] = others;
      // Withdrawn since: the same draft does not bring it back.
      if (state.earlierOutcomes.has(outcome.id)) return { events: [], result: outcome.id };
      const same = state.outcomes.get(outcome.id) ?? others.find((o) => how === 'ersatt' && sameContent(o, outcome));
      if (same && (same.id !== outcome.id || sameContent(same, outcome))) return { events: [], result: same.id };
      if (there && how === '') return { events: [], result: undefined };
      if (there && how === 'ersatt') lost = lostLines(outcome, there, state, context.locale);
      const events: NewEvent[] = [
        {
          by: context.actor.id,
          via: context.incoming.surface,
          visibility: draft.visibility,
          cause: context.incoming.id,
          what: { type: 'outcome.recorded', outcome: there && how === 'ersatt' ? inPlaceOf(outcome, there) : outcome },
        },
      ];
      return { events, result: there && how === 'ersatt' ? there.id : outcome.id };
    });
    if (saved === undefined) return { ...preview(id, draft, context), kind: 'question' };
    const recorded = context.journal.state().outcomes.get(saved);
    if (!recorded) throw new MendableError('not-found', { id: saved, list: '/utfall visa' });
    return receipt(recorded, context.actor.name, context, lost);
  },
};
