import { hasRole } from '../domain/actor.ts';
import { agreementPage } from './pages/agreement.ts';
import { agreementsPage } from './pages/agreements.ts';
import { auditPage } from './pages/audit.ts';
import { consultationPage } from './pages/consultation.ts';
import { goalsPage } from './pages/goals.ts';
import { matterPage } from './pages/matter.ts';
import { mattersPage } from './pages/matters.ts';
import { notAllowedPage } from './pages/problem.ts';
import type { Page, Visit, WebParts } from './parts.ts';
import { WORDS } from './words.ts';
import { ONE } from './work-paths.ts';

/** The page at an address of matters, consultations, agreements, goals or the log. Undefined when there is none, or none that this person may see. */
export const workPage = <C>(visit: Visit, web: WebParts<C>, decoded: (part: string) => string): Page | undefined => {
  const [, kind, id = ''] = ONE.exec(visit.path) ?? [];
  if (kind === 'arende') return matterPage(decoded(id), visit, web);
  if (kind === 'remiss') return consultationPage(decoded(id), visit, web);
  if (kind === 'avtal') return agreementPage(decoded(id), visit, web);
  if (visit.path === '/arenden') return mattersPage(visit, web);
  if (visit.path === '/avtal') return agreementsPage(visit, web);
  if (visit.path === '/mal') return goalsPage(visit, web);
  return hasRole(visit.viewer.actor, 'administrator') ? auditPage(visit, web) : notAllowedPage(visit, WORDS.log[visit.locale], 'samklang logg', true);
};
