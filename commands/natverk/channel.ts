import { hasRole, mayRecordFor } from '../../src/domain/actor.ts';
import { bodyOfChannel } from '../../src/domain/happenings/body.ts';
import { type Block, text } from '../../src/reply/reply.ts';
import { readBody } from '../named-body.ts';
import { recording } from '../recording.ts';
import { textOf } from '../values.ts';
import { CHANNEL_FIELDS } from './parts/fields.ts';
import { channelValues } from './parts/line.ts';
import { FAULT, SAY } from './parts/phrases.ts';

/** `channel` is the desk's key of the place where it was written. */
type Channel = { body: string; how: 'bind' | 'release'; channel: string };

/** The channel that belongs to a body: what only its own people may see is shown there, and its reminders go there. */
export const channel = recording<Channel>({
  noun: 'natverk',
  verb: 'kanal',
  verbs: ['channel'],
  prefix: 'K',
  summary: { sv: 'Välj den här kanalen till ett organ', en: 'Make this the channel of a body' },
  examples: {
    sv: ['/natverk kanal {body}', '/natverk kanal {body}; ta bort'],
    en: ['/network channel {body}', '/network channel {body}; remove'],
  },
  title: { sv: 'Organets kanal', en: 'The body’s channel' },
  submit: { sv: 'Granska', en: 'Review' },
  fields: CHANNEL_FIELDS,
  read: channelValues,
  mayOpen: (actor) => hasRole(actor, 'coordinator', 'secretary', 'administrator'),
  may: (actor, { body }) => mayRecordFor(actor, body),
  understand: (values, context, fault): Channel => {
    const { catalog } = context.knowledge;
    const { channels } = context.journal.state();
    const read = readBody(textOf(values, 'body'), catalog, FAULT);
    if ('fault' in read) fault('body', read.fault);
    const body = 'body' in read ? read.body : '';
    const again = context.journal.state().causes.has(context.incoming.id);
    if (textOf(values, 'how') === 'release') {
      if (body !== '' && !channels.has(body) && !again) fault('body', FAULT.notBound(catalog.name(body)));
      return { body, how: 'release', channel: channels.get(body)?.channel ?? '' };
    }
    if (context.incoming.place !== 'channel') fault('body', FAULT.noChannel);
    const key = context.addressFor('place');
    const other = bodyOfChannel(context.journal.state(), key);
    if (other !== undefined && other !== body) fault('body', FAULT.otherBody(catalog.name(other)));
    return { body, how: 'bind', channel: key };
  },
  show: ({ body, how }, { locale, knowledge }): Block[] => [
    { kind: 'heading', text: knowledge.catalog.name(body) },
    text((how === 'bind' ? SAY.bound : SAY.released)[locale]),
  ],
  events: ({ body, how, channel: key }, id) => ({
    visibility: 'open',
    what: how === 'bind' ? { type: 'channel.bound', id, body, channel: key } : { type: 'channel.released', id, body },
  }),
  same: ({ body, how, channel: key }, state) => {
    const bound = state.channels.get(body);
    return how === 'bind' && bound?.channel === key ? bound.id : undefined;
  },
  at: (id, state) => [...state.channels.values()].find((c) => c.id === id)?.recordedAt ?? state.releases.get(id)?.recordedAt,
  seen: () => true,
});
