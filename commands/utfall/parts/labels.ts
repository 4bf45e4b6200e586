/** What a line of an outcome may hold. */
export type Label = 'body' | 'date' | 'decisions' | 'actions' | 'inputs' | 'reports' | 'attendance' | 'absence' | 'next' | 'visibility' | 'why';

/** Words before a colon that say what became of an item, folded. A recommendation names its body before the colon. */
export const KIND_LABELS = {
  tabled: 'bordl|bordlagt|bordlagd|bordlades|bordlaggs|bordlagger|bordlaggning|tabled|postponed',
  'referred-back': 'aterrem|aterremiss(?:eras|erat|erades|erad)?|aterremitter[a-z]*|referred back',
  noted: 'noterat|noteras|noterades|noted',
  recommended: '(?:rekommend[a-z]*|recommended)(?: [\\p{L}\\p{N}-]+){0,6}',
  decided: 'besl|beslut(?:en)?|beslutades|beslutat|decisions?|decided',
} as const;
/** Words before a colon that say more about the decision above. */
export const DETAIL_LABELS = {
  area: 'omrade(?:t)?|area',
  matter: 'arende(?:t)?|matter',
  municipalities: 'berorda kommuner|beror|kommuner|concerns|municipalities',
  reportBack: 'aterrapport[a-z]*|aterkoppl[a-z]*|report back',
} as const;
export const BECAME = 'blev|resultat av medskicket|became';
const { decided, ...OTHER_KINDS } = KIND_LABELS;

/** Words before a colon, folded. `kept`: they say more than where the part belongs, so they stay in its text. */
const LABELS: readonly { label: Label; words: string; kept?: true }[] = [
  { label: 'next', words: 'nasta (?:mote|sammantrade)|next(?: meeting)?|nasta' },
  { label: 'decisions', words: decided },
  { label: 'decisions', words: [...Object.values(OTHER_KINDS), ...Object.values(DETAIL_LABELS)].join('|'), kept: true },
  { label: 'actions', words: 'uppg|uppgift(?:er|en|erna)?|atgard(?:er|en|erna)?|att gora|actions?|tasks?|todos?' },
  { label: 'inputs', words: 'medsk|medskick(?:et|en)?|owners.? input|input' },
  { label: 'inputs', words: BECAME, kept: true },
  { label: 'reports', words: 'rapp|rapport(?:er|en)?|reports?' },
  { label: 'attendance', words: 'narv|narvaro(?:n)?|narvarande|deltog|deltagare|attendance|present|attending' },
  { label: 'attendance', words: 'sena|kom sent|late|ersattare|substitutes?', kept: true },
  { label: 'absence', words: 'franv|franvaro|franvarande|absent|absence' },
  { label: 'visibility', words: 'synl|synlighet|visibility' },
  { label: 'why', words: 'skal(?:et)?|orsak|reason|why' },
  { label: 'date', words: 'datum|date' },
  { label: 'body', words: 'organ(?:et)?|mote(?:t)?|body|meeting' },
];
const ALL = LABELS.map((l) => l.words).join('|');
export const AT_START = new RegExp(`^\\s*(?:[-*•]\\s*)?(${ALL})\\.?\\s*:\\s*`, 'u');
export const IN_HEAD = new RegExp(`(?:^|[:,\\s])(${ALL})\\.?\\s*:(?!//)`, 'u');
/** The label that a folded word is. */
export const labelled = (word: string) => LABELS.find((l) => new RegExp(`^(?:${l.words})$`, 'u').test(word));
