import { stagesOf } from '../../domain/agreements.ts';
import { longDate } from '../../i18n/dates.ts';
import { STAGE } from '../../i18n/stages.ts';
import { type Html, html } from '../html.ts';
import type { Visit } from '../parts.ts';
import { STATUS } from '../record/labels.ts';
import { description } from '../record/parts.ts';
import { WORDS } from '../words.ts';
import { type Shown, type Subject, sightOf } from './known.ts';
import { recordedText } from './recorded.ts';
import { A } from './words.ts';

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** Each stage of a procurement with its day and reason, oldest first; the last one is where it stands. */
export const procurementHtml = (subject: Subject, visit: Visit, web: Shown): Html => {
  const { locale } = visit;
  const e = web.knowledge().catalog.get(subject.id);
  const stages = stagesOf(web.journal.state(), subject.id, sightOf(visit, web));
  return html`<h2>${A.stages[locale]}</h2>
${
  stages.length === 0
    ? html`<p>${A.nothing[locale]}</p>${e?.kind === 'procurement' && description([[WORDS.status[locale], STATUS[e.status][locale]], e.reason !== undefined && [A.reason[locale], e.reason[locale]]])}`
    : html`<ol class="way">${stages.map(
        (
          s,
          i,
        ) => html`<li class="${i === stages.length - 1 ? 'here' : 'done'}"${i === stages.length - 1 && html` aria-current="step"`}><p><strong>${capital(STAGE[s.stage][locale])}</strong> ${longDate(s.date, locale)}</p>
${s.reason !== undefined && html`<p>${A.reason[locale]}: ${s.reason}</p>`}<p class="when">${recordedText(s, visit, web)}</p></li>`,
      )}</ol>`
}`;
};
