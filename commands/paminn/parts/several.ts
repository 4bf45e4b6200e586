import { findWhen } from '../../../src/domain/when/when.ts';
import type { Said } from '../../../src/i18n/locale.ts';
import { type Button, buttons, type Reply, text } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { hereOf } from '../../here.ts';
import { findBeforeMeeting } from './before-meeting.ts';
import { toWhom } from './line.ts';

const SEVERAL: Said = {
  sv: 'Det ser ut att vara flera påminnelser. Inget är sparat. Sätt dem en i taget. Är det en enda, skriv tiden först och det du vill bli påmind om efter ett kolon.',
  en: 'This looks like several reminders. Nothing has been saved. Set them one at a time. If it is one, write the time first and what to be reminded of after a colon.',
};
/** So many are offered as buttons. */
const MOST = 8;
/** "Påminn mig …", which may be written again before each. */
const AGAIN = /^(?:(?:och |and )?(?:påminn|remind)\s+)?(?:(?:mig|me)\s+)?/iu;
const ABOUT = /^[\s,]*(?:(?:om att|om|att|about|to|that|of)(?!\p{L})|:)\s*\S/iu;
const JOIN = /^\s*(?:,\s*(?:och\s+|and\s+)?|och\s+|and\s+)$/iu;

type Time = { start: number; end: number };
/** The times in a text, in order, those before a meeting among them. */
const timesIn = (text: string, context: CommandContext): Time[] => {
  const before = findBeforeMeeting(text);
  const times = findWhen(text, hereOf(context, 'future')).filter((t) => !before || t.end <= before.start || t.start >= before.end);
  return [...times, ...(before ? [before] : [])].sort((a, b) => a.start - b.start);
};
const beginsWithTime = (part: string, context: CommandContext): boolean => timesIn(part, context)[0]?.start === 0;
const endsWithTime = (part: string, context: CommandContext): boolean => {
  const last = timesIn(part, context).at(-1);
  return last !== undefined && last.start > 0 && /^[\s.]*$/.test(part.slice(last.end));
};

/** "Den 1/3 och 8/3 om remissen": the same at several times. */
const sameAtSeveral = (line: string, context: CommandContext): string[] => {
  const times = timesIn(line, context);
  const run = times.filter((t, i) => times.slice(0, i).every((_, at) => JOIN.test(line.slice(times[at]?.end, times[at + 1]?.start))) && t.start >= 0);
  const about = line.slice(run.at(-1)?.end);
  return run[0]?.start === 0 && run.length > 1 && ABOUT.test(about) ? run.map((t) => `${line.slice(t.start, t.end)}${about}`) : [];
};
const HOUR_TOO = /^\s*(?:och|and|,)\s*(\d{1,2}(?:[.:]\d{2})?)(?=[\s,]*(?:om|about|:)(?!\p{L}))/iu;
const CLOCK = /(?<=(?:kl\.?|klockan|at)\s*)\d{1,2}(?:[.:]\d{2})?/iu;
/** "På torsdag kl 9 och 13 om remissen": the same at two hours of a day. */
const sameAtHours = (line: string, context: CommandContext): string[] => {
  const [time] = timesIn(line, context);
  if (time?.start !== 0) return [];
  const [first, rest] = [line.slice(0, time.end), line.slice(time.end)];
  const hour = HOUR_TOO.exec(rest);
  if (!hour || !CLOCK.test(first)) return [];
  const about = rest.slice(hour[0].length);
  return [`${first}${about}`, `${first.replace(CLOCK, hour[1] ?? '')}${about}`];
};
/** A time that a part begins with has fewer letters than this. */
const TIME_WITHIN = 100;
/** "På torsdag om remissen och på fredag om budgeten": split where a time of its own begins that says what it is about. */
const atOwnTimes = (line: string, context: CommandContext): string[] => {
  const [first] = timesIn(line, context);
  if (first?.start !== 0) return [];
  // After a colon everything is what it is about, whatever times stand in it, until a new one begins.
  const colon = /^\s*:/.test(line.slice(first.end));
  const parts: string[] = [];
  let from = 0;
  for (const found of line.matchAll(/;\s*|\n\s*|\.\s+|,\s*(?:och\s+|and\s+)?|\s+(?:och|and)\s+/giu)) {
    const said = line.slice(found.index + found[0].length);
    const next = said.replace(AGAIN, '');
    const [time] = timesIn(next.slice(0, TIME_WITHIN), context);
    const apart = /[;\n]/.test(found[0]) || /^(?:och |and )?(?:påminn|remind)/iu.test(said);
    if (time?.start !== 0 || !(apart || (!colon && ABOUT.test(next.slice(time.end))))) continue;
    parts.push(line.slice(from, found.index));
    from = line.length - next.length;
  }
  return from === 0 ? [] : [...parts, line.slice(from)];
};
/** "Ring Lund på torsdag och ring Malmö på fredag": every part with its time at the end. */
const withTimesLast = (line: string, context: CommandContext): string[] => {
  if (beginsWithTime(line, context)) return [];
  const parts = line.split(/;\s*|\n\s*|\s+(?:och|and)\s+/iu).map((part) => part.replace(AGAIN, ''));
  return parts.length > 1 && parts.every((part) => endsWithTime(part, context)) ? parts : [];
};

/** A line that sets several reminders is asked about: each as a button, and nothing is saved. */
export const oneAtATime = (line: string, context: CommandContext): string | Reply => {
  const { who, rest } = toWhom(line, context);
  const several = [sameAtSeveral, sameAtHours, atOwnTimes, withTimesLast].map((find) => find(rest, context)).find((parts) => parts.length > 1);
  if (!several) return line;
  const choices = several.slice(0, MOST).map((part): Button => {
    const own = `${who}${part}`.trim().replace(/[.;,]+$/, '');
    return { label: own.slice(0, 70), text: `/paminn ${own}` };
  });
  return { kind: 'question', blocks: [text(SEVERAL[context.locale]), buttons(...choices)], onlyAsker: true };
};
