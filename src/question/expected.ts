import { foldAscii } from '../i18n/fold.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Statement } from '../knowledge/statements.ts';
import type { Understanding } from './understanding.ts';

/** Kinds of thing that a question may want by name, and how a statement shows that it has one. */
const PLACE =
  /(?<![\p{L}])(?:vilken|vilka|vilket|which|what)\s+(?:(?:två|tre|fyra|fem|sex|sju|elva|\d+|nya|andra|\p{L}+ska|av de|of the|two|three|four|five|eleven|new|other)\s+){0,3}(?:kommun(?:er|erna|en)?|stad|städer|municipalit(?:y|ies)|towns?|cit(?:y|ies))(?![\p{L}])/iu;
/** The noun that leads the question, not one in a clause further on. */
const LEAD = 25;
const COMPANY =
  /(?<![\p{L}])(?:vilken|vilka|vilket|vem|which|who|what)\s+(?:\p{L}+\s+){0,2}?(?:leverantör\p{L}*|företag\p{L}*|bolag\p{L}*|anbudsgivare\p{L}*|konsult\p{L}*|suppliers?|compan(?:y|ies)|vendors?|bidders?|providers?)(?![\p{L}])/iu;
const CALLED = /(?<![\p{L}])(?:vad (?:heter|hette|kallas|kallades)|heter|what .{1,60} (?:called|named)|name of|namnet på|names of)(?![\p{L}])/iu;
const TITLE =
  /(?<![\p{L}])\p{L}*(?:chef(?:en)?|direktör(?:en)?|ordförande(?:n)?|sekreterare(?:n)?|strateg(?:en)?|director|manager|chair(?:man|person)?)(?![\p{L}])/iu;
const WHO_IS = /(?<![\p{L}])(?:vem (?:är|var|blir|blev)|who (?:is|was))(?![\p{L}])/iu;
const COMPANY_WORD = /leverantör|företag|bolag|konsult|supplier|compan|vendor|provider/iu;
/** What is told about who delivers something. */
const SUPPLIES: ReadonlySet<string> = new Set(['award', 'procurement', 'framework-agreement', 'ownership', 'authorship']);
const DAY =
  /(?<![\p{L}])(?:vilken dag|vilka dagar|vilket datum|vilka datum|exakt(?:a)? datum|what (?:exact )?dates?|which dates?|which days?|what days?)(?![\p{L}])/iu;
const FULL_DATE =
  /\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|January|February|March|April|May|June|July|August|September|October|November|December)/u;
const MONTH = /(?<![\p{L}])(?:vilken månad|which month|what month)(?![\p{L}])/iu;
const MONTH_NAME =
  /(?<![\p{L}])(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|January|February|March|May|June|July|August|October)(?![\p{L}])/u;
const WHERE = /(?<![\p{L}])(?:var (?:nånstans|någonstans)|var (?=hölls|ligger|finns|öppnade|arrangerades|sker|hålls)|where)(?![\p{L}])/iu;
const EVERYONE = /(?<![\p{L}])(samtliga|alla|all|every|each)(?![\p{L}])/iu;
/** The source itself leaves it open. */
const LEFT_OPEN =
  /(?<![\p{L}])(anger inte|anges inte|framgår inte|namnges inte|namnger inte|nämns inte|nämner inte|does not (?:say|name|give|state|specify)|are not named|is not named|not named|not stated|not given)(?![\p{L}])/iu;

/** A proper name or a quoted title that the question did not already hold. A sentence's first word does not count. */
const newName = (u: Understanding, text: string, knowledge: Knowledge): boolean => {
  // The association's own name is in every other text.
  const asked = foldAscii([u.text, ...knowledge.catalog.all('association').flatMap((e) => e.names.sv)].join(' '));
  const quoted = [...text.matchAll(/[”"“]([^”"“]{3,80})[”"“]/gu)].map((m) => m[1] ?? '');
  const capital = [...text.matchAll(/(?<=[^.!?:\s]\s+)(\p{Lu}[\p{L}\d-]+(?:\s\p{Lu}[\p{L}-]+)*)/gu)].map((m) => m[1] ?? '');
  // In English texts brackets hold glosses.
  const inBrackets = u.locale === 'en' ? [] : [...text.matchAll(/\((\p{L}[\p{L} -]{4,60})\)/gu)].map((m) => m[1] ?? '');
  return [...quoted, ...capital, ...inBrackets].some((name) => !asked.includes(foldAscii(name).replace(/s$/, '')));
};

/** True when the question wants a name of a certain kind and the statement has none of that kind. */
export const lacksExpected = (u: Understanding, s: Statement, knowledge: Knowledge): boolean => {
  const text = s.text[u.locale];
  const names = [s.subject, ...s.about];
  if ((PLACE.exec(u.text)?.index ?? LEAD) < LEAD && !u.asks.includes('count')) {
    const place =
      names.some((id) => knowledge.catalog.get(id)?.kind === 'municipality' || knowledge.catalog.get(id)?.kind === 'subregion') ||
      EVERYONE.test(text) ||
      namesPlace(text, knowledge);
    if (!place) return true;
  }
  if (MONTH.test(u.text) && !MONTH_NAME.test(text)) return true;
  if (DAY.test(u.text) && !FULL_DATE.test(text)) return true;
  if (WHERE.test(u.text) && LEFT_OPEN.test(text)) return true;
  if (COMPANY.test(u.text)) {
    const organisation = names.some((id) => knowledge.catalog.get(id)?.kind === 'organisation' && !u.subjects.some((m) => m.entities.some((e) => e.id === id)));
    return !(organisation && (SUPPLIES.has(s.relation) || COMPANY_WORD.test(text)));
  }
  if (/(?<![\p{L}])(?:vem från|who from|vilken person|which person)(?![\p{L}])/iu.test(u.text) && !/titel|title/iu.test(u.text))
    return !names.some((id) => knowledge.catalog.get(id)?.kind === 'person');
  if ((CALLED.test(u.text) || WHO_IS.test(u.text)) && TITLE.test(u.text)) return !names.some((id) => knowledge.catalog.get(id)?.kind === 'person');
  if (CALLED.test(u.text) && !newName(u, text, knowledge)) return true;
  return (
    LEFT_OPEN.test(text) &&
    (u.asks.includes('who') || u.asks.includes('which') || u.asks.includes('name') || u.asks.includes('where')) &&
    !u.asks.includes('count')
  );
};

const namesPlace = (text: string, knowledge: Knowledge): boolean => {
  const folded = foldAscii(text);
  return knowledge.catalog.all('municipality').some((m) => folded.includes(foldAscii(m.names.sv[0] ?? '')));
};

const OUTSIDE =
  /(?<![\p{L}])(utanför|röstade (?:emot|nej|mot)|sa nej|motsatte|voted against|opposed|refused|avstod|avstått|tackade nej|opted out|stayed out|declined|inte (?:är )?(?:med|anslut\p{L}*|gått med)|not (?:joined|part))(?![\p{L}])/iu;
/** "Which stayed outside?" when all are in. */
export const deniedByAll = (u: Understanding, s: Statement): boolean =>
  OUTSIDE.test(u.text) && /(?<![\p{L}])(samtliga|alla)(?![\p{L}])/iu.test(s.text.sv) && !LEFT_OPEN.test(s.text.sv);
