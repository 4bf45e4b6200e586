/** Words for how often something comes again, Swedish and English together, folded. Patterns, joined where they are used. */

export const SERIES_UNITS: readonly (readonly [string, { freq: 'WEEKLY' | 'MONTHLY' | 'YEARLY'; interval: number }])[] = [
  ['veck(?:a|an)|weeks?', { freq: 'WEEKLY', interval: 1 }],
  ['manad(?:en)?|months?', { freq: 'MONTHLY', interval: 1 }],
  ['kvartal(?:et)?|quarters?', { freq: 'MONTHLY', interval: 3 }],
  ['halvar(?:et)?|half[- ]years?', { freq: 'MONTHLY', interval: 6 }],
  ['ar(?:et)?|years?', { freq: 'YEARLY', interval: 1 }],
];
export const SERIES_ADVERBS: readonly (readonly [string, { freq: 'WEEKLY' | 'MONTHLY' | 'YEARLY'; interval: number }])[] = [
  ['veckovis|weekly', { freq: 'WEEKLY', interval: 1 }],
  ['manadsvis|manatligen|monthly', { freq: 'MONTHLY', interval: 1 }],
  ['kvartalsvis|quarterly', { freq: 'MONTHLY', interval: 3 }],
  ['halvarsvis', { freq: 'MONTHLY', interval: 6 }],
  ['arligen|arsvis|yearly|annually', { freq: 'YEARLY', interval: 1 }],
];
/** "Var tredje", "every other". */
export const EVERY_NTH: readonly (readonly [string, number])[] = [
  ['andra|other|second', 2],
  ['tredje|third', 3],
  ['fjarde|fourth', 4],
  ['femte|fifth', 5],
  ['sjatte|sixth', 6],
];
export const SERIES_WORD = {
  every: 'varje|var|every|each',
  everyOther: 'varannan|varannat',
  of: 'i|in|of|per|om|a|an',
  the: 'pa den|den|on the|the',
  times: 'ganger|gang|times',
  once: 'once',
  twice: 'twice',
  until: 'fram till|till och med|t\\.?o\\.?m\\.?|till|until|to',
} as const;
