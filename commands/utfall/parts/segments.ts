import { foldLetters } from '../../../src/i18n/fold.ts';

/** What a line of an outcome may hold. */
export type Label = 'body' | 'date' | 'decisions' | 'actions' | 'attendance' | 'absence' | 'next' | 'visibility';

/** Words before a colon, folded, longest first where one begins another. */
const LABELS: readonly (readonly [Label, string])[] = [
  ['next', 'nasta (?:mote|sammantrade)|next(?: meeting)?|nasta'],
  ['decisions', 'beslut(?:en)?|beslutades|decisions?|decided'],
  ['actions', 'uppgift(?:er|en|erna)?|atgard(?:er|en|erna)?|att gora|actions?|tasks?|todos?'],
  ['attendance', 'narvaro(?:n)?|narvarande|deltog|deltagare|attendance|present|attending'],
  ['absence', 'franvaro|franvarande|absent|absence'],
  ['visibility', 'synlighet|visibility'],
  ['date', 'datum|date'],
  ['body', 'organ(?:et)?|mote(?:t)?|body|meeting'],
];
const ALL = LABELS.map(([, p]) => p).join('|');
const AT_START = new RegExp(`^\\s*(?:[-*•]\\s*)?(${ALL})\\s*:\\s*`, 'u');
const IN_HEAD = new RegExp(`(?:^|[:,\\s])(${ALL})\\s*:(?!//)`, 'u');
const labelOf = (word: string): Label | undefined => LABELS.find(([, p]) => new RegExp(`^(?:${p})$`).test(word))?.[0];

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

export type Segments = { head: string; parts: readonly { label: Label; text: string }[] };

/** The head ("styrelsen 14/1") and what follows it, each with its label. A part without one belongs to the label before it. */
export const segmentsOf = (line: string): Segments => {
  const [first = '', ...rest] = splitParts(line.normalize('NFC'));
  const inHead = IN_HEAD.exec(foldLetters(first));
  const cut = inHead ? inHead.index : /:\s/.exec(first)?.index;
  const head = (cut === undefined ? first : first.slice(0, cut)).replace(/[:,\s]+$/, '');
  const tail = cut === undefined ? '' : first.slice(cut).replace(/^[:,\s]+/, '');
  let label: Label = 'decisions';
  const parts = [...(tail ? [tail] : []), ...rest].map((part) => {
    const match = AT_START.exec(foldLetters(part));
    if (!match) return { label, text: part.replace(/^[-*•]\s+/, '') };
    label = labelOf(match[1] ?? '') ?? label;
    return { label, text: part.slice(match[0].length).trim() };
  });
  return { head, parts: parts.filter((p) => p.text !== '') };
};
