import type { FormValues } from '../../../src/chat/incoming.ts';
import type { Visibility } from '../../../src/domain/fact.ts';
import type { Owner } from '../../../src/domain/owner.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import { wrongWhen } from '../../../src/i18n/when-said.ts';
import type { CommandContext } from '../../context.ts';
import { hereOf, readDay } from '../../here.ts';
import { bodyCalled } from '../../named-body.ts';
import type { Fault } from '../../recording.ts';
import { ownerOf, readAction, readUntil } from '../../utfall/parts/owner.ts';
import { textOf } from '../../values.ts';
import { FAULT } from './phrases.ts';

export type ActionInput = { text: string; owner: Owner; due?: string; body?: string; visibility: Visibility };

const VISIBILITIES: readonly (readonly [Visibility, RegExp])[] = [
  ['open', /^(?:open|oppen|oppet|alla|public)$/],
  ['body', /^(?:body|organ|organet|organets egna)$/],
  ['secretariat', /^(?:secretariat|kansli|kansliet)$/],
];

/** An action as it was written: who and until when from its own field, otherwise from the text; nobody named is oneself. */
export const understandAction = (values: FormValues, context: CommandContext, fault: Fault): ActionInput => {
  const { locale, knowledge, incoming } = context;
  const here = hereOf(context, 'future');
  const typed = textOf(values, 'text').slice(0, 2000);
  if (typed === '') fault('text', FAULT.noText);
  const typedOwner = textOf(values, 'owner');
  const named = typedOwner === '' ? undefined : ownerOf(typedOwner, context);
  if (typedOwner !== '' && !named) fault('owner', FAULT.noOwner(typedOwner));
  // Who has a field of their own is not looked for in the text.
  const { text, owner, due } = named ? { owner: named, ...readUntil(typed, here) } : readAction(typed, context, here);

  const typedDue = textOf(values, 'due');
  const day = typedDue === '' ? undefined : readDay(typedDue, here);
  if (day && 'why' in day) fault('due', wrongWhen(day.why, typedDue, locale));
  const until = day && 'date' in day ? day.date : due;
  if (until !== undefined && until < here.now.date) fault('due', FAULT.past);

  const typedBody = textOf(values, 'body');
  const body = typedBody === '' ? undefined : bodyCalled(typedBody, knowledge.catalog);
  if (body && !('body' in body)) fault('body', FAULT.noBody(typedBody));
  const follows = body && 'body' in body ? body.body : undefined;

  const self: Owner = { kind: 'person', id: incoming.from.id, name: incoming.from.name };
  const whose = owner ?? self;
  const typedVisibility = foldLetters(textOf(values, 'visibility')).toLowerCase();
  const own = follows === undefined && whose.kind === 'person' && whose.id === self.id;
  const visibility = typedVisibility === '' ? (own ? 'secretariat' : 'open') : VISIBILITIES.find(([, p]) => p.test(typedVisibility))?.[0];
  if (!visibility) fault('visibility', FAULT.visibility(textOf(values, 'visibility')));
  if (visibility === 'body' && follows === undefined) fault('body', FAULT.noBodyToSee);
  return {
    text,
    owner: whose,
    ...(until === undefined ? {} : { due: until }),
    ...(follows === undefined ? {} : { body: follows }),
    visibility: visibility ?? 'secretariat',
  };
};
