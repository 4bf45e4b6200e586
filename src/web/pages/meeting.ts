import { maySeeAction } from '../../domain/action-rights.ts';
import { hasRole, isSelf, mayRecordFor, maySee } from '../../domain/actor.ts';
import { dueSeen } from '../../domain/due-seen.ts';
import type { Seat } from '../../domain/entity.ts';
import type { Outcome } from '../../domain/happenings/outcome.ts';
import { meetingDates } from '../../domain/meeting-dates.ts';
import { type MeetingSeen, meetingSeen } from '../../domain/meeting-seen.ts';
import { type KnownMeeting, knownMeetings, withStandingNext } from '../../domain/meetings.ts';
import { seenOfBody } from '../../domain/open-actions.ts';
import { overlaps, spanOf } from '../../domain/period.ts';
import type { Recorded } from '../../domain/stamp.ts';
import { addDays } from '../../domain/wall-time.ts';
import { weekdayDate } from '../../i18n/dates.ts';
import { FILE_TITLE } from '../../i18n/file-words.ts';
import { seriesText } from '../../i18n/series-said.ts';
import { spanText } from '../../i18n/when-said.ts';
import { empty, type Html, html } from '../html.ts';
import { agendaHtml, calledHtml, dueHtml, rolledHtml } from '../meeting/before.ts';
import { type Drawing, dayText, type Shown } from '../meeting/draw.ts';
import { historyHtml } from '../meeting/history.ts';
import { outcomeHtml } from '../meeting/outcome.ts';
import { M } from '../meeting/words.ts';
import { recordLink } from '../naming.ts';
import type { Page, Visit } from '../parts.ts';
import { formPath, meetingPath } from '../paths.ts';
import { VISIBILITY } from '../record/labels.ts';
import { description, type Row } from '../record/parts.ts';
import { recordPath } from '../render.ts';
import { dateIn } from '../times.ts';
import { leftOut, WORDS } from '../words.ts';

type Sheet = Drawing & { seen: MeetingSeen; today: string; over: boolean };
const todayIn = (visit: Visit, web: Shown) => dateIn(visit.now, web.zone);
const isCancelled = ({ seen }: Sheet) => seen.meeting.recorded?.cancelled === true;

const stateText = (sheet: Sheet): string => {
  const { seen, today, visit } = sheet;
  if (isCancelled(sheet)) return M.cancelled[visit.locale];
  if (seen.held) return M.held[visit.locale];
  if (seen.meeting.date === today) return M.today[visit.locale];
  return (seen.meeting.date < today ? M.noOutcome : M.coming)[visit.locale];
};

/** The days around the meeting that follow from the association's settings: those before it while it is to come, the minutes after it. */
const datesOf = ({ seen, web }: Sheet) => {
  const entity = web.knowledge().catalog.get(seen.meeting.body);
  return entity?.kind === 'body' ? meetingDates(entity, seen.meeting.date, web.settings, web.working) : undefined;
};
const dateRows = (sheet: Sheet): Row[] => {
  const { visit, over } = sheet;
  const dates = datesOf(sheet);
  if (!dates || isCancelled(sheet)) return [];
  const names = over ? (['approval'] as const) : (['cutOff', 'notice', 'mailing'] as const);
  return names.map((name): Row => [M[name][visit.locale], weekdayDate(dates[name], visit.locale)]);
};

const factsHtml = (sheet: Sheet): Html => {
  const { seen, web, visit } = sheet;
  const { locale } = visit;
  const { meeting } = seen;
  const dates = dateRows(sheet);
  return html`${description([
    [WORDS.body[locale], recordLink(meeting.body, web.knowledge().catalog)],
    [M.when[locale], spanText(meeting, locale)],
    meeting.place !== undefined && [M.place[locale], meeting.place],
    meeting.link !== undefined && [M.link[locale], html`<a href="${meeting.link}">${meeting.link}</a>`],
    [M.state[locale], stateText(sheet)],
    meeting.recorded?.series && [M.series[locale], seriesText(meeting.recorded.series.rule, locale)],
    ...dates,
    [WORDS.visibility[locale], VISIBILITY[meeting.visibility][locale]],
    [M.id[locale], meeting.id],
  ])}
${dates.length > 0 && html`<p class="hint">${M.settings[locale]}</p>`}`;
};

/** The meeting's papers as files, where there is something to put in them and this person may have them made. */
const filesHtml = (sheet: Sheet): Html => {
  const { seen, visit, over } = sheet;
  const { locale, viewer } = visit;
  const to = meetingPath(seen.meeting.id);
  const notice = !over && !isCancelled(sheet) && mayRecordFor(viewer.actor, seen.meeting.body);
  const minutes = seen.outcomes.length > 0;
  if (!notice && !minutes) return empty;
  return html`<p class="buttons">${notice && html`<a class="button" href="${to}/kallelse.docx" download>${FILE_TITLE.notice[locale]}</a>`} ${minutes && html`<a class="button" href="${to}/protokoll.docx" download>${FILE_TITLE.minutes[locale]}</a>`}</p>`;
};

