import { distance } from 'fastest-levenshtein';
import { foldLetters } from '../../../src/i18n/fold.ts';

/** What a line of an outcome may hold. */
export type Label = 'body' | 'date' | 'decisions' | 'actions' | 'inputs' | 'reports' | 'attendance' | 'absence' | 'next' | 'visibility' | 'why';

/** Words before a colon that say what became of an item, folded. A recommendation names its body before the colon. */
export const KIND_LABELS = {
  tabled: 'bordlagt|bordlagd|bordlades|bordlaggs|bordlagger|bordlaggning|tabled|postponed',
  'referred-back': 'aterremiss(?:eras|erat|erades|erad)?|aterremitter[a-z]*|referred back',
  noted: 'noterat|noteras|noterades|noted',
  recommended: '(?:rekommend[a-z]*|recommended)(?: [\\p{L}\\p{N}-]+){0,6}',
  decided: 'beslut(?:en)?|beslutades|beslutat|decisions?|decided',
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
  { label: 'actions', words: 'uppgift(?:er|en|erna)?|atgard(?:er|en|erna)?|att gora|actions?|tasks?|todos?' },
  { label: 'inputs', words: 'medskick(?:et|en)?|owners.? input|input' },
  { label: 'inputs', words: BECAME, kept: true },
  { label: 'reports', words: 'rapport(?:er|en)?|reports?' },
  { label: 'attendance', words: 'narvaro(?:n)?|narvarande|deltog|deltagare|attendance|present|attending' },
  { label: 'attendance', words: 'sena|kom sent|late|ersattare|substitutes?', kept: true },
  { label: 'absence', words: 'franvaro|franvarande|absent|absence' },
  { label: 'visibility', words: 'synlighet|visibility' },
  { label: 'why', words: 'skal(?:et)?|orsak|reason|why' },
  { label: 'date', words: 'datum|date' },
  { label: 'body', words: 'organ(?:et)?|mote(?:t)?|body|meeting' },
];
const ALL = LABELS.map((l) => l.words).join('|');
const AT_START = new RegExp(`^\\s*(?:[-*•]\\s*)?(${ALL})\\s*:\\s*`, 'u');
const IN_HEAD = new RegExp(`(?:^|[:,\\s])(${ALL})\\s*:(?!//)`, 'u');
const labelled = (word: string) => LABELS.find((l) => new RegExp(`^(?:${l.words})$`, 'u').test(word));

/** Opening marks and what may close them: Swedish quotes open and close with the same mark. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '”': '”', '“': '”', '»': '»«', '«': '»' };

/** Parts between semicolons and line breaks. A semicolon inside quotation marks that are closed on the same line separates nothing. */
export const splitParts = (text: string): string[] => {
  const out: string[] = [];
  let part = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    const close = CLOSING[c];
    const ends = [...(close ?? '')].map((mark) => text.indexOf(mark, i + 1)).filter((at) => at > 0);
    const end = Math.min(...ends);
    if (ends.length > 0 && !text.slice(i, end).includes('\n')) {
      part += text.slice(i, end + 1);
      i = end;
    } else if (c === ';' || c === '\n') {
      out.push(part);
      part = '';
    } else part += c;
  }
  return [...out, part].map((p) => p.trim()).filter(Boolean);
};

/** `guessed`: labels that were misspelt, as they were typed and as they were read. */
export type Segments = { head: string; parts: readonly { label: Label; text: string }[]; guessed: readonly { typed: string; taken: string }[] };

/** The labels as people write them out, for what is one or two letters beside one. */
const SPELT: readonly string[] = [
  'beslut',
  'uppgift',
  'uppgifter',
  'åtgärd',
  'medskick',
  'rapport',
  'närvaro',
  'närvarande',
  'frånvaro',
  'frånvarande',
  'synlighet',
  'bordlagt',
  'noterat',
  'återremiss',
  'decision',
  'action',
  'attendance',
  'present',
  'absent',
  'visibility',
  'report',
  'tabled',
];
const LONG = 8;
const OWN_LABEL = /^\s*(?:[-*•]\s*)?(\p{L}{5,16})\s*:(?!\/\/)/u;
/** The label that a misspelt one is nearest to; none where two are. */
const nearestLabel = (typed: string): string | undefined => {
  const word = foldLetters(typed).toLowerCase();
  const near = SPELT.map((label) => ({ label, far: distance(foldLetters(label).toLowerCase(), word) })).sort((a, b) => a.far - b.far);
  const [first, second] = near;
  if (!first || first.far === 0 || first.far > (word.length >= LONG ? 2 : 1)) return undefined;
  return second?.far === first.far && labelled(foldLetters(second.label))?.label !== labelled(foldLetters(first.label))?.label ? undefined : first.label;
};

/** The head ("styrelsen 14/1") and what follows it, each with its label. A part without one belongs to the label before it. */
export const segmentsOf = (line: string): Segments => {
  const [first = '', ...rest] = splitParts(line.normalize('NFC'));
  const inHead = IN_HEAD.exec(foldLetters(first));
  const cut = inHead ? inHead.index : /:\s/.exec(first)?.index;
  const head = (cut === undefined ? first : first.slice(0, cut)).replace(/[:,\s]+$/, '');
  const tail = cut === undefined ? '' : first.slice(cut).replace(/^[:,\s]+/, '');
  let label: Label = 'decisions';
  const guessed: { typed: string; taken: string }[] = [];
  const parts = [...(tail ? [tail] : []), ...rest].map((part) => {
    const bare = part.replace(/^[-*•]\s+/, '');
    const own = AT_START.exec(foldLetters(bare));
    const misspelt = own ? undefined : OWN_LABEL.exec(bare);
    const typed = misspelt?.[1];
    const taken = typed === undefined ? undefined : nearestLabel(typed);
    if (typed !== undefined && taken !== undefined) guessed.push({ typed, taken });
    const match: readonly (string | undefined)[] | null = taken === undefined ? own : [misspelt?.[0], foldLetters(taken)];
    if (!match) return { label, text: bare };
    const found = labelled(match[1] ?? '');
    label = found?.label ?? label;
    const text = bare.slice(match[0]?.length ?? 0).trim();
    return { label, text: found?.kept && text !== '' ? bare.trim() : text };
  });
  return { head, parts: parts.filter((p) => p.text !== ''), guessed };
};
