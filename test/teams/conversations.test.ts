import { conversations } from '../conversations/run.ts';
import { TENANT_ID } from '../fakes/teams/tokens.ts';
import { accountOf, teamsDriver } from './driver.ts';

conversations('teams', {
  personId: (email) => `teams:${TENANT_ID}:${accountOf(email)}`,
  open: (world, who, locale) => teamsDriver(world.bot, who, locale),
});
