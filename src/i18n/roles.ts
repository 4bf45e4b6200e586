/** Words for places in a body, in both languages, tried in this order. The keys are the roles of a seat. */
export const ROLE_WORDS: readonly (readonly [readonly string[], RegExp])[] = [
  [
    ['vice-chair-1'],
    /(?<![\p{L}\d])(?:1:?e|1:?a|första|förste|forsta|forste|first|1st)[ -]?vice(?:[ -]?(?:ordförande\p{L}*|ordforande\p{L}*|ordf|chair\p{L}*|president))?/iu,
  ],
  [['vice-chair-2'], /(?<![\p{L}\d])(?:2:?e|2:?a|andra|andre|second|2nd)[ -]?vice(?:[ -]?(?:ordförande\p{L}*|ordforande\p{L}*|ordf|chair\p{L}*|president))?/iu],
  [['vice-chair-1', 'vice-chair-2'], /(?<![\p{L}\d])(?:viceordförande\p{L}*|vice ordförande\p{L}*|vice ordf|vice chair\p{L}*|deputy chair\p{L}*)/iu],
  [
    ['director'],
    /(?<![\p{L}\d])(?:förbundsdirektör\p{L}*|forbundsdirektor\p{L}*|director of the association|association director|chief executive of the association)/iu,
  ],
  [['chair'], /(?<![\p{L}\d-])(?:ordförande\p{L}*|ordforande\p{L}*|ordf|chair|chairs|chairman|chairperson|chairwoman|president)(?![\p{L}])/iu],
  [['substitute'], /(?<![\p{L}\d])(?:ersättar\p{L}*|ersattar\p{L}*|suppleant\p{L}*|substitute\p{L}*|alternates?|deput(?:y|ies)(?: members?)?)(?![\p{L}])/iu],
  [
    ['chair', 'vice-chair-1', 'vice-chair-2', 'member', 'representative', 'delegate'],
    /(?<![\p{L}\d])(?:ordinarie(?: ledamöter| ledamoter| ledamot)?|ordinary members?|regular members?|full members?)(?![\p{L}])/iu,
  ],
  [['representative', 'substitute'], /(?<![\p{L}\d])(?:representant\p{L}*|representative\p{L}*|ombud\p{L}*)(?![\p{L}])/iu],
];
/** Words that ask for the people of a body as such. */
export const SEATED =
  /(?<![\p{L}])(?:sitter|satt|(?:finns|är|var|kom) med|ledamot|ledamöter\p{L}*|ledamoter\p{L}*|styrelseledamöter|platser i|medlemmar i|styrelsemedlem\p{L}*|representerar|politiker|valdes in|ingår i|members?|sits?|serves?|represents?|plats i|board members?)(?![\p{L}])/iu;

/** Swedish parties: the letters that stand in records, and the words people use. */
const PARTIES: Readonly<Record<string, RegExp>> = {
  S: /(?<![\p{L}])(?:\(s\)|socialdemokrat\p{L}*|sossar\p{L}*|s-(?:ledamot|ledamöter|politiker)|social democrats?)(?![\p{L}])/iu,
  M: /(?<![\p{L}])(?:\(m\)|moderat\p{L}*|moderates?|m-(?:ledamot|ledamöter|politiker))(?![\p{L}])/iu,
  SD: /(?<![\p{L}])(?:\(sd\)|sverigedemokrat\p{L}*|sd|sweden democrats?)(?![\p{L}])/iu,
  KD: /(?<![\p{L}])(?:\(kd\)|kristdemokrat\p{L}*|kd|christian democrats?)(?![\p{L}])/iu,
  MP: /(?<![\p{L}])(?:\(mp\)|miljöpart\p{L}*|miljopart\p{L}*|mp|green party|greens)(?![\p{L}])/iu,
  V: /(?<![\p{L}])(?:\(v\)|vänsterpart\p{L}*|vansterpart\p{L}*|left party|v-(?:ledamot|ledamöter|politiker))(?![\p{L}])/iu,
  L: /(?<![\p{L}])(?:\(l\)|liberal(?:erna|ernas|er|t|ledamot|s)?|liberal party|l-(?:ledamot|ledamöter|politiker))(?![\p{L}])/iu,
  C: /(?<![\p{L}])(?:\(c\)|centerpart\p{L}*|centern|centre party|center party|c-(?:ledamot|ledamöter|politiker))(?![\p{L}])/iu,
};
export const partiesIn = (text: string): string[] => Object.keys(PARTIES).filter((p) => PARTIES[p]?.test(text));
