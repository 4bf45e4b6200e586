import { maySee } from '../../../src/domain/actor.ts';
import { comingMeetings, type KnownMeeting, knownMeetings } from '../../../src/domain/meetings.ts';
import { findWhen } from '../../../src/domain/when/when.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import type { Said } from '../../../src/i18n/locale.ts';
import { spanText, wrongWhen } from '../../../src/i18n/when-said.ts';
import type { CommandContext } from '../../context.ts';
import { hereOf } from '../../here.ts';
import { leadingBody, readBody } from '../../named-body.ts';
import { FAULT } from './phrases.ts';

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

const onDay = (body: string, typed: string, context: CommandContext): KnownMeeting[] | { fault: Said } => {
  const { knowledge, journal, viewer } = context;
  const known = knownMeetings(journal.state(), knowledge.records.meetings, body).filter((m) => maySee(viewer, m.visibility, m.body));
  const found: KnownMeeting[] = [];
  // A day without a year may be one that has been: the next such day first, then the last one.
  for (const lean of ['future', 'past'] as const) {
    const [when, ...more] = findWhen(typed, hereOf(context, lean));
    if (!when || more.length > 0) return { fault: FAULT.unknownMeeting(typed) };
    const { from, to, time, wrong } = when.when;
    if (wrong) return { fault: { sv: wrongWhen(wrong, typed, 'sv'), en: wrongWhen(wrong, typed, 'en') } };
    found.push(...known.filter((m) => m.date >= from && m.date <= to && (time === undefined || m.time === undefined || m.time === time)));
    if (found.length > 0) break;
  }
  const standing = found.filter((m) => !m.recorded?.cancelled);
  return standing.length > 0 ? standing : found;
};

/** The meeting that somebody names, among those that this person, in this place, may see: by id, by body and day, or a body's next one. */
export const readMeeting = (typed: string, context: CommandContext): Which => {
  const { knowledge, journal, viewer, locale } = context;
  const { catalog } = knowledge;
  const text = typed.normalize('NFC').trim();
  if (text === '') return { fault: FAULT.noMeeting };
  const id = ID.exec(foldLetters(text).toUpperCase())?.[0];
  if (id !== undefined) {
    const m = journal.state().meetings.get(id);
    const known =
      m && maySee(viewer, m.visibility, m.body) ? knownMeetings(journal.state(), knowledge.records.meetings, m.body).find((k) => k.id === id) : undefined;
    return known ? { meeting: known } : { fault: FAULT.unknownMeeting(text) };
  }
  const named = leadingBody(text, catalog);
  const rest = named ? text.slice(named.length).replace(FILLER, '').trim() : '';
  if (!named || rest === '') {
    const read = readBody(named ? named.body : text, catalog, FAULT);
    if ('fault' in read) return read;
    const today = hereOf(context, 'future').now.date;
    const [next] = comingMeetings(journal.state(), knowledge.records.meetings, read.body, today).filter((m) => maySee(viewer, m.visibility, m.body));
    return next ? { meeting: next } : { fault: FAULT.noneComing(catalog.inText(read.body)) };
  }
  const found = onDay(named.body, rest, context);
  if ('fault' in found) return found;
  const [only, other] = found;
  if (!only) return { fault: FAULT.unknownMeeting(text) };
  return other ? { fault: FAULT.several(found.map((m) => `${m.id} (${spanText(m, locale)})`)) } : { meeting: only };
};
