import type { FormValues } from '../../../src/chat/incoming.ts';
import { findWhen } from '../../../src/domain/when/when.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import type { CommandContext } from '../../context.ts';
import { hereOf } from '../../here.ts';
import { leadingBody } from '../../named-body.ts';
import { ROLE_TYPED } from './phrases.ts';

const LEAVES = /(?<![\p{L}])(?:lamnar(?: platsen)?|lamnade|lamnat|slutar|slutade|slutat|avgar|avgick|avgatt|leaves|left|steps down)(?![\p{L}])/u;
const FROM = /(?:^|[\s,])(?:fran och med|fran|fr\.? ?o\.? ?m\.?|from|since)\s*$/u;
const UNTIL = /(?:^|[\s,])(?:till och med|till|t\.? ?o\.? ?m\.?|until|to|sista dag(?:en)?|last day)\s*$/u;
const PARTY = /\(([\p{L}]{1,3})\)/u;
const whole = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:ny |new )?(?:${source})(?![\\p{L}])`, 'u');

const cutOut = (text: string, start: number, end: number, put = ', ') => `${text.slice(0, start)}${put}${text.slice(end)}`;

/** "styrelsen: Anna Ek (S), Lund, ledamot från 1/1 2027", "styrelsen: Anna Ek lämnar 31/12": the parts in whatever order they stand. */
export const seatValues = (typed: string, context: CommandContext): FormValues | undefined => {
  const line = typed.normalize('NFC').trim();
  if (line === '') return undefined;
  const { catalog } = context.knowledge;
  const named = leadingBody(line, catalog);
  const colon = named ? -1 : line.indexOf(': ');
  const out: Record<string, string> = {};
  if (named) out.body = named.body;
  else if (colon > 0) out.body = line.slice(0, colon);
  let rest = line.slice(named ? named.length : colon > 0 ? colon + 1 : 0).replace(/^[\s:,–-]+/, '');
  for (const found of findWhen(rest, hereOf(context, 'future')).reverse()) {
    const before = foldLetters(rest.slice(0, found.start));
    const until = UNTIL.exec(before);
    const from = FROM.exec(before);
    const name = until || (!from && LEAVES.test(foldLetters(rest))) ? 'until' : 'from';
    out[name] ??= rest.slice(found.start, found.end);
    rest = cutOut(rest, until?.index ?? from?.index ?? found.start, found.end);
  }
  const party = PARTY.exec(rest);
  if (party) {
    out.party = (party[1] ?? '').toUpperCase();
    rest = cutOut(rest, party.index, party.index + party[0].length);
  }
  const leaves = LEAVES.exec(foldLetters(rest));
  if (leaves) {
    out.role = 'leaves';
    rest = cutOut(rest, leaves.index, leaves.index + leaves[0].length);
  }
  for (const [role, words] of ROLE_TYPED) {
    const match = whole(words).exec(foldLetters(rest));
    if (!match) continue;
    out.role ??= role;
    rest = cutOut(rest, match.index, match.index + match[0].length);
    break;
  }
  const names: string[] = [];
  for (const part of rest.split(/[,;]/).map((p) => p.replace(/\s+/g, ' ').trim())) {
    if (part === '') continue;
    const [place] = names.length > 0 ? catalog.resolve(part.replace(/^(?:i|från|from|of)\s+/iu, ''), ['municipality']) : [];
    if (place && out.municipality === undefined) out.municipality = place.guess ? part : place.entity.id;
    else names.push(part);
  }
  if (names.length > 0) out.person = names.join(' ');
  return out;
};

/** "styrelsen", "styrelsen; ta bort" */
export const channelValues = (typed: string, context: CommandContext): FormValues | undefined => {
  const line = typed.normalize('NFC').trim();
  if (line === '') return undefined;
  const release = /[\s,;:–-]+(?:ta bort|tabort|bort|släpp|remove|release)\.?$/iu.exec(line);
  const body = release ? line.slice(0, release.index) : line;
  const named = leadingBody(body, context.knowledge.catalog);
  return { body: named && named.length === body.trim().length ? named.body : body, how: release ? 'release' : 'bind' };
};
