import type { z } from 'zod';
import type { FormValues } from '../../../src/chat/incoming.ts';
import type { RoleName } from '../../../src/domain/happenings/role.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import type { Said } from '../../../src/i18n/locale.ts';
import type { CommandContext } from '../../context.ts';
import { textOf } from '../../values.ts';
import { FAULT } from './phrases.ts';

export type RoleInput = { do: 'list' } | { do: 'give' | 'take'; person: string; role: RoleName; body?: string; sure: boolean };
const DO: readonly (readonly [RoleInput['do'], RegExp])[] = [
  ['give', /^(?:ge|give|add|lagg till)$/],
  ['take', /^(?:ta|ta bort|take|remove)$/],
  ['list', /^(?:lista|list|visa|show)$/],
];
const ROLES: readonly (readonly [RoleName, RegExp])[] = [
  ['reader', /^(?:reader|lasare)$/],
  ['coordinator', /^(?:coordinator|samordnare)$/],
  ['secretary', /^(?:secretary|sekreterare)$/],
  ['administrator', /^(?:administrator|admin)$/],
];
const named = <V>(list: readonly (readonly [V, RegExp])[], typed: string): V | undefined => {
  const folded = foldLetters(typed).toLowerCase();
  return list.find(([, pattern]) => pattern.test(folded))?.[0];
};
/** An e-mail address, or what a platform calls somebody ("slack:T1:U7"): a name alone may be anybody's. */
export const PERSON = /^(?:[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+|(?:cli|web|slack|teams):\S+)$/u;

const VALUE = { give: 'ge', take: 'ta', list: 'lista' } as const;
/** "Eva Berg <eva@example.org>": who is meant is the address, whatever the name says. */
const ADDRESSED = /^([^<>]*?)\s*<(?:mailto:)?([^\s<>@|]+@[^\s<>@|]+)(?:\|[^>]*)?>/iu;
const bare = (person: string) => person.replace(/^<(?:mailto:)?([^|>]+).*>$/u, '$1');

/** "ge anna@example.org samordnare styrelsen", and "ja" at the end of what a button sends. */
export const roleValues = (line: string): FormValues | undefined => {
  const words = line
    .trim()
    .replace(/^ta bort(?=\s)/iu, 'ta')
    .replace(ADDRESSED, (_all, before: string, email: string) => `${named(DO, before.split(/\s/)[0] ?? '') ? `${before.split(/\s/)[0]} ` : ''}${email}`)
    .split(/\s+/);
  if (words[0] === '') return undefined;
  // Somebody and a role, and no verb: the role is given. It is shown before it is done.
  const [typed = '', person = '', role = '', ...rest] = PERSON.test(bare(words[0] ?? '')) ? ['ge', ...words] : words;
  const what = named(DO, typed);
  const meant = named(ROLES, role);
  const sure = rest.at(-1) === 'ja';
  return {
    // What is no choice of a list is not put into it: the field says what there is.
    ...(what ? { do: VALUE[what] } : {}),
    person: bare(person),
    ...(meant ? { role: meant } : {}),
    body: (sure ? rest.slice(0, -1) : rest).join(' '),
    ...(sure ? { sure: 'ja' } : {}),
  };
};

export const readRole = (values: FormValues, context: CommandContext, ctx: z.RefinementCtx): RoleInput => {
  const fault = (path: string, said: Said) => ctx.addIssue({ code: 'custom', path: [path], message: said[context.locale] });
  const what = named(DO, textOf(values, 'do'));
  if (what === 'list') return { do: 'list' };
  if (!what) fault('do', FAULT.do);
  const person = textOf(values, 'person').toLowerCase();
  if (!PERSON.test(textOf(values, 'person'))) fault('person', FAULT.person);
  const role = named(ROLES, textOf(values, 'role'));
  if (!role) fault('role', FAULT.role);
  const typed = textOf(values, 'body');
  const { catalog } = context.knowledge;
  const found = catalog.get(typed)?.kind === 'body' ? [{ entity: { id: typed }, guess: false }] : catalog.resolve(typed, ['body']);
  const body = typed !== '' && found.length === 1 && found[0]?.guess === false ? found[0].entity.id : undefined;
  const perBody = role === 'coordinator' || role === 'reader';
  if (typed !== '' && body === undefined) fault('body', FAULT.body(typed));
  else if (perBody && body === undefined) fault('body', FAULT.noBody);
  else if (role && !perBody && body !== undefined) fault('body', FAULT.needlessBody);
  const sure = textOf(values, 'sure') === 'ja';
  return {
    do: what ?? 'give',
    person: person.includes('@') && !/^\w+:/.test(person) ? person : textOf(values, 'person'),
    role: role ?? 'reader',
    sure,
    ...(body === undefined ? {} : { body }),
  };
};
