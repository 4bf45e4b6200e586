import { z } from 'zod';
import type { FormValues } from '../../src/chat/incoming.ts';
import { mayFollowUp } from '../../src/domain/action-rights.ts';
import type { Receiver } from '../../src/domain/happenings/action.ts';
import { foldAscii } from '../../src/i18n/fold.ts';
import type { Said } from '../../src/i18n/locale.ts';
import { text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { ownHint } from '../own-names.ts';
import { isGone } from '../people-here.ts';
import { ownerOf } from '../utfall/parts/owner.ts';
import { ownerName } from '../utfall/parts/show.ts';
import { textOf } from '../values.ts';
import { actionByWords } from './parts/by-words.ts';
import { findAction, ID_FIELD, idAnd, WHY_FIELD } from './parts/find.ts';
import { isReachable, knownReceiver } from './parts/known.ts';
import { leftSeat } from './parts/left-seat.ts';
import { offeredAlready, unknownMail } from './parts/offer-said.ts';
import { FAULT, LABEL, offeredTo } from './parts/phrases.ts';
import { takeStep } from './parts/step.ts';

/** Where the reason begins: "; skäl: semester", "; semester", ": semester". */
const WHY = /\s*(?:;|:\s)\s*(?:(?:skäl|orsak|reason|why)\s*:\s*)?/iu;
const MAIL = /^<?(?:mailto:)?([^\s<>@:]+@[^\s<>@|]+\.[^\s<>@|]+)>?$/iu;

/** An address alone is enough for somebody who has been seen with it: "Bo Alm <bo@example.org>". */
const calledBy = (email: string, { people }: CommandContext): string | undefined => {
  const [name] = people.withEmail(email).flatMap((account) => people.find(account)?.name ?? []);
  return name === undefined ? undefined : `${name} <${email}>`;
};
const isSame = (a: Receiver, b: Receiver): boolean =>
  a.kind === b.kind && (a.id === b.id || (a.kind === 'person' && b.kind === 'person' && foldAscii(a.name) === foldAscii(b.name)));

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
      hint: ownHint({ sv: 'Till exempel Anna Ek, Anna Ek <anna@example.org> eller {body}', en: 'For example Anna Ek, Anna Ek <anna@example.org> or {body}' }),
    },
    WHY_FIELD,
  ],
  find: actionByWords('overlat'),
  read: (line) => {
    const { id, rest } = idAnd(line);
    const said = rest.replace(/^(?:till|to)\s+/iu, '');
    const cut = WHY.exec(said);
    const [to, why] = cut ? [said.slice(0, cut.index), said.slice(cut.index + cut[0].length)] : [said, ''];
    return id === '' ? undefined : { id, to: to.trim(), why: why.trim() };
  },
  schema: (context) =>
    z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform((values: FormValues, ctx): Input => {
      const id = idAnd(textOf(values, 'id')).id;
      const typed = textOf(values, 'to');
      const fault = (said: Said): typeof z.NEVER => {
        ctx.addIssue({ code: 'custom', path: ['to'], message: said[context.locale] });
        return z.NEVER;
      };
      const email = MAIL.exec(typed)?.[1];
      const named = email === undefined ? typed : calledBy(email, context);
      if (named === undefined) return fault(unknownMail(email ?? ''));
      const owner = ownerOf(named, context);
      if (owner?.kind !== 'person' && owner?.kind !== 'body') return fault(FAULT.noReceiver(typed));
      const to = knownReceiver(owner, context);
      if (isGone(to, context)) return fault(FAULT.hasLeft(ownerName(to, context)));
      // By name alone they are not shown what is not open to all: then nobody would ever answer.
      const action = findAction(context, id);
      if (action && action.visibility !== 'open' && !isReachable(to)) return fault(FAULT.notKnown(typed));
      return { id, to, why: textOf(values, 'why').slice(0, 500) };
    }),
  may: (actor, { id }, context) => {
    const action = findAction(context, id);
    return action === undefined || mayFollowUp(actor, action);
  },
  run: async ({ id, to, why }, context) => {
    const { incoming, journal, locale } = context;
    const there = findAction(context, id)?.offer?.to;
    if (there && isSame(there, to) && !journal.state().causes.has(incoming.id))
      return { kind: 'receipt', blocks: [text(offeredAlready(id, ownerName(there, context))[locale])], ids: [id], onlyAsker: true };
    return takeStep(id, context, {
      what: { type: 'action.offered', action: id, to, ...(why === '' ? {} : { why }) },
      step: 'offered',
      said: { to, ...(why === '' ? {} : { text: why }) },
      receipt: (a) => [text(offeredTo(id, ownerName(to, context), a.text)[locale]), ...leftSeat(to, a.body, context)],
    });
  },
};
