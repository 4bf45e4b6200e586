import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** Slack's end of Socket Mode: hello, envelopes out, acknowledgements in. Just enough of RFC 6455 for short text frames. */
export type Envelope = { type: 'events_api' | 'slash_commands' | 'interactive'; payload: Record<string, unknown> };
export type Ack = { envelope_id: string; payload?: Record<string, unknown> };

const frame = (opcode: number, body: Buffer): Buffer => {
  const head = body.length < 126 ? Buffer.from([0x80 | opcode, body.length]) : Buffer.from([0x80 | opcode, 126, body.length >> 8, body.length & 0xff]);
  return Buffer.concat([head, body]);
};

/** The first whole frame of a client, unmasked, and what is left; undefined when more is needed. */
const unframe = (data: Buffer): { opcode: number; body: Buffer; rest: Buffer } | undefined => {
  if (data.length < 2) return undefined;
  const short = (data[1] ?? 0) & 0x7f;
  const at = short === 126 ? 4 : 2;
  if (data.length < at + 4) return undefined;
  const size = short === 126 ? data.readUInt16BE(2) : short;
  if (data.length < at + 4 + size) return undefined;
  const mask = data.subarray(at, at + 4);
  const body = Buffer.from(data.subarray(at + 4, at + 4 + size).map((byte, i) => byte ^ (mask[i % 4] ?? 0)));
  return { opcode: (data[0] ?? 0) & 0x0f, body, rest: data.subarray(at + 4 + size) };
};

export const makeSocketPeer = () => {
  const links = new Set<Duplex>();
  const waiting = new Map<string, (ack: Ack) => void>();
  let serial = 0;
  const peer = {
    acks: [] as Ack[],
    connections: 0,
    /** False: the connection opens and Slack never says hello. */
    hello: true,
    open: () => links.size,
    upgrade: (request: IncomingMessage, link: Duplex) => {
      const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
      link.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
      links.add(link);
      peer.connections += 1;
      link.on('close', () => links.delete(link));
      link.on('error', () => links.delete(link));
      let data = Buffer.alloc(0);
      link.on('data', (chunk: Buffer) => {
        data = Buffer.concat([data, chunk]);
        for (let next = unframe(data); next; next = unframe(data)) {
          data = Buffer.from(next.rest);
          if (next.opcode === 8) link.end(frame(8, next.body));
          if (next.opcode === 9) link.write(frame(10, next.body));
          if (next.opcode !== 1) continue;
          const ack = JSON.parse(next.body.toString()) as Ack;
          peer.acks.push(ack);
          waiting.get(ack.envelope_id)?.(ack);
        }
      });
      if (peer.hello) link.write(frame(1, Buffer.from(JSON.stringify({ type: 'hello', num_connections: 1 }))));
    },
    /** Sends an envelope and resolves with its acknowledgement, or undefined when none came in time. */
    push: (envelope: Envelope, waitMs = 2000): Promise<Ack | undefined> => {
      const [link] = links;
      if (!link) throw new Error('nobody is connected');
      serial += 1;
      const envelope_id = `E${serial}`;
      link.write(frame(1, Buffer.from(JSON.stringify({ ...envelope, envelope_id, accepts_response_payload: envelope.type !== 'events_api' }))));
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(undefined), waitMs);
        waiting.set(envelope_id, (ack) => {
          clearTimeout(timer);
          resolve(ack);
        });
      });
    },
    /** As when Slack moves a connection: it asks for a new one. */
    recycle: () => {
      for (const link of links) link.write(frame(1, Buffer.from(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }))));
    },
    drop: () => {
      for (const link of links) link.destroy();
    },
    close: () => peer.drop(),
  };
  return peer;
};
