import type { OwnersInput, Report } from '../../../src/domain/happenings/outcome.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import { BECAME } from './labels.ts';
import { type Names, ownerFirst } from './owner.ts';

const AFTER = new RegExp(`^(?:${BECAME})\\s*:\\s*`, 'u');
const ARROW = /\s*(?:->|→|=>)\s*/u;

/** Owners' input as it is written: who, what, and after an arrow or on the line below what became of it. */
export const readInputs = (lines: readonly string[], names: Names): Omit<OwnersInput, 'id'>[] => {
  const out: Omit<OwnersInput, 'id'>[] = [];
  for (const line of lines) {
    const after = AFTER.exec(foldLetters(line));
    const last = out.at(-1);
    if (after && last) {
      out[out.length - 1] = { ...last, became: line.slice(after[0].length).trim() };
      continue;
    }
    const [said = line, became = ''] = line.split(ARROW, 2);
    const { text, owner } = ownerFirst(said.trim() === '' ? line : said, names);
    out.push({ text, ...(owner ? { from: owner } : {}), ...(became.trim() ? { became: became.trim() } : {}) });
  }
  return out;
};

/** "Anna Ek: SKR väntar med remissen": who told it, and what. */
export const readReports = (lines: readonly string[], names: Names): Omit<Report, 'id'>[] =>
  lines.map((line) => {
    const { text, owner } = ownerFirst(line, names);
    return { text, ...(owner ? { by: owner } : {}) };
  });
