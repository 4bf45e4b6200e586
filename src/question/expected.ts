import { foldAscii } from '../i18n/fold.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Statement } from '../knowledge/statements.ts';
import type { Understanding } from './understanding.ts';

/** Kinds of thing that a question may want by name, and how a statement shows that it has one. */
const PLACE =
  /(?<![a-zà-ɏ])(?:vilken|vilka|vilket|which|what)\s+(?:(?:två|tre|fyra|fem|sex|sju|elva|\d+|nya|andra|[a-zà-ɏ]+ska|av de|of the|two|three|four|five|eleven|new|other)\s+){0,3}(?:kommun(?:er|erna|en)?|stad|städer|municipalit(?:y|ies)|towns?|cit(?:y|ies))(?![a-zà-ɏ])/iu;
/** The noun that leads the question, not one in a clause further on. */
const LEAD = 25;
const COMPANY =
  /(?<![a-zà-ɏ])(?:vilken|vilka|vilket|vem|which|who|what)\s+(?:[a-zà-ɏ]+\s+){0,2}?(?:leverantör[a-zà-ɏ]*|företag[a-zà-ɏ]*|bolag[a-zà-ɏ]*|anbudsgivare[a-zà-ɏ]*|konsult[a-zà-ɏ]*|suppliers?|compan(?:y|ies)|vendors?|bidders?|providers?)(?![a-zà-ɏ])/iu;
const CALLED = /(?<![a-zà-ɏ])(?:vad (?:heter|hette|kallas|kallades)|heter|what .{1,60} (?:called|named)|name of|namnet på|names of)(?![a-zà-ɏ])/iu;
const TITLE =
  /(?<![a-zà-ɏ])[a-zà-ɏ]*(?:chef(?:en)?|direktör(?:en)?|ordförande(?:n)?|sekreterare(?:n)?|strateg(?:en)?|director|manager|chair(?:man|person)?)(?![a-zà-ɏ])/iu;
const WHO_IS = /(?<![a-zà-ɏ])(?:vem (?:är|var|blir|blev)|who (?:is|was))(?![a-zà-ɏ])/iu;
const COMPANY_WORD = /leverantör|företag|bolag|konsult|supplier|compan|vendor|provider/iu;
/** What is told about who delivers something. */
const SUPPLIES: ReadonlySet<string> = new Set(['award', 'procurement', 'framework-agreement', 'ownership', 'authorship']);
const DAY =
  /(?<![a-zà-ɏ])(?:vilken dag|vilka dagar|vilket datum|vilka datum|exakt(?:a)? datum|what (?:exact )?dates?|which dates?|which days?|what days?)(?![a-zà-ɏ])/iu;
const FULL_DATE =
  /\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|January|February|March|April|May|June|July|August|September|October|November|December)/u;
const MONTH = /(?<![a-zà-ɏ])(?:vilken månad|which month|what month)(?![a-zà-ɏ])/iu;
const MONTH_NAME =
  /(?<![A-Za-zÀ-ɏ])(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|January|February|March|May|June|July|August|October)(?![A-Za-zÀ-ɏ])/u;
const WHERE = /(?<![a-zà-ɏ])(?:var (?:nånstans|någonstans)|var (?=hölls|ligger|finns|öppnade|arrangerades|sker|hålls)|where)(?![a-zà-ɏ])/iu;
const EVERYONE = /(?<![a-zà-ɏ])(samtliga|alla|all|every|each)(?![a-zà-ɏ])/iu;
/** The source itself leaves it open. */
const LEFT_OPEN =
  /(?<![a-zà-ɏ])(anger inte|anges inte|framgår inte|namnges inte|namnger inte|nämns inte|nämner inte|does not (?:say|name|give|state|specify)|are not named|is not named|not named|not stated|not given)(?![a-zà-ɏ])/iu;

/** A proper name or a quoted title that the question did not already hold. A sentence's first word does not count. */
const newName = (u: Understanding, text: string, knowledge: Knowledge): boolean => {
  // The association's own name is in every other text.
  const asked = foldAscii([u.text, ...knowledge.catalog.all('association').flatMap((e) => e.names.sv)].join(' '));
  const quoted = [...text.matchAll(/[”"“]([^”"“]{3,80})[”"“]/gu)].map((m) => m[1] ?? '');
  const capital = [...text.matchAll(/(?<=[^.!?:\s]\s+)(\p{Lu}[A-Za-zÀ-ɏ\d-]+(?:\s\p{Lu}[A-Za-zÀ-ɏ-]+)*)/gu)].map((m) => m[1] ?? '');
  // In English texts brackets hold glosses.
  const inBrackets = u.locale === 'en' ? [] : [...text.matchAll(/\(([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ -]{4,60})\)/gu)].map((m) => m[1] ?? '');
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
  if (/(?<![a-zà-ɏ])(?:vem från|who from|vilken person|which person)(?![a-zà-ɏ])/iu.test(u.text) && !/titel|title/iu.test(u.text))
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
  /(?<![a-zà-ɏ])(utanför|röstade (?:emot|nej|mot)|sa nej|motsatte|voted against|opposed|refused|avstod|avstått|tackade nej|opted out|stayed out|declined|inte (?:är )?(?:med|anslut[a-zà-ɏ]*|gått med)|not (?:joined|part))(?![a-zà-ɏ])/iu;
/** "Which stayed outside?" when all are in. */
export const deniedByAll = (u: Understanding, s: Statement): boolean =>
  OUTSIDE.test(u.text) && /(?<![a-zà-ɏ])(samtliga|alla)(?![a-zà-ɏ])/iu.test(s.text.sv) && !LEFT_OPEN.test(s.text.sv);
