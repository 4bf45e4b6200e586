import { empty, type Html, html } from './html.ts';
import type { Notice } from './notices.ts';
import type { Visit } from './parts.ts';
import { render } from './render.ts';
import { instantText } from './times.ts';
import { WORDS } from './words.ts';

/** Reminders that have fallen due and that the person has not put away. They stand first on every page. */
export const noticeList = (notices: readonly Notice[], visit: Visit, zone: string): Html => {
  if (!notices.length) return empty;
  const { locale } = visit;
  return html`<section class="notices" aria-labelledby="notiser"><h2 id="notiser">${WORDS.reminders[locale]}</h2><ul>${notices.map(
    (n, i) => html`<li>${render(n.reply, { locale, id: `n${i}`, level: 3, token: visit.token })}
<p class="when">${instantText(n.at, zone, locale)}</p>
<form method="post" action="/notis"><input type="hidden" name="token" value="${visit.token()}"><input type="hidden" name="key" value="${n.key}"><input type="hidden" name="till" value="${visit.path}"><button class="plain">${WORDS.dismiss[locale]}</button></form></li>`,
  )}</ul></section>`;
};
