import type { App } from '@slack/bolt';
import { type makeConversation, notKept } from './conversation.ts';
import type { Door, Take } from './door.ts';
import { fromAction, fromCommand, fromEvent, fromView, type Self } from './inbound.ts';
import { FORM_VIEW } from './modal.ts';
import { ActionBody, CommandBody, EventBody, UserBody, ViewBody } from './payloads.ts';

type Conversation = ReturnType<typeof makeConversation>;
/** What `processEvent` was given comes back in the listener's context, untyped. */
const doorOf = (context: Readonly<Record<string, unknown>>): Door => context.door as Door;

/**
 * Hangs the listeners on Bolt and gives what feeds it. Bolt answers events before they are worked, so its own
 * acknowledgement does nothing here: the door is answered when the message is kept.
 */
export const listen = (app: App, conversation: Conversation, self: Self): Take => {
  const onEvent = async (body: unknown, door: Door) => {
    const parsed = EventBody.safeParse(body).data;
    const heard = parsed && fromEvent(parsed, self);
    if (heard) await conversation.hear(heard, door);
  };
  app.event('app_mention', ({ body, context }) => onEvent(body, doorOf(context)));
  app.message(async ({ body, context }) => onEvent(body, doorOf(context)));

  app.event('user_change', async ({ body }) => {
    const parsed = UserBody.safeParse(body).data;
    if (parsed?.team_id === self.team) await conversation.changed(parsed.event.user);
  });

  // One listener for all commands, known or not: each listener costs time, and an unknown name is answered in words.
  app.command(/.*/, async ({ body, context }) => {
    const door = doorOf(context);
    const heard = fromCommand(CommandBody.parse(body), self);
    if (!heard) return;
    await conversation.hear(heard, door).catch((error: unknown) => {
      if (door.answered) throw error;
      return door.answer(notKept.command());
    });
  });

  app.action(/^(say|form):/, async ({ body, context }) => {
    const heard = fromAction(ActionBody.parse(body), self);
    if (heard) await conversation.hear(heard, doorOf(context));
  });

  app.view(FORM_VIEW, async ({ body, context }) => {
    const door = doorOf(context);
    const parsed = ViewBody.parse(body);
    const heard = fromView(parsed, self);
    if (!heard) return;
    await conversation.submit(heard, parsed.view, door).catch((error: unknown) => {
      if (door.answered) throw error;
      return door.answer(notKept.view(parsed.view));
    });
  });

  return (body, door) => app.processEvent({ body, ack: async () => {}, customProperties: { door } });
};
