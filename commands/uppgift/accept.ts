import { z } from 'zod';
import { isOwner, mayAnswerOffer } from '../../src/domain/action-rights.ts';
import type { ActionState } from '../../src/domain/happenings/action.ts';
import type { Said } from '../../src/i18n/locale.ts';
import { type Reply, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { ownerName } from '../utfall/parts/show.ts';
import { findAction, ID_FIELD, idAnd, WHY_FIELD } from './parts/find.ts';
import { neverOffered, yoursAlready } from './parts/offer-said.ts';
import { acceptedAs, declinedAs, SAY } from './parts/phrases.ts';
import { takeStep } from './parts/step.ts';

const Input = z.object({ id: z.string().trim().min(1), why: z.string().trim().max(500).default('') });
type Input = z.infer<typeof Input>;

const whyNot = (action: ActionState, context: CommandContext): Said => {
  if (isOwner(action.owner, context.actor)) return yoursAlready(action.id);
  if (action.steps.some((s) => s.what === 'offered')) return SAY.notOffered;
  return neverOffered(action.id, action.owner && ownerName(action.owner, context));
};
/** Nobody has offered it, somebody else has answered, or it was taken back: that is told, and nothing is written. */
const stillOffered =
  (context: CommandContext) =>
  (action: ActionState): Reply | undefined =>
    mayAnswerOffer(context.actor, action)
      ? undefined
      : { kind: 'refusal', blocks: [text(whyNot(action, context)[context.locale])], ids: [action.id], onlyAsker: true };

const common: Pick<Command<Input, CommandContext>, 'read' | 'schema' | 'may'> = {
  read: (line) => {
    const { id, rest } = idAnd(line);
    return id === '' ? undefined : { id, why: rest };
  },
  schema: () => Input,
  may: (actor, { id }, context) => {
    const action = findAction(context, id);
    return action?.offer === undefined || mayAnswerOffer(actor, action);
  },
};

/** Takes over an action that was offered: from now on it is one's own. */
export const accept: Command<Input, CommandContext> = {
  ...common,
  noun: 'uppgift',
  verb: 'ta-emot',
  verbs: ['ta emot', 'tamot', 'accept'],
  summary: { sv: 'Ta emot en uppgift som någon lämnar över', en: 'Accept an action that somebody hands over' },
  examples: { sv: ['/uppgift ta-emot A-7K3PD'], en: ['/action accept A-7K3PD'] },
  title: { sv: 'Ta emot uppgiften', en: 'Accept the action' },
  submit: SAY.accept,
  fields: [ID_FIELD],
  run: ({ id }, context) =>
    takeStep(id, context, {
      what: { type: 'action.accepted', action: id },
      step: 'accepted',
      said: {},
      wanted: stillOffered(context),
      receipt: (a) => [text(acceptedAs(id, a.text)[context.locale])],
    }),
};

/** Says no to an action that was offered: it stays with whoever has it. */
export const decline: Command<Input, CommandContext> = {
  ...common,
  noun: 'uppgift',
  verb: 'avboj',
  verbs: ['avböj', 'decline'],
  summary: { sv: 'Avböj en uppgift som någon lämnar över', en: 'Decline an action that somebody hands over' },
  examples: { sv: ['/uppgift avboj A-7K3PD: jag är ledig'], en: ['/action decline A-7K3PD: I am on leave'] },
  title: { sv: 'Avböj uppgiften', en: 'Decline the action' },
  submit: SAY.decline,
  fields: [ID_FIELD, WHY_FIELD],
  run: ({ id, why }, context) =>
    takeStep(id, context, {
      what: { type: 'action.declined', action: id, ...(why === '' ? {} : { why }) },
      step: 'declined',
      said: why === '' ? {} : { text: why },
      wanted: stillOffered(context),
      receipt: (a) => [text(declinedAs(id, a.text)[context.locale])],
    }),
};
