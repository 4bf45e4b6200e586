/** What a line may begin with before "om" or "att", folded, that is nobody's name: what is to be done, and what it is about. */
const VERBS =
  'ring|ringa|mejla|maila|skriv|skriva|skicka|fraga|fragor|kolla|kontrollera|hor|hora|prata|tala|be|se|las|lasa|ta|tank|tanka|boka|bestall|bestam|bestamma|besluta|diskutera|informera|beratta|undersok|undersoka|paminna|foresla|meddela|folj|folja|hamta|lamna|svara|stam|stamma|se till|kom|komma|kommer|ga|gor|gora|satt|satta|lagg|lagga|vara|ha|hjalp|hjalpa|tjata|ansoka|ansok|yttra|rosta|call|phone|ask|check|write|tell|mail|email|talk|think|read|send|book|see|look|remember|inform|decide|discuss|answer|speak|hear|find|do|make|get|go';
const THINGS =
  'mote|info|information|besked|forslag|fraga|samtal|mejl|mail|brev|beslut|remiss|svar|dialog|underlag|avtal|rapport|moms|budget|text|handlingar|protokoll|kallelse|dagordning|lokal|arende|yttrande|motion|skrivelse|webbinarium|workshop|utbildning|konferens|seminarium|lunch|fika|resa|budgetar|meeting|news|question|letter|decision|report|minutes|agenda|notice|papers|deadline|tankar|ideer|siffror|fakta|kurs|pengar';
const LITTLE =
  'en|ett|den|det|de|ny|nya|nytt|min|mitt|mina|var|vart|vara|alla|allt|att|om|och|i|pa|till|for|med|fran|vid|ett|inte|sen|sedan|mer|mera|the|a|an|my|our|new|all|and|in|on|to|for|with|not|about|that|this';
const WORDS = new RegExp(`^(?:${VERBS}|${THINGS}|${LITTLE})$`, 'u');
/** A noun that is spoken of as known, made of a verb or put together: "kallelsen", "avtalet", "utbildning", "remissvar". */
const ENDING =
  /(?:en|et|erna|arna|orna|ing|ingar|tion|tioner|het|heter|mote|moten|svar|punkt|punkter|fraga|fragan|avtal|plan|tid|tider|arbete|grupp|projekt|arende|arenden|rapport|protokoll|utskick|besok|samtal|datum|dag|dagar|handlingar|sida|sidan|lista|listan|skrivelse|kallelse|remiss|brev|medel|bidrag)$/u;

/** Whether a folded word may be somebody's name, as far as the word itself tells. */
export const maybeName = (folded: string): boolean => /^[a-zà-ɏ][a-zà-ɏ'’-]+$/u.test(folded) && !WORDS.test(folded) && !ENDING.test(folded);
