import { maySee, type Viewer } from '../../domain/actor.ts';
import type { Slot } from '../../domain/fact.ts';
import { periodText } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Statement } from '../../knowledge/statements.ts';
import { type Html, html } from '../html.ts';
import { recordPath } from '../render.ts';
import { leftOut, WORDS } from '../words.ts';
import { KIND, MODE, SLOT, STATUS } from './labels.ts';
import { description, type Row, table } from './parts.ts';
import { rolesHtml, valueRow } from './values.ts';

const L = {
  sv: {
    values: 'Värden',
    what: 'Vad',
    value: 'Värde',
    when: 'När',
    about: 'Handlar om',
    kind: 'Slag',
    mode: 'Läge',
    area: 'Område',
    conflict: 'Andra uppgifter om samma sak',
  },
  en: {
    values: 'Values',
    what: 'What',
    value: 'Value',
    when: 'When',
    about: 'About',
    kind: 'Kind',
    mode: 'Mode',
    area: 'Area',
    conflict: 'Other statements about the same thing',
  },
} as const;

const valuesHtml = (s: Statement, { catalog }: Knowledge, locale: Locale): Html | undefined => {
  if (!s.values.length) return undefined;
  const t = L[locale];
  const rows = s.values.map((v) => valueRow(v, catalog, locale));
  const timed = rows.some((r) => r.when !== undefined);
  return table(
    t.values,
    [t.what, t.value, ...(timed ? [t.when] : [])],
    rows.map((r) => [r.what, r.value, ...(timed ? [r.when ?? ''] : [])]),
  );
};

/** A statement: the sentence, its figures and dates, who and when, and what says otherwise, as far as this person may see that. */
export const statementHtml = (s: Statement, knowledge: Knowledge, viewer: Viewer, locale: Locale): Html => {
  const t = L[locale];
  const { catalog } = knowledge;
  const others = knowledge.statements.filter((x) => s.conflicts.includes(x.id));
  const conflicts = others.filter((x) => maySee(viewer, x.visibility, x.body));
  const hidden = others.length - conflicts.length;
  const slots = (Object.entries(s.roles) as [Slot, Statement['roles'][Slot]][]).flatMap(([slot, values]): Row[] =>
    values?.length ? [[SLOT[slot][locale], rolesHtml(values, catalog, locale)]] : [],
  );
  return html`<p class="lead">${s.text[locale]}</p>
${valuesHtml(s, knowledge, locale)}
${description([
  [t.kind, KIND[s.from][locale]],
  [t.about, html`<a href="${recordPath(s.subject)}">${catalog.name(s.subject)}</a>`],
  s.area !== undefined && [t.area, html`<a href="${recordPath(s.area)}">${catalog.name(s.area)}</a>`],
  [t.mode, MODE[s.mode][locale]],
  s.status && [WORDS.status[locale], STATUS[s.status][locale]],
  [WORDS.period[locale], periodText(s.period, locale)],
  ...slots,
])}
${conflicts.length > 0 && html`<h2>${t.conflict}</h2><ul>${conflicts.map((c) => html`<li><a href="${recordPath(c.id)}">${c.text[locale]}</a></li>`)}</ul>`}
${hidden > 0 && html`<p class="hint">${leftOut(hidden)[locale]}</p>`}`;
};
