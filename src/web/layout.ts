import type { Locale } from '../i18n/locale.ts';
import { empty, type Html, html } from './html.ts';
import type { Page, Visit } from './parts.ts';
import { WORDS } from './words.ts';

const ICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 32 32%22%3E%3Crect width=%2232%22 height=%2232%22 rx=%226%22 fill=%22%230b5a55%22/%3E%3Cpath d=%22M9 12h14M9 16h14M9 20h8%22 stroke=%22%23fff%22 stroke-width=%222.4%22 stroke-linecap=%22round%22/%3E%3C/svg%3E';

const OTHER: Readonly<Record<Locale, { code: Locale; label: string }>> = { sv: { code: 'en', label: 'English' }, en: { code: 'sv', label: 'Svenska' } };

const inLanguage = (visit: Visit, code: Locale): string => {
  const query = new URLSearchParams(visit.query);
  query.set('lang', code);
  return `${visit.path}?${query}`;
};

const who = (visit: Visit): Html =>
  visit.person
    ? html`<span class="who">${visit.person.name}</span> <a href="/vem">${WORDS.change[visit.locale]}</a>`
    : html`<a href="/vem?till=${encodeURIComponent(visit.path)}">${WORDS.whoAreYou[visit.locale]}</a>`;

const FAILED = { sv: 'Fel: ', en: 'Error: ' } as const;

/** The frame of every page: skip link, header with menu, one main with one h1, footer. */
export const layout = (page: Page, visit: Visit, frame: { association: string; menu: Html; notices: Html }): Html => {
  const { locale } = visit;
  const other = OTHER[locale];
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.failed === true ? FAILED[locale] : empty}${page.title} – Samklang</title>
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<a class="skip" href="#innehall">${WORDS.skip[locale]}</a>
<header>
<div class="band"><a class="name" href="/"><strong>Samklang</strong> <span>${frame.association}</span></a>
<div class="tools">${who(visit)} <a href="${inLanguage(visit, other.code)}" lang="${other.code}" hreflang="${other.code}">${other.label}</a></div></div>
${frame.menu}
</header>
<main id="innehall" tabindex="-1">
<h1>${page.title}</h1>
${frame.notices}
${page.body}
</main>
<footer><p>${WORDS.footer[locale]} <a href="/om">${WORDS.about[locale]}</a></p></footer>
</body>
</html>
`;
};
