import type { Locale } from '../i18n/locale.ts';

/** What kind of thing the asker wants to know. `open` is a question without a question word ("status VoB Syd"). */
export type Ask =
  | 'who'
  | 'when'
  | 'where'
  | 'why'
  | 'count'
  | 'money'
  | 'share'
  | 'often'
  | 'long'
  | 'which'
  | 'what'
  | 'define'
  | 'name'
  | 'how'
  | 'yesno'
  | 'compare'
  | 'status'
  | 'open';

type Pattern = readonly [Ask, RegExp];
const SV: readonly Pattern[] = [
  [
    'compare',
    /\b(jämför|skillnad[a-zà-ɏ]*|skiljer|jämfört|jmf|jfr|jämf|vs|kontra|ökade eller minskade|minskade eller ökade|förändr[a-zà-ɏ]* (?:mellan|från)|utveckling mellan)\b/iu,
  ],
  [
    'define',
    /\b(vad (?:betyder|innebär|menas|är det för)|står .{1,40} för|betyder|definition|förkortning|förkortningen|uttyds|vad (?:är|e)\b(?! det [a-zà-ɏ]+ (?:[a-zà-ɏ]+ )?(?:ska|skall|gör|har|vill|kan|får))(?! (?:(?:ert|er|vårt|förbundets) )?(?:det som|syfte|mål|fokus|uppdrag|syftet|målet|fokus|status|kravet|uppdraget|orsaken|anledningen|skälet|planen|nästa|temat|rollen|kostnaden|priset|belopp|avgiften|antalet|andelen|resultatet))|vad för (?:något|nåt)|vad går .{2,60} ut på|vad (?:sysslar|pysslar|håller) .{2,60} med)(?![a-zà-ɏ])/iu,
  ],
  [
    'money',
    /\b(vad (?:är|var|blev|blir) [a-zà-ɏ]*(?:avgiften|kostnaden|priset|hyran|budgeten|omsättningen|vinsten|lönen)|vilken (?:[a-zà-ɏ]+ )?(?:budget|omsättning|avgift|hyra|vinst)(?! (?:ska|skall|skulle) )|hur (?:stor|stort) (?:vinst|omsättning|budget|hyra)|hur (?:stora?|höga?|högt|stort|mycket)(?![a-zà-ɏ]).{0,40}(?:avgift|kostnad|ersättning|budget|summa|medel(?!ålder)|medlen|bidrag)[a-zà-ɏ]*|hur mycket pengar|belopp[a-zà-ɏ]*|(?:vad|hur mycket) (?:kostar|kostade|kosta|omsatte|omsätter|tjänade|betalade|betalar)|hur många (?:kronor|miljoner|miljarder)|i kronor|prislapp[a-zà-ɏ]*|(?:tog|ta|tar|fick|får) (?:[a-zà-ɏ]+ ){0,2}betalt|totalsumm[a-zà-ɏ]*|ersättningens? storlek|omsättning(?:en)?|överskott(?:et)?|underskott(?:et)?|intäkter(?:na)?|(?:ekonomiska|årets) resultat(?:et)?)(?![a-zà-ɏ])/iu,
  ],
  ['share', /\b(hur stor (?:andel|del)|andel(?:en)?|procent[a-zà-ɏ]*|svarsfrekvens[a-zà-ɏ]*|svarsandel[a-zà-ɏ]*)\b/iu],
  [
    'often',
    /\b(hur ofta|hur regelbundet|hur många (?:gånger |ggr |möten |st )?(?:per|om|i) (?:år|året|månad|månaden|halvår|kvartal|termin)[a-zà-ɏ]*)(?![a-zà-ɏ])/iu,
  ],
  ['long', /\b(hur länge|hur lång(?:a|(?= tid))|hur många år(?! gammal)|avtalstid[a-zà-ɏ]*|löptid[a-zà-ɏ]*|avtalsperiod[a-zà-ɏ]*)\b/iu],
  [
    'count',
    /\b(hur många(?! år)|antal(?:et)?|hur stort antal|hur (?:stort?|högt?|stora|höga) (?:är|var|blev|blir)|hur gammal|hur gamla|medelålder[a-zà-ɏ]*|hur mycket|ggr|hur högt)\b/iu,
  ],
  [
    'why',
    /\b(varför|(?<!med )anledning[a-zà-ɏ]*|orsak[a-zà-ɏ]*|skäl(?:et|en)?|hur kommer det sig|av vilken grund|vad (?:[a-zà-ɏ]+ ){0,6}ber(?:o|or|odde) på)\b/iu,
  ],
  [
    'when',
    /\b((?<!exempel på )när(?! det gäller)|vilk(?:et|a) år|vilket datum|vilken dag|vilken månad|hur dags|datum|tidpunkt[a-zà-ɏ]*|vid vilken tid|från och med när|sedan när)\b/iu,
  ],
  [
    'who',
    /\b(vem|vems|vilka (?:personer|parter|aktörer|organisationer|kommuner|deltar|deltog|medverka(?:de|r)|sitter|satt|ingår|representera(?:r|de)|företräd(?:er|de)|är med|var med|vann|ansvara(?:r|de)|ta[rs]|togs?|gjorde|gör|startade|drev|driver|samordna(?:r|de)|samarbeta(?:r|de)|samverka(?:r|de)|arbeta(?:r|de)|jobba(?:r|de)|bestäm(?:mer|de)|före(?:slår|slog)|höll|leder|ledde|skrev|skapade|äger|ägde|tackas|anställdes|bjöds|inbjöds)|åt vem|till vem|av vem|med vem|till vilka|av vilka|med vilka|för vilka|med vem|hos vem)\b/iu,
  ],
  ['name', /\b(vad (?:heter|hette|kallas|kallades)|namnet på|heter|kallas)\b/iu],
  [
    'where',
    /\b(^var\b(?!.{1,40} med(?![a-zà-ɏ]))(?! (?:det|den|de|alla|någon|några|kommunerna|styrelsen|förbundet|samtliga|ni|vi) )|nånstans|någonstans|var\b(?= (?:hölls|ägde|ligger|finns|öppnade|startade|behandlades|behandlas|hittar|kan|sker|publiceras|återfinns|arrangerades|genomfördes|sitter|ska|står|diskuterades|finner|bereds|hålls|går|någonstans|presenter[a-zà-ɏ]*))|vart|i vilken stad|i vilka kommuner|i vilken kommun|vilken plats|på vilken ort)\b/iu,
  ],
  ['which', /\b(vilka|vilken|vilket|nämn|lista|räkna upp|ge mig)\b/iu],
  ['status', /\b(status[a-zà-ɏ]*|hur (?:går|gick|långt|ligger)|läget|blev .* (?:klar|klart|av))\b/iu],
  ['how', /\b(hur)\b/iu],
  ['what', /\b(vad)\b/iu],
];
const EN: readonly Pattern[] = [
  ['compare', /\b(compare\w*|difference|differs?|versus|vs|changed? (?:between|from))\b/iu],
  [
    'define',
    /\b(what (?:is|are|does .{1,40} (?:mean|stand for))(?! it that)|stands? for|meaning of|definition|abbreviation)\b(?! (?:the (?:purpose|aim|goal|theme|focus|role|status|reason|number|cost|fee)))/iu,
  ],
  [
    'money',
    /\b(how much (?:(?:\w+ ){0,2}(?:money|funding|funds|grants?)|did .{1,60} (?:pay|charge|cost))|what (?:was|is) the (?:\w+ )?(?:amount|cost|fee|price|budget|rent)|how (?:large|big|high) (?:is|was) the \w+|(?<!by )how much (?:is|was|does|did)|what .{0,30}(?:fee|amount|budget)\b|what (?:do|does|did|will|would) .{1,120} costs?\b|costs? how much|(?<!staff )turnover|revenues?|surplus|deficit|(?:financial|net) results?)/iu,
  ],
  ['share', /\b(what (?:share|percentage|proportion)|(?:response )?rate|per ?cent\w*)\b/iu],
  ['often', /\b(how often|how regularly|how many (?:times |meetings )?(?:per|a|each|every) (?:year|month|quarter|term))\b/iu],
  ['long', /\b(how long|how many years|duration|term of|how long)\b/iu],
  ['count', /\b(how many(?! years)|number of|how much|average age|how old)\b/iu],
  ['why', /\b(why|reasons?|how come)\b/iu],
  ['when', /\b(when|what (?:year|date|day|month)|which (?:years?|date|day|month)|since when)\b/iu],
  ['who', /\b(who|whom|whose|which (?:people|parties|actors|organisations|organizations|municipalities|municipality))\b/iu],
  ['name', /\b(what .{1,40} called|name of|named)\b/iu],
  ['where', /\b(where|in which (?:city|town|municipality|municipalities|place))\b/iu],
  ['which', /\b(which|list|name the|give me)\b/iu],
  ['status', /\b(status|how far|how did .* go)\b/iu],
  ['how', /\b(how)\b/iu],
  ['what', /\b(what)\b/iu],
];

