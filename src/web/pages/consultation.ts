import { mayRecordFor } from '../../domain/actor.ts';
import { seesConsultation, seesMatter } from '../../domain/matter/seen.ts';
import { html } from '../html.ts';
import { changesHtml, consultationHtml } from '../matter/consultations.ts';
import type { Shown } from '../matter/known.ts';
import { M } from '../matter/words.ts';
import type { Page, Visit } from '../parts.ts';
import { formPath, matterPath } from '../paths.ts';

/** One consultation by itself, also when it belongs to no matter. Undefined when this person may not see it. */
export const consultationPage = (id: string, visit: Visit, web: Shown): Page | undefined => {
  const state = web.journal.state();
  const { matters, consultations, withdrawnConsultations } = state;
  const found = consultations.get(id) ?? withdrawnConsultations.get(id);
  if (!found || !seesConsultation(visit.viewer, found, state)) return undefined;
  const matter = found.matter === undefined ? undefined : matters.get(found.matter);
  const mine = matter && seesMatter(visit.viewer, matter) ? matter : undefined;
  return {
    title: `${M.consultation[visit.locale]}: ${found.title}`,
    body: html`${mine && html`<p>${M.matter[visit.locale]}: <a href="${matterPath(mine.id)}">${mine.title}</a></p>`}
${found.withdrawn === undefined && mayRecordFor(visit.viewer.actor, found.body) && html`<p class="links"><a href="${formPath('arende ratta', id)}">${M.correct[visit.locale]}</a> <a href="${formPath('arende stryk', id)}">${M.strike[visit.locale]}</a></p>`}
${found.withdrawn === undefined && consultationHtml(found, visit, web, 2)}
${changesHtml(found, visit, web)}`,
  };
};
