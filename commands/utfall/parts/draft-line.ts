import type { FormValues } from '../../../src/chat/incoming.ts';
import type { FieldHint } from '../../../src/routing/command.ts';
import type { CommandContext } from '../../context.ts';

export const draftField: FieldHint<CommandContext> = {
  name: 'draft',
  kind: 'line',
  required: true,
  maxLength: 20,
  label: { sv: 'Utkast', en: 'Draft' },
  hint: { sv: 'Till exempel D-7K3PD', en: 'For example D-7K3PD' },
};
/** "D-7K3PD ersatt": a draft's id, and what else is to be known about it. */
export const draftLine = (line: string): FormValues | undefined => {
  const [draft = '', how = ''] = line.trim().split(/\s+/);
  return draft === '' ? undefined : { draft: draft.toUpperCase(), how: how.toLowerCase() };
};
