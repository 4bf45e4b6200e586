import { html } from '../html.ts';
import type { Page, Visit } from '../parts.ts';

const TEXT = {
  sv: {
    title: 'Skicka en gång till',
    stale:
      'Sidan du skickade från gäller inte längre, till exempel för att du har bytt person. Inget är sparat, men allt du skrev finns kvar här. Kontrollera det och skicka en gång till.',
    nobody:
      'Samklang vet inte längre vem du är. Inget är sparat, men allt du skrev finns kvar här. Öppna ”Vem är du?” i en ny flik, fyll i ditt namn, gå tillbaka hit och skicka igen.',
    who: 'Öppna ”Vem är du?” i en ny flik',
    failed:
      'Samklang kunde inte ta emot det du skickade. Inget är sparat, men allt du skrev finns kvar här. Vänta en stund och skicka en gång till. Säg till administratören om det inte hjälper.',
    typed: 'Det du skrev',
    send: 'Skicka igen',
  },
  en: {
    title: 'Send once more',
    stale:
      'The page you sent from is no longer valid, for example because you changed person. Nothing is saved, but everything you wrote is kept here. Check it and send once more.',
    nobody:
      'Samklang no longer knows who you are. Nothing is saved, but everything you wrote is kept here. Open “Who are you?” in a new tab, fill in your name, come back here and send again.',
    who: 'Open “Who are you?” in a new tab',
    failed:
      'Samklang could not take what you sent. Nothing is saved, but everything you wrote is kept here. Wait a while and send once more. Tell the administrator if that does not help.',
    typed: 'What you wrote',
    send: 'Send again',
  },
} as const;

/** A form that could not be taken comes back whole: nobody loses what they typed. */
export const resendPage = (visit: Visit, why: 'stale' | 'failed', fields: URLSearchParams, token: string): Page => {
  const t = TEXT[visit.locale];
  const unknown = visit.person === undefined && visit.path !== '/vem';
  const kept = [...fields].filter(([name]) => name !== 'token');
  const typed = kept.filter(([name, value]) => (name === 'text' || /^[fm]\./.test(name)) && value !== '');
  return {
    title: t.title,
    status: why === 'stale' ? 403 : 503,
    failed: true,
    body: html`<p class="lead">${t[unknown ? 'nobody' : why]}</p>
${unknown && html`<p><a href="/vem" target="_blank" rel="noopener">${t.who}</a></p>`}
<h2>${t.typed}</h2>
<ul class="typed">${typed.map(([, value]) => html`<li>${value}</li>`)}</ul>
<form method="post" action="${visit.path}"><input type="hidden" name="token" value="${token}">
${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div class="buttons"><button class="primary">${t.send}</button></div></form>`,
  };
};
