import type { ShownForm } from '../contracts/surface.ts';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decode = (markup: string) => markup.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => NAMED[name] ?? '');
/** Markup as a person reads it: what is folded is opened, its heading left out. */
const words = (markup: string) =>
  decode(
    markup
      .replace(/<summary>.*?<\/summary>/gs, '')
      .replace(/<\/dt>/g, ': ')
      .replace(/<\/t[dh]>/g, ' ')
      .replace(/<\/(p|li|h\d|dd|tr|caption|form)>/g, '\n')
      .replace(/<[^>]*>/g, ''),
  ).trim();

const between = (text: string, from: string, to: string) =>
  text
    .split(from)
    .slice(1)
    .map((part) => part.split(to)[0] ?? '');

/** The replies in the thread on the start page by their ids: what was asked newest first, each followed by what its buttons led to. */
export const threadOn = (page: string): { id: string; text: string }[] =>
  between(page, '<article id="s-', '</article>').flatMap((article) =>
    article.split('<details class="then" id="s-').map((part, i) => ({
      id: part.split('"')[0] ?? '',
      text: words(part.slice(part.indexOf(i === 0 ? '</h3>' : '</summary>')).replace(/^<\/(h3|summary)>/, '')),
    })),
  );

/** The reply on a page of its own; a form is named by the page's heading. */
export const replyOn = (page: string): string => {
  const reply = words(page.split('<div class="reply')[1]?.split('>').slice(1).join('>').split('<p class="after">')[0] ?? '');
  return page.includes('<div class="reply form">') ? `${words(between(page, '<h1>', '</h1>')[0] ?? '')}\n${reply}` : reply;
};

const typedIn = (field: string): string => {
  if (field.includes('<textarea')) return /<textarea[^>]*>\n([^<]*)</.exec(field)?.[1] ?? '';
  if (field.includes('<select')) return /<option value="([^"]*)" selected>/.exec(field)?.[1] ?? '';
  return / value="([^"]*)"/.exec(field)?.[1] ?? '';
};

/** The command form on a page: what stands in its fields, what goes along unseen, and the errors. */
export const formShown = (page: string): (ShownForm & { hidden: Readonly<Record<string, string>> }) | undefined => {
  const form = between(page, '<form class="fields"', '</form>')[0];
  if (form === undefined) return undefined;
  const values: Record<string, string> = {};
  const errors: Record<string, string> = {};
  for (const field of between(form, '<div class="field', '</div>')) {
    const name = /name="f\.([^"]*)"/.exec(field)?.[1];
    if (name === undefined) continue;
    values[name] = decode(typedIn(field));
    const error = /<p class="error"[^>]*>(.*?)<\/p>/s.exec(field)?.[1];
    if (error !== undefined) errors[name] = words(error);
  }
  const hidden = Object.fromEntries([...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map((m) => [m[1] ?? '', decode(m[2] ?? '')]));
  return { values, errors, hidden };
};
