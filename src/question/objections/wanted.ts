import { foldAscii } from '../../i18n/fold.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Statement } from '../../knowledge/statements.ts';
import { stem, wordsOf } from '../../knowledge/words.ts';
import { askedNouns, holdsNoun } from '../asked-noun.ts';
import type { Hit } from '../find.ts';
import type { Lack } from '../lack.ts';
import type { Understanding } from '../understanding.ts';
import { noSlot, type Objection } from './objection.ts';

/** Kinds of thing that a question may want by name, and how a statement shows that it has one. */
const PLACE =
  /(?<![a-zà-ɏ])(?:vilken|vilka|vilket|which|what)\s+(?:(?:två|tre|fyra|fem|sex|sju|elva|\d+|nya|andra|[a-zà-ɏ]+ska|av de|of the|two|three|four|five|eleven|new|other)\s+){0,3}(?:kommun(?:er|erna|en)?|stad|städer|municipalit(?:y|ies)|towns?|cit(?:y|ies))(?![a-zà-ɏ])/iu;
/** The noun that leads the question, not one in a clause further on. */
const LEAD = 25;
const COMPANY =
  /(?<![a-zà-ɏ])(?:vilken|vilka|vilket|vem|which|who|what)\s+(?:[a-zà-ɏ]+\s+){0,2}?(?:leverantör[a-zà-ɏ]*|företag[a-zà-ɏ]*|bolag[a-zà-ɏ]*|anbudsgivare[a-zà-ɏ]*|konsult[a-zà-ɏ]*|suppliers?|compan(?:y|ies)|vendors?|bidders?|providers?)(?![a-zà-ɏ])/iu;
const CALLED = /(?<![a-zà-ɏ])(?:vad (?:heter|hette|kallas|kallades)|heter|what .{1,60} (?:called|named)|name of|namnet på|names of)(?![a-zà-ɏ])/iu;
const TITLE =
  /(?<![a-zà-ɏ])[a-zà-ɏ]*(?:chef(?:en)?|direktör(?:en)?|ordförande(?:n)?|ordf|sekreterare(?:n)?|strateg(?:en)?|ledare(?:n)?|samordnare(?:n)?|vd|ceo|director|manager|chair(?:man|person)?)(?![a-zà-ɏ])/iu;
const WHO_IS = /(?<![a-zà-ɏ])(?:vem (?:är|var|blir|blev|(?:rekrytera|anställ|utsåg|utse|vald|tillsat)[a-zà-ɏ]*)|who (?:is|was))(?![a-zà-ɏ])/iu;
/** "Ordförande fc-rådet": no question word, and few others. */
const FEW = 4;
const isTelegram = (u: Understanding) => u.asks[0] === 'open' && u.content.length <= FEW && !u.anchors.statements.length;
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
const EVERYONE = /(?<![a-zà-ɏ])(samtliga|alla|all|every|each)(?![a-zà-ɏ])/iu;
/** The source itself leaves it open. */
const LEFT_OPEN =
  /(?<![a-zà-ɏ])(anger inte|anges inte|framgår inte|namnges inte|namnger inte|nämns inte|nämner inte|does not (?:say|name|give|state|specify)|are not named|is not named|not named|not stated|not given)(?![a-zà-ɏ])/iu;

/** How many letters before and after a noun its name may stand. */
const BESIDE = 45;
/** The stretches of a text around what is asked to be named ("nyhetsbrevet"), where it stands there; otherwise all of it. */
const besideNoun = (u: Understanding, text: string): string[] => {
  const [noun] = askedNouns(u, 1);
  const terms = new Set(noun?.terms.map((t) => t.term));
  const here = wordsOf(text).filter((w) => terms.has(`${u.locale} ${stem(w.text, u.locale)}`));
  return here.length ? here.map((w) => text.slice(Math.max(0, w.start - BESIDE), w.end + BESIDE)) : [text];
};

