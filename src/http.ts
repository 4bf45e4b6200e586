import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { MendableError } from './errors.ts';

// Not imported: that would also load what node:http has for clients (fetch, WebSocket), which takes longer than the server itself.
const { createServer } = process.getBuiltinModule('node:http');

/** Answers a request or says false: "not mine". The first handler that takes it has it. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

export interface Http {
  /** Hangs a handler on the server; asked in the order they were added. */
  add(handler: Handler): void;
  /** Who is asked when no handler takes a request, in whatever order they were added. */
  last(handler: Handler): void;
  /** Resolves with the port when requests are taken. */
  listen(): Promise<number>;
  /** Takes no new connections and resolves when the requests under way are answered. */
  close(): Promise<void>;
}

const notFound = (response: ServerResponse) => {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('Not found\n');
};

/** The one HTTP server. Console, Slack, Teams, calendar and health hang on it. */
export const makeHttp = (options: { host: string; port: number; failed: (error: unknown) => string }): Http => {
  const handlers: Handler[] = [];
  const others: Handler[] = [];
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      for (const handler of [...handlers, ...others]) if (await handler(request, response)) return;
      notFound(response);
    } catch (error) {
      const id = options.failed(error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`Something went wrong in Samklang. Give error number ${id} to the administrator.\n`);
    }
  };
  const server: Server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => void take(request, response));
  return {
    add: (handler) => void handlers.push(handler),
    last: (handler) => void others.push(handler),
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', (error: NodeJS.ErrnoException) =>
          reject(
            new MendableError(error.code === 'EADDRINUSE' ? 'port-taken' : 'cannot-listen', {
              host: options.host,
              port: options.port,
              reason: error.code ?? error.message,
            }),
          ),
        );
        server.listen(options.port, options.host, () => {
          const at = server.address();
          resolve(typeof at === 'object' && at ? at.port : options.port);
        });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
};
