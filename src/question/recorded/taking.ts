import type { Viewer } from '../../domain/actor.ts';
import { foldAscii } from '../../i18n/fold.ts';
import { ROLE_WORDS } from '../../i18n/roles.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { stem, wordsOf } from '../../knowledge/words.ts';
import type { ContentWord } from '../content.ts';
import { find, type Hit } from '../find.ts';
import { LIGHT_WORDS } from '../function-words.ts';
import type { Understanding } from '../understanding.ts';
import type { Found } from './found.ts';

const WHO = /^\s*(?:(?:och|men|and|but)\s+)?(?:vem|vilka|vilken (?:kommun|person)|who|which (?:municipality|person))(?![a-zà-ɏ])/iu;
/** Of what has been done, the reports tell too. */
const PAST =
  /(?<![a-zà-ɏ])(?:tog|togs|tagit|hade|haft|gjorde|gjort|skrev|skrivit|var|blev|blivit|ledde|fick|was|were|had|did|took|[a-zà-ɏ]{2,}(?:ade|ades|ats|dde|ed))(?![a-zà-ɏ])/iu;
/** The verb was put together with its particle; an action is written with the two apart: "tar fram". */
const isWithFram = (c: ContentWord): boolean => /^fram(?:ta|tar|tas)$/u.test(c.word.folded);
const FRAM = /(?<![a-zà-ɏ])ta[rs]?(?![a-zà-ɏ]).*(?<![a-zà-ɏ])fram(?![a-zà-ɏ])/iu;
/** "Tidsplanen" is written "tidsplan" in an action, which ends as if it had an ending too. */
const withBare = (c: ContentWord): ContentWord => {
  const bare = c.word.text.toLowerCase().replace(/(?:arna|erna|orna|en|et|n|t)$/u, '');
  return bare.length < 4 || bare === c.word.text ? c : { ...c, terms: [...c.terms, { term: `sv ${stem(bare, 'sv')}`, quality: BARE }] };
};
const BARE = 0.9;
const HELD = 0.35;
const FEW = 40;
const MOST_TOLD = 3;

/** Whether an open action says, in its own words, all that is asked of it, and something of it at all. */
const says = (u: Understanding, { statement, held }: Hit, particle: boolean): boolean => {
  const what = (statement.roles.what ?? []).flatMap((w) => (typeof w === 'string' ? [w] : [])).join(' ');
  const own = new Set(wordsOf(what).map((w) => `sv ${stem(w.text, 'sv')}`));
  const words = u.content.map((c, i) => ({ c, held: (held[i] ?? 0) >= HELD }));
  const heavy = words.filter(({ c }) => !LIGHT_WORDS[u.locale].has(c.word.folded));
  if (particle && !FRAM.test(what)) return false;
  return heavy.length > 0 && heavy.every((w) => w.held) && heavy.some(({ c }) => c.terms.some((t) => own.has(t.term)));
};

/** "Vem är ordförande i styrelsen?": of a body and a role, and of nothing that is to be done. */
const onlySeats = (u: Understanding): boolean => {
  const names = new Set(u.subjects.flatMap((m) => foldAscii(m.typed).split(/[^a-z\d]+/u)));
  return u.content.every(({ word }) => names.has(word.folded) || ROLE_WORDS.some(([, pattern]) => pattern.test(word.text)));
};

/** "Vem tar fram tidsplanen?": the open actions that hold all its words, where there are such. */
export const takingAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer): Found | undefined => {
  if (!WHO.test(u.text) || PAST.test(foldAscii(u.text)) || u.documents.length || u.times.length) return undefined;
  // Where nothing is recorded nobody has anything to do, and all need not be searched for it.
  const { recent, older } = knowledge.index;
  if (recent.size + older.size === knowledge.statements.length) return undefined;
  if (onlySeats(u)) return undefined;
  const particle = u.content.some(isWithFram);
  const asked = { ...u, content: u.content.filter((c) => !isWithFram(c)).map(withBare) };
  const found = find(asked, knowledge, viewer)
    .slice(0, FEW)
    .filter((h) => h.statement.told?.what === 'action' && h.statement.told.open && says(asked, h, particle))
    .map((h) => h.statement)
    .slice(0, MOST_TOLD);
  return found.length === 0 ? undefined : { kind: 'told', text: found.map((s) => s.text[u.locale]).join(' '), statements: found };
};
