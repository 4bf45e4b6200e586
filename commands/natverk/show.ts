import { z } from 'zod';
import { maySee } from '../../src/domain/actor.ts';
import { bodyOfChannel, type RecordedSeat } from '../../src/domain/happenings/body.ts';
import { comingMeetings } from '../../src/domain/meetings.ts';
import type { HeldSeat } from '../../src/domain/record.ts';
import { seatsOf } from '../../src/domain/seats-of.ts';
import { wallAt } from '../../src/domain/wall-time.ts';
import { longDate, periodText } from '../../src/i18n/dates.ts';
import { andMore, leftOut } from '../../src/i18n/left-out.ts';
import { listed } from '../../src/i18n/listed.ts';
import { spanText } from '../../src/i18n/when-said.ts';
import { BRIEF } from '../../src/knowledge/brief.ts';
import { keptLines } from '../../src/knowledge/kept-said.ts';
import { SEAT_ROLE, seatHolder } from '../../src/knowledge/texts.ts';
import { citationLabel } from '../../src/question/compose.ts';
import { onDay } from '../../src/question/seat-changes.ts';
import { type Block, type CitationLine, list, note, string, strong, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { hereOf } from '../here.ts';
import { actionText, openActions } from '../mote/parts/work.ts';
import { readBody } from '../named-body.ts';
import { ownHint } from '../own-names.ts';
import { personName } from '../person-name.ts';
import { textOf } from '../values.ts';
import { FAULT, KIND, LABEL, SAY } from './parts/phrases.ts';

type Input = { body: string };
const SHOWN = 40;

/** With its id where it was recorded here: by that it is corrected. */
const seatLine = (seat: HeldSeat, { knowledge, locale, journal }: CommandContext): string => {
  const id = journal.state().seats.has(seat.id) ? ` (${seat.id})` : '';
  return `${seatHolder(seat, knowledge.catalog)}, ${(seat.title ?? SEAT_ROLE[seat.role])[locale]}, ${periodText(seat.period, locale)}${id}`;
};
const sourcesOf = (seats: readonly HeldSeat[], { knowledge, locale }: CommandContext): CitationLine[] => {
  const lines = seats.flatMap((s) =>
    [s.source, ...(s.endedBy ? [s.endedBy] : [])].map((c) => ({
      label: citationLabel(c.document, c.section, knowledge, locale),
      document: c.document,
      section: c.section,
      record: s.id,
      to: `/poster/${encodeURIComponent(s.id)}`,
    })),
  );
  return [...new Map(lines.map((l) => [l.label, l])).values()];
};
const channelText = (body: string, context: CommandContext): string => {
  const { journal, incoming, locale } = context;
  if (!journal.state().channels.has(body)) return SAY.hasNot[locale];
  const here = incoming.place === 'channel' && bodyOfChannel(journal.state(), context.addressFor('place')) === body;
  return (here ? SAY.thisOne : SAY.has)[locale];
};
const recorders = (body: string, context: CommandContext): string => {
  const people = context.journal.state().roles.filter((r) => r.role === 'coordinator' && r.body === body);
  const names = people.map((r) => personName(r.person, context)).sort((a, b) => a.localeCompare(b, 'sv'));
  return listed([...names, SAY.secretaries[context.locale], SAY.administrators[context.locale]], context.locale);
};

/** One body: who sits in it and what has changed, when it meets, its channel, who may record, and what is open. */
export const show: Command<Input, CommandContext> = {
  noun: 'natverk',
  verb: 'visa',
  verbs: ['show'],
  summary: { sv: 'Visa ett organ', en: 'Show a body' },
  examples: { sv: ['/natverk visa {body}'], en: ['/network show {body}'] },
  title: { sv: 'Visa organ', en: 'Show a body' },
  submit: { sv: 'Visa', en: 'Show' },
  fields: [
    { name: 'body', kind: 'line', required: true, maxLength: 200, label: LABEL.body, hint: ownHint({ sv: 'Till exempel {body}', en: 'For example {body}' }) },
  ],
  read: (line) => (line.trim() === '' ? undefined : { body: line.trim() }),
  schema: (context) =>
    z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform((values, ctx): Input => {
      const read = readBody(textOf(values, 'body'), context.knowledge.catalog, FAULT);
      if ('body' in read) return read;
      ctx.addIssue({ code: 'custom', path: ['body'], message: read.fault[context.locale] });
      return z.NEVER;
    }),
  may: () => true,
  run: async ({ body }, context) => {
    const { locale, knowledge, journal, viewer } = context;
    const { catalog, records } = knowledge;
    const today = hereOf(context, 'future').now.date;
    const entity = catalog.get(body);
    const all = seatsOf(body, records.seats);
    const seats = all.filter((s) => maySee(viewer, s.visibility, s.body));
    const { now, before, after } = onDay(seats, today);
    const [next] = comingMeetings(journal.state(), records.meetings, body, today).filter((m) => maySee(viewer, m.visibility, m.body));
    const actions = openActions(body, context);
    const hidden = all.length - seats.length + actions.hidden;
    const field = (label: string, value: string) => ({ label, value: [string(value)] });
    const part = (label: string, lines: readonly string[]): Block[] =>
      lines.length === 0
        ? []
        : [text(strong(label)), list(lines.slice(0, SHOWN)), ...(lines.length > SHOWN ? [text(andMore(lines.length - SHOWN)[locale])] : [])];
    const lines = (some: readonly HeldSeat[]) => some.map((s) => seatLine(s, context));
    const sources = sourcesOf(seats, context);
    const recorded = journal
      .state()
      .seats.by('body', body)
      .filter((s) => maySee(viewer, s.visibility, s.body));
    const changes = recorded.flatMap((s) =>
      keptLines<RecordedSeat>(s, {
        locale,
        brief: (one) => BRIEF.seat(one, { catalog, locale }),
        sees: ({ visibility }) => maySee(viewer, visibility, s.body),
        who: (person) => personName(person, context),
        day: (at) => longDate(wallAt(Date.parse(at), context.zone).date, locale),
      }),
    );
    return {
      kind: 'list',
      blocks: [
        { kind: 'heading', text: catalog.name(body) },
        ...(entity?.text ? [text(entity.text[locale])] : []),
        {
          kind: 'fields',
          fields: [
            ...(entity?.kind === 'body' ? [field(LABEL.kind[locale], KIND[entity.bodyKind][locale])] : []),
            ...(entity?.kind === 'body' && entity.reportsTo !== undefined ? [field(LABEL.reportsTo[locale], catalog.name(entity.reportsTo))] : []),
            field(LABEL.next[locale], next ? spanText(next, locale) : SAY.unknown[locale]),
            field(LABEL.channel[locale], channelText(body, context)),
            field(LABEL.recorders[locale], recorders(body, context)),
          ],
        },
        ...part(LABEL.seats[locale], lines(now)),
        ...part(LABEL.after[locale], lines(after)),
        ...part(LABEL.before[locale], lines(before)),
        ...part(SAY.changes[locale], changes),
        ...part(
          LABEL.actions[locale],
          actions.shown.map((a) => actionText(a, context)),
        ),
        ...(hidden > 0 ? [note(leftOut(hidden)[locale])] : []),
        ...(sources.length > 0 ? [{ kind: 'citations' as const, citations: sources }] : []),
      ],
      ids: [body],
    };
  },
};
