import { z } from 'zod';
import { hasRole, isSelf } from '../../src/domain/actor.ts';
import { text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { LABEL, SAY, unlinkedNow } from './parts/account-phrases.ts';

const Input = z.object({ account: z.string().trim().min(1) });
type Input = z.infer<typeof Input>;

/** Takes an account out of a person's accounts: one's own, or anybody's for an administrator. What was recorded with it stays with it. */
export const unlinkAccount: Command<Input, CommandContext> = {
  noun: 'samklang',
  verb: 'koppla-loss',
  verbs: ['koppla loss', 'koppla från', 'unlink'],
  summary: { sv: 'Koppla loss ett konto', en: 'Unlink an account' },
  examples: { sv: ['/samklang koppla-loss web:anna@example.org'], en: ['/samklang unlink web:anna@example.org'] },
  title: { sv: 'Koppla loss ett konto', en: 'Unlink an account' },
  submit: SAY.unlink,
  fields: [{ name: 'account', kind: 'line', required: true, maxLength: 200, label: LABEL.account }],
  read: (line) => (line.trim() === '' ? undefined : { account: line.trim() }),
  schema: () => Input,
  may: () => true,
  run: async ({ account }, context) => {
    const { actor, locale, incoming, journal } = context;
    const own = isSelf(actor, account) || hasRole(actor, 'administrator');
    const again = journal.state().causes.has(incoming.id);
    if (!again && !(own && journal.state().accounts.has(account))) return { kind: 'refusal', blocks: [text(SAY.notYours[locale])], ids: [], onlyAsker: true };
    await journal.change((state) => {
      if (state.causes.has(incoming.id) || !state.accounts.has(account)) return { events: [], result: undefined };
      const what = { type: 'person.unlinked', account } as const;
      return { events: [{ by: actor.id, via: incoming.surface, visibility: 'secretariat', cause: incoming.id, what }], result: undefined };
    });
    return { kind: 'receipt', blocks: [text(unlinkedNow(account)[locale])], ids: [account], onlyAsker: true };
  },
};
