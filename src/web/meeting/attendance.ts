import { type AttendanceList, type AttendanceState, attendanceList, type MunicipalityAttended, type SeatAttended } from '../../domain/attendance.ts';
import type { Seat } from '../../domain/entity.ts';
import type { Attendance, Attendee } from '../../domain/happenings/outcome.ts';
import { SEAT_ROLE } from '../../knowledge/texts.ts';
import { type Html, html } from '../html.ts';
import { byName, recordLink } from '../naming.ts';
import { table } from '../record/parts.ts';
import type { Drawing } from './draw.ts';
import { ATTENDED, countedAttendance, M, municipalityNoted, standIn, standsFor } from './words.ts';

const attendeeText = (p: Attendee, { visit }: Drawing): string => {
  const more = [
    ...(p.state === 'present' ? [] : [ATTENDED[p.state][visit.locale].toLocaleLowerCase('sv')]),
    ...(p.for === undefined ? [] : [standsFor(p.for)[visit.locale]]),
  ];
  return `${p.name}${more.length > 0 ? ` (${more.join(', ')})` : ''}`;
};

const counted = (caption: string, rows: readonly { state: AttendanceState }[], { visit }: Drawing): Html => {
  const counts = { present: 0, late: 0, absent: 0, 'not-noted': 0 };
  for (const { state } of rows) counts[state] += 1;
  return html`<p><strong>${caption}:</strong> ${countedAttendance(counts)[visit.locale]}</p>`;
};

/** Whose seat it is: name with party, leading to the person. */
export const holderHtml = (seat: Seat, { web }: Pick<Drawing, 'web'>): Html =>
  html`${recordLink(seat.person, web.knowledge().catalog)}${seat.party !== undefined && ` (${seat.party})`}`;
export const seatRole = (seat: Seat, { visit }: Pick<Drawing, 'visit'>): string => (seat.title ?? SEAT_ROLE[seat.role])[visit.locale];

const seatNotes = ({ seat, state, standIns, municipality }: SeatAttended, { visit, web }: Drawing): string =>
  [
    ...standIns.map((p) => standIn(p.name)[visit.locale]),
    ...(state === 'not-noted' && municipality !== 'not-noted' && seat.municipality !== undefined
      ? [municipalityNoted(web.knowledge().catalog.name(seat.municipality), ATTENDED[municipality][visit.locale])[visit.locale]]
      : []),
  ].join(', ');

const seatsHtml = (seats: readonly SeatAttended[], drawing: Drawing): Html => {
  const { locale } = drawing.visit;
  return html`${counted(M.members[locale], seats, drawing)}${table(
    M.members[locale],
    [M.member[locale], M.role[locale], M.noted[locale]],
    seats.map((row) => {
      const notes = seatNotes(row, drawing);
      return [
        holderHtml(row.seat, drawing),
        seatRole(row.seat, drawing),
        html`${ATTENDED[row.state][locale]}${notes !== '' && html`<br><span class="when">${notes}</span>`}`,
      ];
    }),
  )}`;
};

const municipalitiesHtml = (rows: readonly MunicipalityAttended[], caption: string, drawing: Drawing): Html => {
  const { locale } = drawing.visit;
  const { catalog } = drawing.web.knowledge();
  const people = rows.some((r) => r.people.length > 0);
  const seats = rows.some((r) => r.seats.length > 0);
  const sorted = byName(
    rows.map((r) => r.municipality),
    catalog,
  ).flatMap((id) => rows.find((r) => r.municipality === id) ?? []);
  return html`${counted(caption, rows, drawing)}${table(
    caption,
    [M.municipality[locale], M.noted[locale], ...(seats ? [M.seats[locale]] : []), ...(people ? [M.people[locale]] : [])],
    sorted.map((r) => [
      recordLink(r.municipality, catalog),
      ATTENDED[r.state][locale],
      ...(seats ? [html`${r.seats.map((s, i) => html`${i > 0 && ', '}${holderHtml(s, drawing)} ${seatRole(s, drawing)}`)}`] : []),
      ...(people ? [r.people.map((p) => attendeeText(p, drawing)).join(', ')] : []),
    ]),
  )}`;
};

const listHtml = ({ seats, municipalities, others }: AttendanceList, drawing: Drawing): Html => {
  const { locale } = drawing.visit;
  return html`${seats.length > 0 && seatsHtml(seats, drawing)}
${municipalities.length > 0 && municipalitiesHtml(municipalities, (municipalities.some((m) => m.seats.length > 0) || seats.length === 0 ? M.allMunicipalities : M.otherMunicipalities)[locale], drawing)}
${others.length > 0 && html`<p>${M.others[locale]}: ${others.map((p) => attendeeText(p, drawing)).join(', ')}.</p>`}`;
};

/**
 * Everybody who belongs to the body, with what was noted of them; a sentence where nothing was. `seats` are those this person may see. The
 * municipalities are those with a seat, where "all" was said of them.
 */
export const attendanceHtml = (attendance: Attendance, seats: readonly Seat[], drawing: Drawing): Html => {
  if (!attendance.known && !attendance.people?.length) return html`<p>${M.noAttendance[drawing.visit.locale]}</p>`;
  const { catalog } = drawing.web.knowledge();
  const held = new Set(seats.flatMap((s) => s.municipality ?? []));
  const every = catalog.all('municipality').map((m) => m.id);
  const municipalities = attendance.among ? every.filter((id) => held.has(id) || attendance.among?.includes(id)) : every;
  return listHtml(
    attendanceList(attendance, { seats, municipalities }, (id) => catalog.name(id)),
    drawing,
  );
};
