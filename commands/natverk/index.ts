import type { Noun } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { changing, discarding, saving } from '../saving.ts';
import { channel } from './channel.ts';
import { list } from './list.ts';
import { seat } from './seat.ts';
import { show } from './show.ts';
import { undo } from './undo.ts';

const drafts = { noun: 'natverk', english: 'network', recordings: () => [seat, channel] };

export const natverk: Noun<CommandContext> = {
  name: 'natverk',
  aliases: ['nätverk', 'organ', 'network', 'networks', 'body', 'bodies'],
  summary: {
    sv: 'Visa organ och nätverk, vilka som sitter där och vilken kanal som är deras',
    en: 'Show bodies and networks, who sits in them and which channel is theirs',
  },
  usage: { sv: 'visa styrelsen', en: 'show board' },
  plain: (rest) => rest === '',
  verbs: [show, list, seat, channel, undo, saving(drafts), changing(drafts), discarding(drafts)],
};
