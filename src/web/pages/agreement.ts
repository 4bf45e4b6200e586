import { hasRole, maySee } from '../../domain/actor.ts';
import { hiddenRecordings } from '../../domain/agreement-sight.ts';
import { adoptionsOf, currentAgreements, currentGrants, currentStages, reviewsOf } from '../../domain/agreements.ts';
import { bodiesOf } from '../../domain/bodies-of.ts';
import { agreementHtml } from '../agreement/agreement.ts';
import { changesHtml } from '../agreement/changes.ts';
import { grantHtml } from '../agreement/grant.ts';
import { type Shown, type Subject, sightOf, subjectAt } from '../agreement/known.ts';
import { procurementHtml } from '../agreement/procurement.ts';
import { recordedText } from '../agreement/recorded.ts';
import { A, FORMS } from '../agreement/words.ts';
import { type Html, html } from '../html.ts';
import type { Page, Visit } from '../parts.ts';
import { formPath } from '../paths.ts';
import { recordPath } from '../render.ts';
import { leftOut } from '../words.ts';

const SHOW = { agreement: agreementHtml, procurement: procurementHtml, grant: grantHtml } as const;

/** What was recorded before and no longer holds, because it was recorded anew: it stays readable. */
const earlierHtml = (subject: Subject, visit: Visit, web: Shown): Html | false => {
  const state = web.journal.state();
  const seen = sightOf(visit, web);
  const holds = new Set([...currentAgreements(state, seen), ...currentGrants(state, seen)].map((r) => r.id));
  const gone = [...state.agreements.values(), ...state.grants.values()].filter((r) => !holds.has(r.id) && r.withdrawn === undefined);
  const mine = gone.filter((r) => r.subject === subject.id && seen(r)).sort((a, b) => a.seq - b.seq);
  return mine.length > 0 && html`<h2>${A.earlier[visit.locale]}</h2><ul>${mine.map((r) => html`<li>${recordedText(r, visit, web)}</li>`)}</ul>`;
};

/** What the documents say of it, each with its record. */
const factsHtml = (subject: Subject, visit: Visit, web: Shown): Html | false => {
  const facts = web.knowledge().records.facts.filter((f) => f.subject === subject.id && maySee(visit.viewer, f.visibility));
  if (!subject.inData) return false;
  return html`${facts.length > 0 && html`<h2>${A.fromData[visit.locale]}</h2><ul>${facts.map((f) => html`<li><a href="${recordPath(f.id)}">${f.text[visit.locale]}</a></li>`)}</ul>`}
<p><a href="${recordPath(subject.id)}">${A.record[visit.locale]}</a></p>`;
};

const mayRecord = (subject: Subject, { viewer }: Visit, web: Shown): boolean => {
  const { actor } = viewer;
  if (hasRole(actor, 'secretary', 'administrator')) return true;
  const state = web.journal.state();
  const recorded = [...currentAgreements(state), ...currentGrants(state), ...currentStages(state)].find((r) => r.subject === subject.id)?.body;
  const bodies = recorded === undefined ? bodiesOf(subject.id, web.knowledge().catalog) : [recorded];
  return actor.roles.some((r) => r.role === 'coordinator' && r.body !== undefined && bodies.includes(r.body));
};

/** What holds now, each with its id: what is wrong in it is corrected under that. */
const standingIds = (subject: Subject, visit: Visit, web: Shown): string[] => {
  const state = web.journal.state();
  const seen = sightOf(visit, web);
  const own = [...currentAgreements(state, seen), ...currentGrants(state, seen), ...currentStages(state, seen)].filter((r) => r.subject === subject.id);
  const newest = [adoptionsOf(state, subject.id, seen).at(-1), reviewsOf(state, subject.id, seen).at(-1)].filter((r) => r !== undefined);
  return [...own, ...newest].map((r) => r.id);
};

/** One agreement, procurement or grant. Undefined when this person may not know of it. */
export const agreementPage = (id: string, visit: Visit, web: Shown): Page | undefined => {
  const subject = subjectAt(id, visit, web);
  if (!subject) return undefined;
  const { locale } = visit;
  const hidden = hiddenRecordings(web.journal.state(), sightOf(visit, web), subject.id);
  return {
    title: subject.name,
    body: html`<p class="lead">${A[subject.kind][locale]}</p>
${mayRecord(subject, visit, web) && html`<p class="links">${FORMS[subject.kind].map((f) => html`<a href="${formPath(`avtal ${f.verb}`, subject.name)}">${f.label[locale]}</a> `)}${standingIds(subject, visit, web).map((v) => html`<a href="${formPath('avtal ratta', v)}">${A.correct[locale]} ${v}</a> `)}</p>`}
${SHOW[subject.kind](subject, visit, web)}
${earlierHtml(subject, visit, web)}
${changesHtml(subject, visit, web)}
${factsHtml(subject, visit, web)}
${hidden > 0 && html`<p class="hint">${leftOut(hidden)[locale]}</p>`}`,
  };
};
