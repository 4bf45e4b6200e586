import type { Said } from '../../i18n/locale.ts';
import { refusalFor } from '../../routing/refusal.ts';
import { html } from '../html.ts';
import type { Page, Visit } from '../parts.ts';
import { decoded } from '../paths.ts';
import { WORDS } from '../words.ts';

const PROBLEMS = {
  'not-found': {
    status: 404,
    title: { sv: 'Sidan finns inte', en: 'There is no such page' },
    text: {
      sv: 'Adressen leder inte till något här, eller till något som du inte har rätt att se. Inget är ändrat. Kontrollera adressen eller gå till startsidan.',
      en: 'The address leads to nothing here, or to something you do not have the right to see. Nothing has changed. Check the address or go to the start page.',
    },
  },
  'too-large': {
    status: 413,
    title: { sv: 'Det du skickade är för långt', en: 'What you sent is too long' },
    text: {
      sv: 'Ett formulär får vara högst 64 kilobyte, ungefär 60 000 tecken. Inget är sparat. Gå tillbaka i webbläsaren, där finns det du skrev, och dela upp texten i flera delar.',
      en: 'A form may be at most 64 kilobytes, about 60,000 characters. Nothing is saved. Go back in the browser, where what you wrote is kept, and split the text into parts.',
    },
  },
  refused: {
    status: 403,
    title: { sv: 'Begäran togs inte emot', en: 'The request was not accepted' },
    text: {
      sv: 'Begäran kom inte från en av Samklangs egna sidor på den här datorn. Inget är sparat. Öppna startsidan och försök därifrån.',
      en: 'The request did not come from one of Samklang’s own pages on this computer. Nothing is saved. Open the start page and try from there.',
    },
  },
  'not-a-form': {
    status: 415,
    title: { sv: 'Begäran gick inte att läsa', en: 'The request could not be read' },
    text: {
      sv: 'Samklang tar bara emot sina egna formulär. Inget är sparat. Öppna startsidan och försök därifrån.',
      en: 'Samklang only takes its own forms. Nothing is saved. Open the start page and try from there.',
    },
  },
  'wrong-method': {
    status: 405,
    title: { sv: 'Sidan kan inte användas så', en: 'The page cannot be used that way' },
    text: {
      sv: 'Den här adressen visar bara en sida och tar inte emot något. Inget är sparat. Öppna startsidan och försök därifrån.',
      en: 'This address only shows a page and takes nothing. Nothing is saved. Open the start page and try from there.',
    },
  },
  stopping: {
    status: 503,
    title: { sv: 'Samklang stängs av', en: 'Samklang is stopping' },
    text: {
      sv: 'Samklang tar inte emot något mer just nu. Det du skickade är inte sparat. Gå tillbaka i webbläsaren, där finns det du skrev, och försök igen om en stund.',
      en: 'Samklang takes nothing more right now. What you sent is not saved. Go back in the browser, where what you wrote is kept, and try again in a while.',
    },
  },
} as const satisfies Readonly<Record<string, { status: number; title: Said; text: Said }>>;
export type Problem = keyof typeof PROBLEMS;

/** What went wrong, what was kept and what to do now. */
export const problemPage = (visit: Visit, problem: Problem): Page => {
  const p = PROBLEMS[problem];
  return {
    title: p.title[visit.locale],
    status: p.status,
    failed: true,
    body: html`<p class="lead">${p.text[visit.locale]}</p><p><a href="/">${WORDS.back[visit.locale]}</a></p>`,
  };
};

const SHOWN = 100;
/** An address in words that can be read: as it was typed where it is letters and figures, else as the browser sends it. */
const addressText = (path: string): string => {
  const plain = decoded(path);
  const words = /^[\p{L}\p{M}\p{N}/._~-]+$/u.test(plain) ? plain : path;
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
};
const noPage = (at: string): Said => ({
  sv: `Det finns ingen sida på adressen ${at}. Inget är ändrat. Kontrollera adressen, eller gå till startsidan.`,
  en: `There is no page at the address ${at}. Nothing has changed. Check the address, or go to the start page.`,
});
/** The address is none of Samklang's. */
export const noSuchAddress = (visit: Visit): Page => {
  const { title, status } = PROBLEMS['not-found'];
  return {
    title: title[visit.locale],
    status,
    failed: true,
    body: html`<p class="lead">${noPage(addressText(visit.path))[visit.locale]}</p><p><a href="/">${WORDS.back[visit.locale]}</a></p>`,
  };
};

/** The form of a command that this person may not use at all is not shown. `administrators`: only they may. */
export const notAllowedPage = (visit: Visit, title: string, refused?: string, administrators = false): Page => ({
  title,
  status: 403,
  ...(refused === undefined ? {} : { refused }),
  body: html`<p class="lead">${refusalFor(visit.viewer.actor, undefined, administrators)[visit.locale]}</p><p><a href="/">${WORDS.back[visit.locale]}</a></p>`,
});
