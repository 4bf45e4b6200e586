import type { Owner } from '../../../src/domain/owner.ts';
import { findWhen, type Here } from '../../../src/domain/when/when.ts';
import { foldAscii, foldCase, foldLetters } from '../../../src/i18n/fold.ts';
import { maybeName } from '../../../src/i18n/not-a-name.ts';
import type { CommandContext } from '../../context.ts';
import { passedLately } from '../../here.ts';
import { namesHere } from '../../people-here.ts';

export type ReadAction = { text: string; owner?: Owner; due?: string };
export type Names = Pick<CommandContext, 'knowledge' | 'incoming' | 'journal' | 'nameOf' | 'actor'>;

const ROLE =
  /^(?:(?:den|the)\s+)?(?:(?:(?:första|förste|andre|andra|1:e|2:e|first|second)\s+)?(?:vice\s+)?ordförande(?:n)?|(?:vice\s+)?chair(?:man|person)?|kommundirektör(?:en|er|erna)?|kommunchef(?:en)?|förbundsdirektör(?:en)?|sekreterare(?:n)?|secretary|samordnare(?:n)?|coordinator|presidiet|kansliet|municipal director|chief executive|handläggare(?:n)?|avdelningschef(?:en)?|socialchef(?:en)?|skolchef(?:en)?)(?=$|[\s:,])/iu;
