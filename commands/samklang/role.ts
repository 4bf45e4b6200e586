import { z } from 'zod';
import { hasRole } from '../../src/domain/actor.ts';
import { RoleName } from '../../src/domain/happenings/role.ts';
import { buttons, type Reply, string, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { ownHint } from '../own-names.ts';
import { GIVE, given, hasAlready, hasNot, LABEL, LIST_ROLES, ROLE, SAY, TAKE, taken, willGive, willTake } from './parts/phrases.ts';
import { type RoleInput, readRole, roleValues } from './parts/read-role.ts';
import { roleText } from './parts/role-name.ts';

const listRoles = (context: CommandContext): Reply => {
  const { locale } = context;
  const { roles } = context.journal.state();
  const named = context.admins.map((admin) => [[string(admin)], [string(SAY.inSettings[locale])]]);
  if (roles.length + named.length === 0) return { kind: 'list', blocks: [text(SAY.none[locale])], ids: [], onlyAsker: true };
  const rows = [...roles].sort((a, b) => a.person.localeCompare(b.person, 'sv')).map((r) => [[string(r.person)], [string(roleText(r, context))]]);
  return {
    kind: 'list',
    blocks: [{ kind: 'table', caption: SAY.rolesNow[locale], columns: [LABEL.person[locale], LABEL.role[locale]], rows: [...named, ...rows] }],
    ids: roles.map((r) => r.person),
    onlyAsker: true,
  };
};

/** Gives and takes roles. It is shown before it is done: a role opens what others have written. */
export const role: Command<RoleInput, CommandContext> = {
  noun: 'samklang',
  verb: 'roll',
  verbs: ['roller', 'role', 'roles'],
  summary: { sv: 'Ge, ta och lista roller (administratörer)', en: 'Give, take and list roles (administrators)' },
  examples: {
    sv: ['/samklang roll ge anna@example.org samordnare {body}', '/samklang roll ta anna@example.org samordnare {body}', '/samklang roll lista'],
    en: ['/samklang role give anna@example.org coordinator {body}', '/samklang role list'],
  },
  title: { sv: 'Roller', en: 'Roles' },
  submit: { sv: 'Granska', en: 'Review' },
  fields: [
    {
      name: 'do',
      kind: 'choice',
      required: true,
      label: LABEL.do,
      hint: ownHint({
        sv: 'Ge, ta eller lista. På en rad: /samklang roll ge anna@example.org samordnare {body}',
        en: 'Give, take or list. On one line: /samklang role give anna@example.org coordinator {body}',
      }),
      choices: ({ locale }) => [
        { value: 'ge', label: GIVE[locale] },
        { value: 'ta', label: TAKE[locale] },
        { value: 'lista', label: LIST_ROLES[locale] },
      ],
    },
    {
      name: 'person',
      kind: 'line',
      required: false,
      maxLength: 200,
      label: LABEL.person,
      hint: { sv: 'E-postadress: anna@example.org. Behövs inte för att lista.', en: 'E-mail address: anna@example.org. Not needed to list.' },
    },
    {
      name: 'role',
      kind: 'choice',
      required: false,
      label: LABEL.role,
      hint: {
        sv: 'Läsare, samordnare, sekreterare eller administratör. Behövs inte för att lista.',
        en: 'Reader, coordinator, secretary or administrator. Not needed to list.',
      },
      choices: ({ locale }) => RoleName.options.map((value) => ({ value, label: ROLE[value][locale] })),
    },
    {
      name: 'body',
      kind: 'line',
      required: false,
      maxLength: 200,
      label: LABEL.body,
      hint: ownHint({ sv: 'För samordnare och läsare, till exempel {body}', en: 'For coordinators and readers, for example {body}' }),
    },
  ],
  read: roleValues,
  schema: (context) => z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform((values, ctx) => readRole(values, context, ctx)),
  mayOpen: (actor) => hasRole(actor, 'administrator'),
  may: (actor) => hasRole(actor, 'administrator'),
  run: async (input, context) => {
    if (input.do === 'list') return listRoles(context);
    const { locale, actor, incoming } = context;
    const { person, role: name, body, sure } = input;
    const one = { person, role: name, ...(body === undefined ? {} : { body }) };
    const said = roleText(one, context);
    const has = (roles = context.journal.state().roles) => roles.some((r) => r.person === person && r.role === name && r.body === body);
    const give = input.do === 'give';
    const again = context.journal.state().causes.has(incoming.id);
    if (!again && has() === give) return { kind: 'receipt', blocks: [text((give ? hasAlready : hasNot)(person, said)[locale])], ids: [], onlyAsker: true };
    if (!sure) {
      const line = `/samklang roll ${give ? 'ge' : 'ta'} ${person} ${name}${body === undefined ? '' : ` ${body}`} ja`;
      return {
        kind: 'preview',
        blocks: [
          text((give ? willGive : willTake)(person, said)[locale], ' ', SAY.confirm[locale]),
          buttons({ label: SAY.yes[locale], text: line, style: give ? 'primary' : 'danger' }),
        ],
        ids: [],
        onlyAsker: true,
      };
    }
    await context.journal.change((state) => {
      const what = { type: give ? 'role.given' : 'role.taken', ...one } as const;
      if (state.causes.has(incoming.id) || has(state.roles) === give) return { events: [], result: undefined };
      return { events: [{ by: actor.id, via: incoming.surface, visibility: 'secretariat', cause: incoming.id, what }], result: undefined };
    });
    return { kind: 'receipt', blocks: [text((give ? given : taken)(person, said)[locale])], ids: [person], onlyAsker: true };
  },
};