const YES_NO: Readonly<Record<Locale, RegExp>> = {
  sv: /^(?:och |men |hej,? |så )*(är|var(?=.{1,40} med(?![a-zà-ɏ])| (?:det|den|de|alla|någon|några|kommunerna|styrelsen|förbundet|samtliga|ni|vi))|har|hade|blev|finns|fanns|kan|ska|skulle|ingår|ingick|deltog|deltar|fick|får|gick|gjordes|ökade|minskade|öppnade|öppnades|startade|startades|hölls|lyckades|sitter|satt|gäller|gällde|bör|måste|äger|ägde|stämmer|tecknades|slutfördes|avbröts|antogs|beslutade|beslutades|genomfördes|nåddes|räckte|kom|tog|träffades|lämnade|avslutades|planeras|samarbetar|driver|drev|räknas|hann|ligger|tillhör|hör|representeras)\b/iu,
  en: /^(?:and |but |so |hi,? )*(is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|may)\b/iu,
};

/** "Möttes styrelsen i maj?", "följde det ett krav": a verb that comes first asks whether, where nothing else is asked. */
const VERB_LEADS =
  /^(?:och |men |så )?(?:[a-zà-ɏ]+(?:ades|[ldnrv]des|[dklnprst]tes)\s|(?:[a-zà-ɏ]+(?:ade|[ldnrv]de|[dklnprst]te|ar|er)|möts|ses)\s+(?:ni|vi|man|de|det|alla|\p{Lu}\S+|[a-zà-ɏ]+(?:en|et|na))(?![a-zà-ɏ]))/u;
