import { maySee } from '../../domain/actor.ts';
import { html } from '../html.ts';
import { LIMITS } from '../limits.ts';
import type { Shown } from '../meeting/draw.ts';
import type { Page, Visit } from '../parts.ts';
import { entityHtml } from '../record/entity.ts';
import { findRecord } from '../record/find.ts';
import { sourcesHtml } from '../record/parts.ts';
import { referencesTo } from '../record/references.ts';
import { statementHtml } from '../record/statement.ts';
import { leftOut } from '../words.ts';
import { meetingPage } from './meeting.ts';

const TEXT = {
  sv: {
    refers: 'Det här hänvisar hit',
    older: 'Visa fler',
    newer: 'Visa föregående',
    of: (from: number, to: number, all: number) => `${from}–${to} av ${all}`,
  },
  en: { refers: 'What refers to this', older: 'Show more', newer: 'Show previous', of: (from: number, to: number, all: number) => `${from}–${to} of ${all}` },
} as const;

const references = (id: string, visit: Visit, web: Shown) => {
  const t = TEXT[visit.locale];
  const { shown, hidden } = referencesTo(id, web.knowledge(), web.journal.state(), visit.viewer, visit.locale);
  if (!shown.length && !hidden) return undefined;
  const page = Math.max(0, Math.trunc(Number(visit.query.get('sida')) || 0));
  const from = page * LIMITS.references;
  const part = shown.slice(from, from + LIMITS.references);
  return html`<section aria-labelledby="hit"><h2 id="hit">${t.refers}</h2>
${shown.length > LIMITS.references && html`<p>${t.of(from + 1, from + part.length, shown.length)}</p>`}
<ul class="references">${part.map((r) => html`<li><a href="${r.to}">${r.text}</a> <span class="when">${r.period}</span></li>`)}</ul>
${hidden > 0 && html`<p class="hint">${leftOut(hidden)[visit.locale]}</p>`}
<div class="paging">${page > 0 && html`<a href="${visit.path}?sida=${page - 1}">${t.newer}</a>`} ${from + part.length < shown.length && html`<a href="${visit.path}?sida=${page + 1}">${t.older}</a>`}</div></section>`;
};

/** A record with its values, its source and what refers to it. Undefined when there is none, or none that this person may see. */
export const recordPage = (id: string, visit: Visit, web: Shown): Page | undefined => {
  const { catalog } = web.knowledge();
  const { locale, viewer } = visit;
  const found = findRecord(id, web.knowledge(), web.journal.state());
  switch (found?.kind) {
    case undefined:
      return undefined;
    case 'entity':
      if (!maySee(viewer, found.entity.visibility, found.entity.kind === 'body' ? found.entity.id : undefined)) return undefined;
      return {
        title: catalog.name(id),
        body: html`${entityHtml(found.entity, catalog, locale)}${sourcesHtml([found.entity.source], catalog, locale)}${references(id, visit, web)}`,
      };
    case 'statement': {
      const s = found.statement;
      if (!maySee(viewer, s.visibility, s.body)) return undefined;
      return {
        title: catalog.name(s.subject),
        body: html`${statementHtml(s, web.knowledge(), viewer, locale)}${sourcesHtml(s.citations, catalog, locale)}${references(id, visit, web)}`,
      };
    }
    case 'outcome':
      return meetingPage(id, visit, web);
  }
};
