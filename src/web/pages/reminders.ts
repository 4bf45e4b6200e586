import { isSelf, maySee } from '../../domain/actor.ts';
import type { ReminderRule, ReminderState } from '../../domain/happenings/reminder.ts';
import type { Locale } from '../../i18n/locale.ts';
import { wallText } from '../../i18n/when-said.ts';
import type { Catalog } from '../../knowledge/catalog.ts';
import { type Html, html } from '../html.ts';
import type { Shown } from '../meeting/draw.ts';
import type { Page, Visit } from '../parts.ts';
import { sendButton } from '../send-button.ts';
import { instantText } from '../times.ts';
import { leftOut, WORDS } from '../words.ts';

const TEXT = {
  sv: {
    lead: 'Dina egna påminnelser, och påminnelser till organ som du har en roll i.',
    none: 'Du har inga påminnelser.',
    open: 'Väntar',
    closed: 'Avslutade',
    done: 'Klar',
    remove: 'Ta bort',
    add: 'Ny påminnelse',
    state: { open: 'väntar', done: 'klar', removed: 'borttagen' },
    me: 'dig',
    to: 'Till',
    sent: (when: string, late: boolean) => `Skickad ${when}${late ? ', för sent' : ''}`,
    failed: 'Gick inte att skicka. Försöket görs om, om inget annat sägs.',
    final: 'Gick inte att skicka och skickas inte igen. Sätt en ny påminnelse om den fortfarande behövs.',
  },
  en: {
    lead: 'Your own reminders, and reminders to bodies that you have a role in.',
    none: 'You have no reminders.',
    open: 'Waiting',
    closed: 'Finished',
    done: 'Done',
    remove: 'Remove',
    add: 'New reminder',
    state: { open: 'waiting', done: 'done', removed: 'removed' },
    me: 'you',
    to: 'To',
    sent: (when: string, late: boolean) => `Sent ${when}${late ? ', late' : ''}`,
    failed: 'Could not be sent. It is tried again unless something else is said.',
    final: 'Could not be sent and will not be tried again. Set a new reminder if it is still needed.',
  },
} as const;

/** When it falls due, in words. */
const ruleText = (rule: ReminderRule, catalog: Catalog, locale: Locale): string => {
  switch (rule.kind) {
    case 'at': {
      const [date = '', time = ''] = rule.at.split('T');
      return wallText(date, time, locale);
    }
    case 'before-meeting': {
      const body = catalog.name(rule.body);
      if (locale === 'sv')
        return `${rule.days} ${rule.working ? (rule.days === 1 ? 'arbetsdag' : 'arbetsdagar') : rule.days === 1 ? 'dag' : 'dagar'} före varje möte i ${body}, kl. ${rule.time.replace(':', '.')}`;
      return `${rule.days} ${rule.working ? 'working ' : ''}${rule.days === 1 ? 'day' : 'days'} before each meeting of ${body}, at ${rule.time}`;
    }
  }
};

const sendingsHtml = (r: ReminderState, zone: string, locale: Locale): readonly (Html | false)[] =>
  Object.values(r.sendings).map((s) => {
    const t = TEXT[locale];
    if (s.state === 'sent') return html`<p class="when">${t.sent(instantText(s.lastAt, zone, locale), s.late === true)}</p>`;
    return s.state === 'failed' && html`<p class="when">${s.final === true ? t.final : t.failed}</p>`;
  });

const mineOf = (visit: Visit, web: Shown) => {
  const { viewer } = visit;
  const mine: ReminderState[] = [];
  let hidden = 0;
  for (const r of web.journal.state().reminders.values()) {
    const own = isSelf(viewer.actor, r.by) || (r.to.kind === 'person' && isSelf(viewer.actor, r.to.id));
    const body = r.to.kind === 'body' ? r.to.id : undefined;
    const ofMyBody = body !== undefined && viewer.actor.roles.some((role) => role.body === body);
    if (own || (ofMyBody && maySee(viewer, r.visibility, body))) mine.push(r);
    else if (ofMyBody) hidden += 1;
  }
  return { mine: mine.sort((a, b) => b.seq - a.seq), hidden };
};

/** What this person is reminded of, with what can be done about it. */
export const remindersPage = (visit: Visit, web: Shown, commands: { set: string; done: string; remove: string }): Page => {
  const { locale } = visit;
  const t = TEXT[locale];
  const { catalog } = web.knowledge();
  const { mine, hidden } = mineOf(visit, web);
  const item = (r: ReminderState) => html`<li><h3>${r.text}</h3>
<p>${ruleText(r.rule, catalog, locale)} · ${t.to} ${r.to.kind === 'body' ? catalog.name(r.to.id) : isSelf(visit.viewer.actor, r.to.id) ? t.me : (web.nameOf(r.to.id) ?? r.to.id)} · ${t.state[r.state]} · ${r.id}</p>
${sendingsHtml(r, web.zone, locale)}
${r.state === 'open' && html`<div class="buttons">${sendButton({ label: t.done, text: `${commands.done} ${r.id}` }, visit.token())}${sendButton({ label: t.remove, text: `${commands.remove} ${r.id}`, style: 'danger' }, visit.token())}</div>`}</li>`;
  const [open, closed] = [mine.filter((r) => r.state === 'open'), mine.filter((r) => r.state !== 'open')];
  return {
    title: WORDS.myReminders[locale],
    body: html`<p class="lead">${t.lead}</p><p><a class="button" href="${commands.set}">${t.add}</a></p>
${mine.length === 0 && html`<p>${t.none}</p>`}
${open.length > 0 && html`<h2>${t.open}</h2><ul class="cards">${open.map(item)}</ul>`}
${closed.length > 0 && html`<h2>${t.closed}</h2><ul class="cards">${closed.map(item)}</ul>`}
${hidden > 0 && html`<p class="hint">${leftOut(hidden)[locale]}</p>`}`,
  };
};
