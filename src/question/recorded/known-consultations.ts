import { maySee, type Viewer } from '../../domain/actor.ts';
import { longDate } from '../../i18n/dates.ts';
import { listed } from '../../i18n/listed.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Statement } from '../../knowledge/statements.ts';

/** One consultation, as its two statements tell it. */
export type Consultation = {
  id: string;
  title: string;
  due: string;
  sent: string;
  answered: number;
  missing: readonly string[];
  all: boolean;
  about: Statement;
};

/** So many that have not answered are named beside a number. */
const NAMED = 10;
/** All that the asker may see. One that was withdrawn asks nobody. */
export const consultationsIn = (knowledge: Knowledge, viewer: Viewer): Consultation[] => {
  const seen = knowledge.select((b) => b.from === 'outcome' && b.relation === 'opinion' && maySee(viewer, b.visibility, b.body));
  const parts = new Map(seen.map((s) => [s.id, s]));
  return seen.flatMap((s): Consultation[] => {
    if (!s.id.endsWith(`.saknas`)) return [];
    const id = s.id.slice(0, -'.saknas'.length);
    const members = (of: Statement | undefined) => of?.values.flatMap((v) => (v.kind === 'set' ? (v.members ?? []) : [])) ?? [];
    const ids = (of: Statement | undefined) => members(of).flatMap((m) => (typeof m === 'string' ? [m.replace(/^@/, '')] : []));
    const [missing, answered] = [ids(s), ids(parts.get(`${id}.svarat`))];
    const [title] = s.roles.what ?? [];
    if (typeof title !== 'string' || missing.length + answered.length === 0) return [];
    const due = s.values.flatMap((v) => (v.kind === 'date' ? [v.when] : []))[0] ?? '';
    const all = [...missing, ...answered].every((m) => knowledge.catalog.get(m)?.kind === 'municipality');
    return [{ id, title, due, sent: s.period, answered: answered.length, missing, all, about: s }];
  });
};

/** How many have answered one, or have not, and until when. */
export const countLine = (c: Consultation, not: boolean, name: (id: string) => string, locale: Locale): string => {
  const sv = locale === 'sv';
  const total = c.answered + c.missing.length;
  const who = c.all ? (sv ? ' kommuner' : ' municipalities') : sv ? ' tillfrågade' : ' of those asked';
  const count = `${not ? c.missing.length : c.answered} ${sv ? 'av' : 'of'} ${total}${who}`;
  const title = sv ? `”${c.title}” (${c.id})` : `“${c.title}” (${c.id})`;
  const names = c.missing.map(name).sort((a, b) => a.localeCompare(b, 'sv'));
  const few = names.length > 0 && names.length <= NAMED;
  const list = few ? listed(names, locale) : '';
  if (sv)
    return `${count} har ${not ? 'inte ' : ''}svarat på remissen ${title}.${few ? ` Svar saknas från ${list}.` : ''} Sista svarsdag är ${longDate(c.due, 'sv')}.`;
  return `${count} have ${not ? 'not ' : ''}answered the consultation ${title}.${few ? ` Answers are missing from ${list}.` : ''} The last day to answer is ${longDate(c.due, 'en')}.`;
};
