import type { Incoming } from '../chat/incoming.ts';
import type { Receiver } from '../chat/surface.ts';
import type { Reply } from '../reply/reply.ts';
import type { Thread } from './thread.ts';

/**
 * One message from receipt to delivered. On this surface a reply is delivered when it is durably in the person's thread: every page
 * that is loaded after that shows it, whatever happened to the connection.
 */
export const takeIn = async (receiver: Receiver, thread: Thread, incoming: Incoming, told: { asked: string; at: string; pressed?: string }): Promise<Reply> => {
  await receiver.receive(incoming);
  const reply = await receiver.answer(incoming);
  await thread.keep(incoming.from.id, { id: incoming.id, ...told, reply });
  await receiver.delivered(incoming.id);
  return reply;
};