/** A proper name or a quoted title that the question did not already hold. A sentence's first word counts where something in the data is called so. */
const newName = (u: Understanding, s: Statement, { catalog }: Knowledge): boolean => {
  // The association's own name is in every other text.
  const asked = foldAscii([u.text, ...catalog.all('association').flatMap((e) => e.names.sv)].join(' '));
  const isNew = (name: string) => !asked.includes(foldAscii(name).replace(/s$/, ''));
  return besideNoun(u, s.text[u.locale]).some((text) => {
    const quoted = [...text.matchAll(/[”"“]([^”"“]{3,80})(?:[”"“]|$)/gu)].map((m) => m[1] ?? '');
    const capital = [...text.matchAll(/(?<=[^.!?:\s]\s+)(\p{Lu}[A-Za-zÀ-ɏ\d-]+(?:\s\p{Lu}[A-Za-zÀ-ɏ-]+)*)/gu)].map((m) => m[1] ?? '');
    // In English texts brackets hold glosses.
    const inBrackets = u.locale === 'en' ? [] : [...text.matchAll(/\(([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ -]{4,60})\)/gu)].map((m) => m[1] ?? '');
    const named = [s.subject, ...s.about].flatMap((id) => {
      const entity = catalog.get(id);
      return entity && !NO_NAME.has(entity.kind) ? entity.names.sv.filter((name) => text.includes(name)) : [];
    });
    return [...quoted, ...capital, ...inBrackets, ...named].some(isNew);
  });
};
/** "Vad heter avdelningarna?": all of a list by that name are named in it. */
const listsAsked = (u: Understanding, s: Statement): boolean => {
  const nouns = [...askedNouns(u, 3), ...u.counted.flat()];
  return s.values.some((v) => v.kind === 'set' && (v.members?.length ?? 0) > 1 && nouns.some((n) => holdsNoun(n, v.of[u.locale], u.locale)));
};
const NO_NAME: ReadonlySet<string> = new Set(['area', 'association', 'document', 'municipality']);
const isOf = (s: Statement, kind: string, knowledge: Knowledge): boolean => [s.subject, ...s.about].some((id) => knowledge.catalog.get(id)?.kind === kind);

const namesPlace = (text: string, { catalog }: Knowledge): boolean => {
  const folded = foldAscii(text);
  return catalog.all('municipality').some((m) => folded.includes(foldAscii(m.names.sv[0] ?? '')));
};
/** Somebody who does it by name: an organisation, or a name of its own in the slot of who does or did it, that the question does not hold. */
const namesDoer = (u: Understanding, s: Statement, { catalog }: Knowledge): boolean => {
  const asked = foldAscii(u.text);
  const ids = [s.subject, ...s.about].filter((id) => catalog.get(id)?.kind === 'organisation' && !asked.includes(foldAscii(catalog.name(id))));
  if (ids.length && (SUPPLIES.has(s.relation) || COMPANY_WORD.test(s.text[u.locale]))) return true;
  return (['who', 'by'] as const).some((slot) =>
    (s.roles[slot] ?? []).some((v) =>
      typeof v === 'string' ? v.startsWith('@') && ids.includes(v.slice(1)) : /^\p{Lu}/u.test(v.sv) && !asked.includes(foldAscii(v.sv)),
    ),
  );
};

const OUTSIDE =
  /(?<![a-zà-ɏ])(utanför|röstade (?:emot|nej|mot)|sa nej|motsatte|voted against|opposed|refused|avstod|avstått|tackade nej|opted out|stayed out|declined|inte (?:är )?(?:med|anslut[a-zà-ɏ]*|gått med)|not (?:joined|part))(?![a-zà-ɏ])/iu;
const WHICH_PERSON = /(?<![a-zà-ɏ])(?:vem från|who from|vilken person|which person)(?![a-zà-ɏ])/iu;

const wantedSlot = (u: Understanding): Lack => ({ lack: 'slot', slot: u.asks.includes('where') ? 'where' : 'who' });
const asksPlace = (u: Understanding) => (PLACE.exec(u.text)?.index ?? LEAD) < LEAD && !u.asks.includes('count');
const tells = (u: Understanding, hit: Hit, pattern: RegExp) => pattern.test(hit.statement.text[u.locale]);

/** The question wants a name of a certain kind, and the statement has none of that kind. */
export const WANTED: readonly Objection[] = [
  {
    name: 'place',
    against: (u, hit, k) =>
      asksPlace(u) &&
      !isOf(hit.statement, 'municipality', k) &&
      !isOf(hit.statement, 'subregion', k) &&
      !tells(u, hit, EVERYONE) &&
      !namesPlace(hit.statement.text[u.locale], k),
    lack: wantedSlot,
  },
  { name: 'month', against: (u, hit) => MONTH.test(u.text) && !tells(u, hit, MONTH_NAME), lack: noSlot('when') },
  { name: 'day', against: (u, hit) => DAY.test(u.text) && !tells(u, hit, FULL_DATE), lack: noSlot('when') },
  { name: 'company', against: (u, hit, k) => COMPANY.test(u.text) && !namesDoer(u, hit.statement, k), lack: wantedSlot },
  {
    name: 'which person',
    against: (u, hit, k) => WHICH_PERSON.test(u.text) && !/titel|title/iu.test(u.text) && !isOf(hit.statement, 'person', k),
    lack: noSlot('who'),
  },
  {
    name: 'holder of a title',
    against: (u, hit, k) => (CALLED.test(u.text) || WHO_IS.test(u.text)) && TITLE.test(u.text) && !isOf(hit.statement, 'person', k),
    lack: noSlot('who'),
  },
  { name: 'title alone', against: (u, hit, k) => isTelegram(u) && TITLE.test(u.text) && !isOf(hit.statement, 'person', k), lack: noSlot('who') },
  {
    name: 'called',
    against: (u, hit, k) => CALLED.test(u.text) && !TITLE.test(u.text) && !listsAsked(u, hit.statement) && !newName(u, hit.statement, k),
    lack: wantedSlot,
  },
  {
    name: 'left open',
    against: (u, hit) =>
      tells(u, hit, LEFT_OPEN) &&
      (u.asks.includes('who') || u.asks.includes('which') || u.asks.includes('name') || u.asks.includes('where')) &&
      !u.asks.includes('count'),
    lack: wantedSlot,
  },
  // "Which stayed outside?" when all are in.
  {
    name: 'all are in',
    against: (u, { statement: s }) => OUTSIDE.test(u.text) && /(?<![a-zà-ɏ])(samtliga|alla)(?![a-zà-ɏ])/iu.test(s.text.sv) && !LEFT_OPEN.test(s.text.sv),
    lack: () => ({ lack: 'premise' }),
  },
];
