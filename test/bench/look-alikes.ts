import type { Entity } from '../../src/domain/entity.ts';
import type { Records } from '../../src/domain/record.ts';

/**
 * Records as they would be after many years and with many bodies: copies with other ids, other names and their own, older documents.
 * No copy falls into a year of the data.
 */
export const withLookAlikes = (records: Records, copies: number): Records => {
  const entities = new Map(records.entities);
  const out = { ...records, entities, seats: [...records.seats], meetings: [...records.meetings], duties: [...records.duties], facts: [...records.facts] };
  for (let n = 1; n < copies; n += 1) {
    const id = (old: string) => (kept.has(old) ? old : `${old}-${n}`);
    // The copies share the decades before the data: further back would be years that nobody asks for.
    const back = 18 + (n % 60);
    const older = (text: string) => text.replace(/(?<!\d)20(?:1\d|2\d)(?!\d)/g, (year) => String(Number(year) - back));
    const kept = new Set([...records.entities.values()].filter((e) => ['association', 'area', 'municipality', 'subregion'].includes(e.kind)).map((e) => e.id));
    /** Every string of a record, deep: years older, references to the copies. */
    const copy = <T>(value: T): T => {
      if (typeof value === 'string') return (value.startsWith('@') ? `@${id(value.slice(1))}` : older(value)) as T;
      if (Array.isArray(value)) return value.map(copy) as T;
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, k === 'document' ? id(String(v)) : copy(v)])) as T;
    };
    const renamed = (e: Entity): Entity => ({
      ...copy(e),
      id: id(e.id),
      names: { sv: e.names.sv.map((name) => `${older(name)} ${district(n)}`), en: e.names.en.map((name) => `${older(name)} ${district(n)}`) },
      // What an entity without a period says is taken for the years of the data.
      ...(e.text ? { period: older(e.period ?? '2021/2027') } : {}),
      ...(e.abbreviations ? { abbreviations: e.abbreviations.map((a) => `${a}${n}`) } : {}),
      ...(e.partOf ? { partOf: id(e.partOf) } : {}),
    });
    for (const e of records.entities.values()) if (!kept.has(e.id)) entities.set(id(e.id), renamed(e));
    for (const s of records.seats) out.seats.push({ ...copy(s), id: `${s.id}-${n}`, body: id(s.body), person: id(s.person) });
    for (const m of records.meetings) out.meetings.push({ ...copy(m), id: `${m.id}-${n}`, body: id(m.body) });
    for (const d of records.duties) out.duties.push({ ...copy(d), id: `${d.id}-${n}`, subject: id(d.subject) });
    for (const f of records.facts)
      out.facts.push({ ...copy(f), id: `${f.id}-${n}`, subject: id(f.subject), ...(f.conflicts ? { conflicts: f.conflicts.map((c) => `${c}-${n}`) } : {}) });
  }
  return out;
};

const PARTS = ['Nor', 'Sö', 'Väs', 'Ös', 'Lil', 'Stor', 'Mel', 'Upp', 'Ner', 'In'] as const;
const ENDS = ['dal', 'berg', 'vik', 'hem', 'lösa', 'näs', 'fors', 'åker', 'sund', 'tuna'] as const;
/** The name of a made-up district, another one for each number up to a hundred. */
const district = (n: number): string => `${PARTS[n % 10] ?? ''}${ENDS[Math.floor(n / 10) % 10] ?? ''}`;
