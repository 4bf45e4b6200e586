import { accountsOf } from '../../../src/domain/happenings/person.ts';
import { leftBehind } from '../../../src/domain/left-behind.ts';
import { spanOf } from '../../../src/domain/period.ts';
import { mailIn } from '../../../src/domain/person.ts';
import { wallAt } from '../../../src/domain/wall-time.ts';
import type { CommandContext } from '../../context.ts';
import { actionsLeft, remindersLeft, rolesLeft, SAY, seatsLeft } from './leaving-phrases.ts';
import { roleText } from './role-name.ts';

/** All that a person is known by: the account, those linked with it, and those seen with the same e-mail address. */
export const idsOf = (typed: string, { journal, people }: Pick<CommandContext, 'journal' | 'people'>): readonly string[] => {
  const state = journal.state();
  const email = mailIn(typed) ?? people.find(typed)?.email?.toLowerCase();
  const accounts = [typed, ...(email === undefined ? [] : people.withEmail(email))].flatMap((id) => accountsOf(state, id));
  return [...new Set([...accounts.filter((id) => /^\w+:/.test(id) && !id.startsWith('mailto:')), ...(email === undefined ? [] : [email])])];
};

export const nameOfIds = (ids: readonly string[], context: CommandContext): string =>
  ids.map((id) => context.people.find(id)?.name).find((name) => name !== undefined && name !== '') ?? context.nameOf(ids.at(-1) ?? '');

/** What somebody who leaves still has, as lines; none where there is nothing. */
export const leftLines = (ids: readonly string[], context: CommandContext): string[] => {
  const { journal, knowledge, locale, now, zone } = context;
  const { catalog, records } = knowledge;
  const today = wallAt(now.getTime(), zone).date;
  const names = [...new Set(ids.flatMap((id) => context.people.find(id)?.name ?? []))].filter(Boolean);
  const held = records.seats.filter((s) => {
    const { from, to } = spanOf(s.period);
    return from <= today && today <= to;
  });
  const { actions, reminders, roles, seats } = leftBehind(journal.state(), ids, names, { held, nameOf: (id) => catalog.name(id) });
  const list = (all: readonly { id: string }[]) => all.map((one) => one.id).join(', ');
  return [
    ...(actions.length ? [actionsLeft(actions.length, list(actions))[locale]] : []),
    ...(reminders.length ? [remindersLeft(reminders.length, list(reminders))[locale]] : []),
    ...(roles.length ? [rolesLeft(roles.map((r) => roleText(r, context)).join(', '))[locale]] : []),
    ...(context.namedAdmin(ids) ? [SAY.namedBriefly[locale]] : []),
    ...(seats.length ? [seatsLeft([...new Set(seats.map((s) => catalog.name(s.body)))].join(', '))[locale]] : []),
  ];
};
