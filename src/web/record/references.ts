import { maySee, type Viewer } from '../../domain/actor.ts';
import type { State } from '../../domain/state.ts';
import { longDate, periodText } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import { countedUnder } from '../../knowledge/counted-under.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { recordPath } from '../render.ts';

export type Reference = { to: string; text: string; period: string; until: string };
/** What a person may see of a list, and how many more there are that they may not. */
export type Seen<T> = { shown: readonly T[]; hidden: number };

/** Everything that names a record, the latest first. What may not be seen is counted by its body alone, whatever it names. */
export const referencesTo = (id: string, knowledge: Knowledge, state: State, viewer: Viewer, locale: Locale): Seen<Reference> => {
  const { catalog } = knowledge;
  const shown: Reference[] = [];
  let hidden = 0;
  for (const s of knowledge.select((b) => b.id !== id && b.from !== 'outcome')) {
    if (!maySee(viewer, s.visibility, s.body)) {
      if (countedUnder(s, catalog) === id) hidden += 1;
    } else if (s.subject === id || s.about.includes(id) || s.conflicts.includes(id) || s.citations.some((c) => c.document === id))
      shown.push({ to: recordPath(s.id), text: s.text[locale], period: periodText(s.period, locale), until: s.span.to });
  }
  for (const o of state.outcomes.values()) {
    if (!maySee(viewer, o.visibility, o.body)) {
      if (o.body === id) hidden += 1;
      continue;
    }
    const owners = o.actions.flatMap((a) => (a.owner && 'id' in a.owner ? [a.owner.id] : []));
    if (![o.body, ...o.attendance.present, ...o.attendance.absent, ...owners].includes(id)) continue;
    const date = longDate(o.meeting.date, locale);
    const text = { sv: `Utfall av möte i ${catalog.name(o.body)} den ${date}`, en: `Outcome of the meeting of ${catalog.name(o.body)} on ${date}` }[locale];
    shown.push({ to: `/moten/${encodeURIComponent(o.id)}`, text, period: date, until: o.meeting.date });
  }
  return { shown: shown.sort((a, b) => (a.until < b.until ? 1 : a.until > b.until ? -1 : 0)), hidden };
};
