import { maySee, type Viewer } from '../../domain/actor.ts';
import { foldAscii } from '../../i18n/fold.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Statement } from '../../knowledge/statements.ts';
import type { Understanding } from '../understanding.ts';
import { idsOf, plainWords, restOf } from './asked-words.ts';
import { type Found, MOST } from './found.ts';
import { personNamed } from './person-named.ts';

const ACTIONS =
  /(?<![a-zà-ɏ])(?:(?:en|ett|nagon|nagot|any|an) (?:[a-zà-ɏ]+ )?(?:uppgift|atgard|action|task)(?=\s*$)|uppgifter|uppgifterna|atgarder[a-zà-ɏ]*|actions|tasks)(?![a-zà-ɏ])/u;
/** What else such a question is put with: anything more is about a certain action. */
const AROUND =
  /^(?:tva|tre|fyra|fem|sex|sju|atta|nio|tio|two|three|four|five|six|seven|eight|nine|ten|uppgift[a-zà-ɏ]*|atgard[a-zà-ɏ]*|actions?|tasks?|oppen|oppna|opna|open|kvar|alla|all|aterstaende|remaining|pagaende|ongoing|forsenad[a-zà-ɏ]*|forsenat|sena|overdue|late|klara|klart|avslutade|fardiga|utforda|done|closed|completed|finished|registrerade|recorded|just|nu|now)$/u;
const LATE = /(?<![a-zà-ɏ])(?:forsenad[a-zà-ɏ]*|forsenat|sena|overdue|late)(?![a-zà-ɏ])/u;
const OPEN = /(?<![a-zà-ɏ])(?:oppen|oppna|opna|kvar|aterstaende|open|left|remaining)(?![a-zà-ɏ])/u;
const DONE = /(?<![a-zà-ɏ])(?:klara|avslutade|fardiga|utforda|done|closed|completed|finished)(?![a-zà-ɏ])/u;

type Kind = 'open' | 'overdue' | 'done';
const WORD: Readonly<Record<Locale, Record<Kind, { one: string; more: string }>>> = {
  sv: { open: { one: 'öppen', more: 'öppna' }, overdue: { one: 'försenad', more: 'försenade' }, done: { one: 'avslutad', more: 'avslutade' } },
  en: { open: { one: 'open', more: 'open' }, overdue: { one: 'overdue', more: 'overdue' }, done: { one: 'closed', more: 'closed' } },
};
/** None is said to be none, as far as the asker may see. */
const NONE: Readonly<Record<Locale, (name: string, kind: Kind) => string>> = {
  sv: (name, kind) => `Det finns ingen ${WORD.sv[kind].one} uppgift för ${name}.`,
  en: (name, kind) => `There is no ${WORD.en[kind].one} action for ${name}.`,
};
const NONE_OF_PERSON: Readonly<Record<Locale, (name: string, kind: Kind) => string>> = {
  sv: (name, kind) => `Ingen ${WORD.sv[kind].one} uppgift som du får se är registrerad för ${name}.`,
  en: (name, kind) => `No ${WORD.en[kind].one} action that you may see is recorded for ${name}.`,
};
const NONE_AT_ALL: Readonly<Record<Locale, (kind: Kind) => string>> = {
  sv: (kind) => `Ingen registrerad uppgift som du får se är ${WORD.sv[kind].one}.`,
  en: (kind) => `No recorded action that you may see is ${WORD.en[kind].one}.`,
};
const LEAD: Readonly<Record<Locale, (told: number, all: number, kind: Kind, name: string | undefined) => string>> = {
  sv: (told, all, kind, name) =>
    `${told < all ? `${told} av ` : ''}${all} ${all === 1 ? `${WORD.sv[kind].one} uppgift` : `${WORD.sv[kind].more} uppgifter`}${name === undefined ? '' : ` för ${name}`}:`,
  en: (told, all, kind, name) =>
    `${told < all ? `${told} of ` : ''}${all} ${WORD.en[kind].one} ${all === 1 ? 'action' : 'actions'}${name === undefined ? '' : ` for ${name}`}:`,
};

