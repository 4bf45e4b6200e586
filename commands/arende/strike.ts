import type { FormValues } from '../../src/chat/incoming.ts';
import { mayRecordFor } from '../../src/domain/actor.ts';
import { seesMatter } from '../../src/domain/matter/seen.ts';
import { MendableError } from '../../src/errors.ts';
import { text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import type { Fault } from '../recording.ts';
import { textOf } from '../values.ts';
import { FAULT } from './parts/faults.ts';
import { reasonField } from './parts/fields.ts';
import { takeId } from './parts/ids.ts';
import { caused, recordOnce } from './parts/record.ts';
import { understood } from './parts/simple.ts';

type StrikeInput = { id: string; reason: string };
const found = (id: string, { journal, viewer }: CommandContext) => {
  for (const matter of journal.state().matters.values()) {
    const station = matter.stations.find((s) => s.id === id);
    if (station && seesMatter({ ...viewer, place: 'private' }, matter)) return { matter, station };
  }
  return undefined;
};
const understand = (values: FormValues, _context: CommandContext, fault: Fault): StrikeInput => {
  const reason = textOf(values, 'reason');
  if (reason === '') fault('reason', FAULT.noReason);
  return { id: textOf(values, 'station').toUpperCase(), reason };
};

/** Strikes out a station that was recorded by mistake. It stays in the matter's history, with who struck it out and why. */
export const strike: Command<StrikeInput, CommandContext> = {
  noun: 'arende',
  verb: 'stryk',
  verbs: ['strike', 'dra-tillbaka', 'withdraw'],
  summary: { sv: 'Stryk en station som registrerades av misstag', en: 'Strike out a station that was recorded by mistake' },
  examples: { sv: ['/arende stryk S-7K3PD: fel organ'], en: ['/matter strike S-7K3PD: wrong body'] },
  title: { sv: 'Stryk en station', en: 'Strike out a station' },
  submit: { sv: 'Stryk', en: 'Strike out' },
  fields: [
    { name: 'station', kind: 'line', required: true, maxLength: 20, label: { sv: 'Stationens beteckning', en: 'Id of the station' } },
    { ...reasonField, required: true },
  ],
  read: (line) => {
    if (line.trim() === '') return undefined;
    const { id, rest } = takeId(line, 'S');
    return id === undefined ? { station: rest } : { station: id, ...(rest === '' ? {} : { reason: rest }) };
  },
  schema: understood(understand),
  mayOpen: (actor) => actor.roles.some((r) => r.role !== 'reader'),
  may: (actor, { id }, context) => {
    const there = found(id, context);
    return there === undefined || mayRecordFor(actor, there.station.body);
  },
  run: async ({ id, reason }, context) => {
    const there = found(id, context);
    if (!there) throw new MendableError('not-found', { id, list: '/arende lista' });
    await recordOnce(context, () =>
      found(id, context)?.station.withdrawn
        ? []
        : [caused(context, { type: 'matter.station-withdrawn', matter: there.matter.id, station: id, reason }, there.station.visibility)],
    );
    const why = found(id, context)?.station.withdrawn?.reason ?? reason;
    const said = context.locale === 'sv' ? `${id} är struken: ${why}` : `${id} is struck out: ${why}`;
    return { kind: 'receipt', blocks: [text(said)], ids: [id], onlyAsker: true };
  },
};
