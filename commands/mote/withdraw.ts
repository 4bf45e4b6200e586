import { z } from 'zod';
import { isSelf, mayRecordFor, maySee } from '../../src/domain/actor.ts';
import type { MeetingState, ProposedItem } from '../../src/domain/happenings/meeting.ts';
import type { State } from '../../src/domain/state.ts';
import { MendableError } from '../../src/errors.ts';
import { foldLetters } from '../../src/i18n/fold.ts';
import { text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { LABEL, withdrawn } from './parts/phrases.ts';

const Input = z.object({ item: z.string().min(1) });
type Input = z.infer<typeof Input>;

const itemOf = (id: string, state: State): { meeting: MeetingState; item: ProposedItem } | undefined => {
  for (const meeting of state.meetings.values()) {
    const item = meeting.items.find((i) => i.id === id);
    if (item) return { meeting, item };
  }
  return undefined;
};

/** Takes a proposed item off the agenda again. That it was proposed stands in the journal. */
export const withdraw: Command<Input, CommandContext> = {
  noun: 'mote',
  verb: 'stryk',
  verbs: ['dra-tillbaka', 'dra tillbaka', 'withdraw'],
  summary: { sv: 'Dra tillbaka en föreslagen punkt', en: 'Withdraw a proposed item' },
  examples: { sv: ['/mote stryk I-7K3PD'], en: ['/meeting withdraw I-7K3PD'] },
  title: { sv: 'Dra tillbaka punkt', en: 'Withdraw an item' },
  submit: { sv: 'Dra tillbaka', en: 'Withdraw' },
  fields: [{ name: 'item', kind: 'line', required: true, maxLength: 20, label: LABEL.item, hint: { sv: 'Till exempel I-7K3PD', en: 'For example I-7K3PD' } }],
  read: (line) => (line.trim() === '' ? undefined : { item: foldLetters(line.trim()).toUpperCase() }),
  schema: () => Input,
  may: (actor, { item }, { journal, viewer }) => {
    const found = itemOf(item, journal.state());
    // What this person may not see is told to be missing, by run: that it exists is not theirs to know.
    if (!found || !maySee({ ...viewer, place: 'private' }, found.meeting.visibility, found.meeting.body)) return true;
    return isSelf(actor, found.item.recordedBy) || mayRecordFor(actor, found.meeting.body);
  },
  run: async ({ item: id }, context) => {
    const found = itemOf(id, context.journal.state());
    if (!found || !maySee(context.viewer, found.meeting.visibility, found.meeting.body)) throw new MendableError('not-found', { id, list: '/mote lista' });
    const { actor, incoming, locale } = context;
    await context.journal.change((state) => {
      if (itemOf(id, state)?.item.withdrawn) return { events: [], result: undefined };
      const what = { type: 'meeting.item-withdrawn', meeting: found.meeting.id, item: id } as const;
      return { events: [{ by: actor.id, via: incoming.surface, visibility: found.meeting.visibility, cause: incoming.id, what }], result: undefined };
    });
    return { kind: 'receipt', blocks: [text(withdrawn(id, found.item.text)[locale])], ids: [id] };
  },
};
