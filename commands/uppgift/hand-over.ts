import { z } from 'zod';
import type { FormValues } from '../../src/chat/incoming.ts';
import { mayFollowUp } from '../../src/domain/action-rights.ts';
import type { Receiver } from '../../src/domain/happenings/action.ts';
import type { Said } from '../../src/i18n/locale.ts';
import { text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { ownerOf } from '../utfall/parts/owner.ts';
import { ownerName } from '../utfall/parts/show.ts';
import { textOf } from '../values.ts';
import { actionByWords } from './parts/by-words.ts';
import { findAction, ID_FIELD, idAnd, WHY_FIELD } from './parts/find.ts';
import { isReachable, knownReceiver } from './parts/known.ts';
import { FAULT, LABEL, offeredTo } from './parts/phrases.ts';
import { takeStep } from './parts/step.ts';

type Input = { id: string; to: Receiver; why: string };

/** Offers an action to somebody else. It stays where it is until they say yes. */
export const handOver: Command<Input, CommandContext> = {
  noun: 'uppgift',
  verb: 'overlat',
  verbs: ['överlåt', 'lämna över', 'hand-over', 'handover'],
  summary: { sv: 'Lämna över en uppgift', en: 'Hand over an action' },
  examples: { sv: ['/uppgift overlat A-7K3PD Anna Ek', '/uppgift overlat A-7K3PD Anna Ek: jag är ledig i mars'], en: ['/action hand-over A-7K3PD Anna Ek'] },
  title: { sv: 'Lämna över uppgiften', en: 'Hand over the action' },
  submit: { sv: 'Lämna över', en: 'Hand over' },
  fields: [
    ID_FIELD,
    {
      name: 'to',
      kind: 'line',
      required: true,
      maxLength: 200,
      label: LABEL.to,
      hint: { sv: 'Till exempel Anna Ek, Anna Ek <anna@example.org> eller styrelsen', en: 'For example Anna Ek, Anna Ek <anna@example.org> or the board' },
    },
    WHY_FIELD,
  ],
  find: actionByWords('overlat'),
  read: (line) => {
    const { id, rest } = idAnd(line);
    const [to = '', ...why] = rest.replace(/^(?:till|to)\s+/iu, '').split(/:\s+/);
    return id === '' ? undefined : { id, to, why: why.join(': ') };
  },
  schema: (context) =>
    z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform((values: FormValues, ctx): Input => {
      const id = idAnd(textOf(values, 'id')).id;
      const typed = textOf(values, 'to');
      const fault = (said: Said): typeof z.NEVER => {
        ctx.addIssue({ code: 'custom', path: ['to'], message: said[context.locale] });
        return z.NEVER;
      };
      const owner = ownerOf(typed, context);
      if (owner?.kind !== 'person' && owner?.kind !== 'body') return fault(FAULT.noReceiver(typed));
      const to = knownReceiver(owner, context);
      // By name alone they are not shown what is not open to all: then nobody would ever answer.
      const action = findAction(context, id);
      if (action && action.visibility !== 'open' && !isReachable(to)) return fault(FAULT.notKnown(typed));
      return { id, to, why: textOf(values, 'why').slice(0, 500) };
    }),
  may: (actor, { id }, context) => {
    const action = findAction(context, id);
    return action === undefined || mayFollowUp(actor, action);
  },
  run: ({ id, to, why }, context) =>
    takeStep(id, context, {
      what: { type: 'action.offered', action: id, to, ...(why === '' ? {} : { why }) },
      step: 'offered',
      said: { to, ...(why === '' ? {} : { text: why }) },
      receipt: (a) => [text(offeredTo(id, ownerName(to, context), a.text)[context.locale])],
    }),
};
