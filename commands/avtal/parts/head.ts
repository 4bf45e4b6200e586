import { findWhen } from '../../../src/domain/when/when.ts';
import type { CommandContext } from '../../context.ts';
import { hereOf } from '../../here.ts';
import { findSubject, type SubjectKind } from './subject.ts';

/** "avtalet 12/3": a name and a day. A day that is part of a name ("överenskommelsen 2025") stays in it when the whole is a name. */
export const splitDate = (head: string, kind: SubjectKind, context: CommandContext): { name: string; date?: string } => {
  if (findSubject(head, kind, context).kind === 'one') return { name: head };
  const last = findWhen(head, hereOf(context, 'past')).at(-1);
  if (!last || last.when.grain === 'year' || !/^[\s.,)]*$/.test(head.slice(last.end))) return { name: head };
  const name = head.slice(0, last.start).replace(/[\s,(]*(?:den|on)?\s*$/iu, '');
  return name === '' ? { name: head } : { name, date: head.slice(last.start, last.end) };
};
