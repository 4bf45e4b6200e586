import type { AnyCommand } from '../../src/routing/command.ts';
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

export const verbs: readonly AnyCommand<CommandContext>[] = [
  help,
  me,
  linkAccounts,
  unlinkAccount,
  role,
  left,
  returned,
  language,
  coverage,
  selftest,
  log,
  about,
];
