import type { Slot } from '../domain/fact.ts';
import type { Relation } from '../domain/relation.ts';

/** Wordings that ask for what fills a certain slot, or for a statement of a certain kind. General office language, both tongues in one pattern, in small letters. */
export type Wish = { name: string; pattern: RegExp; slots: readonly Slot[]; relations: readonly Relation[] };

const wish = (name: string, pattern: RegExp, slots: readonly Slot[], relations: readonly Relation[]): Wish => ({ name, pattern, slots, relations });
export const WISHES: readonly Wish[] = [
  wish(
    'with whom',
    /(?<![\p{L}])(?:med (?:vem|vilka|vilken|vilket)|(?:till|ihop)?sammans? med|ihop med|samarbeta\p{L}*|samverka\p{L}*|partners?|motpart\p{L}*|with whom|together with|who .{1,80} with\s*\??$|partnered?|cooperat\p{L}*|collaborat\p{L}*)(?![\p{L}])/u,
    ['with'],
    ['cooperation', 'participation', 'composition'],
  ),
  wish(
    'for whom',
    /(?<![\p{L}])(?:för (?:vem|vilka)|åt (?:vem|vilka)|till (?:vem|vilka)|vänder .{0,30}sig|vände .{0,30}sig|riktar .{0,30}sig|riktade .{0,30}sig|målgrupp\p{L}*|avsed\p{L}* för|till för|for whom|who .{1,80} for\s*\??$|target(?:ed|s)?|aimed at|intended for|meant for)(?![\p{L}])/u,
    ['for'],
    ['target-group', 'coverage'],
  ),
  wish(
    'by whom',
    /(?<![\p{L}])(?:av (?:vem|vilka|vilken|vilket)|vem (?:gjorde|skrev|tog|har|står|höll|är det som|var det som|ansvarar|beslutar|beslutade|utser|utsåg|bestämmer|äger|driver|leder|sköter|ordnade|arrangerade)|vilka (?:tog|gjorde|skrev|beslutade|ligger|låg|står|stod)|by whom|who (?:made|wrote|produced|developed|decided|decides|appoints|appointed|owns|runs|leads|led|organised|arranged|is responsible|drew))(?![\p{L}])/u,
    ['by', 'who'],
    ['authorship', 'ownership', 'convening', 'hosting', 'appointment', 'decision'],
  ),
  wish(
    'result',
    /(?<![\p{L}])(?:resultat\p{L}*|resulterade|ledde .{0,40}till|lett till|leda till|leder till|utfall\p{L}*|effekt\p{L}*|gav|gett|ger|visade|blev det|hur gick|hur har det gått|kom .{0,40}fram till|landade|lärdom\p{L}*|slutsats\p{L}*|vunnit|vinna|nytta\p{L}*|fördel\p{L}*|bidra\p{L}*|result\p{L}*|outcome|effects?|led to|lead to|showed?|shown|found|conclu\p{L}*|benefits?|achieve\p{L}*|gain\p{L}*)(?![\p{L}])/u,
    ['result'],
    ['result', 'change', 'survey'],
  ),
  wish(
    'purpose',
    /(?<![\p{L}])(?:syfte\p{L}*|poäng\p{L}*|mening(?:en)?|tanken|avsikt\p{L}*|ändamål\p{L}*|vitsen|varför|ska .{1,60} (?:till|bidra|leda)|till för|vad är .{1,40} bra för|orsak\p{L}*|anledning\p{L}*|skäl(?:et|en)?|bakgrund\p{L}*|låg bakom|purpose|aims?|point of|meant to|intended|supposed to|why|reasons?|background)(?![\p{L}])/u,
    ['why', 'result'],
    ['purpose', 'reason', 'goal', 'need'],
  ),
  wish(
    'content',
    /(?<![\p{L}])(?:handla\p{L}* om|innehåll\p{L}*|innehöll|tema\p{L}*|tog(?:s)? upp|ta(?:r|s) upp|diskutera\p{L}*|avhandla\p{L}*|dagordning\p{L}*|bestå\p{L}*|består|bestod|ingå\p{L}*|ingick|omfatta\p{L}*|undersök\p{L}*|beskriv\p{L}*|belys\p{L}*|fokus|about|contents?|contain\p{L}*|theme|topics?|discuss\p{L}*|agenda|consists?|includ\p{L}*|cover\p{L}*|examin\p{L}*|describ\p{L}*|deal with)(?![\p{L}])/u,
    ['what'],
    ['topic', 'composition', 'coverage', 'definition', 'focus'],
  ),
  wish(
    'task',
    /(?<![\p{L}])(?:uppdrag\p{L}*|uppgift\p{L}*|roll(?:en)?|ansvar\p{L}*|sköter|gör|syssla\p{L}*|jobba\p{L}*|arbeta\p{L}* med|tasks?|roles?|responsib\p{L}*|mission|assignment|does|do)(?![\p{L}])/u,
    ['what'],
    ['task', 'hosting', 'convening', 'preparation'],
  ),
  wish(
    'way',
    /(?<![\p{L}])(?:hur(?! (?:många|mycket|ofta|länge|stor\p{L}*|hög\p{L}*|gick|går|långt))|på vilket sätt|genom vad|med hjälp av|how(?! (?:many|much|often|long|large|big|high))|in what way|by what means|through what)(?![\p{L}])/u,
    ['how'],
    ['activity', 'organisation'],
  ),
  wish(
    'need',
    /(?<![\p{L}])(?:behov\p{L}*|behöv\p{L}*|efterfråga\p{L}*|önska\p{L}*|utmaning\p{L}*|problem\p{L}*|svår\p{L}*|hinder|brist\p{L}*|otydlig\p{L}*|oklar\p{L}*|oro\p{L}*|needs?|needed|wants?|wish\p{L}*|challenges?|difficult\p{L}*|problems?|obstacles?|unclear|lack\p{L}*|concern\p{L}*)(?![\p{L}])/u,
    ['why', 'what'],
    ['need', 'challenge', 'owners-input', 'opinion'],
  ),
  wish(
    'next',
    /(?<![\p{L}])(?:framöver|härnäst|nästa steg|sedan|vidare|återstå\p{L}*|kvar|fortsätt\p{L}*|kommande|planera\p{L}*|ska|skall|skulle|väntar|tänk\p{L}*|vill|next|remain\p{L}*|continu\p{L}*|upcoming|planned?|plans|will|going to|intend\p{L}*|still)(?![\p{L}])/u,
    ['when', 'what'],
    ['next-step', 'planned-activity', 'focus', 'goal'],
  ),
];
