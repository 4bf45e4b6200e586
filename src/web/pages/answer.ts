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

/** One reply by itself: where a form, a preview or a receipt is shown after it was sent in. */
export const answerPage = (visit: Visit, exchange: Exchange): Page => {
  const { reply } = exchange;
  const form = reply.blocks.find((b) => b.kind === 'form');
  const wrong = form?.form.fields.some((f) => f.error !== undefined) ?? false;
  return {
    title: form ? form.form.title : TITLE[visit.locale][reply.kind],
    failed: wrong || reply.kind === 'error',
    body: html`${render(reply, { locale: visit.locale, id: 'svar', level: 2, token: visit.token })}
<p class="after"><a href="/">${WORDS.back[visit.locale]}</a></p>`,
  };
};
