import type { Entity } from '../domain/entity.ts';
import { foldAscii } from '../i18n/fold.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { wholesOf } from '../knowledge/statement-terms.ts';
import type { Statement } from '../knowledge/statements.ts';
import type { Understanding } from './understanding.ts';

/** Kinds of things that an answer must really be about: an answer about another place or person is a wrong answer. */
const BINDING: ReadonlySet<Entity['kind']> = new Set(['municipality', 'person', 'subregion']);

/** A name in the question that the statement neither is about nor mentions; undefined when all are there. */
export const missingName = (u: Understanding, s: Statement, knowledge: Knowledge): string | undefined => {
  for (const mention of u.subjects) {
    const binding = mention.entities.filter((e) => BINDING.has(e.kind) || (e.kind === 'organisation' && u.asks[0] === 'who'));
    if (!binding.length || binding.length < mention.entities.length) continue;
    const said = foldAscii(`${s.text.sv} ${s.text.en}`);
    const there = binding.some(
      (e) =>
        e.id === s.subject ||
        s.about.includes(e.id) ||
        wholesOf(s.subject, knowledge.catalog).includes(e.id) ||
        e.names.sv.some((n) => said.includes(foldAscii(n))),
    );
    if (!there) return mention.typed;
  }
  return undefined;
};
