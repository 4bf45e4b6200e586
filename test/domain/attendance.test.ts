import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendanceList, municipalityState } from '../../src/domain/attendance.ts';
import { Seat } from '../../src/domain/entity.ts';
import type { Attendance } from '../../src/domain/happenings/outcome.ts';

const MUNICIPALITIES = ['bjuv', 'horby', 'lund', 'osby', 'ystad'];
const seat = (person: string, municipality?: string) =>
  Seat.parse({
    kind: 'seat',
    id: `styrelsen.${person}`,
    body: 'styrelsen',
    person,
    role: 'member',
    period: '2023/2027',
    source: { document: 'vb', section: 'Styrelse' },
    ...(municipality === undefined ? {} : { municipality }),
  });
const nameOf = (id: string) => ({ eva: 'Eva Berg', bo: 'Bo Alm' })[id] ?? id;

const anyAttendance = fc.record({
  known: fc.boolean(),
  present: fc.uniqueArray(fc.constantFrom(...MUNICIPALITIES, 'utanfor')),
  absent: fc.uniqueArray(fc.constantFrom(...MUNICIPALITIES)),
  late: fc.uniqueArray(fc.constantFrom(...MUNICIPALITIES)),
  people: fc.array(
    fc.record(
      {
        name: fc.constantFrom('Eva Berg', 'Bo Alm', 'Cia Ek'),
        municipality: fc.constantFrom(...MUNICIPALITIES),
        state: fc.constantFrom('present' as const, 'late' as const, 'absent' as const),
        for: fc.constantFrom('Eva Berg', 'Bo Alm', 'Dag Holm'),
      },
      { requiredKeys: ['name', 'state'] },
    ),
    { maxLength: 5 },
  ),
});

describe('a list of all who belong to a body', () => {
  it('has everybody once, and everybody who was noted, whatever was noted', () =>
    fc.assert(
      fc.property(anyAttendance, fc.constantFrom([], [seat('eva', 'lund'), seat('bo')], [seat('eva', 'lund')]), (attendance, seats) => {
        const list = attendanceList(attendance as Attendance, { seats, municipalities: MUNICIPALITIES }, nameOf);
        const rows = list.municipalities.map((r) => r.municipality);
        expect(new Set(rows).size).toBe(rows.length);
        const held = [...list.seats.map((s) => s.seat), ...list.municipalities.flatMap((m) => m.seats)].map((s) => s.id);
        expect(held.toSorted()).toEqual(seats.map((s) => s.id).toSorted());
        if (seats.length === 0) expect(rows).toEqual(expect.arrayContaining(MUNICIPALITIES));
        for (const r of list.municipalities) expect(r.state).toBe(municipalityState(attendance as Attendance, r.municipality));
        const shown = [...list.municipalities.flatMap((r) => r.people), ...list.seats.flatMap((r) => r.standIns), ...list.others];
        for (const p of attendance.people) expect(shown.includes(p as never) || list.seats.some((r) => nameOf(r.seat.person) === p.name)).toBe(true);
      }),
      { numRuns: 300 },
    ));

  const nobody: Attendance = { known: true, present: [], absent: [], late: [] };
  it('says present, late and absent of a municipality, and nothing of one that was not noted', () => {
    const { municipalities } = attendanceList(
      { ...nobody, present: ['lund', 'ystad'], late: ['ystad'], absent: ['osby'] },
      { seats: [], municipalities: MUNICIPALITIES },
      nameOf,
    );
    expect(Object.fromEntries(municipalities.map((m) => [m.municipality, m.state]))).toEqual({
      bjuv: 'not-noted',
      horby: 'not-noted',
      lund: 'present',
      osby: 'absent',
      ystad: 'late',
    });
  });

  it('puts who sat in for a member at that member, and takes no municipality for its people', () => {
    const { seats, others, municipalities } = attendanceList(
      {
        ...nobody,
        present: ['lund'],
        people: [
          { name: 'Cia Ek', state: 'present', for: 'Eva Berg' },
          { name: 'bo alm', state: 'late' },
        ],
      },
      { seats: [seat('eva', 'lund'), seat('bo', 'osby')], municipalities: MUNICIPALITIES },
      nameOf,
    );
    expect(seats.map((s) => [s.seat.person, s.state, s.standIns.map((p) => p.name), s.municipality])).toEqual([
      ['eva', 'not-noted', ['Cia Ek'], 'present'],
      ['bo', 'late', [], 'not-noted'],
    ]);
    expect([others, municipalities]).toEqual([[], []]);
  });
});