const NAME = /^\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:af|av|von|de|van|der)\s+)?\p{Lu}[\p{L}'’-]+){1,3}/u;
const ADDRESSED = /^([^<>():;]{1,80}?)\s*[<(]([^<>()@\s]+@[^<>()@\s]+)[>)]/u;

const slug = (name: string) =>
  foldLetters(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** "anna ek": two or three small words that are the name of the writer, of somebody with a seat or of somebody here, as it is spelt. */
const SMALL_NAME = /^\p{Ll}[\p{L}'’-]+(?:\s+\p{L}[\p{L}'’-]+){1,2}/u;
const knownInSmall = (text: string, names: Names): { name: string; length: number } | undefined => {
  const words = SMALL_NAME.exec(text)?.[0];
  if (words === undefined) return undefined;
  const here = [names.incoming.from.name, ...namesHere(names)];
  const ends = [...words.matchAll(/\s+|$/gu)].map((m) => m.index).slice(1);
  for (const end of ends.reverse()) {
    const typed = words.slice(0, end);
    const [known, other] = names.knowledge.catalog.named(typed, ['person']);
    if (known && !other) return { name: names.knowledge.catalog.name(known.id), length: end };
    const name = here.find((one) => foldCase(one) === foldCase(typed));
    if (name !== undefined) return { name, length: end };
  }
  return undefined;
};

const person = (name: string, email: string | undefined, { knowledge, incoming }: Names): Owner => {
  const { from } = incoming;
  const self = email !== undefined ? email.toLowerCase() === from.email?.toLowerCase() : foldLetters(name) === foldLetters(from.name);
  if (self) return { kind: 'person', id: from.id, name: from.name };
  if (email !== undefined) return { kind: 'person', id: `mailto:${email.toLowerCase()}`, name };
  const [known, other] = knowledge.catalog.named(name, ['person']);
  return known && !other ? { kind: 'person', id: known.id, name } : { kind: 'person', id: `name:${slug(name)}`, name };
};

const asEntity = (words: string, { knowledge }: Names): Owner | undefined => {
  const [found, other] = knowledge.catalog.named(words, ['municipality', 'body']);
  if (!found || other) return undefined;
  return found.kind === 'municipality' ? { kind: 'municipality', id: found.id } : { kind: 'body', id: found.id };
};

/** The longest beginning, of at most eight words, that names a municipality or a body exactly. */
const leadingEntity = (text: string, names: Names): { owner: Owner; length: number } | undefined => {
  const ends = [...text.matchAll(/[\p{L}\p{N}-]+/gu).take(8)].map((m) => m.index + m[0].length);
  for (const end of ends.reverse()) {
    const owner = asEntity(text.slice(0, end), names);
    if (owner) return { owner, length: end };
  }
  return undefined;
};

const leading = (text: string, names: Names): { owner: Owner; length: number } | undefined => {
  const addressed = ADDRESSED.exec(text);
  if (addressed) return { owner: person(addressed[1]?.trim() ?? '', addressed[2], names), length: addressed[0].length };
  const self = /^(?:jag|I)(?=\s)/u.exec(text);
  if (self) return { owner: { kind: 'person', id: names.incoming.from.id, name: names.incoming.from.name }, length: self[0].length };
  const role = ROLE.exec(text);
  if (role) {
    const [, where = ''] = /^(\s+(?:i|för|of|in|for)\s+)/u.exec(text.slice(role[0].length)) ?? [];
    const place = where ? leadingEntity(text.slice(role[0].length + where.length), names) : undefined;
    const length = role[0].length + (place ? where.length + place.length : 0);
    return { owner: { kind: 'role', name: text.slice(0, length) }, length };
  }
  const entity = leadingEntity(text, names);
  if (entity) return entity;
  const name = NAME.exec(text);
  if (name) return { owner: person(name[0], undefined, names), length: name[0].length };
  const small = knownInSmall(text, names);
  return small && { owner: person(small.name, undefined, names), length: small.length };
};

/** What a person's name is followed by in what they are to do: "ringer", "ska ringa". Nothing else tells "sara berg ringer" from "boka lokal". */
const DOES = /^\s+(?:\p{Ll}{2,}r|ska|skall)(?=\s|$)/u;
/** Two small words that stand where whoever is to do it does, and may be the name of somebody who is not known here. */
export const perhapsNamed = (text: string): string | undefined => {
  const [words] = /^\p{Ll}[\p{L}'’-]+\s\p{L}[\p{L}'’-]+/u.exec(text) ?? [];
  if (words === undefined || !DOES.test(text.slice(words.length))) return undefined;
  return words.split(/\s/u).every((word) => maybeName(foldAscii(word))) ? words : undefined;
};

/** "Anna: ta fram underlag": whatever stands before the colon owns it, if it is short and no part of an address or a time. */
const beforeColon = (text: string, names: Names): { owner: Owner; length: number } | undefined => {
  const match = /^([^:<>;/]{2,60}):(?=\s)/u.exec(text);
  if (!match) return undefined;
  const words = (match[1] ?? '').trim();
  const found = leading(words, names);
  if (found && found.length === words.length) return { owner: found.owner, length: match[0].length };
  return /^\p{Lu}[\p{L}-]+$/u.test(words) ? { owner: person(words, undefined, names), length: match[0].length } : undefined;
};

const lastDay = (text: string, here: Here): { due: string; text: string } | undefined => {
  const found = findWhen(text, here).at(-1);
  if (!found || found.when.wrong || found.when.grain === 'year' || !/^[\s.)]*$/.test(text.slice(found.end))) return undefined;
  // A clock time is part of what is to be done ("kallar till möte kl. 14.30"): it is left where it stands.
  if (found.when.grain === 'minute') return found.when.assumed.some((a) => a === 'today' || a === 'tomorrow') ? undefined : { due: found.when.to, text };
  const before = text.slice(0, found.start).replace(/[\s,(]*(?:(?:senast|till|före|innan|klart|klar|by|before|due|until)\s*)*(?:den\s*|the\s*)?$/iu, '');
  return before ? { due: found.when.to, text: before } : undefined;
};

/** Who stands first, and the rest. What is not recognised stays in the text; a name alone is text. */
export const ownerFirst = (line: string, names: Names): { text: string; owner?: Owner } => {
  const found = beforeColon(line, names) ?? leading(line, names);
  const text = found ? line.slice(found.length).replace(/^[\s:,–-]+/, '') : line;
  return found && text !== '' ? { text, owner: found.owner } : { text: line };
};

const AND = /^(?:\s*,\s*|\s+(?:och|samt|and|(?-i:o))\s+|\s*&\s*)/iu;
/** "Ystad och Tomelilla lämnar elevtal": each of those who stand first; fewer than two are nobody. */
export const ownersFirst = (line: string, names: Names): { owners: readonly string[]; text: string } | undefined => {
  const owners: string[] = [];
  let rest = line;
  for (let found = leadingEntity(rest, names); found; ) {
    owners.push(rest.slice(0, found.length));
    rest = rest.slice(found.length);
    const and = AND.exec(rest);
    // "Lund, svarar SKR": what follows the comma is no name.
    found = and ? leadingEntity(rest.slice(and[0].length), names) : undefined;
    if (and && found) rest = rest.slice(and[0].length);
  }
  const text = rest.replace(/^[\s:,–-]+/, '');
  return owners.length > 1 && text !== '' ? { owners, text } : undefined;
};
/** One action for each of those who are to do the same. Reading ends at the first that is more than `most`: the caller says that they are too many. */
export const readActions = (lines: readonly string[], names: Names, here: Here, most: number): ReadAction[] => {
  const out: ReadAction[] = [];
  for (const line of lines) {
    if (out.length > most) break;
    const several = ownersFirst(line, names);
    const each = several ? several.owners.slice(0, most + 1 - out.length).map((owner) => `${owner} ${several.text}`) : [line];
    out.push(...each.map((one) => readAction(one, names, here)));
  }
  return out;
};

/** Somebody who is named and nothing else: "Anna Ek", "Anna Ek <anna@example.org>", "Lund", "ordföranden". */
export const ownerOf = (typed: string, names: Names): Owner | undefined => {
  const words = typed.normalize('NFC').trim();
  const found = leading(words, names);
  return found && found.length === words.length ? found.owner : undefined;
};

/** What is to be done and its last day, which stands at the end. */
export const readUntil = (text: string, here: Here): Pick<ReadAction, 'text' | 'due'> => lastDay(text, here) ?? { text };

/** A last day without a year that has just passed: with the day of next year that it would be read as. */
export const passedDay = (line: string, here: Here): { past: string; ahead: string } | undefined => {
  const [past, ahead] = (['past', 'future'] as const).map((lean) => lastDay(line, { ...here, lean })?.due);
  return past !== undefined && ahead !== undefined && passedLately(here.now.date, past, ahead) ? { past, ahead } : undefined;
};

/** One action as it is written: who first, then what, then the last day. */
export const readAction = (line: string, names: Names, here: Here): ReadAction => {
  const { text, owner } = ownerFirst(line, names);
  return { ...readUntil(text, here), ...(owner ? { owner } : {}) };
};