/** "Skulle du kunna upplysa mig om …" is no yes or no. */
const ASKED_OF_US = /^\s*(?:skulle|kan|kunde|vill|could|can|would|will) (?:du|ni|you|jag få|jag be)(?![a-zà-ɏ])/iu;

/** As people write it on a phone. */
const MUCH_SHORT = /(?<![a-zà-ɏ])(?:mkt|mke|mycke)(?![a-zà-ɏ])/giu;
/** "Hyra nya kontoret", "budget 2026": the amount is asked for by its name alone. */
const AMOUNT_FIRST = /^\s*(?:budget(?:en)?|hyra(?:n)?|kostnad(?:en)?|pris(?:et)?|avgift(?:en)?|rent|costs?|price)(?:\s+[a-zà-ɏ\d&.-]+){0,4}\s*\??\s*$/iu;
const MEASURES: ReadonlySet<Ask> = new Set(['count', 'money', 'share', 'often', 'long']);
const DECIDES =
  /^[^?]{0,30}(?<![a-zà-ɏ])(?:vem|vilka|vilket organ|who|which body)\s+(?:är det som |is it that )?(?:beslut[a-zà-ɏ]*|bestäm[a-zà-ɏ]*|avgör|styr|sätter|decid[a-zà-ɏ]*|determin[a-zà-ɏ]*|sets?)(?![a-zà-ɏ])/iu;
