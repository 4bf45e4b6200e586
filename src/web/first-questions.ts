import type { Locale } from '../i18n/locale.ts';
import type { Button } from '../reply/reply.ts';
import type { WebParts } from './parts.ts';

const RECORD: Readonly<Record<Locale, Button>> = {
  sv: { label: 'Vad kan jag registrera?', text: '/samklang hjälp' },
  en: { label: 'What can I record?', text: '/samklang help' },
};

/** An example as it is asked in the question box: without the command's name. */
const bare = (example: string): string => {
  const text = example.replace(/^\/\S+\s+/, '');
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
};

/** What somebody new may start with: two of the association's own questions, otherwise the command's, and what can be recorded. */
export const firstQuestions = async <C>({ nouns, settings }: Pick<WebParts<C>, 'nouns' | 'settings'>, locale: Locale): Promise<Button[]> => {
  const own = settings.examples?.[locale] ?? (await nouns[0]?.verbs())?.[0]?.examples[locale].map(bare) ?? [];
  const asked = own.slice(0, 2).map((text) => ({ label: text, text }));
  return nouns.some((n) => n.name === 'samklang') ? [...asked, RECORD[locale]] : asked;
};
