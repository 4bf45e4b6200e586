import { z } from 'zod';
import type { FormValues } from '../../../src/chat/incoming.ts';
import type { Reminder, ReminderRule } from '../../../src/domain/happenings/reminder.ts';
import { instantOf } from '../../../src/domain/wall-time.ts';
import { readWhen, type When } from '../../../src/domain/when/when.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import type { Said } from '../../../src/i18n/locale.ts';
import { wallText, wrongWhen } from '../../../src/i18n/when-said.ts';
import type { CommandContext } from '../../context.ts';
import { hereOf } from '../../here.ts';
import { ownerOf } from '../../utfall/parts/owner.ts';
import { textOf } from '../../values.ts';
import { findBeforeMeeting } from './before-meeting.ts';
import { coarse, FAULT, notTo, past, repeats, unknownBody, unread } from './phrases.ts';
import { findRepeat } from './repeat.ts';
import { nameLike } from './somebody-else.ts';

export type ReminderInput = { text: string; rule: ReminderRule; to: Reminder['to']; assumed: readonly string[] };
const MAX_TEXT = 1000;
const NINE = '09:00';
const EVERYONE = /^(?:alla|allihop|samtliga|everyone|everybody|all)$/i;

/** A wall time out of what was read; a week is its Monday and a day nine o'clock, and that is said. */
const wallOf = (when: When, context: CommandContext): { at: string; assumed: string[] } | 'coarse' => {
  if (when.grain !== 'minute' && when.grain !== 'day' && when.grain !== 'week') return 'coarse';
  const at = `${when.from}T${when.time ?? NINE}`;
  const { how } = instantOf(when.from, when.time ?? NINE, context.zone);
  const assumed = [
    ...when.assumed,
    ...(when.grain === 'week' ? ['monday'] : []),
    ...(when.time === undefined ? ['nine'] : []),
    ...(how === 'plain' ? [] : [how]),
  ];
  return { at, assumed };
};

export const reminderSchema = (context: CommandContext): z.ZodType<ReminderInput, FormValues> =>
  z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform((values, ctx): ReminderInput => {
    const { locale } = context;
    const fault = (field: string, said: Said | string): typeof z.NEVER => {
      ctx.addIssue({ code: 'custom', path: [field], message: typeof said === 'string' ? said : said[locale] });
      return z.NEVER;
    };
    const bodyOf = (typed: string): string | undefined => {
      if (context.knowledge.catalog.get(typed)?.kind === 'body') return typed;
      const [found, other] = context.knowledge.catalog.resolve(typed, ['body']);
      return found && !found.guess && !other ? found.entity.id : undefined;
    };
    /** "Styrgrupps" before "mötet" is the name without its ending. */
    const meetingOfBody = (typed: string): string | undefined => bodyOf(typed) ?? bodyOf(`${typed.replace(/s$/, '')}en`);
    const text = textOf(values, 'text');
    if (text === '') fault('text', FAULT.noText);
    if (text.length > MAX_TEXT) fault('text', FAULT.tooLong);
    const typedTo = textOf(values, 'to');
    const self = typedTo === '' || /^(?:mig|me|jag)$/.test(foldLetters(typedTo).toLowerCase());
    const body = self ? undefined : bodyOf(typedTo);
    if (!self && body === undefined)
      fault('to', ownerOf(typedTo, context) || EVERYONE.test(foldLetters(typedTo)) || nameLike(typedTo, context) ? notTo(typedTo) : unknownBody(typedTo));
    const to: Reminder['to'] = body === undefined ? { kind: 'person', id: context.actor.id } : { kind: 'body', id: body };

    const typed = textOf(values, 'when');
    if (typed === '') return fault('when', FAULT.noWhen);
    const before = findBeforeMeeting(typed);
    if (before) {
      const meetingOf = before.body === '' ? body : meetingOfBody(before.body);
      if (meetingOf === undefined) return fault('when', before.body === '' ? FAULT.noBody : unknownBody(before.body));
      if (before.days > 366) return fault('when', FAULT.tooFar);
      const rule: ReminderRule = { kind: 'before-meeting', body: meetingOf, days: before.days, working: before.working, time: before.time ?? NINE };
      return { text, to, rule, assumed: before.time === undefined ? ['nine'] : [] };
    }
    if (findRepeat(typed)) return fault('when', repeats(typed));
    const when = readWhen(typed, hereOf(context, 'future'));
    if (!when) return fault('when', unread(typed));
    if (when.wrong) return fault('when', wrongWhen(when.wrong, typed, locale));
    const wall = wallOf(when, context);
    if (wall === 'coarse') return fault('when', coarse(typed));
    const [date = '', time = ''] = wall.at.split('T');
    // A message that is worked again after its effect was recorded is not refused for having taken long.
    const again = context.journal.state().causes.has(context.incoming.id);
    if (!again && instantOf(date, time, context.zone).ms <= context.now.getTime()) return fault('when', past(wallText(date, time, locale)));
    return { text, to, rule: { kind: 'at', at: wall.at }, assumed: wall.assumed };
  });