/** What the body must have done and who is to come; only while the meeting is to come. */
const beforeHtml = (sheet: Sheet, seats: readonly Seat[]): { body: Html; hidden: number } => {
  const { seen, web, visit, today } = sheet;
  const { meeting } = seen;
  const state = web.journal.state();
  const { catalog } = web.knowledge();
  const actions = seenOfBody(state, meeting.body, (a) => maySeeAction(visit.viewer, a));
  const entity = catalog.get(meeting.body);
  const isBoard = entity?.kind === 'body' && entity.bodyKind === 'board';
  // On the day itself nothing can be done before the meeting any more.
  const frame = { today, until: addDays(meeting.date, -1), working: web.working, agreements: catalog.all('agreement') };
  const due = isBoard ? dueSeen(state, frame, visit.viewer) : undefined;
  return {
    body: html`${rolledHtml(actions.shown, sheet)}${due && dueHtml(due.shown, sheet)}${calledHtml(seats, sheet)}`,
    hidden: actions.hidden + (due?.hidden ?? 0),
  };
};

const nextHtml = (o: Recorded<Outcome>, { visit, web }: Sheet): Html | undefined => {
  const { next } = o;
  if (next === undefined) return undefined;
  const state = web.journal.state();
  const day = spanText({ date: next, time: o.nextTime, end: o.nextEnd }, visit.locale);
  const stands = withStandingNext(state)(o).next !== undefined;
  if (!stands) return html`${day} (${M.overtaken[visit.locale]})`;
  const known = knownMeetings(state, web.knowledge().records.meetings, o.body).find((m) => m.date === next && maySee(visit.viewer, m.visibility, m.body));
  return known ? html`<a href="${meetingPath(known.id)}">${day}</a>` : html`${day}`;
};

const outcomesHtml = (sheet: Sheet, seats: readonly Seat[]): Html => {
  const { seen, visit, today } = sheet;
  const { meeting, outcomes } = seen;
  const { locale } = visit;
  const may = mayRecordFor(visit.viewer.actor, meeting.body);
  const buttons = (o: Outcome) =>
    may
      ? html`<p class="buttons"><a class="button" href="${formPath('utfall ratta', o.id)}">${M.correct[locale]}<span class="unseen"> ${o.id}</span></a> <a class="button" href="${formPath('utfall dra-tillbaka', o.id)}">${M.withdraw[locale]}<span class="unseen"> ${o.id}</span></a></p>`
      : empty;
  const one = (o: Recorded<Outcome>, i: number) => {
    const next = nextHtml(o, sheet);
    return html`<section aria-labelledby="utfall-${i}"><h2 id="utfall-${i}">${M.outcome[locale]}${outcomes.length > 1 && ` ${o.id}`}</h2>
${outcomeHtml(o, seats, sheet, { buttons: buttons(o), ...(next ? { next } : {}) })}</section>`;
  };
  const toRecord = may && !seen.held && !isCancelled(sheet) && meeting.date <= today;
  return html`${outcomes.map(one)}
${toRecord && html`<p><a class="button" href="${formPath('utfall ny', `organ: ${meeting.body}; datum: ${meeting.date}`)}">${M.record[locale]}</a></p>`}`;
};

/** What a source document tells of the meeting, with the way to where it is written. */
const sourceHtml = ({ id }: KnownMeeting, { visit, web }: Drawing): Html => {
  const [statement] = web.knowledge().select((b) => b.from === 'meeting' && b.id === id && maySee(visit.viewer, b.visibility, b.body));
  if (!statement || !web.knowledge().records.meetings.some((m) => m.id === id)) return empty;
  const { locale } = visit;
  return html`<section aria-labelledby="kalla"><h2 id="kalla">${M.inSources[locale]}</h2>
<p>${statement.text[locale]}</p><p><a href="${recordPath(id)}">${M.showSource[locale]}</a></p></section>`;
};

/** One meeting: when and where, its agenda, what it came to, who was there, and what has been changed of it. */
export const meetingPage = (id: string, visit: Visit, web: Shown): Page | undefined => {
  const state = web.journal.state();
  const { catalog, records } = web.knowledge();
  const seen = meetingSeen(id, state, records.meetings, visit.viewer);
  if (!seen) return undefined;
  const { meeting } = seen;
  const today = todayIn(visit, web);
  const over = seen.held || meeting.date < today;
  const sheet: Sheet = { visit, web, seen, today, over };
  const day = spanOf(meeting.date);
  const all = records.seats.filter((s) => s.body === meeting.body && overlaps(spanOf(s.period), day));
  const seats = all.filter((s) => maySee(visit.viewer, s.visibility, s.body));
  const coming = !over && !isCancelled(sheet);
  const before = coming ? beforeHtml(sheet, seats) : { body: empty, hidden: 0 };
  const { actor } = visit.viewer;
  const cutOff = datesOf(sheet)?.cutOff;
  const late = coming && cutOff !== undefined && cutOff < today;
  const may = {
    propose: coming && !late && (hasRole(actor, 'secretary', 'administrator') || actor.roles.some((r) => r.body === meeting.body)),
    strike: (by: string) => coming && (isSelf(actor, by) || mayRecordFor(actor, meeting.body)),
    over: !coming,
    late,
  };
  const hidden = seen.hidden + before.hidden + all.length - seats.length;
  return {
    title: `${catalog.name(meeting.body)}, ${dayText(meeting.date, sheet)}`,
    body: html`${factsHtml(sheet)}
${filesHtml(sheet)}
${outcomesHtml(sheet, seats)}
${agendaHtml(meeting, sheet, may)}
${before.body}
${historyHtml(seen, seats, sheet)}
${sourceHtml(meeting, sheet)}
${hidden > 0 && html`<p class="hint">${leftOut(hidden)[visit.locale]}</p>`}`,
  };
};
