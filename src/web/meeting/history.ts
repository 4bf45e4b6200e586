import { maySee } from '../../domain/actor.ts';
import type { Seat } from '../../domain/entity.ts';
import { cameTo, type MeetingState, type MeetingStep } from '../../domain/happenings/meeting.ts';
import type { Earlier } from '../../domain/happenings/outcome.ts';
import type { MeetingSeen } from '../../domain/meeting-seen.ts';
import { spanText } from '../../i18n/when-said.ts';
import { type Html, html } from '../html.ts';
import { atText, type Drawing, nameOf } from './draw.ts';
import { outcomeHtml } from './outcome.ts';
import { changedBy, itemWithdrawn, M, reason, STEP, stepBy } from './words.ts';

const stepHtml = (s: MeetingStep, before: MeetingStep | undefined, drawing: Drawing): Html => {
  const { locale } = drawing.visit;
  const spot = [spanText(s.spot, locale), ...(s.spot.place === undefined ? [] : [s.spot.place])].join(', ');
  return html`<li>${stepBy(STEP[cameTo(s, before)](spot)[locale], nameOf(s.by, drawing), atText(s.at, drawing))[locale]}${s.reason !== undefined && html` ${reason(s.reason)[locale]}`}</li>`;
};

const withdrawnItems = (m: MeetingState, drawing: Drawing): Html[] => {
  const { locale, viewer } = drawing.visit;
  return m.items
    .filter((i) => maySee(viewer, i.visibility, m.body))
    .flatMap((i) =>
      i.withdrawn ? [html`<li>${stepBy(itemWithdrawn(i.text)[locale], nameOf(i.withdrawn.by, drawing), atText(i.withdrawn.at, drawing))[locale]}</li>`] : [],
    );
};

/** Who changed an outcome, when and why, with what it said before, where this person may see that. */
const earlierHtml = (e: Earlier, seats: readonly Seat[], drawing: Drawing): Html => {
  const { locale, viewer } = drawing.visit;
  const said = maySee(viewer, e.outcome.visibility, e.outcome.body);
  const why = said && e.why !== undefined && html` ${reason(e.why)[locale]}`;
  return html`<li><p>${e.outcome.id}: ${changedBy(e.how, nameOf(e.by, drawing), atText(e.at, drawing))[locale]}${why}</p>
${said ? html`<details class="before"><summary>${M.said[locale]}</summary>${outcomeHtml(e.outcome, seats, drawing)}</details>` : html`<p class="hint">${M.notShown[locale]}</p>`}</li>`;
};

/** What has been changed of a meeting and its outcomes, oldest first, or nothing where nothing has. */
export const historyHtml = ({ meeting, outcomes, withdrawn }: MeetingSeen, seats: readonly Seat[], drawing: Drawing): Html => {
  const { locale } = drawing.visit;
  const { earlierOutcomes } = drawing.web.journal.state();
  const { recorded } = meeting;
  const steps = recorded && recorded.history.length > 1 ? recorded.history.map((s, i, all) => stepHtml(s, all[i - 1], drawing)) : [];
  const items = recorded ? withdrawnItems(recorded, drawing) : [];
  const ids = [...outcomes.map((o) => o.id), ...withdrawn.map((e) => e.outcome.id)];
  const earlier = ids.flatMap((id) => earlierOutcomes.get(id) ?? []).map((e) => earlierHtml(e, seats, drawing));
  const all = [...steps, ...items, ...earlier];
  return html`${all.length > 0 && html`<section aria-labelledby="andringar"><h2 id="andringar">${M.changes[locale]}</h2><ul class="entries">${all}</ul></section>`}`;
};
