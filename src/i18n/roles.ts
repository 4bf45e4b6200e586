/** Words for places in a body, in both languages, tried in this order. The keys are the roles of a seat. */
export const ROLE_WORDS: readonly (readonly [readonly string[], RegExp])[] = [
  [
    ['vice-chair-1'],
    /(?<![a-zà-ɏ\d])(?:1:?e|1:?a|första|förste|forsta|forste|first|1st)[ -]?vice(?:[ -]?(?:ordförande[a-zà-ɏ]*|ordforande[a-zà-ɏ]*|ordf|chair[a-zà-ɏ]*|president))?/iu,
  ],
  [
    ['vice-chair-2'],
    /(?<![a-zà-ɏ\d])(?:2:?e|2:?a|andra|andre|second|2nd)[ -]?vice(?:[ -]?(?:ordförande[a-zà-ɏ]*|ordforande[a-zà-ɏ]*|ordf|chair[a-zà-ɏ]*|president))?/iu,
  ],
  [
    ['vice-chair-1', 'vice-chair-2'],
    /(?<![a-zà-ɏ\d])(?:viceordförande[a-zà-ɏ]*|vice ordförande[a-zà-ɏ]*|vice ordf|vice chair[a-zà-ɏ]*|deputy chair[a-zà-ɏ]*)/iu,
  ],
  [
    ['director'],
    /(?<![a-zà-ɏ\d])(?:förbundsdirektör[a-zà-ɏ]*|forbundsdirektor[a-zà-ɏ]*|förbundschef[a-zà-ɏ]*|direktören(?![a-zà-ɏ])|director of the association|association director|executive director|managing director|chief executive(?: officer)?|head of the association)/iu,
  ],
  [['chair'], /(?<![a-zà-ɏ\d-])(?:ordförande[a-zà-ɏ]*|ordforande[a-zà-ɏ]*|ordf|chair|chairs|chairman|chairperson|chairwoman|president)(?![a-zà-ɏ])/iu],
  [
    ['substitute'],
    /(?<![a-zà-ɏ\d])(?:ersättar[a-zà-ɏ]*|ersattar[a-zà-ɏ]*|suppleant[a-zà-ɏ]*|substitute[a-zà-ɏ]*|alternates?|deput(?:y|ies)(?: members?)?)(?![a-zà-ɏ])/iu,
  ],
  [
    ['chair', 'vice-chair-1', 'vice-chair-2', 'member', 'representative', 'delegate'],
    /(?<![a-zà-ɏ\d])(?:ordinarie(?: ledamöter| ledamoter| ledamot)?|ordinary members?|regular members?|full members?)(?![a-zà-ɏ])/iu,
  ],
  [['representative', 'substitute'], /(?<![a-zà-ɏ\d])(?:representant[a-zà-ɏ]*|representative[a-zà-ɏ]*|ombud[a-zà-ɏ]*)(?![a-zà-ɏ])/iu],
];
/** Words that ask for the people of a body as such. */
export const SEATED =
  /(?<![a-zà-ɏ])(?:sitter|satt|(?:finns|är|var|kom) med|ledamot|ledamöter[a-zà-ɏ]*|ledamoter[a-zà-ɏ]*|styrelseledamöter|platser i|medlemmar i|styrelsemedlem[a-zà-ɏ]*|representerar|politiker|valdes in|ingår i|members?|sits?|serves?|represents?|plats i|board members?)(?![a-zà-ɏ])/iu;

/** Swedish parties: the letters that stand in records, and the words people use. */
const PARTIES: Readonly<Record<string, RegExp>> = {
  S: /(?<![a-zà-ɏ])(?:\(s\)|socialdemokrat[a-zà-ɏ]*|sossar[a-zà-ɏ]*|s-(?:ledamot|ledamöter|politiker)|social democrats?)(?![a-zà-ɏ])/iu,
  M: /(?<![a-zà-ɏ])(?:\(m\)|moderat[a-zà-ɏ]*|moderates?|m-(?:ledamot|ledamöter|politiker))(?![a-zà-ɏ])/iu,
  SD: /(?<![a-zà-ɏ])(?:\(sd\)|sverigedemokrat[a-zà-ɏ]*|sd|sweden democrats?)(?![a-zà-ɏ])/iu,
  KD: /(?<![a-zà-ɏ])(?:\(kd\)|kristdemokrat[a-zà-ɏ]*|kd|christian democrats?)(?![a-zà-ɏ])/iu,
  MP: /(?<![a-zà-ɏ])(?:\(mp\)|miljöpart[a-zà-ɏ]*|miljopart[a-zà-ɏ]*|mp|green party|greens)(?![a-zà-ɏ])/iu,
  V: /(?<![a-zà-ɏ])(?:\(v\)|vänsterpart[a-zà-ɏ]*|vansterpart[a-zà-ɏ]*|left party|v-(?:ledamot|ledamöter|politiker))(?![a-zà-ɏ])/iu,
  L: /(?<![a-zà-ɏ])(?:\(l\)|liberal(?:erna|ernas|er|t|ledamot|s)?|liberal party|l-(?:ledamot|ledamöter|politiker))(?![a-zà-ɏ])/iu,
  C: /(?<![a-zà-ɏ])(?:\(c\)|centerpart[a-zà-ɏ]*|centern|centre party|center party|c-(?:ledamot|ledamöter|politiker))(?![a-zà-ɏ])/iu,
};
/** A party by its letter alone: a word of one capital letter. */
const LETTER = /(?<![A-Za-zÀ-ɏ\d.:&/-])[SMVLC](?![A-Za-zÀ-ɏ\d.:&/-])/gu;
export const partiesIn = (text: string): string[] => {
  const letters = new Set(text.match(LETTER));
  return Object.keys(PARTIES).filter((p) => letters.has(p) || PARTIES[p]?.test(text));
};
