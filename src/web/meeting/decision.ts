import type { Decision } from '../../domain/happenings/outcome.ts';
import { KIND_NAME } from '../../i18n/outcome-words.ts';
import { type Html, html } from '../html.ts';
import { recordLink } from '../naming.ts';
import { type Drawing, dayText, details, linksTo, withMatters } from './draw.ts';
import { M, recommendedTo } from './words.ts';

/** What became of the item, in words. */
export const decisionKind = (d: Decision, { visit, web }: Drawing): string =>
  (d.to === undefined ? KIND_NAME[d.kind ?? 'decided'] : recommendedTo(web.knowledge().catalog.name(d.to)))[visit.locale];

/** One decision: what became of it, its words, and what else is known of it. */
export const decisionHtml = (d: Decision, drawing: Drawing): Html => {
  const { locale } = drawing.visit;
  return html`<p class="said"><strong class="kind">${decisionKind(d, drawing)}</strong> ${withMatters(d.text, drawing)}</p>
${details([
  d.area !== undefined && [M.area[locale], recordLink(d.area, drawing.web.knowledge().catalog)],
  d.matter !== undefined && [M.matter[locale], withMatters(d.matter, drawing)],
  d.municipalities !== undefined && [M.municipalities[locale], linksTo(d.municipalities, drawing)],
  d.reportBack !== undefined && [M.reportBack[locale], dayText(d.reportBack, drawing)],
])}`;
};