const dueOf = (s: Statement): string => s.values.flatMap((v) => (v.kind === 'date' ? [v.when] : []))[0] ?? '9999';
const isOf = (kind: Kind, today: string) => (s: Statement) =>
  s.told?.what === 'action' && s.told.open === (kind !== 'done') && (kind !== 'overdue' || dueOf(s) < today);
const byDue = (a: Statement, b: Statement) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0);
const refused = (said: string): Found => ({ kind: 'refused', lack: { lack: 'said', said } });

/**
 * "Vilka uppgifter har Lund?", "försenade uppgifter i styrelsen", "vilka uppgifter är klara?": over all recorded actions, or that there are
 * none. A body has tasks in the reports too: of it only what is open, overdue or done is read so.
 */
export const actionsAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer, today: string): Found | undefined => {
  const text = plainWords(u.cues);
  if (!ACTIONS.test(text) || u.documents.length || u.times.length || u.asks.some((a) => a === 'why' || a === 'when')) return undefined;
  // What one body or person has is counted with its list; how many there are in all is counted here.
  if (u.asks.includes('count') && (u.subjects.length > 0 || !(LATE.test(text) || DONE.test(text) || OPEN.test(text)))) return undefined;
  const kind: Kind = LATE.test(text) ? 'overdue' : DONE.test(text) ? 'done' : 'open';
  const { catalog } = knowledge;
  const sees = (b: { visibility: Statement['visibility']; body?: string | undefined }) => maySee(viewer, b.visibility, b.body);
  const actions = () => knowledge.told(['action']).filter(({ brief }) => sees(brief));
  const told = (fitting: readonly Statement[], name: string | undefined, none: string): Found => {
    const all = fitting.filter(isOf(kind, today)).toSorted(kind === 'done' ? (a, b) => byDue(b, a) : byDue);
    if (all.length === 0) return refused(none);
    const items = all.slice(0, MOST).map((s) => s.text[u.locale]);
    const lead = LEAD[u.locale](items.length, all.length, kind, name);
    return { kind: 'told', text: [lead, ...items].join(' '), statements: all.slice(0, MOST), list: { lead, items } };
  };
  const [mention, other] = u.subjects;
  const rest = restOf(u, AROUND);
  const owner = mention?.entities.find((e) => e.kind === 'municipality' || (e.kind === 'body' && (kind !== 'open' || OPEN.test(text))));
  if (mention && owner && !other && rest.length === 0) {
    const body = owner.kind === 'body';
    const name = body && u.locale === 'sv' ? catalog.inText(owner.id) : catalog.name(owner.id);
    const none = NONE[u.locale](name, kind);
    if (kind === 'done' || (kind === 'overdue' && !body)) {
      const isTheirs = (s: Statement) => (body && s.subject === owner.id) || (s.roles.who ?? []).includes(`@${owner.id}`);
      return told(
        actions()
          .map((untold) => untold.make())
          .filter(isTheirs),
        name,
        none,
      );
    }
    const lists = knowledge
      .told(['list'], [owner.id])
      .map((untold) => untold.make())
      .filter((s) => s.told?.what === 'list' && s.told.of === kind && sees(s));
    return lists.length === 0 ? refused(none) : { kind: 'told', text: lists.map((s) => s.text[u.locale]).join(' '), statements: lists };
  }
  const owned = actions();
  const name = personNamed(u, knowledge, [...new Set(owned.flatMap(({ brief }) => brief.who ?? []))]);
  const inName = new Set(
    plainWords(name ?? '')
      .split(' ')
      .flatMap((w) => [w, `${w}s`]),
  );
  if (name !== undefined && rest.every((c) => inName.has(c.word.folded)) && !idsOf(u, 'municipality').length) {
    const theirs = owned.filter(({ brief }) => brief.who !== undefined && foldAscii(brief.who) === foldAscii(name)).map((untold) => untold.make());
    return told(theirs, name, NONE_OF_PERSON[u.locale](name, kind));
  }
  if (mention || rest.length > 0 || !(LATE.test(text) || DONE.test(text) || OPEN.test(text))) return undefined;
  return told(
    owned.map((untold) => untold.make()),
    undefined,
    NONE_AT_ALL[u.locale](kind),
  );
};
