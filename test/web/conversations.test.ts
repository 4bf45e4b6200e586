import { conversations } from '../conversations/run.ts';
import { realKnowledge } from '../helpers/bot.ts';
import { webDriverOver } from './driver.ts';

conversations('web', {
  personId: (email) => `web:${email}`,
  open: (world, who, locale) =>
    webDriverOver(world.bot, {
      nouns: world.nouns,
      contextFor: world.contextFor,
      knowledge: realKnowledge,
      journal: world.journal,
      desk: world.desk,
      clock: world.clock,
      who,
      locale,
    }),
});
