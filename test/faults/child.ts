// Runs a script in a process of its own and reads its lines.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export type Child = { pid: number; lines: AsyncIterable<string>; ended: Promise<number | null>; kill: () => void };

export const startChild = (script: string, ...args: string[]): Child => {
  const child = spawn(process.execPath, [new URL(script, import.meta.url).pathname, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  return {
    pid: child.pid ?? -1,
    lines: createInterface({ input: child.stdout }),
    ended: new Promise((resolve) => child.once('exit', (code) => resolve(code))),
    kill: () => child.kill('SIGKILL'),
  };
};
