import type { Locale, Said } from './locale.ts';

const unknown = (id: string): Said => ({ sv: `okänd person (id ${id})`, en: `unknown person (id ${id})` });

const MACHINE = /^machine:/;
/** Somebody at the machine that Samklang runs on, by the name they have there. */
const atMachine = (name: string): Said => ({ sv: `användaren ${name} på datorn`, en: `the user ${name} on the machine` });

/** What somebody is called whose name is not known: their e-mail address where the id is one, otherwise that they are unknown. */
export const namelessPerson = (id: string, locale: Locale): string => {
  if (id === 'samklang') return 'Samklang';
  if (MACHINE.test(id)) return atMachine(id.replace(MACHINE, ''))[locale];
  const bare = id.replace(/^(?:cli|web|mailto):/, '');
  return bare.includes('@') || bare !== id ? bare : unknown(id)[locale];
};
