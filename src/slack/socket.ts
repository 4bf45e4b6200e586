import { SocketModeReceiver, type webApi } from '@slack/bolt';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { reason } from './calls.ts';
import { makeDoor, type Take } from './door.ts';

export interface Socket {
  connected(): boolean;
  close(): Promise<void>;
}

const HELLO_MS = 10_000;
const CLOSE_MS = 2000;
const LONGEST_PAUSE_MS = 60_000;

type SlackEvent = { body: Record<string, unknown>; ack(answer?: object): Promise<void> };

/**
 * Socket Mode: Slack is called, nothing listens. Reconnecting is done here, because the library's own rejects
 * with nobody listening when Slack cannot be reached, and that ends the process.
 */
export const openSocket = async (parts: { appToken: string; options: webApi.WebClientOptions; clock: Clock; log: Log; take: Take }): Promise<Socket> => {
  const { clock, log } = parts;
  const { logger, ...options } = parts.options;
  const closing = new AbortController();
  let connected = false;
  const { client } = new SocketModeReceiver({
    appToken: parts.appToken,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: { ...options } },
    ...(logger ? { logger } : {}),
  });

  client.on('slack_event', ({ body, ack }: SlackEvent) => {
    const door = makeDoor((answer) => ack(answer).catch(() => log.warn('slack not told', { reason: 'socket' })));
    parts.take(body, door).then(
      () => door.answer(),
      // Not acknowledged: Slack sends it again.
      () => {},
    );
  });

  const connect = async () => {
    const enough = new AbortController();
    const late = clock.wait(HELLO_MS, enough.signal).then((passed) => {
      if (passed) throw new Error('timeout');
    });
    try {
      await Promise.race([client.start(), late]);
      connected = true;
    } finally {
      enough.abort();
    }
  };

  const reconnect = async () => {
    for (let pause = 1000; !closing.signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      try {
        return await connect();
      } catch (error) {
        log.warn('slack socket lost', { reason: reason(error) });
        await clock.wait(pause, closing.signal);
      }
    }
  };

  client.on('disconnected', () => {
    const was = connected;
    connected = false;
    if (was) void reconnect();
  });

  const close = async () => {
    closing.abort();
    connected = false;
    await Promise.race([client.disconnect(), clock.wait(CLOSE_MS, new AbortController().signal)]);
  };
  try {
    await connect();
  } catch (error) {
    await close();
    throw error;
  }
  return { connected: () => connected, close };
};
