import type { Entity } from '../../domain/entity.ts';
import { foldAscii } from '../../i18n/fold.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { wholesOf } from '../../knowledge/statement-terms.ts';
import type { Statement } from '../../knowledge/statements.ts';
import type { Understanding } from '../understanding.ts';
import { general, noSlot, type Objection } from './objection.ts';

/** What is told of all municipalities is told of each. */
export const EVERY_ONE =
  /(?<![a-zà-ɏ])(?:samtliga|alla|all)(?: [a-zà-ɏ]+)?(?: 33| \d+)? (?:[a-zà-ɏ]+ )?(?:kommuners?|medlemskommuners?|municipalities)(?![a-zà-ɏ])/iu;

/** Kinds of things that an answer must really be about: an answer about another place or person is a wrong answer. */
const BINDING: ReadonlySet<Entity['kind']> = new Set(['municipality', 'person', 'subregion']);

/** A name in the question that the statement neither is about nor mentions; undefined when all are there. */
const missingName = (u: Understanding, s: Statement, knowledge: Knowledge): string | undefined => {
  for (const mention of u.subjects) {
    const binding = mention.entities.filter((e) => BINDING.has(e.kind) || (e.kind === 'organisation' && u.asks[0] === 'who'));
    if (!binding.length || binding.length < mention.entities.length) continue;
    const said = foldAscii(`${s.text.sv} ${s.text.en}`);
    const there = binding.some(
      (e) =>
        (e.kind === 'municipality' && EVERY_ONE.test(s.text.sv)) ||
        e.id === s.subject ||
        s.about.includes(e.id) ||
        wholesOf(s.subject, knowledge.catalog).includes(e.id) ||
        e.names.sv.some((n) => said.includes(foldAscii(n))),
    );
    if (!there) return mention.typed;
  }
  return undefined;
};

/** Kinds with proper names; an area or a topic is only a word for a field. */
const PROPER: ReadonlySet<string> = new Set([
  'programme',
  'service',
  'project',
  'organisation',
  'agreement',
  'procurement',
  'body',
  'person',
  'municipality',
  'occasion',
]);
const properNames = (u: Understanding) => u.subjects.filter((m) => m.entities.every((e) => PROPER.has(e.kind)));

/** Whether a statement is about a thing, mentions it, or tells of all municipalities where it is one. */
export const isNamedIn = (e: Entity, s: Statement): boolean =>
  s.subject === e.id ||
  s.about.includes(e.id) ||
  (e.kind === 'municipality' && EVERY_ONE.test(s.text.sv)) ||
  e.names.sv.some((name) => foldAscii(s.text.sv).includes(foldAscii(name)));

const PLACED: ReadonlySet<Entity['kind']> = new Set(['municipality', 'person', 'organisation']);
/** True when the question joins a place or a person with another proper name, and the statement is about one of them only. */
const namesApart = (u: Understanding, s: Statement): boolean => {
  const proper = properNames(u);
  if (proper.length < 2 || !proper.some((m) => m.entities.some((e) => PLACED.has(e.kind)))) return false;
  const here = (e: Entity) => isNamedIn(e, s);
  return proper.some((m) => m.entities.some(here)) && !proper.every((m) => m.entities.some(here));
};
const TIMES: ReadonlySet<string> = new Set(['when', 'where', 'count', 'often', 'long']);

/** The secretariat does what the association does. */
const isOther = (e: Entity): boolean => e.kind === 'body' && e.bodyKind !== 'secretariat';

export const NAMES: readonly Objection[] = [
  {
    name: 'name',
    against: (u, hit, knowledge) => missingName(u, hit.statement, knowledge) !== undefined,
    lack: (u) => ({ lack: 'name', name: u.subjects.find((m) => m.entities.every((e) => BINDING.has(e.kind) || e.kind === 'organisation'))?.typed ?? '' }),
  },
  // "Är Lund med i TSI?": what is told of one of the two alone is no answer.
  { name: 'apart', against: (u, hit) => u.asks[0] === 'yesno' && namesApart(u, hit.statement), lack: general },
  // Who leads a body is not told by who leads another one.
  {
    name: 'another body',
    against: (u, { statement: s }) =>
      u.asks.includes('who') &&
      u.subjects.some((m) => m.entities.every(isOther)) &&
      !u.subjects.some((m) => m.entities.some((e) => e.id === s.subject || s.about.includes(e.id))),
    lack: noSlot('who'),
  },
  // Nor is when, where or how often another body met.
  {
    name: 'times of another body',
    against: (u, { statement: s }) =>
      u.asks.some((a) => TIMES.has(a)) &&
      u.subjects.some((m) => m.entities.every(isOther)) &&
      !u.subjects.some((m) => m.entities.some((e) => e.id === s.subject || s.about.includes(e.id))),
    lack: general,
  },
  // What a thing is is told of no year: it says nothing of what was so in one.
  {
    name: 'timeless',
    against: (u, hit) => hit.statement.from === 'entity' && u.times.length > 0 && u.asks[0] !== 'define' && u.asks[0] !== 'what',
    lack: general,
  },
];
