import { overlaps } from '../domain/period.ts';
import { relationsAskedFor } from '../i18n/relation-cues.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Answer } from './answer.ts';

/**
 * How many records of the kind that was asked for, about what was named, the viewer may not see. Kind, subject and time decide and never
 * the records' own words: who asks for a word is not told whether it stands in one of them.
 */
export const hiddenCount = (a: Answer, { hidden = [] }: Knowledge): number => {
  const { subjects, times, text } = a.understanding;
  const about = new Set(subjects.flatMap((m) => m.entities.map((e) => e.id)));
  const told = a.supports.flatMap((s) => (s.statement?.from === 'outcome' ? [s.statement.relation] : []));
  const kinds = new Set<string>([...relationsAskedFor(text), ...told]);
  const left = hidden.filter(
    (s) =>
      (about.has(s.subject) || s.about.some((id) => about.has(id))) && kinds.has(s.relation) && (!times.length || times.some((t) => overlaps(t.span, s.span))),
  );
  return new Set(left.flatMap((s) => s.citations.map((c) => c.document))).size;
};
