import type { FormValues } from '../../../src/chat/incoming.ts';
import { type Found, findWhen } from '../../../src/domain/when/when.ts';
import type { CommandContext } from '../../context.ts';
import { dayBeside } from '../../day-like.ts';
import { hereOf } from '../../here.ts';
import { findBeforeMeeting } from './before-meeting.ts';
import { findRepeat } from './repeat.ts';
import { somebodyElse } from './somebody-else.ts';

const ME = /^(?:mig|me|oss|us|jag)(?![\p{L}])\s*/iu;
const LINK = /^[\s,:;–-]*(?:(?:om att|om|att|about|to|that|of)(?![\p{L}])|:)?[\s,:;–-]*/iu;

/** The body that a line begins with: as many words as name one, or the words before a time when they name none. */
const leadingBody = (line: string, context: CommandContext): { to: string; length: number } | undefined => {
  const ends = [...line.matchAll(/[\p{L}\p{N}-]+/gu)].slice(0, 8).map((m) => m.index + m[0].length);
  for (const end of ends.reverse()) {
    const found = context.knowledge.catalog.resolve(line.slice(0, end), ['body']);
    if (found.length === 1 && found[0] && !found[0].guess) return { to: found[0].entity.id, length: end };
  }
  return undefined;
};

type Span = { start: number; end: number };
const without = (line: string, { start, end }: Span): string => {
  const [before, after] = [line.slice(0, start).trim(), line.slice(end)];
  // A time at the beginning is followed by what it is about; at the end it is preceded by it; in the middle it belongs to the text.
  if (before === '' || LINK.exec(before)?.[0].length === before.length) return after.replace(LINK, '').trim();
  if (after.replace(/[\s.]+/g, '') === '')
    return before
      .replace(LINK, '')
      .replace(/[\s,:;–-]+$/, '')
      .trim();
  const told = after.trim();
  return `${before}${/^[:;,]/.test(told) ? '' : ' '}${told}`.replace(LINK, '').trim();
};
/** The first time if the line begins with it, else the one it ends with, else the only one there is. */
const chosen = (found: readonly Found[], line: string): Found | undefined => {
  const [first] = found;
  const last = found.at(-1);
  if (first && line.slice(0, first.start).replace(LINK, '') === '') return first;
  if (last && line.slice(last.end).replace(/[\s.]+/g, '') === '') return last;
  return found.length === 1 ? first : undefined;
};

/** Whom a line is to, as it was typed, and what comes after. */
export const toWhom = (typed: string, context: CommandContext): { who: string; rest: string; to?: string } => {
  const line = typed.normalize('NFC').trim();
  const me = ME.exec(line)?.[0].length;
  const body = me === undefined ? leadingBody(line, context) : undefined;
  const length = me ?? body?.length ?? 0;
  const who = length === 0 ? '' : `${line.slice(0, length).trim()} `;
  return { who, rest: line.slice(length).replace(/^[\s,]+/, ''), ...(body ? { to: body.to } : {}) };
};

/** What a typed line says, as the values that the form would send. Undefined for an empty line: the form is shown. */
export const reminderValues = (typed: string, context: CommandContext): FormValues | undefined => {
  const whole = typed.normalize('NFC').trim();
  if (whole === '') return undefined;
  const { who, to: body, rest } = toWhom(whole, context);
  const timesIn = (text: string) => findWhen(text, hereOf(context, 'future'));
  const beforeMeeting = findBeforeMeeting(rest);
  const other = who === '' ? somebodyElse(rest, [...timesIn(rest), ...(beforeMeeting ? [beforeMeeting] : [])], context) : undefined;
  const line = other?.rest ?? rest;
  const named = other && !other.self ? other.name : body;
  const to: FormValues = named === undefined ? {} : { to: named };
  const before = findBeforeMeeting(line);
  if (before) return { ...to, when: line.slice(before.start, before.end), text: without(line, before) };
  const times = timesIn(line);
  const when = chosen(times, line);
  const repeat = findRepeat(line, times);
  // "På torsdag om mötet varje månad" comes once: how often the meeting comes is part of what it is about.
  const isTime = repeat && (without(line.slice(0, repeat.start), repeat) === '' || (/^[\s.]*$/.test(line.slice(repeat.end)) && when?.start !== 0));
  if (isTime) return { ...to, when: line.slice(repeat.start, repeat.end), text: without(line, repeat) };
  if (!when) return { ...to, text: line.replace(LINK, '').trim() };
  // A time alone is today's or tomorrow's. What looks like a day beside it was meant for one, and is asked about.
  const alone = when.when.assumed.some((a) => a === 'today' || a === 'tomorrow');
  const meant = (alone ? dayBeside(line, when) : undefined) ?? when;
  return { ...to, when: line.slice(meant.start, meant.end), text: without(line, meant) };
};
