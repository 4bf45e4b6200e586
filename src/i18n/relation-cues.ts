/**
 * Wordings that tell what kind of statement is asked for. General office language, both tongues in one pattern;
 * the first part names the relations that the wording speaks of.
 */
export const RELATION_CUES: readonly (readonly [readonly string[], RegExp])[] = [
  [
    ['participation'],
    /(?<![a-zà-ɏ])((?:var|vart|är) inte (?:med|där|på plats)|inte (?:var|kom)|(?:var|fanns) (?:med|där|på plats)|frånvar[a-zà-ɏ]*|närvar[a-zà-ɏ]*|uteblev|(?:was|were) (?:not )?(?:there|present|absent)|who (?:was|were) missing|attend[a-zà-ɏ]*)(?![a-zà-ɏ])/u,
  ],
  [
    ['composition', 'participation', 'membership', 'representation', 'cooperation'],
    /(?<![a-zà-ɏ])(är med|var med|ingår|ingick|består|sitter|deltar|deltog|träffas|möts|samlas|represent[a-zà-ɏ]*|medlemmar|partners?|consists?|members?|part of|take part|took part|involved)(?![a-zà-ɏ])/u,
  ],
  [
    ['task', 'hosting', 'ownership', 'convening', 'purpose'],
    /(?<![a-zà-ɏ])(roll|rollen|uppdrag(?:et)?|uppgift(?:en)?|ansvarar|ansvar(?:et)?|gör|jobbar|arbetar med|sysslar|role|task|assignment|responsib[a-zà-ɏ]*|does .{1,40} do|work with)(?![a-zà-ɏ])/u,
  ],
  [
    ['purpose', 'goal'],
    /(?<![a-zà-ɏ])(syfte[a-zà-ɏ]*|poäng[a-zà-ɏ]*|mening[a-zà-ɏ]*|bra för|till för|nytta[a-zà-ɏ]*|avsikt[a-zà-ɏ]*|tanken|vitsen|leda till|lead to|purpose|aims?|point of|meant to|intended)(?![a-zà-ɏ])/u,
  ],
  [['goal', 'priority'], /(?<![a-zà-ɏ])(mål(?:et|en)?|prioriterad[a-zà-ɏ]*|prioriteras|prioriterat|goals?|priorit[a-zà-ɏ]*)(?![a-zà-ɏ])/u],
  [
    ['focus', 'planned-activity', 'next-step'],
    /(?<![a-zà-ɏ])(planera[a-zà-ɏ]*|fokus|på gång|framöver|nästa steg|kommande|planned|plans?|focus|next steps?|upcoming)(?![a-zà-ɏ])/u,
  ],
  [
    ['result', 'change', 'product'],
    /(?<![a-zà-ɏ])(resultat[a-zà-ɏ]*|gick|ledde till|visade|utfall[a-zà-ɏ]*|effekt[a-zà-ɏ]*|lett till|results?|outcome|showed?|shown|led to)(?![a-zà-ɏ])/u,
  ],
  [
    ['need', 'owners-input', 'challenge', 'opinion'],
    /(?<![a-zà-ɏ])(behov[a-zà-ɏ]*|behövs|efterfråga[a-zà-ɏ]*|efterlys[a-zà-ɏ]*|önska[a-zà-ɏ]*|vill ha|vill|medskick[a-zà-ɏ]*|utmaning[a-zà-ɏ]*|svårt|problem[a-zà-ɏ]*|synpunkt[a-zà-ɏ]*|tycker|tyckte|needs?|wants?|asked for|challenges?|difficult[a-zà-ɏ]*|input|views?)(?![a-zà-ɏ])/u,
  ],
  [
    ['coverage', 'target-group'],
    /(?<![a-zà-ɏ])(omfatta[a-zà-ɏ]*|gäller för|målgrupp[a-zà-ɏ]*|riktar sig|vänder sig|för vem|till för|avsed[a-zà-ɏ]*|cover[a-zà-ɏ]*|appl(?:y|ies)|target[a-zà-ɏ]*|aimed at|for whom)(?![a-zà-ɏ])/u,
  ],
  [
    ['authorship', 'product', 'preparation'],
    /(?<![a-zà-ɏ])(tagit fram|tog fram|skrev|gjorde rapport[a-zà-ɏ]*|författa[a-zà-ɏ]*|bereder|bereds|wrote|written|prepared|produced|drew up)(?![a-zà-ɏ])/u,
  ],
  [
    ['procurement', 'framework-agreement'],
    /(?<![a-zà-ɏ])(upphandla[a-zà-ɏ]*|upphandling[a-zà-ɏ]*|ramavtal[a-zà-ɏ]*|tilldel[a-zà-ɏ]*|anbud[a-zà-ɏ]*|procur[a-zà-ɏ]*|tender[a-zà-ɏ]*|framework agreements?)(?![a-zà-ɏ])/u,
  ],
  [['agreement', 'adoption', 'term'], /(?<![a-zà-ɏ])(avtal(?:et|en)?|antogs|antagen|antagits|överenskommelse[a-zà-ɏ]*|agreements?|adopted)(?![a-zà-ɏ])/u],
  [
    ['decision', 'appointment', 'election', 'task'],
    /(?<![a-zà-ɏ])(beslut[a-zà-ɏ]*|bestäm[a-zà-ɏ]*|avgör[a-zà-ɏ]*|utser|utses|utsåg[a-zà-ɏ]*|väljer|valde|valdes|decid[a-zà-ɏ]*|decision[a-zà-ɏ]*|appoint[a-zà-ɏ]*|elect[a-zà-ɏ]*)(?![a-zà-ɏ])/u,
  ],
  [
    ['meeting', 'recurring', 'topic'],
    /(?<![a-zà-ɏ])(möte[a-zà-ɏ]*|möten|träff[a-zà-ɏ]*|sammanträ[a-zà-ɏ]*|sågs|hålls|hölls|ofta|tema[a-zà-ɏ]*|meetings?|met|held|often|theme)(?![a-zà-ɏ])/u,
  ],
  [['decision', 'topic', 'proposal', 'owners-input'], /(?<![a-zà-ɏ])(på bordet|frågor (?:har|var)|aktuellt|ärenden|issues|on the table|agenda)(?![a-zà-ɏ])/u],
  [['ownership'], /(?<![a-zà-ɏ])(äger|ägs|ägare[a-zà-ɏ]*|owns?|owned|owners?)(?![a-zà-ɏ])/u],
  [['focus', 'planned-activity', 'next-step'], /(?<![a-zà-ɏ])(i år|på gång|vad händer|what happens|this year)(?![a-zà-ɏ])/u],
  [['reason', 'need', 'purpose'], /(?<![a-zà-ɏ])(varför|anledning[a-zà-ɏ]*|orsak[a-zà-ɏ]*|skäl[a-zà-ɏ]*|why|reasons?)(?![a-zà-ɏ])/u],
  [
    ['course', 'event', 'award'],
    /(?<![a-zà-ɏ])(kurs[a-zà-ɏ]*|utbildning(?:ar|en|arna)?|konferens[a-zà-ɏ]*|pris(?:et)?|utmärkelse[a-zà-ɏ]*|courses?|training|conference|awards?|prize)(?![a-zà-ɏ])/u,
  ],
  [
    ['staffing', 'count', 'share', 'organisation'],
    /(?<![a-zà-ɏ])(anställd[a-zà-ɏ]*|medarbetare[a-zà-ɏ]*|personal(?:en)?|bemanning[a-zà-ɏ]*|avdelning[a-zà-ɏ]*|employees|staff|departments?)(?![a-zà-ɏ])/u,
  ],
];
/** In small letters: patterns that also look for capitals take three times as long to make ready at the first question. */
export const relationsAskedFor = (text: string): ReadonlySet<string> => {
  const small = text.toLowerCase();
  return new Set(RELATION_CUES.filter(([, p]) => p.test(small)).flatMap(([r]) => r));
};
