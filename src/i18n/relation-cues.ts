/**
 * Wordings that tell what kind of statement is asked for. General office language, both tongues in one pattern;
 * the first part names the relations that the wording speaks of.
 */
export const RELATION_CUES: readonly (readonly [readonly string[], RegExp])[] = [
  [
    ['participation'],
    /(?<![\p{L}])((?:var|vart|är) inte (?:med|där|på plats)|inte (?:var|kom)|(?:var|fanns) (?:med|där|på plats)|frånvar\p{L}*|närvar\p{L}*|uteblev|(?:was|were) (?:not )?(?:there|present|absent)|who (?:was|were) missing|attend\p{L}*)(?![\p{L}])/u,
  ],
  [
    ['composition', 'participation', 'membership', 'representation', 'cooperation'],
    /(?<![\p{L}])(är med|var med|ingår|ingick|består|sitter|deltar|deltog|träffas|möts|samlas|represent\p{L}*|medlemmar|partners?|consists?|members?|part of|take part|took part|involved)(?![\p{L}])/u,
  ],
  [
    ['task', 'hosting', 'ownership', 'convening', 'purpose'],
    /(?<![\p{L}])(roll|rollen|uppdrag(?:et)?|uppgift(?:en)?|ansvarar|ansvar(?:et)?|gör|jobbar|arbetar med|sysslar|role|task|assignment|responsib\p{L}*|does .{1,40} do|work with)(?![\p{L}])/u,
  ],
  [
    ['purpose', 'goal'],
    /(?<![\p{L}])(syfte\p{L}*|poäng\p{L}*|mening\p{L}*|bra för|till för|nytta\p{L}*|avsikt\p{L}*|tanken|vitsen|leda till|lead to|purpose|aims?|point of|meant to|intended)(?![\p{L}])/u,
  ],
  [['goal', 'priority'], /(?<![\p{L}])(mål(?:et|en)?|prioriterad\p{L}*|prioriteras|prioriterat|goals?|priorit\p{L}*)(?![\p{L}])/u],
  [
    ['focus', 'planned-activity', 'next-step'],
    /(?<![\p{L}])(planera\p{L}*|fokus|på gång|framöver|nästa steg|kommande|planned|plans?|focus|next steps?|upcoming)(?![\p{L}])/u,
  ],
  [
    ['result', 'change', 'product'],
    /(?<![\p{L}])(resultat\p{L}*|gick|ledde till|visade|utfall\p{L}*|effekt\p{L}*|lett till|results?|outcome|showed?|shown|led to)(?![\p{L}])/u,
  ],
  [
    ['need', 'owners-input', 'challenge', 'opinion'],
    /(?<![\p{L}])(behov\p{L}*|behövs|efterfråga\p{L}*|efterlys\p{L}*|önska\p{L}*|vill ha|vill|medskick\p{L}*|utmaning\p{L}*|svårt|problem\p{L}*|synpunkt\p{L}*|tycker|tyckte|needs?|wants?|asked for|challenges?|difficult\p{L}*|input|views?)(?![\p{L}])/u,
  ],
  [
    ['coverage', 'target-group'],
    /(?<![\p{L}])(omfatta\p{L}*|gäller för|målgrupp\p{L}*|riktar sig|vänder sig|för vem|till för|avsed\p{L}*|cover\p{L}*|appl(?:y|ies)|target\p{L}*|aimed at|for whom)(?![\p{L}])/u,
  ],
  [
    ['authorship', 'product', 'preparation'],
    /(?<![\p{L}])(tagit fram|tog fram|skrev|gjorde rapport\p{L}*|författa\p{L}*|bereder|bereds|wrote|written|prepared|produced|drew up)(?![\p{L}])/u,
  ],
  [
    ['procurement', 'framework-agreement'],
    /(?<![\p{L}])(upphandla\p{L}*|upphandling\p{L}*|ramavtal\p{L}*|tilldel\p{L}*|anbud\p{L}*|procur\p{L}*|tender\p{L}*|framework agreements?)(?![\p{L}])/u,
  ],
  [['agreement', 'adoption', 'term'], /(?<![\p{L}])(avtal(?:et|en)?|antogs|antagen|antagits|överenskommelse\p{L}*|agreements?|adopted)(?![\p{L}])/u],
  [
    ['decision', 'appointment', 'election', 'task'],
    /(?<![\p{L}])(beslut\p{L}*|bestäm\p{L}*|avgör\p{L}*|utser|utses|utsåg\p{L}*|väljer|valde|valdes|decid\p{L}*|decision\p{L}*|appoint\p{L}*|elect\p{L}*)(?![\p{L}])/u,
  ],
  [
    ['meeting', 'recurring', 'topic'],
    /(?<![\p{L}])(möte\p{L}*|möten|träff\p{L}*|sammanträ\p{L}*|sågs|hålls|hölls|ofta|tema\p{L}*|meetings?|met|held|often|theme)(?![\p{L}])/u,
  ],
  [['decision', 'topic', 'proposal', 'owners-input'], /(?<![\p{L}])(på bordet|frågor (?:har|var)|aktuellt|ärenden|issues|on the table|agenda)(?![\p{L}])/u],
  [['ownership'], /(?<![\p{L}])(äger|ägs|ägare\p{L}*|owns?|owned|owners?)(?![\p{L}])/u],
  [['focus', 'planned-activity', 'next-step'], /(?<![\p{L}])(i år|på gång|vad händer|what happens|this year)(?![\p{L}])/u],
  [['reason', 'need', 'purpose'], /(?<![\p{L}])(varför|anledning\p{L}*|orsak\p{L}*|skäl\p{L}*|why|reasons?)(?![\p{L}])/u],
  [
    ['course', 'event', 'award'],
    /(?<![\p{L}])(kurs\p{L}*|utbildning(?:ar|en|arna)?|konferens\p{L}*|pris(?:et)?|utmärkelse\p{L}*|courses?|training|conference|awards?|prize)(?![\p{L}])/u,
  ],
  [
    ['staffing', 'count', 'share', 'organisation'],
    /(?<![\p{L}])(anställd\p{L}*|medarbetare\p{L}*|personal(?:en)?|bemanning\p{L}*|avdelning\p{L}*|employees|staff|departments?)(?![\p{L}])/u,
  ],
];
/** In small letters: patterns that also look for capitals take three times as long to make ready at the first question. */
export const relationsAskedFor = (text: string): ReadonlySet<string> => {
  const small = text.toLowerCase();
  return new Set(RELATION_CUES.filter(([, p]) => p.test(small)).flatMap(([r]) => r));
};
