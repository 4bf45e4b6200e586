import { maySeeAction } from '../../../src/domain/action-rights.ts';
import type { ActionState } from '../../../src/domain/happenings/action.ts';
import { MendableError } from '../../../src/errors.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import type { FieldHint } from '../../../src/routing/command.ts';
import type { CommandContext } from '../../context.ts';
import { LABEL } from './phrases.ts';

const LIST = '/uppgift lista';
/** "A-7K3PD: text" as the id and what follows it. */
export const idAnd = (line: string): { id: string; rest: string } => {
  const [, id = '', rest = ''] = /^([\p{L}\d-]+)[:,;.]?\s*([\s\S]*)$/u.exec(line.trim()) ?? [];
  return { id: foldLetters(id).toUpperCase(), rest: rest.trim() };
};

/** An action that this person may see. What they may not see is told to be missing: that it exists is not theirs to know. */
export const findAction = ({ journal, viewer }: CommandContext, id: string): ActionState | undefined => {
  const action = journal.state().actions.get(id);
  return action && maySeeAction({ ...viewer, place: 'private' }, action) ? action : undefined;
};
export const actionOr = (context: CommandContext, id: string): ActionState => {
  const action = findAction(context, id);
  if (!action) throw new MendableError('not-found', { id, list: LIST });
  return action;
};

export const ID_FIELD: FieldHint<CommandContext> = {
  name: 'id',
  kind: 'line',
  required: true,
  maxLength: 20,
  label: LABEL.id,
  hint: { sv: 'Till exempel A-7K3PD', en: 'For example A-7K3PD' },
};
export const WHY_FIELD: FieldHint<CommandContext> = { name: 'why', kind: 'line', required: false, maxLength: 500, label: LABEL.why };
