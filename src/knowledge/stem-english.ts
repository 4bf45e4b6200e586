// Porter's second stemmer for English, as https://snowballstem.org/algorithms/english/stemmer.html gives it, for words in small letters without apostrophes.

/** Words that the rules would spoil: with their stem, or left as they are. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    skis: 'ski',
    skies: 'sky',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    idly: 'idl',
    gently: 'gentl',
    ugly: 'ugli',
    early: 'earli',
    only: 'onli',
    singly: 'singl',
    sky: 'sky',
    news: 'news',
    howe: 'howe',
    atlas: 'atlas',
    cosmos: 'cosmos',
    bias: 'bias',
    andes: 'andes',
  }),
);
/** Words that are done when their plural is taken off. */
const DONE = new Set(['inning', 'outing', 'canning', 'herring', 'earring', 'proceed', 'exceed', 'succeed']);

const STEP_2: Readonly<Record<string, string>> = {
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  abli: 'able',
  entli: 'ent',
  izer: 'ize',
  ization: 'ize',
  ational: 'ate',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  aliti: 'al',
  alli: 'al',
  fulness: 'ful',
  ousli: 'ous',
  ousness: 'ous',
  iveness: 'ive',
  iviti: 'ive',
  biliti: 'ble',
  bli: 'ble',
  fulli: 'ful',
  lessli: 'less',
};
const STEP_3: Readonly<Record<string, string>> = {
  tional: 'tion',
  ational: 'ate',
  alize: 'al',
  icate: 'ic',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
};
// The leftmost match of an ending is the longest.
const ENDING_2 = new RegExp(`(?:${Object.keys(STEP_2).join('|')}|ogi|li)$`);
const ENDING_3 = new RegExp(`(?:${Object.keys(STEP_3).join('|')}|ative)$`);
const ENDING_4 = /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ism|ate|iti|ous|ive|ize|ion)$/;

/** Where the region begins that follows the first consonant after a vowel. */
const regionAfter = (word: string, from: number): number => {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return found ? from + found.index + 2 : word.length;
};
const endsShort = (word: string) => /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/.test(word);

const withoutPlural = (word: string): string => {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  return /[aeiouy].+s$/.test(word) && !/[us]s$/.test(word) ? word.slice(0, -1) : word;
};

const withoutPast = (word: string, r1: number): string => {
  const [ending] = /(?:eed|eedly|ed|edly|ing|ingly)$/.exec(word) ?? [];
  if (ending === undefined) return word;
  const rest = word.slice(0, -ending.length);
  if (ending.startsWith('eed')) return rest.length >= r1 ? `${rest}ee` : word;
  if (!/[aeiouy]/.test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
  return rest.length === r1 && endsShort(rest) ? `${rest}e` : rest;
};

const step2 = (word: string, r1: number): string => {
  const [ending] = ENDING_2.exec(word) ?? [];
  if (ending === undefined || word.length - ending.length < r1) return word;
  const rest = word.slice(0, -ending.length);
  if (ending === 'ogi') return rest.endsWith('l') ? `${rest}og` : word;
  if (ending === 'li') return /[cdeghkmnrt]$/.test(rest) ? rest : word;
  return rest + STEP_2[ending];
};

const step3 = (word: string, r1: number, r2: number): string => {
  const [ending] = ENDING_3.exec(word) ?? [];
  if (ending === undefined || word.length - ending.length < (ending === 'ative' ? r2 : r1)) return word;
  return word.slice(0, -ending.length) + (STEP_3[ending] ?? '');
};

const step4 = (word: string, r2: number): string => {
  const [ending] = ENDING_4.exec(word) ?? [];
  if (ending === undefined || word.length - ending.length < r2) return word;
  const rest = word.slice(0, -ending.length);
  return ending !== 'ion' || /[st]$/.test(rest) ? rest : word;
};

const step5 = (word: string, r1: number, r2: number): string => {
  const at = word.length - 1;
  const rest = word.slice(0, at);
  if (word.endsWith('e')) return at >= r2 || (at >= r1 && !endsShort(rest)) ? rest : word;
  return word.endsWith('ll') && at >= r2 ? rest : word;
};

export const stemEnglish = (word: string): string => {
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  if (word.length < 3) return word;
  // A y that sounds as a consonant is written large meanwhile.
  const marked = word.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y');
  const [begin = ''] = /^(?:gener|commun|arsen)/.exec(marked) ?? [];
  const r1 = begin === '' ? regionAfter(marked, 0) : begin.length;
  const r2 = regionAfter(marked, r1);
  let w = withoutPlural(marked);
  if (!DONE.has(w)) {
    w = withoutPast(w, r1).replace(/(.[^aeiouy])[yY]$/, '$1i');
    w = step5(step4(step3(step2(w, r1), r1, r2), r2), r1, r2);
  }
  return w.replace(/Y/g, 'y');
};
