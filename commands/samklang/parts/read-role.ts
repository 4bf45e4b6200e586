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

/** "ge anna@example.org samordnare styrelsen", and "ja" at the end of what a button sends. */
export const roleValues = (line: string): FormValues | undefined => {
  const [verb = '', person = '', role = '', ...rest] = line
    .trim()
    .replace(/^ta bort(?=\s)/iu, 'ta')
    .split(/\s+/);
  if (verb === '') return undefined;
  const sure = rest.at(-1) === 'ja';
  return {
    do: verb,
    person: person.replace(/^<(?:mailto:)?([^|>]+).*>$/u, '$1'),
    role,
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
