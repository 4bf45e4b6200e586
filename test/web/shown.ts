import type { FormValues } from '../../src/chat/incoming.ts';
import type { ShownForm } from '../contracts/surface.ts';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decode = (markup: string) => markup.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => NAMED[name] ?? '');
const words = (markup: string) => decode(markup.replace(/<[^>]*>/g, '')).trim();

const between = (text: string, from: string, to: string) =>
  text
    .split(from)
    .slice(1)
    .map((part) => part.split(to)[0] ?? '');

/** The replies on a page as a person reads them, newest first: what lies in the thread, and the reminders above it. */
export const repliesOn = (page: string): string[] => between(page, '<article', '</article>').map((article) => words(article.split('</h3>')[1] ?? ''));

/** The fields of the command form on a page: what stands in them, and the errors at them. */
export const formShown = (page: string): ShownForm | undefined => {
  const form = between(page, '<form class="fields"', '</form>')[0];
  if (form === undefined) return undefined;
  const values: Record<string, string> = {};
  const errors: Record<string, string> = {};
  for (const field of between(form, '<div class="field', '</div>')) {
    const name = /name="f\.([^"]*)"/.exec(field)?.[1];
    if (name === undefined) continue;
    values[name] = decode(/<textarea[^>]*>\n([^<]*)</.exec(field)?.[1] ?? /value="([^"]*)"/.exec(field)?.[1] ?? '');
    const error = /<p class="error"[^>]*>(.*?)<\/p>/s.exec(field)?.[1];
    if (error !== undefined) errors[name] = words(error);
  }
  return { values: values satisfies FormValues, errors };
};
