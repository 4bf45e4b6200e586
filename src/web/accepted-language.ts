import type { Locale } from '../i18n/locale.ts';

/** The one of our languages that a browser asks for first; undefined when it asks for neither. */
export const acceptedLanguage = (header: string | undefined): Locale | undefined => {
  const asked = (header ?? '').split(',').map((part) => {
    const [tag = '', ...more] = part.trim().split(';');
    const weight = more.map((m) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(m)?.[1]).find((q) => q !== undefined);
    return { tag: tag.toLowerCase().split('-')[0], weight: Number(weight ?? 1) };
  });
  const [first] = asked.filter((a) => (a.tag === 'sv' || a.tag === 'en') && a.weight > 0).sort((a, b) => b.weight - a.weight);
  return first === undefined ? undefined : first.tag === 'en' ? 'en' : 'sv';
};
