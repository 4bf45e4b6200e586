import type { FormValues } from '../../../src/chat/incoming.ts';
import type { Visibility } from '../../../src/domain/fact.ts';
import type { Owner } from '../../../src/domain/owner.ts';
import { addMonths } from '../../../src/domain/wall-time.ts';
import { findWhen, type Here } from '../../../src/domain/when/when.ts';
import { longDate } from '../../../src/i18n/dates.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import { wrongWhen } from '../../../src/i18n/when-said.ts';
import type { CommandContext } from '../../context.ts';
import { hereOf, readDay } from '../../here.ts';
import { bodyCalled } from '../../named-body.ts';
import { isGone } from '../../people-here.ts';
import type { Fault, Standing } from '../../recording.ts';
import { reads } from '../../standing.ts';
import { municipalitiesCalled } from '../../utfall/parts/municipalities.ts';
import { ownerOf, perhapsNamed, type ReadAction, readAction, readUntil } from '../../utfall/parts/owner.ts';
import { textOf } from '../../values.ts';
import { FAULT } from './phrases.ts';

export type ActionInput = { text: string; owner: Owner; due?: string; body?: string; visibility: Visibility };

const VISIBILITIES: readonly (readonly [Visibility, RegExp])[] = [
  ['open', /^(?:open|oppen|oppet|alla|public)$/],
  ['body', /^(?:body|organ|organet|organets egna)$/],
  ['secretariat', /^(?:secretariat|kansli|kansliet)$/],
];

/** So long after its day an action may still be recorded, or a day without a year may have been the one that was. */
const LATE_MONTHS = 6;
/** The day that was meant if it was not next year's: "13/11" said on 23/11. */
const justBeen = (typed: string, until: string, here: Here): string | undefined => {
  const when = findWhen(typed, here).at(-1)?.when;
  if (when === undefined || !when.assumed.includes('year') || when.to !== until) return undefined;
  const before = addMonths(until, -12);
  return before < here.now.date && before >= addMonths(here.now.date, -LATE_MONTHS) ? before : undefined;
};

/** A municipality that the text nearly begins with: nobody is made the owner of what "Osbby svarar" for. */
const nearlyNamed = (text: string, { knowledge }: CommandContext): { typed: string; name: string } | undefined => {
  const [typed = ''] = /^\p{Lu}[\p{L}-]+(?=\s)/u.exec(text) ?? [];
  const found = municipalitiesCalled(typed, knowledge.catalog);
  return 'guess' in found && found.guess !== undefined ? { typed, name: found.guess } : undefined;
};

/** An action as it was written: who and until when from its own field, otherwise from the text; nobody named is oneself. */
export const understandAction = (values: FormValues, context: CommandContext, fault: Fault, before?: Standing<ActionInput>): ActionInput => {
  const { locale, knowledge, incoming } = context;
  const here = hereOf(context, 'future');
  const typed = textOf(values, 'text').slice(0, 2000);
  if (typed === '') fault('text', FAULT.noText);
  const typedOwner = textOf(values, 'owner');
  const named = typedOwner === '' ? undefined : before && reads('owner', values, before) ? before.input.owner : ownerOf(typedOwner, context);
  if (typedOwner !== '' && !named) fault('owner', FAULT.noOwner(typedOwner));
  // Who has a field of their own is not looked for in the text.
  const same: ReadAction | undefined = before && reads('text', values, before) ? { text: before.input.text, ...(named ? { owner: named } : {}) } : undefined;
  const { text, owner, due } = same ?? (named ? { owner: named, ...readUntil(typed, here) } : readAction(typed, context, here));

  const meant = owner === undefined && !reads('text', values, before) ? nearlyNamed(text, context) : undefined;
  if (meant) fault('text', FAULT.nearOwner(meant.typed, meant.name));
  const perhaps = owner === undefined && !reads('text', values, before) ? perhapsNamed(text) : undefined;
  if (perhaps !== undefined) fault('text', FAULT.unknownOwner(perhaps));
  if (owner?.kind === 'person' && !reads('owner', values, before) && isGone(owner, context)) fault(named ? 'owner' : 'text', FAULT.hasLeft(owner.name));

  const typedDue = textOf(values, 'due');
  const day = typedDue === '' ? undefined : readDay(typedDue, here);
  if (day && 'why' in day) fault('due', wrongWhen(day.why, typedDue, locale));
  const until = day && 'date' in day ? day.date : due;
  const been = until === undefined || reads('due', values, before) ? undefined : justBeen(typedDue === '' ? typed : typedDue, until, here);
  if (been !== undefined && until !== undefined) fault('due', FAULT.justBeen(longDate(been, locale), longDate(until, locale)));
  // What was agreed a while ago and is written down late is overdue at once; further back it is a slip.
  if (until !== undefined && !reads('due', values, before) && until < addMonths(here.now.date, -LATE_MONTHS)) fault('due', FAULT.past);

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
