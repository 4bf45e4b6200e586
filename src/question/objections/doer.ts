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
const doersIn = (s: Statement): string[] => [...(s.roles.who ?? []), ...(s.roles.by ?? [])].filter((r) => typeof r === 'string');

/** What a body does itself does not tell who does something to it. */
export const DOER: readonly Objection[] = [
  {
    name: 'does it itself',
    against: (u, { statement: s }) => u.asks[0] === 'who' && doneTo(u).some((id) => doersIn(s).includes(`@${id}`)),
    lack: noSlot('who'),
  },
];
