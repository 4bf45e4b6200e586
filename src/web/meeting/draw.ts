import { seesMatter } from '../../domain/matter/seen.ts';
import type { Owner } from '../../domain/owner.ts';
import type { State } from '../../domain/state.ts';
import { longDate } from '../../i18n/dates.ts';
import { type Html, html } from '../html.ts';
import { byName, recordLink, whoIs } from '../naming.ts';
import type { Visit, WebParts } from '../parts.ts';
import { matterPath } from '../paths.ts';
import { instantText } from '../times.ts';

export type Shown = Pick<WebParts<never>, 'knowledge' | 'journal' | 'zone' | 'nameOf' | 'settings' | 'working'>;
/** One request for a page and what it is made from. */
export type Drawing = { visit: Visit; web: Shown };

export const nameOf = (id: string, { visit, web }: Drawing): string =>
  visit.person && id === visit.person.id ? visit.person.name : whoIs(id, web, visit.locale);
export const atText = (iso: string, { visit, web }: Drawing): string => instantText(iso, web.zone, visit.locale);
export const dayText = (date: string, { visit }: Pick<Drawing, 'visit'>): string => longDate(date, visit.locale);

export const ownerHtml = (owner: Owner, { web }: Drawing): Html => {
  switch (owner.kind) {
    case 'person':
    case 'role':
      return html`${owner.name}`;
    case 'municipality':
    case 'body':
      return recordLink(owner.id, web.knowledge().catalog);
  }
};

/** Things by their names, with commas between. */
export const linksTo = (ids: readonly string[], { web }: Drawing): Html => {
  const { catalog } = web.knowledge();
  return html`${byName(ids, catalog).map((id, i) => html`${i > 0 && ', '}${recordLink(id, catalog)}`)}`;
};

const MATTER_ID = /(?<![\p{L}\p{N}-])M-[0-9A-Z]{5}(?![\p{L}\p{N}])/gu;
const seenMatter = (id: string, state: State, visit: Visit): boolean => {
  const matter = state.matters.get(id);
  return matter !== undefined && seesMatter(visit.viewer, matter);
};
/** Text as it was written, where the ids of matters that this person may see lead to them. */
export const withMatters = (text: string, { visit, web }: Drawing): Html => {
  const state = web.journal.state();
  const pieces: (string | Html)[] = [];
  let from = 0;
  for (const found of text.matchAll(MATTER_ID)) {
    if (!seenMatter(found[0], state, visit)) continue;
    pieces.push(text.slice(from, found.index), html`<a href="${matterPath(found[0])}">${found[0]}</a>`);
    from = found.index + found[0].length;
  }
  return html`${pieces}${text.slice(from)}`;
};

/** Labels and values beside each other on a line; what has no value is not there. */
export type Detail = readonly [label: string, value: Html | string];
export const details = (all: readonly (Detail | undefined | false)[]): Html => {
  const shown = all.filter((d): d is Detail => d !== undefined && d !== false);
  return html`${shown.length > 0 && html`<dl class="details">${shown.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`}`;
};
