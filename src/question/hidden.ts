import { relationsAskedFor } from '../i18n/relation-cues.ts';
import { countedUnder } from '../knowledge/counted-under.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Answer } from './answer.ts';

/**
 * How many records of the kind that was asked for, of a body that was named, the viewer may not see. Kind and body decide, and never what the
 * records say, nor their day: who asks for a word, a municipality or a day is not told whether it stands in one of them.
 */
export const hiddenCount = (a: Answer, { hidden, catalog }: Pick<Knowledge, 'hidden' | 'catalog'>): number => {
  const { subjects, text } = a.understanding;
  const about = new Set(subjects.flatMap((m) => m.entities.map((e) => e.id)));
  const told = a.supports.flatMap((s) => (s.statement?.from === 'outcome' ? [s.statement.relation] : []));
  const kinds = new Set<string>([...relationsAskedFor(text), ...told]);
  const left = about.size === 0 ? [] : hidden((brief) => kinds.has(brief.relation) && about.has(countedUnder(brief, catalog) ?? ''));
  return new Set(left.flatMap((s) => s.citations.map((c) => c.document))).size;
};
