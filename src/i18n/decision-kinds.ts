/** Verbs of a decision's own words that say that it was not decided, folded. What is noted or recommended may be so beside a decision. */
const OWN_WORDS = [
  ['tabled', 'bordlagg(?:s|er|a|as)|bordla(?:des|de|gts|gt|gd|gda)|(?:is|was|are|were|be) (?:tabled|postponed)'],
  ['referred-back', 'aterremitter(?:as|ades|ar|ade|a|ats|at)|(?:is|was|are|were|be) referred back'],
  [
    'noted',
    'noteras|noterades|noterar|noterade|antecknas|antecknades|antecknar|antecknade|(?:lagg(?:s|er)|lades|lade) till handlingarna|(?:is|was|are|were) noted',
  ],
  ['recommended', 'rekommender(?:as|ades|ar|ade|a)|(?:is|was|are|were) recommended|recommends'],
] as const;
const DECIDED =
  /(?<![a-zà-ɏ])(?:antas|antogs|antar|antog|godkann(?:s|er|a)|godkandes|godkande|faststall(?:s|er|des|de)|beviljas|beviljades|utses|utsags|valjs|valdes|avslas|avslogs|bifalls|bifoll|adopted|approved)(?![a-zà-ɏ])/u;
const NOT = /(?<![a-zà-ɏ])(?:inte|ej|not)(?![a-zà-ɏ])/u;
const PATTERNS = OWN_WORDS.map(([kind, words]) => [kind, new RegExp(`(?<![a-zà-ɏ])(?:${words})(?![a-zà-ɏ])`, 'u')] as const);

/** What became of an item by the decision's own words: "lokalfrågan bordläggs till januari". `end`: after the verb. */
export const kindInWords = (folded: string): { kind: (typeof OWN_WORDS)[number][0]; end: number } | undefined => {
  if (NOT.test(folded)) return undefined;
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(folded);
    if (!match) continue;
    // "Kommunerna rekommenderas att anta" is one thing; "budgeten antas och rapporten noteras" is more than noted.
    const before = folded.slice(0, match.index);
    if (kind === 'recommended' ? DECIDED.test(before) : DECIDED.test(folded)) return undefined;
    return { kind, end: match.index + match[0].length };
  }
  return undefined;
};
