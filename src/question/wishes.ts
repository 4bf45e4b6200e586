import type { Slot } from '../domain/fact.ts';
import type { Relation } from '../domain/relation.ts';

/** Wordings that ask for what fills a certain slot, or for a statement of a certain kind. General office language, both tongues in one pattern, in small letters. */
type Wish = { name: string; pattern: RegExp; slots: readonly Slot[]; relations: readonly Relation[] };

const wish = (name: string, pattern: RegExp, slots: readonly Slot[], relations: readonly Relation[]): Wish => ({ name, pattern, slots, relations });
export const WISHES: readonly Wish[] = [
  wish(
    'with whom',
    /(?<![A-Za-zÀ-ɏ])(?:med (?:vem|vilka|vilken|vilket)|(?:till|ihop)?sammans? med|ihop med|samarbeta[A-Za-zÀ-ɏ]*|samverka[A-Za-zÀ-ɏ]*|partners?|motpart[A-Za-zÀ-ɏ]*|with whom|together with|who .{1,80} with\s*\??$|partnered?|cooperat[A-Za-zÀ-ɏ]*|collaborat[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/u,
    ['with'],
    ['cooperation', 'participation', 'composition'],
  ),
  wish(
    'for whom',
    /(?<![A-Za-zÀ-ɏ])(?:för (?:vem|vilka)|åt (?:vem|vilka)|till (?:vem|vilka)|vänder .{0,30}sig|vände .{0,30}sig|riktar .{0,30}sig|riktade .{0,30}sig|målgrupp[A-Za-zÀ-ɏ]*|avsed[A-Za-zÀ-ɏ]* för|till för|for whom|who .{1,80} for\s*\??$|target(?:ed|s)?|aimed at|intended for|meant for)(?![A-Za-zÀ-ɏ])/u,
    ['for'],
    ['target-group', 'coverage'],
  ),
  wish(
    'by whom',
    /(?<![A-Za-zÀ-ɏ])(?:av (?:vem|vilka|vilken|vilket)|vem (?:gjorde|skrev|tog|har|står|höll|är det som|var det som|ansvarar|beslutar|beslutade|utser|utsåg|bestämmer|äger|driver|leder|sköter|ordnade|arrangerade)|vilka (?:tog|gjorde|skrev|beslutade|ligger|låg|står|stod)|by whom|who (?:made|wrote|produced|developed|decided|decides|appoints|appointed|owns|runs|leads|led|organised|arranged|is responsible|drew))(?![A-Za-zÀ-ɏ])/u,
    ['by', 'who'],
    ['authorship', 'ownership', 'convening', 'hosting', 'appointment', 'decision'],
  ),
  wish(
    'result',
    /(?<![A-Za-zÀ-ɏ])(?:resultat[A-Za-zÀ-ɏ]*|resulterade|ledde .{0,40}till|lett till|leda till|leder till|utfall[A-Za-zÀ-ɏ]*|effekt[A-Za-zÀ-ɏ]*|gav|gett|ger|visade|blev det|hur gick|hur har det gått|kom .{0,40}fram till|landade|lärdom[A-Za-zÀ-ɏ]*|slutsats[A-Za-zÀ-ɏ]*|vunnit|vinna|nytta[A-Za-zÀ-ɏ]*|fördel[A-Za-zÀ-ɏ]*|bidra[A-Za-zÀ-ɏ]*|result[A-Za-zÀ-ɏ]*|outcome|effects?|led to|lead to|showed?|shown|found|conclu[A-Za-zÀ-ɏ]*|benefits?|achieve[A-Za-zÀ-ɏ]*|gain[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/u,
    ['result'],
    ['result', 'change', 'survey'],
  ),
  wish(
    'purpose',
    /(?<![A-Za-zÀ-ɏ])(?:syfte[A-Za-zÀ-ɏ]*|poäng[A-Za-zÀ-ɏ]*|mening(?:en)?|tanken|avsikt[A-Za-zÀ-ɏ]*|ändamål[A-Za-zÀ-ɏ]*|vitsen|varför|ska .{1,60} (?:till|bidra|leda)|till för|vad är .{1,40} bra för|orsak[A-Za-zÀ-ɏ]*|anledning[A-Za-zÀ-ɏ]*|skäl(?:et|en)?|bakgrund[A-Za-zÀ-ɏ]*|låg bakom|purpose|aims?|point of|meant to|intended|supposed to|why|reasons?|background)(?![A-Za-zÀ-ɏ])/u,
    ['why', 'result'],
    ['purpose', 'reason', 'goal', 'need'],
  ),
  wish(
    'content',
    /(?<![A-Za-zÀ-ɏ])(?:handla[A-Za-zÀ-ɏ]* om|innehåll[A-Za-zÀ-ɏ]*|innehöll|tema[A-Za-zÀ-ɏ]*|tog(?:s)? upp|ta(?:r|s) upp|diskutera[A-Za-zÀ-ɏ]*|avhandla[A-Za-zÀ-ɏ]*|dagordning[A-Za-zÀ-ɏ]*|bestå[A-Za-zÀ-ɏ]*|består|bestod|ingå[A-Za-zÀ-ɏ]*|ingick|omfatta[A-Za-zÀ-ɏ]*|undersök[A-Za-zÀ-ɏ]*|beskriv[A-Za-zÀ-ɏ]*|belys[A-Za-zÀ-ɏ]*|fokus|about|contents?|contain[A-Za-zÀ-ɏ]*|theme|topics?|discuss[A-Za-zÀ-ɏ]*|agenda|consists?|includ[A-Za-zÀ-ɏ]*|cover[A-Za-zÀ-ɏ]*|examin[A-Za-zÀ-ɏ]*|describ[A-Za-zÀ-ɏ]*|deal with)(?![A-Za-zÀ-ɏ])/u,
    ['what'],
    ['topic', 'composition', 'coverage', 'definition', 'focus'],
  ),
  wish(
    'task',
    /(?<![A-Za-zÀ-ɏ])(?:uppdrag[A-Za-zÀ-ɏ]*|uppgift[A-Za-zÀ-ɏ]*|roll(?:en)?|ansvar[A-Za-zÀ-ɏ]*|sköter|gör|syssla[A-Za-zÀ-ɏ]*|jobba[A-Za-zÀ-ɏ]*|arbeta[A-Za-zÀ-ɏ]* med|tasks?|roles?|responsib[A-Za-zÀ-ɏ]*|mission|assignment|does|do)(?![A-Za-zÀ-ɏ])/u,
    ['what'],
    ['task', 'hosting', 'convening', 'preparation'],
  ),
  wish(
    'way',
    /(?<![A-Za-zÀ-ɏ])(?:hur(?! (?:många|mycket|ofta|länge|stor[A-Za-zÀ-ɏ]*|hög[A-Za-zÀ-ɏ]*|gick|går|långt))|på vilket sätt|genom vad|med hjälp av|how(?! (?:many|much|often|long|large|big|high))|in what way|by what means|through what)(?![A-Za-zÀ-ɏ])/u,
    ['how'],
    ['activity', 'organisation'],
  ),
  wish(
    'need',
    /(?<![A-Za-zÀ-ɏ])(?:behov[A-Za-zÀ-ɏ]*|behöv[A-Za-zÀ-ɏ]*|efterfråga[A-Za-zÀ-ɏ]*|önska[A-Za-zÀ-ɏ]*|utmaning[A-Za-zÀ-ɏ]*|problem[A-Za-zÀ-ɏ]*|svår[A-Za-zÀ-ɏ]*|hinder|brist[A-Za-zÀ-ɏ]*|otydlig[A-Za-zÀ-ɏ]*|oklar[A-Za-zÀ-ɏ]*|oro[A-Za-zÀ-ɏ]*|needs?|needed|wants?|wish[A-Za-zÀ-ɏ]*|challenges?|difficult[A-Za-zÀ-ɏ]*|problems?|obstacles?|unclear|lack[A-Za-zÀ-ɏ]*|concern[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/u,
    ['why', 'what'],
    ['need', 'challenge', 'owners-input', 'opinion'],
  ),
  wish(
    'next',
    /(?<![A-Za-zÀ-ɏ])(?:framöver|härnäst|nästa steg|sedan|vidare|återstå[A-Za-zÀ-ɏ]*|kvar|fortsätt[A-Za-zÀ-ɏ]*|kommande|planera[A-Za-zÀ-ɏ]*|ska|skall|skulle|väntar|tänk[A-Za-zÀ-ɏ]*|vill|next|remain[A-Za-zÀ-ɏ]*|continu[A-Za-zÀ-ɏ]*|upcoming|planned?|plans|will|going to|intend[A-Za-zÀ-ɏ]*|still)(?![A-Za-zÀ-ɏ])/u,
    ['when', 'what'],
    ['next-step', 'planned-activity', 'focus', 'goal'],
  ),
  wish('examples', /(?<![A-Za-zÀ-ɏ])(?:exempel|exempelvis|t\.? ?ex|examples?|for instance)(?![A-Za-zÀ-ɏ])/u, ['what'], ['topic', 'composition', 'coverage']),
];
