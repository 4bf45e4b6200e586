import type { Button } from '../../reply/reply.ts';
import { type Html, html } from '../html.ts';
import { LIMITS } from '../limits.ts';
import type { Page, Visit } from '../parts.ts';
import { render } from '../render.ts';
import { sendButton } from '../send-button.ts';
import type { Exchange } from '../thread.ts';
import { grouped } from '../thread-groups.ts';

const TEXT = {
  sv: {
    title: (name: string) => `Fråga om ${name}`,
    label: 'Din fråga',
    hint: 'Skriv med egna ord, på svenska eller engelska.',
    ask: 'Fråga',
    examples: 'Till exempel',
    thread: 'Dina frågor och svar',
    clear: 'Töm listan',
    open: 'Visa',
    preview: 'Visa det du granskade',
    late: 'Svar på något du skickade tidigare',
    older: 'Visa äldre',
    newer: 'Visa nyare',
  },
  en: {
    title: (name: string) => `Ask about ${name}`,
    label: 'Your question',
    hint: 'Use your own words, in Swedish or English.',
    ask: 'Ask',
    examples: 'For example',
    thread: 'Your questions and answers',
    clear: 'Clear the list',
    open: 'Show',
    preview: 'Show what you reviewed',
    late: 'The reply to something you sent earlier',
    older: 'Show older',
    newer: 'Show newer',
  },
} as const;

/** The part of an id that stands in addresses. */
export const shortId = (id: string): string => id.split(':').at(-1) ?? id;

/** Forms and previews have a page of their own: in the thread they are one line that leads there. */
const drawn = (e: Exchange, visit: Visit): Html => {
  const apart = e.reply.kind === 'form' || e.reply.kind === 'preview';
  if (!apart) return render(e.reply, { locale: visit.locale, id: `r-${shortId(e.id)}`, level: 4, token: visit.token });
  const t = TEXT[visit.locale];
  // By what it is about: a sentence such as "nothing is saved yet" held when it was made, and may not hold any more.
  const named = e.reply.blocks.find((b) => b.kind === 'heading' || b.kind === 'form');
  const title = named?.kind === 'form' ? named.form.title : named?.kind === 'heading' ? named.text : '';
  return html`<p><a href="/svar/${shortId(e.id)}">${e.reply.kind === 'preview' ? t.preview : t.open}${title !== '' && html`: ${title}`}</a></p>`;
};

const threadHtml = (thread: readonly Exchange[], visit: Visit): Html => {
  const t = TEXT[visit.locale];
  const page = Math.max(0, Math.trunc(Number(visit.query.get('sida')) || 0));
  const groups = grouped(thread);
  const shown = groups.slice(page * LIMITS.shown, (page + 1) * LIMITS.shown);
  const saidHere = (e: Exchange) => (e.asked === '' ? t.late : e.asked);
  // What was pressed is folded under what offered it; only what came last in the whole thread is open.
  const then = (e: Exchange) =>
    html`<details class="then" id="s-${shortId(e.id)}"${e === thread[0] && html` open`}><summary>${saidHere(e)}</summary>${drawn(e, visit)}</details>`;
  return html`<section class="thread" aria-labelledby="trad"><h2 id="trad">${t.thread}</h2>
${shown.map(([first, ...rest]) => html`<article id="s-${shortId(first.id)}"><h3>${saidHere(first)}</h3>${drawn(first, visit)}${rest.map(then)}</article>`)}
<div class="paging">${page > 0 && html`<a href="/?sida=${page - 1}">${t.newer}</a>`} ${groups.length > (page + 1) * LIMITS.shown && html`<a href="/?sida=${page + 1}">${t.older}</a>`}</div>
<form method="post" action="/tom"><input type="hidden" name="token" value="${visit.token()}"><button class="plain">${t.clear}</button></form></section>`;
};

/** The question box, a few things to start with, and this person's own thread, newest first. */
export const startPage = (visit: Visit, given: { association: string; examples: readonly Button[]; thread: readonly Exchange[] }): Page => {
  const t = TEXT[visit.locale];
  return {
    title: t.title(given.association),
    body: html`<form class="ask" method="post" action="/skicka">
<input type="hidden" name="token" value="${visit.token()}">
<label for="fraga">${t.label}</label><p class="hint" id="fraga-hint">${t.hint}</p>
<div class="line"><input id="fraga" name="text" type="text" required maxlength="${LIMITS.question}" autocomplete="off" aria-describedby="fraga-hint"><button class="primary">${t.ask}</button></div>
</form>
<section class="examples" aria-labelledby="exempel"><h2 id="exempel">${t.examples}</h2><ul>${given.examples.map((button) => html`<li>${sendButton(button, visit.token())}</li>`)}</ul></section>
${given.thread.length > 0 && threadHtml(given.thread, visit)}`,
  };
};
