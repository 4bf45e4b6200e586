import { foldAscii } from '../i18n/fold.ts';
import type { Seat } from './entity.ts';
import type { Attendance, Attendee } from './happenings/outcome.ts';

export type AttendanceState = 'present' | 'late' | 'absent' | 'not-noted';
/**
 * One row of a list of all who belong to a body: a seat or a municipality, and what was noted of it. `standIns` sat in for the holder of
 * the seat; `people` are those of the municipality who were noted by name, `seats` those that its people hold.
 */
export type SeatAttended = { seat: Seat; state: AttendanceState; standIns: readonly Attendee[]; municipality: AttendanceState };
export type MunicipalityAttended = { municipality: string; state: AttendanceState; people: readonly Attendee[]; seats: readonly Seat[] };
export type AttendanceList = { seats: readonly SeatAttended[]; municipalities: readonly MunicipalityAttended[]; others: readonly Attendee[] };

/** What was noted of a municipality. Silence is no answer. */
export const municipalityState = ({ known, absent, late = [], present }: Attendance, id: string): AttendanceState => {
  if (!known) return 'not-noted';
  if (absent.includes(id)) return 'absent';
  if (late.includes(id)) return 'late';
  return present.includes(id) ? 'present' : 'not-noted';
};

const isCalled = (name: string | undefined, other: string) => name !== undefined && foldAscii(name) === foldAscii(other);

/**
 * Everybody who belongs to a body, each once: its seats, where people were noted by name, otherwise all municipalities with the seats that
 * their people hold. Besides them those who were noted without belonging to it: municipalities without a seat, and people.
 */
export const attendanceList = (
  attendance: Attendance,
  members: { seats: readonly Seat[]; municipalities: readonly string[] },
  nameOf: (person: string) => string,
): AttendanceList => {
  const people = attendance.people ?? [];
  const placed = new Set<Attendee>();
  const place = (some: readonly Attendee[]) => {
    for (const p of some) placed.add(p);
    return some;
  };
  const byName = people.length > 0 && members.seats.length > 0;
  const ofNobody = members.seats.filter((s) => s.municipality === undefined || !members.municipalities.includes(s.municipality));
  const seats = (byName ? members.seats : ofNobody).map((seat): SeatAttended => {
    const name = nameOf(seat.person);
    const own = people.find((p) => p.person === seat.person || (p.person === undefined && isCalled(p.name, name)));
    if (own) place([own]);
    return {
      seat,
      state: own?.state ?? 'not-noted',
      standIns: place(people.filter((p) => p !== own && isCalled(p.for, name))),
      municipality: seat.municipality === undefined ? 'not-noted' : municipalityState(attendance, seat.municipality),
    };
  });
  const seated = new Set(seats.flatMap(({ seat }) => seat.municipality ?? []));
  const noted = [...new Set([...attendance.present, ...attendance.absent, ...(attendance.late ?? [])])];
  const listed = byName ? noted.filter((m) => !seated.has(m)) : [...new Set([...members.municipalities, ...noted])];
  const municipalities = listed.map(
    (municipality): MunicipalityAttended => ({
      municipality,
      state: municipalityState(attendance, municipality),
      people: place(people.filter((p) => p.municipality === municipality && !placed.has(p))),
      seats: byName ? [] : members.seats.filter((s) => s.municipality === municipality),
    }),
  );
  return { seats, municipalities, others: people.filter((p) => !placed.has(p)) };
};
