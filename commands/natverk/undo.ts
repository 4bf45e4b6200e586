import { z } from 'zod';
import { mayRecordFor } from '../../src/domain/actor.ts';
import type { State } from '../../src/domain/state.ts';
import { MendableError } from '../../src/errors.ts';
import { foldLetters } from '../../src/i18n/fold.ts';
import { RECORD_ID } from '../../src/i18n/record-id.ts';
import { text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { undone } from './parts/phrases.ts';

const Input = z.object({ id: z.string().min(1) });
type Input = z.infer<typeof Input>;

/** The body that a recorded seat or a leaving is about. */
const bodyOf = (id: string, state: State, { records }: CommandContext['knowledge']): string | undefined => {
  const seat = state.seats.get(id);
  if (seat) return seat.body;
  const [ended] = [...state.endings].find(([, e]) => e.because === id) ?? [];
  return ended === undefined ? undefined : (state.seats.get(ended)?.body ?? records.seats.find((s) => s.id === ended)?.body);
};

/** Takes back a seat or a leaving that was recorded by mistake. That it was recorded stands in the journal. */
export const undo: Command<Input, CommandContext> = {
  noun: 'natverk',
  verb: 'angra',
  verbs: ['ångra', 'undo'],
  summary: { sv: 'Ta tillbaka en registrerad plats', en: 'Take back a recorded seat' },
  examples: { sv: ['/natverk angra L-7K3PD'], en: ['/network undo L-7K3PD'] },
  title: { sv: 'Ångra', en: 'Undo' },
  submit: { sv: 'Ångra', en: 'Undo' },
  fields: [
    {
      name: 'id',
      kind: 'line',
      required: true,
      maxLength: 20,
      label: RECORD_ID,
      hint: { sv: 'Till exempel L-7K3PD', en: 'For example L-7K3PD' },
    },
  ],
  read: (line) => (line.trim() === '' ? undefined : { id: foldLetters(line.trim()).toUpperCase() }),
  schema: () => Input,
  may: (actor, { id }, { journal, knowledge }) => {
    const body = bodyOf(id, journal.state(), knowledge);
    return body === undefined || mayRecordFor(actor, body);
  },
  run: async ({ id }, context) => {
    const { actor, incoming, journal, knowledge, locale } = context;
    const again = journal.state().causes.has(incoming.id);
    if (bodyOf(id, journal.state(), knowledge) === undefined && !again) throw new MendableError('not-found', { id, list: '/natverk visa' });
    await journal.change((state) => {
      if (state.causes.has(incoming.id) || state.seats.get(id)?.withdrawn) return { events: [], result: undefined };
      const what = { type: 'seat.withdrawn', seat: id } as const;
      return { events: [{ by: actor.id, via: incoming.surface, visibility: 'open', cause: incoming.id, what }], result: undefined };
    });
    return { kind: 'receipt', blocks: [text(undone(id)[locale])], ids: [id] };
  },
};
