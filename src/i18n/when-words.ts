/** Words for dates and times, Swedish and English together, folded (å ä become a, ö becomes o). Patterns, joined where they are used. */

export const WEEKDAYS: readonly string[] = [
  'mandag(?:en)?|monday',
  'tisdag(?:en)?|tuesday',
  'onsdag(?:en)?|wednesday',
  'torsdag(?:en)?|thursday',
  'fredag(?:en)?|friday',
  'lordag(?:en)?|saturday',
  'sondag(?:en)?|sunday',
];
export const SHORT_WEEKDAYS: readonly string[] = ['man|mon', 'tis|tue', 'ons|wed', 'tors?|thu', 'fre|fri', 'lor|sat', 'son|sun'];
export const MONTHS: readonly string[] = [
  'januari|january|jan',
  'februari|february|feb',
  'mars|march|mar',
  'april|apr',
  'maj|may',
  'juni|june|jun',
  'juli|july|jul',
  'augusti|august|aug',
  'september|sept|sep',
  'oktober|october|okt|oct',
  'november|nov',
  'december|dec',
];
/** The number of a month by its name, 1 to 12; nought for another word. */
export const monthOf = (word: string): number => MONTHS.findIndex((m) => new RegExp(`^(?:${m})$`, 'iu').test(word)) + 1;
/** Counting words; the index in the list is one less than the number. */
export const NUMBERS: readonly string[] = [
  'en|ett|one|a|an',
  'tva|two',
  'tre|three',
  'fyra|four',
  'fem|five',
  'sex|six',
  'sju|seven',
  'atta|eight',
  'nio|nine',
  'tio|ten',
  'elva|eleven',
  'tolv|twelve',
  'tretton|thirteen',
  'fjorton|fourteen',
  'femton|fifteen',
];
/** Which one in a month: "tredje torsdagen i mars". -1 is the last. */
export const ORDINALS: readonly (readonly [string, number])[] = [
  ['forsta|first', 1],
  ['andra|second', 2],
  ['tredje|third', 3],
  ['fjarde|fourth', 4],
  ['sista|last', -1],
];
/** "Morgon" as it is written on a telephone, and as it is said. */
const MORNING = 'morgon|morron|morrgon|morgn|morrn|morn|moron|mrgn|mrn';
export const RELATIVE_DAYS: readonly (readonly [string, number])[] = [
  [`i ?over(?:${MORNING})|(?:the )?day after tomorrow`, 2],
  [`i ?(?:${MORNING})|tomorrow`, 1],
  ['i ?dag|today|i ?kvall|tonight', 0],
  ['i ?gar|yesterday', -1],
  ['i ?forrgar', -2],
];
export const UNITS: readonly (readonly [string, 'minute' | 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year'])[] = [
  ['arbetsdag(?:ar)?|vardag(?:ar)?|(?:working|business) days?', 'working-day'],
  ['minut(?:er)?|min|minutes?', 'minute'],
  ['timm(?:e|ar)|tim|hours?', 'hour'],
  ['dag(?:ar)?|dygn|days?', 'day'],
  ['veck(?:a|or)|weeks?', 'week'],
  ['manad(?:er)?|months?', 'month'],
  ['ar|years?', 'year'],
];
/** Parts of a day and the hour that is taken when nothing else is said; `later` is added to an hour up to eleven that is said. */
export const DAY_PARTS: readonly (readonly [string, { at: string; later: boolean }])[] = [
  ['bitti|(?:pa |i )?morgonen|(?:in the )?morning', { at: '08:00', later: false }],
  ['(?:pa |i )?(?:formiddag(?:en)?|fm)', { at: '09:00', later: false }],
  ['vid lunch(?:tid)?|mitt pa dagen|at noon|noon', { at: '12:00', later: true }],
  ['(?:pa |i )?(?:eftermiddag(?:en)?|em)|(?:in the )?afternoon', { at: '13:00', later: true }],
  ['(?:pa |i )?kvall(?:en)?|(?:in the )?evening', { at: '18:00', later: true }],
];
/** Holidays and eves: how they are written, and what they are called, folded, where they are kept. */
export const HOLIDAYS: readonly (readonly [string, string])[] = [
  ["nyarsdagen|new year['’]?s day", 'nyarsdagen'],
  ['trettondagsafton(?:en)?|trettonafton', 'trettondagsafton'],
  ['trettondag(?:en)?(?: jul)?|trettondedag(?:en)?(?: jul)?|epiphany', 'trettondedag jul'],
  ['skartorsdag(?:en)?|maundy thursday', 'skartorsdagen'],
  ['langfredag(?:en)?|good friday', 'langfredagen'],
  ['paskafton(?:en)?|easter (?:eve|saturday)', 'paskafton'],
  ['paskdag(?:en)?|easter (?:day|sunday)', 'paskdagen'],
  ['annandag(?:en)? pask|annandagen i pask|paskannandag(?:en)?|easter monday', 'annandag pask'],
  ['valborg|valborgs(?:masso)?afton(?:en)?|walpurgis night', 'valborgsmassoafton'],
  ['forsta maj|may day', 'forsta maj'],
  ['kristi himmels?fards?(?: ?dag(?:en)?)?|ascension day', 'kristi himmelsfardsdag'],
  ['pingstafton(?:en)?', 'pingstafton'],
  ['pingstdag(?:en)?|whit sunday', 'pingstdagen'],
  ['annandag(?:en)? pingst|whit monday', 'annandag pingst'],
  ['(?:sveriges )?nationaldag(?:en)?|national day', 'nationaldagen'],
  ["midsommarafton(?:en)?|midsummer(?:['’]?s)? eve", 'midsommarafton'],
  ["midsommardag(?:en)?|midsummer(?:['’]?s)? day", 'midsommardagen'],
  ['allhelgonaafton(?:en)?', 'allhelgonaafton'],
  ["alla helgons dag|allhelgonadag(?:en)?|all saints['’]? day", 'alla helgons dag'],
  ['lucia(?:dagen)?', 'luciadagen'],
  ['julafton(?:en)?|christmas eve', 'julafton'],
  ['juldag(?:en)?|christmas day', 'juldagen'],
  ['annandag(?:en)? jul|annandagen|boxing day', 'annandag jul'],
  ["nyarsafton(?:en)?|new year['’]?s eve", 'nyarsafton'],
];
export const SEASONS: readonly (readonly [string, 'spring' | 'summer' | 'autumn' | 'winter'])[] = [
  ['var(?:en)?|spring', 'spring'],
  ['sommar(?:en)?|summer', 'summer'],
  ['host(?:en)?|autumn|fall', 'autumn'],
  ['vinter(?:n)?|winter', 'winter'],
];
export const WORD = {
  on: 'pa|on|nu pa|this|denna',
  next: 'nasta|next',
  in: 'om|in',
  ago: 'sedan|sen|ago',
  for: 'for',
  last: 'i|last',
  week: 'vecka|week|v\\.?',
  weekAlone: 'vecka|week',
  of: 'i|in|of',
  the: 'den|the',
  clock: 'kl\\.?|klockan|at',
  half: 'halv',
  halfPast: 'half past',
  past: 'over|past',
  to: 'i|to',
  quarter: 'kvart|(?:a )?quarter',
  halfHour: 'en halvtimme|half an hour',
  quarterHour: 'en kvart|a quarter(?: of an hour)?',
  quarterOfYear: 'kvartal ?|q',
  am: 'a\\.?m\\.?\\b',
  pm: 'p\\.?m\\.?\\b',
  month: 'manad(?:en)?|month',
  year: 'ar(?:et)?|year',
} as const;
