import type { ActionState } from '../../domain/happenings/action.ts';
import type { Action } from '../../domain/happenings/outcome.ts';
import type { KnownMeeting } from '../../domain/meetings.ts';
import { isOverdue } from '../../domain/open-actions.ts';
import { type Html, html } from '../html.ts';
import { meetingPath } from '../paths.ts';
import { dateIn } from '../times.ts';
import { type Detail, type Drawing, dayText, details, ownerHtml, withMatters } from './draw.ts';
import { M, reason, waitsFor } from './words.ts';

const dueHtml = (action: ActionState, drawing: Drawing): Html => {
  const { locale } = drawing.visit;
  if (action.due === undefined) return html`${M.noDay[locale]}`;
  const late = isOverdue(action, dateIn(drawing.visit.now, drawing.web.zone));
  return html`${dayText(action.due, drawing)}${late && html` <strong class="late">${M.late[locale]}</strong>`}`;
};

const offerHtml = ({ offer }: ActionState, drawing: Drawing): Html | undefined => {
  if (!offer) return undefined;
  const { locale } = drawing.visit;
  const to = ownerHtml(offer.to, drawing);
  const [before = '', after = ''] = waitsFor('\u0000')[locale].split('\u0000');
  return html`${before}${to}${after}${offer.why !== undefined && html`. ${reason(offer.why)[locale]}`}`;
};

const STATE = { open: M.open, done: M.done, withdrawn: M.gone } as const;

/** One action: what, who, by when, and where it stands. `more` is what the page that lists it adds. */
export const actionHtml = (action: ActionState, drawing: Drawing, more: readonly (Detail | undefined)[] = []): Html => {
  const { locale } = drawing.visit;
  const offer = offerHtml(action, drawing);
  return html`<p class="said deed">${withMatters(action.text, drawing)}</p>
${details([
  [M.owner[locale], action.owner ? ownerHtml(action.owner, drawing) : M.nobody[locale]],
  [M.dueDay[locale], dueHtml(action, drawing)],
  action.state !== 'open' && [M.state[locale], STATE[action.state][locale]],
  offer && [M.handOver[locale], offer],
  ...more,
  [M.id[locale], action.id],
])}`;
};

/** An action as an outcome told of it, whatever has become of it since. */
export const toldActionHtml = ({ text, owner, due }: Action, drawing: Drawing): Html => {
  const { locale } = drawing.visit;
  return html`<p class="said deed">${withMatters(text, drawing)}</p>
${details([
  [M.owner[locale], owner ? ownerHtml(owner, drawing) : M.nobody[locale]],
  [M.dueDay[locale], due === undefined ? M.noDay[locale] : dayText(due, drawing)],
])}`;
};

/** At which meetings an open action comes up by itself. */
export const comesUp = (bodies: readonly string[], agendas: ReadonlyMap<string, KnownMeeting>, drawing: Drawing): Detail | undefined => {
  const { locale } = drawing.visit;
  const { catalog } = drawing.web.knowledge();
  const meetings = bodies.flatMap((b) => agendas.get(b) ?? []);
  if (bodies.length === 0) return undefined;
  if (meetings.length === 0) return [M.next[locale], M.nextUnknown[locale]];
  return [
    M.next[locale],
    html`${meetings.map((m, i) => html`${i > 0 && ', '}<a href="${meetingPath(m.id)}">${catalog.name(m.body)} ${dayText(m.date, drawing)}</a>`)}`,
  ];
};
