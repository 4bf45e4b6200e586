import { buttons, list, note, type Reply, string, strong, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { LABEL as ACCOUNT, SAY as ACCOUNT_SAY } from './parts/account-phrases.ts';
import { type Nothing, nothing } from './parts/nothing.ts';
import { LABEL, LANGUAGE, SAY } from './parts/phrases.ts';
import { roleText } from './parts/role-name.ts';

/** Who somebody is here: name, identity, roles and language. */
export const me: Command<Nothing, CommandContext> = {
  noun: 'samklang',
  verb: 'jag',
  verbs: ['me', 'vem'],
  summary: { sv: 'Visa vem du är här och vilka roller du har', en: 'Show who you are here and what roles you have' },
  examples: { sv: ['/samklang jag'], en: ['/samklang me'] },
  title: { sv: 'Jag', en: 'Me' },
  submit: { sv: 'Visa', en: 'Show' },
  ...nothing,
  may: () => true,
  run: async (_input, context): Promise<Reply> => {
    const { actor, locale } = context;
    const roles = [...new Set(actor.roles.map((r) => roleText(r, context)))];
    const linked = (actor.accounts ?? []).filter((id) => id !== actor.id);
    const fields = [
      { label: LABEL.name[locale], value: [string(actor.name)] },
      { label: LABEL.id[locale], value: [string(actor.id)] },
      ...(actor.email === undefined ? [] : [{ label: LABEL.email[locale], value: [string(actor.email)] }]),
      ...(linked.length === 0 ? [] : [{ label: ACCOUNT.accounts[locale], value: [string(linked.join(', '))] }]),
      { label: LABEL.language[locale], value: [string(LANGUAGE[locale][locale])] },
    ];
    return {
      kind: 'list',
      blocks: [
        { kind: 'fields', fields },
        ...(roles.length ? [text(strong(LABEL.roles[locale])), list(roles)] : [text(SAY.noRoles[locale])]),
        note((actor.email === undefined ? SAY.noMail : SAY.sameMail)[locale]),
        ...(linked.length === 0
          ? []
          : [buttons(...linked.slice(0, 3).map((id) => ({ label: `${ACCOUNT_SAY.unlink[locale]}: ${id}`, text: `/samklang koppla-loss ${id}` })))]),
      ],
      ids: [actor.id],
      onlyAsker: true,
    };
  },
};
