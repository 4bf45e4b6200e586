import { foldAscii } from '../../../src/i18n/fold.ts';
import { maybeName } from '../../../src/i18n/not-a-name.ts';
import type { CommandContext } from '../../context.ts';
import { namesHere } from '../../people-here.ts';
import { ownerOf } from '../../utfall/parts/owner.ts';

type Span = { start: number; end: number };
/** What follows whoever is to be reminded: a time, what it is about, or the colon before that. */
const ABOUT_NEXT = /^[\s,]*(?::|(?:om|att|about|to|that)(?!\p{L}))/iu;
const EVERYONE = /^(?:alla|allihop|samtliga|everyone|everybody|all)(?!\p{L})/iu;

/** Somebody who has a seat, or is known here, by the whole name or the first. */
const isKnown = (name: string, context: CommandContext): boolean => {
  const typed = foldAscii(name);
  const names = [...context.knowledge.catalog.all('person').flatMap((p) => p.names.sv), ...namesHere(context)];
  return names.map(foldAscii).some((known) => known === typed || known.startsWith(`${typed} `));
};
/** One or two words that may be a name, where nothing else is called so. Who is asked for by name alone is nobody that a reminder goes to. */
export const nameLike = (name: string, context: CommandContext): boolean =>
  isKnown(name, context) || (name.split(/\s+/).every((word) => maybeName(foldAscii(word))) && context.knowledge.catalog.resolve(name).length === 0);

/** Somebody else whom a line begins with: nobody that a reminder goes to, and no part of what it is about. */
export const somebodyElse = (line: string, times: readonly Span[], context: CommandContext): { name: string; self: boolean; rest: string } | undefined => {
  const ends = [...line.matchAll(/[\p{L}\p{N}'’-]+/gu)].slice(0, 5).map((m) => m.index + m[0].length);
  for (const end of ends.reverse()) {
    const name = line.slice(0, end);
    const time = times.find((t) => t.start >= end && /^[\s,]*$/.test(line.slice(end, t.start)));
    const about = ABOUT_NEXT.exec(line.slice(end))?.[0];
    if (!time && about === undefined) continue;
    const rest = line.slice(end).trim();
    const owner = ownerOf(name, context);
    if (owner) return { name, self: owner.kind === 'person' && owner.id === context.incoming.from.id, rest };
    if (EVERYONE.exec(name)?.[0] === name) return { name, self: false, rest };
    if (!/^\S+(?:\s\S+)?$/u.test(name)) continue;
    // "Kallelsen på fredag": a day alone follows what it is about as well, and so does a colon.
    const saysWhat = time ? /^[^:]/.test(ABOUT_NEXT.exec(line.slice(time.end))?.[0].trim() ?? '') : about !== undefined && !about.endsWith(':');
    if (foldAscii(name) === foldAscii(context.incoming.from.name)) return { name, self: true, rest };
    if (isKnown(name, context) || (saysWhat && nameLike(name, context))) return { name, self: false, rest };
  }
  return undefined;
};
