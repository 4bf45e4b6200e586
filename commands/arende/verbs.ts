import type { AnyCommand } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { answer } from './answer.ts';
import { chain } from './chain.ts';
import { change } from './change.ts';
import { close } from './close.ts';
import { consult } from './consult.ts';
import { correct } from './correct.ts';
import { discard } from './discard.ts';
import { list } from './list.ts';
import { open } from './open.ts';
import { plan } from './plan.ts';
import { prolong } from './prolong.ts';
import { remind } from './remind.ts';
import { save } from './save.ts';
import { show } from './show.ts';
import { station } from './station.ts';
import { strike } from './strike.ts';

export const verbs: readonly AnyCommand<CommandContext>[] = [
  show,
  open,
  list,
  chain,
  plan,
  station,
  consult,
  answer,
  prolong,
  remind,
  correct,
  strike,
  close,
  save,
  change,
  discard,
];
