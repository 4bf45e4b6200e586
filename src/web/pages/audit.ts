import type { HappeningType, StoredEvent } from '../../domain/event.ts';
import { chosen, filterForm } from '../filter-form.ts';
import { type Html, html } from '../html.ts';
import { LIMITS } from '../limits.ts';
import { aboutHtml } from '../log/about.ts';
import { DID } from '../log/events.ts';
import { whoSees } from '../log/who-sees.ts';
import { L, SURFACE } from '../log/words.ts';
import { whoIs } from '../naming.ts';
import { pagesHtml, partOf } from '../paging.ts';
import type { Page, Visit, WebParts } from '../parts.ts';
import { table } from '../record/parts.ts';
import { instantText } from '../times.ts';
import { WORDS } from '../words.ts';

type Shown = Pick<WebParts<never>, 'audit' | 'journal' | 'zone' | 'nameOf' | 'knowledge'>;

/** Nouns whose events can be looked for by themselves: the part of the type before the point. */
const GROUPS = [
  'access',
  'file',
  'role',
  'person',
  'outcome',
  'action',
  'meeting',
  'matter',
  'consultation',
  'agreement',
  'goal',
  'seat',
  'reminder',
  'answer',
] as const;
const ALSO: Readonly<Partial<Record<(typeof GROUPS)[number], readonly string[]>>> = {
  file: ['journal'],
  agreement: ['procurement', 'grant'],
  seat: ['channel'],
};
const isOf = (type: HappeningType, group: string): boolean => {
  const [noun = ''] = type.split('.');
  return noun === group || (ALSO[group as (typeof GROUPS)[number]]?.includes(noun) ?? false);
};

/** Whether the journal's chain holds. Through a long journal it is followed only when asked for. */
const chainHtml = (events: number, visit: Visit, web: Shown): Html => {
  const t = L[visit.locale];
  if (events > LIMITS.provedAtOnce && !visit.query.has('kontroll'))
    return html`<p>${t.notProved(events)}</p><p><a class="button" href="/logg?kontroll=1">${t.prove}</a></p>`;
  const fault = web.audit.fault();
  return fault === undefined ? html`<p>${t.holds(events)}</p>` : html`<p class="heed">${t.broken(fault.seq)}</p>`;
};

const row = (event: StoredEvent, visit: Visit, web: Shown) => {
  const { locale } = visit;
  const about = event.payload === undefined ? html`<span class="about">${L[locale].erased}</span>` : aboutHtml(event.payload, visit, web);
  return [
    html`<span class="moment">${instantText(event.at, web.zone, locale)}</span>`,
    event.by === '' ? '–' : whoIs(event.by, web, locale),
    html`${DID[event.type][locale]}: ${about}`,
    SURFACE[event.via]?.[locale] ?? event.via,
    whoSees(event, web)[locale],
    event.seq,
  ];
};

/** Everything that happened, newest first: who did what, when and through what, and whether the chain that proves it holds. For administrators. */
export const auditPage = (visit: Visit, web: Shown): Page => {
  const { locale, query } = visit;
  const t = L[locale];
  const events = web.audit.events();
  const choices = [{ value: '', label: t.every }, ...GROUPS.map((value) => ({ value, label: t.groups[value] }))];
  const group = chosen(query, 'slag', choices);
  const part = partOf((group === '' ? events : events.filter((e) => isOf(e.type, group))).toReversed(), query, LIMITS.events);
  return {
    title: WORDS.log[locale],
    body: html`<p class="lead">${t.lead}</p>
<h2>${t.chain}</h2>
${chainHtml(events.length, visit, web)}
<h2>${t.events}</h2>
${filterForm([{ name: 'slag', label: t.kind, value: group, choices }], visit)}
${
  part.all === 0
    ? html`<p>${t.none}</p>`
    : table(
        t.events,
        [t.at, t.by, t.what, t.via, WORDS.visibility[locale], t.seq],
        part.shown.map((e) => row(e, visit, web)),
      )
}
${pagesHtml(part, visit)}`,
  };
};