/** "Vilka var med när nätverket startade?": a time in a clause is not asked for. At the end, after a comma or "och", it is. */
const CLAUSE: Readonly<Record<Locale, RegExp>> = {
  sv: /(?<![a-zà-ɏ])(?:vad|vem|vems|vilka|vilken|vilket|hur|varför)(?![a-zà-ɏ])[^?]*?(?<!(?:[,;:–(-]\s*|(?<![a-zà-ɏ])(?:och|o|samt|men|eller|exakt|ungefär|veta|undrar|säga|om)\s+))(?<![a-zà-ɏ])när(?![a-zà-ɏ])(?!\s*[?!.]*\s*$)/iu,
  en: /(?<![a-zà-ɏ])(?:what|who|whom|which|how|why)(?![a-zà-ɏ])[^?]*?(?<!(?:[,;:–(-]\s*|(?<![a-zà-ɏ])(?:and|or|but|exactly|roughly|know|say|tell me|since|until|from)\s+))(?<![a-zà-ɏ])when(?![a-zà-ɏ])(?!\s*[?!.]*\s*$)/iu,
};

/** The slots a question asks for, in the order they are answered; the first one leads the answer. */
export const asksOf = (typed: string, locale: Locale): Ask[] => {
  const text = typed.replace(MUCH_SHORT, 'mycket');
  const found: { ask: Ask; at: number }[] = (locale === 'sv' ? SV : EN)
    .map(([ask, pattern]) => ({ ask, at: pattern.exec(text)?.index ?? -1 }))
    .filter((f) => f.at >= 0);
  const inClause = CLAUSE[locale].test(text);
  // "Vem bestämmer hur mycket pengar …" asks who.
  if (DECIDES.test(text)) for (const f of [...found]) if (MEASURES.has(f.ask)) found.splice(found.indexOf(f), 1);
  const measured = found.some((f) => MEASURES.has(f.ask));
  const asks = [...new Set(found.map((f) => f.ask))].filter((a) => (a !== 'how' || !measured) && (a !== 'when' || !inClause));
  const specific = asks.filter((a) => !['what', 'which', 'how', 'define'].includes(a));
  const out = specific.length ? [...specific, ...asks.filter((a) => !specific.includes(a))] : asks;
  if (YES_NO[locale].test(text.trim()) && !ASKED_OF_US.test(text) && !out.some((a) => ['compare', 'who', 'when', 'count', 'why', 'money', 'name'].includes(a)))
    return ['yesno', ...out];
  if (out.length === 0 && AMOUNT_FIRST.test(text)) return ['money'];
  if (out.length === 0 && locale === 'sv' && VERB_LEADS.test(text.trim().replace(/^./u, (first) => first.toLocaleLowerCase('sv')))) return ['yesno'];
  return out.length ? out : ['open'];
};

/** "Hur många höjdes platserna till", "hur många beslutade nätverket om": what follows the verb is not what is counted. */
const VERB_FIRST =
  /^(?:[a-zà-ɏ]+(?:ades|ade|des|tes)|blir|blev|är|var|fick|har|hade|kom|gick|sågs|hölls|togs|valdes|decided|were|was|are|did|has|had)\s+(?:ni|vi|man|de|det|they|you|we|the|[a-zà-ɏ]+(?:en|et|na))(?![a-zà-ɏ])[\s\S]*$/iu;

/** The words that a count is asked of: "hur många kommuner" -> "kommuner". At most three words after the question words. */
export const countedWords = (text: string, locale: Locale): string[] => {
  const pattern =
    locale === 'sv' ? /(?:hur många|antal(?:et)?)\s+((?:[a-zà-ɏ][a-zà-ɏ-]*\s*){1,3})/giu : /(?:how many|number of)\s+((?:[a-zà-ɏ][a-zà-ɏ-]*\s*){1,3})/giu;
  // "Hur många och vilka" says what is counted elsewhere, "hur många år" asks how long.
  return [...text.matchAll(pattern)]
    .map((m) => (m[1] ?? '').trim().replace(VERB_FIRST, ''))
    .filter((phrase) => !/^(?:o|och|and|or|eller|år|years?|per|om året|a year|each|every)(?![a-zà-ɏ])/iu.test(phrase));
};
