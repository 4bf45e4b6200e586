import { foldAscii } from '../../i18n/fold.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Understanding } from '../understanding.ts';
import { plainWords } from './asked-words.ts';

const GIVEN = /(?<![a-zà-ɏ])(?:har|hade|hos|för|åt|med|på|has|have|does|for|of|with)\s+((?:[A-ZÀ-Þ][a-zà-ɏ'’-]+)(?:\s+[A-ZÀ-Þ][A-Za-zà-ɏ'’-]+){1,3})/u;
const LAST = /(?:har|hos|for|has|for)\s+([a-zà-ɏ]+ [a-zà-ɏ]+)\s*\??$/u;

/**
 * The person whose actions are asked for: one who has any by their name, or by their first name alone where nobody else is called so,
 * otherwise a name as it was written.
 */
export const personNamed = (u: Understanding, knowledge: Knowledge, owners: readonly string[]): string | undefined => {
  if (u.subjects.some((m) => m.entities.some((e) => e.kind !== 'person'))) return undefined;
  const text = ` ${plainWords(u.text)} `;
  const says = (name: string) => text.includes(` ${plainWords(name)} `) || text.includes(` ${plainWords(name)}s `);
  const whole = owners.filter(says).sort((a, b) => b.length - a.length)[0];
  if (whole !== undefined) return whole;
  const written = GIVEN.exec(u.text)?.[1];
  if (written !== undefined) return written;
  const first = owners.filter((name) => /\s/u.test(name) && says(name.split(/\s+/u)[0] ?? name));
  if (first.length === 1) return first[0];
  const typed = LAST.exec(foldAscii(u.text))?.[1];
  const [known] = typed === undefined ? [] : knowledge.catalog.named(typed, ['person']);
  return known && knowledge.catalog.name(known.id);
};
