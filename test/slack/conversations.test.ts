import { conversations } from '../conversations/run.ts';
import { TEAM } from '../fakes/slack/state.ts';
import { accountOf, slackDriver } from './driver.ts';

conversations('slack', {
  personId: (email) => `slack:${TEAM}:${accountOf(email)}`,
  open: (world, who, locale) => slackDriver(world.bot, who, locale),
});
