import type { Noun } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { about } from './about.ts';
import { coverage } from './coverage.ts';
import { help } from './help.ts';
import { language } from './language.ts';
import { left, returned } from './left.ts';
import { linkAccounts } from './link.ts';
import { log } from './log.ts';
import { me } from './me.ts';
import { role } from './role.ts';
import { selftest } from './selftest.ts';
import { unlinkAccount } from './unlink.ts';

export const samklang: Noun<CommandContext> = {
  name: 'samklang',
  aliases: ['hjälp', 'help'],
  summary: { sv: 'Hjälp, roller, språk och vad uppgifterna täcker', en: 'Help, roles, language and what the records cover' },
  usage: { sv: 'hjalp', en: 'help' },
  plain: (rest) => rest === '',
  verbs: [help, me, linkAccounts, unlinkAccount, role, left, returned, language, coverage, selftest, log, about],
};
