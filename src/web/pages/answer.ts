import { html } from '../html.ts';
import type { Page, Visit } from '../parts.ts';
import { render } from '../render.ts';
import type { Exchange } from '../thread.ts';
import { WORDS } from '../words.ts';

const TITLE = {
  sv: {
    answer: 'Svar',
    refusal: 'Svar',
    question: 'Samklang undrar',
    preview: 'Stämmer det här?',
    receipt: 'Kvitto',
    list: 'Lista',
    form: 'Formulär',
    error: 'Det gick inte',
    reminder: 'Påminnelse',
  },
  en: {
    answer: 'Answer',
    refusal: 'Answer',
    question: 'Samklang asks',
    preview: 'Is this right?',
    receipt: 'Receipt',
    list: 'List',
    form: 'Form',
    error: 'It did not work',
    reminder: 'Reminder',
  },
} as const;

const EARLIER = {
  sv: (at: string) => `Så här såg det ut ${at}. Du har skickat mer sedan dess: startsidan visar vad det blev.`,
  en: (at: string) => `This is how it was on ${at}. You have sent more since: the start page shows what came of it.`,
} as const;

/** One reply by itself: where a form, a preview or a receipt is shown after it was sent in. `earlier` is when, if more has been sent since. */
export const answerPage = (visit: Visit, exchange: Exchange, earlier?: string): Page => {
  const { reply } = exchange;
  const form = reply.blocks.find((b) => b.kind === 'form');
  const wrong = form?.form.fields.some((f) => f.error !== undefined) ?? false;
  return {
    title: form ? form.form.title : TITLE[visit.locale][reply.kind],
    failed: wrong || reply.kind === 'error',
    body: html`${earlier !== undefined && reply.kind === 'preview' && html`<p class="hint">${EARLIER[visit.locale](earlier)}</p>`}
${render(reply, { locale: visit.locale, id: 'svar', level: 2, token: visit.token })}
<p class="after"><a href="/">${WORDS.back[visit.locale]}</a></p>`,
  };
};
