import type { FormValues } from '../../src/chat/incoming.ts';
import type { MatterState } from '../../src/domain/happenings/matter.ts';
import { mayHandle } from '../../src/domain/matter/seen.ts';
import { text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import type { Fault } from '../recording.ts';
import { textOf } from '../values.ts';
import { FAULT } from './parts/faults.ts';
import { matterField, reasonField } from './parts/fields.ts';
import { matterOr } from './parts/find.ts';
import { takeId } from './parts/ids.ts';
import { matterIn } from './parts/read.ts';
import { caused, recordOnce } from './parts/record.ts';
import { understood } from './parts/simple.ts';

type CloseInput = { id: string; chain: MatterState['chain']; reason: string };
const understand = (values: FormValues, context: CommandContext, fault: Fault): CloseInput => {
  const matter = matterIn(values, context, fault);
  const reason = textOf(values, 'reason');
  if (reason === '') fault('reason', FAULT.noReason);
  return { id: matter?.id ?? '', chain: matter?.chain ?? [], reason };
};

/** Ends a matter that goes no further: decided, taken back or overtaken. */
export const close: Command<CloseInput, CommandContext> = {
  noun: 'arende',
  verb: 'avsluta',
  verbs: ['close', 'end'],
  summary: { sv: 'Avsluta ett ärende', en: 'Close a matter' },
  examples: { sv: ['/arende avsluta M-7K3PD: beslutat av {body}'], en: ['/matter close M-7K3PD: decided by the {body}'] },
  title: { sv: 'Avsluta ett ärende', en: 'Close a matter' },
  submit: { sv: 'Avsluta', en: 'Close' },
  fields: [matterField, { ...reasonField, required: true }],
  read: (line) => {
    if (line.trim() === '') return undefined;
    const { id, rest } = takeId(line, 'M');
    const reason = rest.replace(/^(?:skäl|varför|reason|why)\s*:\s*/iu, '');
    return id === undefined ? { matter: rest } : { matter: id, ...(reason === '' ? {} : { reason }) };
  },
  schema: understood(understand),
  mayOpen: (actor) => actor.roles.some((r) => r.role !== 'reader'),
  may: (actor, { chain }) => mayHandle(actor, { chain }),
  run: async ({ id, reason }, context) => {
    const matter = matterOr(id, context);
    await recordOnce(context, (state) =>
      state.matters.get(id)?.closed ? [] : [caused(context, { type: 'matter.closed', matter: id, reason }, matter.visibility)],
    );
    const why = matterOr(id, context).closed?.reason ?? reason;
    const said = context.locale === 'sv' ? `${id} är avslutat: ${why}` : `${id} is closed: ${why}`;
    return { kind: 'receipt', blocks: [text(said)], ids: [id], onlyAsker: context.viewer.place === 'channel' && matter.visibility !== 'open' };
  },
};
