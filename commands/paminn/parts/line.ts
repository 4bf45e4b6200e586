import type { FormValues } from '../../../src/chat/incoming.ts';
import { type Found, findWhen } from '../../../src/domain/when/when.ts';
import type { CommandContext } from '../../context.ts';
import { hereOf } from '../../here.ts';
import { findBeforeMeeting } from './before-meeting.ts';

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
  return `${before} ${after.trim()}`.replace(LINK, '').trim();
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
  const { to: body, rest: line } = toWhom(whole, context);
  const to: FormValues = body === undefined ? {} : { to: body };
  const before = findBeforeMeeting(line);
  if (before) return { ...to, when: line.slice(before.start, before.end), text: without(line, before) };
  const when = chosen(findWhen(line, hereOf(context, 'future')), line);
  if (!when) return { ...to, text: line.replace(LINK, '').trim() };
  return { ...to, when: line.slice(when.start, when.end), text: without(line, when) };
};
