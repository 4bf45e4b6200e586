import { Agent, request } from 'node:http';
import { parentPort } from 'node:worker_threads';

/** One client in a thread of its own: its clock does not wait for what the server goes on to do after it has answered. */
export type Shot = { port: number; body: string; headers: Record<string, string> };
const agent = new Agent({ keepAlive: true });

parentPort?.on('message', ({ port, body, headers }: Shot) => {
  const began = performance.now();
  const sending = request({ agent, port, host: '127.0.0.1', path: '/slack/events', method: 'POST', headers }, (answer) => {
    answer.resume();
    answer.on('end', () => parentPort?.postMessage(answer.statusCode === 200 ? performance.now() - began : Number.NaN));
  });
  sending.on('error', () => parentPort?.postMessage(Number.NaN));
  sending.end(body);
});
