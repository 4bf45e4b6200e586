import type { Noun } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { change } from './change.ts';
import { channel } from './channel.ts';
import { discard } from './discard.ts';
import { list } from './list.ts';
import { save } from './save.ts';
import { seat } from './seat.ts';
import { show } from './show.ts';
import { undo } from './undo.ts';

export const natverk: Noun<CommandContext> = {
  name: 'natverk',
  aliases: ['nätverk', 'organ', 'network', 'networks', 'body', 'bodies'],
  summary: {
    sv: 'Visa organ och nätverk, vilka som sitter där och vilken kanal som är deras',
    en: 'Show bodies and networks, who sits in them and which channel is theirs',
  },
  usage: { sv: 'visa styrelsen', en: 'show board' },
  plain: (rest) => rest === '',
  verbs: [show, list, seat, channel, undo, save, change, discard],
};
