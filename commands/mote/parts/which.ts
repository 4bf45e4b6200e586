import { maySee } from '../../../src/domain/actor.ts';
import { comingMeetings, type KnownMeeting, knownMeetings } from '../../../src/domain/meetings.ts';
import { findWhen } from '../../../src/domain/when/when.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import type { Said } from '../../../src/i18n/locale.ts';
import { spanText, wrongWhen } from '../../../src/i18n/when-said.ts';
import { type Button, buttons, type Reply, text } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { hereOf } from '../../here.ts';
import { leadingBody, readBody } from '../../named-body.ts';
import { LIMITS } from './limits.ts';
import { FAULT, SAY } from './phrases.ts';

export type Which = { meeting: KnownMeeting } | { fault: Said };
const ID = /^S-[0-9A-Z]{5}\b/;
const FILLER = /^[\s,:.-]*(?:(?:möte|mötet|mötena|sammanträde|sammanträdet|meeting|the|den|on|på|of)(?=[\s,:.]|$)[\s,:.-]*)*/iu;

/** What of a line names a meeting: its id, or a body and after it perhaps a day. `rest` is what comes after. */
export const meetingInLine = (line: string, context: CommandContext): { which: string; rest: string } => {
  const id = ID.exec(line.toUpperCase());
  if (id) return { which: id[0], rest: line.slice(id[0].length) };
  const body = leadingBody(line, context.knowledge.catalog);
  if (!body) return { which: '', rest: line };
  const after = line.slice(body.length);
  const from = FILLER.exec(after)?.[0].length ?? 0;
  const [when] = findWhen(after.slice(from), hereOf(context, 'future'));
  // A day that comes later on the line is part of what is said about the meeting.
  if (!when || when.start > 0) return { which: body.body, rest: after.slice(from) };
  return { which: `${body.body} ${after.slice(from + when.start, from + when.end)}`, rest: after.slice(from + when.end) };
};

const standing = (all: readonly KnownMeeting[]): readonly KnownMeeting[] => {
  const left = all.filter((m) => !m.recorded?.cancelled);
  return left.length > 0 ? left : all;
};

const onDay = (body: string, typed: string, context: CommandContext): readonly KnownMeeting[] | { fault: Said } => {
  const { knowledge, journal, viewer } = context;
  const known = knownMeetings(journal.state(), knowledge.records.meetings, body).filter((m) => maySee(viewer, m.visibility, m.body));
  const read = (lean: 'future' | 'past'): { fault: Said } | { at(m: KnownMeeting): boolean; from: string; to: string; meetings: KnownMeeting[] } => {
    const [when, ...more] = findWhen(typed, hereOf(context, lean));
    if (!when || more.length > 0) return { fault: FAULT.unknownMeeting(typed) };
    const { from, to, time, wrong } = when.when;
    if (wrong) return { fault: { sv: wrongWhen(wrong, typed, 'sv'), en: wrongWhen(wrong, typed, 'en') } };
    const at = (m: KnownMeeting) => time === undefined || m.time === undefined || m.time === time;
    return { at, from, to, meetings: known.filter((m) => m.date >= from && m.date <= to && at(m)) };
  };
  const [next, last] = [read('future'), read('past')];
  if ('fault' in next) return next;
  if ('fault' in last) return last;
  // A day without a year may be one that has been: the next such day first, then those of later years and the last one.
  const yearless = next.from === next.to && last.from === last.to && next.from !== last.from && next.from.slice(5) === last.from.slice(5);
  const later = yearless ? known.filter((m) => m.date > next.to && m.date.slice(5) === next.to.slice(5) && next.at(m)) : [];
  return standing(next.meetings.length > 0 ? next.meetings : [...last.meetings, ...later]);
};

/** The meetings that a body and a day may mean. Undefined where no day is written, or none that can be read. */
const meant = (typed: string, context: CommandContext): readonly KnownMeeting[] | undefined => {
  const named = leadingBody(typed, context.knowledge.catalog);
  const rest = named ? typed.slice(named.length).replace(FILLER, '').trim() : '';
  const found = named && rest !== '' ? onDay(named.body, rest, context) : undefined;
  return found && !('fault' in found) ? found : undefined;
};
/** Which of several meetings a line means, as buttons that hold the rest of it; the line itself where it means one. */
export const meetingAsked =
  (verb: string) =>
  (line: string, context: CommandContext): string | Reply => {
    const { which, rest } = meetingInLine(line.normalize('NFC').trim(), context);
    const found = which === '' || ID.test(which) ? undefined : meant(which, context);
    if (found === undefined || found.length < 2) return line;
    const choices = found.slice(0, LIMITS.offered).map((m): Button => {
      const label = spanText(m, context.locale);
      return {
        label: m.recorded?.cancelled ? `${label}, ${SAY.cancelled[context.locale]}` : label,
        text: `/mote ${verb} ${m.recorded?.id ?? `${m.body} ${m.date}`}${rest}`,
      };
    });
    return { kind: 'question', blocks: [text(SAY.whichMeeting[context.locale]), buttons(...choices)], ids: found.map((m) => m.id), onlyAsker: true };
  };

/** The meeting that somebody names, among those that this person, in this place, may see: by id, by body and day, or a body's next one. */
export const readMeeting = (typed: string, context: CommandContext): Which => {
  const { knowledge, journal, viewer, locale } = context;
  const { catalog } = knowledge;
  const words = typed.normalize('NFC').trim();
  if (words === '') return { fault: FAULT.noMeeting };
  const id = ID.exec(foldLetters(words).toUpperCase())?.[0];
  if (id !== undefined) {
    const m = journal.state().meetings.get(id);
    const known =
      m && maySee(viewer, m.visibility, m.body) ? knownMeetings(journal.state(), knowledge.records.meetings, m.body).find((k) => k.id === id) : undefined;
    return known ? { meeting: known } : { fault: FAULT.unknownMeeting(words) };
  }
  const named = leadingBody(words, catalog);
  const rest = named ? words.slice(named.length).replace(FILLER, '').trim() : '';
  if (!named || rest === '') {
    const read = readBody(named ? named.body : words, catalog, FAULT);
    if ('fault' in read) return read;
    const today = hereOf(context, 'future').now.date;
    const [next] = comingMeetings(journal.state(), knowledge.records.meetings, read.body, today).filter((m) => maySee(viewer, m.visibility, m.body));
    return next ? { meeting: next } : { fault: FAULT.noneComing(catalog.inText(read.body)) };
  }
  const found = onDay(named.body, rest, context);
  if ('fault' in found) return found;
  const [only, other] = found;
  if (!only) return { fault: FAULT.unknownMeeting(words) };
  return other ? { fault: FAULT.several(found.map((m) => `${m.id} (${spanText(m, locale)})`)) } : { meeting: only };
};
