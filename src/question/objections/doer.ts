import type { Statement } from '../../knowledge/statements.ts';
import type { Understanding } from '../understanding.ts';
import { noSlot, type Objection } from './objection.ts';

/** "Vem väljer …": who, an active verb, and then the body that it is done to. */
const DOES_TO =
  /^\s*(?:(?:och|men|and|but)\s+)?(?:vem|vilka|vilket organ|who|which body)\s+(?:[a-zà-ɏ]*(?:er|ar|år|de|te|t|es|ts|s|ed))\s*(?:den|det|de|the)?\s*$/iu;
const IS = /(?<![a-zà-ɏ])(?:är|var|blir|blev|is|are|was|were|has|har|hade|ingår|sitter|finns)\s*$/iu;

/** The bodies that something is done to, by their place after the verb. */
const doneTo = (u: Understanding): string[] =>
  u.subjects.flatMap((m) => {
    const at = u.text.toLocaleLowerCase('sv').indexOf(m.typed.toLocaleLowerCase('sv'));
    const before = u.text.slice(0, Math.max(0, at));
    return DOES_TO.test(before) && !IS.test(before) ? m.entities.filter((e) => e.kind === 'body').map((e) => e.id) : [];
  });
/** The things that stand in a slot of a statement, as `@id` or as they are called. */
export const refs = (parts: Statement['roles']['who']): string[] => (parts ?? []).filter((p) => typeof p === 'string');
const doersIn = (s: Statement): string[] => [...refs(s.roles.who), ...refs(s.roles.by)];

/** What a body does itself does not tell who does something to it. */
export const DOER: readonly Objection[] = [
  {
    name: 'does it itself',
    against: (u, { statement: s }) => u.asks[0] === 'who' && doneTo(u).some((id) => doersIn(s).includes(`@${id}`)),
    lack: noSlot('who'),
  },
];
