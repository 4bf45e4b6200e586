import { mayRecordFor, maySee } from '../../domain/actor.ts';
import type { ActionState } from '../../domain/happenings/action.ts';
import { actionsOfMatter } from '../../domain/matter/actions.ts';
import type { MatterView } from '../../domain/matter/view.ts';
import { isOverdue } from '../../domain/open-actions.ts';
import type { Owner } from '../../domain/owner.ts';
import { longDate } from '../../i18n/dates.ts';
import { STATION_RESULT } from '../../i18n/matter-way.ts';
import { type Html, html } from '../html.ts';
import { recordLink, whoIs } from '../naming.ts';
import type { Visit } from '../parts.ts';
import { formPath, meetingPath } from '../paths.ts';
import { table } from '../record/parts.ts';
import { dateIn } from '../times.ts';
import { WORDS } from '../words.ts';
import type { Seen, Shown } from './known.ts';
import { ACTION_STATE, capital, M } from './words.ts';

/** What each body did with the matter, oldest first: recorded for the matter itself, or taken from a meeting's outcome. */
export const stationsHtml = ({ stops }: MatterView, visit: Visit, web: Shown): Html => {
  const { locale } = visit;
  const { catalog } = web.knowledge();
  if (stops.length === 0) return html`<p>${M.noStations[locale]}</p>`;
  const back = (to: string | undefined) => to !== undefined && html` ${locale === 'sv' ? 'till' : 'to'} ${recordLink(to, catalog)}`;
  return table(
    M.stations[locale],
    [WORDS.date[locale], WORDS.body[locale], M.did[locale], M.from[locale]],
    stops.map((s) => [
      longDate(s.date, locale),
      recordLink(s.body, catalog),
      html`${capital(STATION_RESULT[s.result][locale])}${back(s.to)}${s.text !== undefined && html`<br>${s.text}`}`,
      html`${s.meeting === undefined ? html`<span class="id">${s.record}</span>${mayRecordFor(visit.viewer.actor, s.body) && html` <a href="${formPath('arende ratta', s.record)}">${M.correct[locale]}<span class="unseen"> ${s.record}</span></a>`}` : html`<a href="${meetingPath(s.meeting)}">${s.record}</a>`}, ${whoIs(s.recordedBy, web, locale)}`,
    ]),
  );
};

const ownerHtml = (owner: Owner | undefined, web: Shown): Html => {
  if (owner === undefined) return html`–`;
  return owner.kind === 'person' || owner.kind === 'role' ? html`${owner.name}` : recordLink(owner.id, web.knowledge().catalog);
};

export const actionsSeen = ({ matter }: MatterView, { viewer }: Visit, { journal }: Shown): Seen<ActionState> => {
  const all = actionsOfMatter(journal.state(), matter);
  const shown = all.filter((a) => maySee(viewer, a.visibility, a.body));
  return { shown, hidden: all.length - shown.length };
};

/** What is to be done about the matter, with who and until when; what is late says so in words. */
export const actionsHtml = (actions: readonly ActionState[], visit: Visit, web: Shown): Html => {
  const { locale } = visit;
  if (actions.length === 0) return html`<p>${M.noActions[locale]}</p>`;
  const today = dateIn(visit.now, web.zone);
  return table(
    M.actions[locale],
    [M.what[locale], M.owner[locale], M.due[locale], M.actionState[locale]],
    actions.map((a) => [
      html`${a.text} <span class="id">${a.id}</span>`,
      ownerHtml(a.owner, web),
      a.due === undefined ? '–' : longDate(a.due, locale),
      isOverdue(a, today) ? html`<strong>${ACTION_STATE.open[locale]}, ${M.late[locale]}</strong>` : ACTION_STATE[a.state][locale],
    ]),
  );
};
