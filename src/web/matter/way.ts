import type { MatterView } from '../../domain/matter/view.ts';
import { longDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import { closedSaid, STATION_RESULT, sentBack, skippedStep, WENT_THROUGH, whereabouts } from '../../i18n/matter-way.ts';
import { type Html, html } from '../html.ts';
import { recordLink } from '../naming.ts';
import type { Visit } from '../parts.ts';
import type { Next, Shown } from './known.ts';
import { capital, STEP } from './words.ts';

type Step = keyof typeof STEP;
const stepOf = ({ where, at }: MatterView, body: string, place: number): Step => {
  if (body === at) return 'here';
  if (place >= where.at) return 'ahead';
  return where.skipped.includes(body) ? 'skipped' : 'done';
};

const meetingSaid = (next: Next | undefined, locale: Locale): string => {
  const sv = locale === 'sv';
  if (!next) return sv ? 'Nästa möte är inte känt.' : 'Its next meeting is not known.';
  return sv
    ? `Nästa möte ${longDate(next.date, 'sv')}. Anmäl senast ${longDate(next.cutOff, 'sv')}, utskick ${longDate(next.mailing, 'sv')}.`
    : `Next meeting ${longDate(next.date, 'en')}. Propose by ${longDate(next.cutOff, 'en')}, papers sent ${longDate(next.mailing, 'en')}.`;
};
const hereSince = (date: string, locale: Locale) => (locale === 'sv' ? `Sedan ${longDate(date, 'sv')}.` : `Since ${longDate(date, 'en')}.`);

/** The bodies in order: what each did, where the matter is now, and what is still ahead. A list, so that it is the same read as seen. */
export const wayHtml = (view: MatterView, coming: ReadonlyMap<string, Next>, visit: Visit, web: Shown): Html => {
  const { locale } = visit;
  const { catalog } = web.knowledge();
  return html`<ol class="way">${view.matter.chain.map((body, i) => {
    const step = stepOf(view, body, i);
    const last = view.stops.findLast((s) => s.body === body);
    const did = last && `${capital(STATION_RESULT[last.result][locale])} ${longDate(last.date, locale)}.`;
    const waits = view.matter.closed === undefined && (step === 'here' || step === 'ahead');
    const lines = [step === 'here' ? hereSince(view.where.since, locale) : undefined, did, waits ? meetingSaid(coming.get(body), locale) : undefined];
    return html`<li class="${step}"${step === 'here' && html` aria-current="step"`}><p><strong>${recordLink(body, catalog)}</strong> <span class="mark">${STEP[step][locale]}</span></p>
${lines.some((l) => l !== undefined) && html`<p class="when">${lines.filter((l) => l !== undefined).join(' ')}</p>`}</li>`;
  })}</ol>`;
};

/** Where the matter is, in one sentence. */
export const whereHtml = ({ matter, where, at }: MatterView, { locale }: Visit, web: Shown): string => {
  const { catalog } = web.knowledge();
  if (matter.closed) return closedSaid(matter.closed.reason, locale);
  if (at === undefined) return WENT_THROUGH[locale];
  const next = matter.chain[where.at + 1];
  return whereabouts({ at: catalog.name(at), since: where.since, next: next && catalog.name(next) }, locale);
};

/** What is out of order: a step left out, or a matter that was sent back. */
export const warningsOf = ({ matter, where, at }: MatterView, coming: ReadonlyMap<string, Next>, visit: Visit, web: Shown): string[] => {
  const { catalog } = web.knowledge();
  const before = { at: at === undefined ? '' : catalog.name(at), mailing: at === undefined ? undefined : coming.get(at)?.mailing };
  const skipped = where.skipped.map((id) => catalog.name(id));
  return [
    ...(skipped.length > 0 && !matter.closed ? [skippedStep(skipped, before, visit.locale)] : []),
    ...(where.held?.result === 'referred-back' && at !== undefined ? [sentBack(catalog.name(where.held.body), where.held.date, before, visit.locale)] : []),
  ];
};
