import type { Said } from './locale.ts';

/** What the status of a goal is called, and the folded words that people write for it. */
export const GOAL_STATUS = {
  'not-reported': { sv: 'ej rapporterat', en: 'not reported' },
  'not-started': { sv: 'inte påbörjat', en: 'not started' },
  ongoing: { sv: 'pågår enligt plan', en: 'ongoing as planned' },
  delayed: { sv: 'försenat', en: 'delayed' },
  partly: { sv: 'delvis uppnått', en: 'partly reached' },
  done: { sv: 'uppnått', en: 'reached' },
  'not-done': { sv: 'inte uppnått', en: 'not reached' },
  stopped: { sv: 'avbrutet', en: 'stopped' },
} as const satisfies Record<string, Said>;

export const GOAL_STATUS_WORDS: readonly (readonly [keyof typeof GOAL_STATUS, RegExp])[] = [
  ['not-reported', /^(?:not-reported|ej rapportera[dt]|inte rapportera[dt]|not reported|ingen uppgift)$/],
  ['not-started', /^(?:not-started|inte pa ?borja[dt]|ej pa ?borja[dt]|inte startat|not started)$/],
  ['ongoing', /^(?:ongoing|pagar|pagaende|enligt plan|pagar enligt plan|i fas|on track|ongoing as planned|as planned)$/],
  ['delayed', /^(?:delayed|forsena[dt]|senare an plan|late)$/],
  ['partly', /^(?:partly|delvis(?: uppna[td]d?t?| klart?)?|partly (?:reached|done))$/],
  ['done', /^(?:done|uppna[td]d?t?|klart?|nadd?|natt|genomfort?|genomford|reached)$/],
  ['not-done', /^(?:not-done|(?:inte|ej) (?:uppna[td]d?t?|nadd?|natt|klart?)|not (?:reached|done))$/],
  ['stopped', /^(?:stopped|avbrut(?:et|en|its)|avslutat i fortid|nedlagt?|cancelled)$/],
];
