import { yearsOf } from '../domain/period.ts';
import type { Records } from '../domain/record.ts';

/** Years across, areas down, one number per kind of statement (mode); then the entities that nothing refers to. */
export const coverageGrid = (records: Records): string => {
  const cells = new Map<string, number>();
  const years = new Set<number>();
  const areas = new Set<string>();
  for (const f of records.facts) {
    const area = f.area ?? records.entities.get(f.subject)?.area ?? '-';
    areas.add(area);
    const first = yearsOf(f.period)[0] ?? 0;
    years.add(first);
    const key = `${area}|${first}|${f.mode}`;
    cells.set(key, (cells.get(key) ?? 0) + 1);
  }
  const columns = [...years].sort();
  const cell = (area: string, year: number) => ['done', 'planned', 'goal', 'rule', 'decision'].map((m) => cells.get(`${area}|${year}|${m}`) ?? 0).join('/');
  const used = new Set(
    records.facts.flatMap((f) => [
      f.subject,
      ...JSON.stringify(f)
        .matchAll(/"@([a-z0-9.-]+)"/g)
        .map((m) => m[1] ?? ''),
    ]),
  );
  for (const s of records.seats) for (const id of [s.body, s.person, s.municipality ?? '']) used.add(id);
  for (const m of records.meetings) used.add(m.body);
  for (const e of records.entities.values()) if (e.partOf) used.add(e.partOf);
  const idle = [...records.entities.values()].filter((e) => !used.has(e.id) && !['municipality', 'subregion', 'document', 'area'].includes(e.kind));
  return [
    `${records.entities.size} entities, ${records.facts.length} facts, ${records.seats.length} seats, ${records.meetings.length} meetings, ${records.duties.length} duties`,
    'facts per area and first year: done/planned/goal/rule/decision',
    ['area'.padEnd(26), ...columns.map((y) => String(y).padEnd(16))].join(''),
    ...[...areas].sort().map((a) => [a.padEnd(26), ...columns.map((y) => cell(a, y).padEnd(16))].join('')),
    `nothing refers to: ${idle.map((e) => e.id).join(', ') || '-'}`,
  ].join('\n');
};
