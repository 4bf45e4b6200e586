import { maySee } from '../../../src/domain/actor.ts';
import type { Earlier, Outcome } from '../../../src/domain/happenings/outcome.ts';
import type { Recorded } from '../../../src/domain/stamp.ts';
import { MendableError } from '../../../src/errors.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import { RECORD_ID } from '../../../src/i18n/record-id.ts';
import type { FieldHint } from '../../../src/routing/command.ts';
import type { CommandContext } from '../../context.ts';
import { LABEL } from './phrases.ts';

export const idOf = (typed: string): string =>
  foldLetters(typed.trim())
    .toUpperCase()
    .replace(/[.:,;]+$/, '')
    // A decision, an owner's input or a report is corrected with its outcome.
    .replace(/^(U-[0-9A-Z]+)-[BMR]\d+$/, '$1');

/** A recorded outcome that this person may see; what they may not see is not there. */
export const findOutcome = ({ journal, viewer }: CommandContext, id: string): Recorded<Outcome> | undefined => {
  const outcome = journal.state().outcomes.get(id);
  return outcome && maySee({ ...viewer, place: 'private' }, outcome.visibility, outcome.body) ? outcome : undefined;
};
export const outcomeOr = (context: CommandContext, id: string): Recorded<Outcome> => {
  const outcome = findOutcome(context, id);
  if (!outcome) throw new MendableError('not-found', { id, list: '/utfall visa' });
  return outcome;
};
/** The last that was heard of an outcome which is not there any more: that it was withdrawn. */
export const withdrawnOf = ({ journal }: CommandContext, id: string): Earlier | undefined => {
  const state = journal.state();
  return state.outcomes.has(id) ? undefined : state.earlierOutcomes.get(id)?.at(-1);
};

export const ID_FIELD: FieldHint<CommandContext> = {
  name: 'id',
  kind: 'line',
  required: true,
  maxLength: 20,
  label: RECORD_ID,
  hint: { sv: 'Till exempel U-7K3PD', en: 'For example U-7K3PD' },
};
export const WHY_FIELD: FieldHint<CommandContext> = {
  name: 'why',
  kind: 'line',
  required: true,
  maxLength: 500,
  label: LABEL.why,
  hint: { sv: 'Till exempel: fel belopp i protokollet', en: 'For example: wrong amount in the minutes' },
};
