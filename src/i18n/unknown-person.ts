import type { Locale, Said } from './locale.ts';

const unknown = (id: string): Said => ({ sv: `okänd person (id ${id})`, en: `unknown person (id ${id})` });

/** What somebody is called whose name is not known: their e-mail address where the id is one, otherwise that they are unknown. */
export const namelessPerson = (id: string, locale: Locale): string => {
  if (id === 'samklang') return 'Samklang';
  const bare = id.replace(/^(?:cli|web|mailto):/, '');
  return bare.includes('@') || bare !== id ? bare : unknown(id)[locale];
};
