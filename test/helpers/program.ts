import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What one start keeps for the next, as with the npm scripts: a test need not wait for the same code to be compiled again. */
const KEPT = fileURLToPath(new URL('../../node_modules/.cache/samklang', import.meta.url));
const PATIENCE_MS = 60_000;

export type Program = {
  pid: number;
  /** All that it has written to standard output and to standard error until now. */
  out(): string;
  err(): string;
  /** Resolves when one of the two matches; rejects, with what was written, when it ends before or takes too long. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
  type(line: string): void;
  /** No more is typed. */
  end(): void;
  kill(signal: NodeJS.Signals): void;
  exited: Promise<number | null>;
};
export type Given = { args?: readonly string[]; env?: Readonly<Record<string, string>> };

/** Starts a program of ours in a process of its own, in an environment where nothing else is set but what is given. */
export const startProgram = (script: string, { args = [], env = {} }: Given = {}): Program => {
  const child = spawn(process.execPath, [script, ...args], { cwd: ROOT, env: { PATH: process.env.PATH ?? '', NODE_COMPILE_CACHE: KEPT, ...env } });
  const looking = new Set<() => void>();
  let [out, err] = ['', ''];
  let ended = false;
  const look = () => {
    for (const one of looking) one();
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    look();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
    look();
  });
  // What is typed to a program that was killed is lost, as it would be.
  child.stdin.on('error', () => {});
  const exited = new Promise<number | null>((resolve) =>
    child.once('close', (code) => {
      ended = true;
      look();
      resolve(code);
    }),
  );
  return {
    // A process that could not be started has none; then `exited` and `until` say so.
    pid: child.pid ?? 0,
    out: () => out,
    err: () => err,
    exited,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const give = (why: string) => reject(new Error(`${script} ${why} before ${pattern}:\n${out}${err}`));
        const timer = setTimeout(() => done(() => give('took too long')), PATIENCE_MS);
        const done = (then: () => void) => {
          clearTimeout(timer);
          looking.delete(one);
          then();
        };
        const one = () => {
          const found = pattern.exec(out) ?? pattern.exec(err);
          if (found) done(() => resolve(found));
          else if (ended) done(() => give('ended'));
        };
        looking.add(one);
        one();
      }),
    type: (line) => void child.stdin.write(`${line}\n`),
    end: () => void child.stdin.end(),
    kill: (signal) => void child.kill(signal),
  };
};

/** Runs a program to its end. */
export const runProgram = async (script: string, given: Given & { input?: string } = {}): Promise<{ code: number | null; out: string; err: string }> => {
  const program = startProgram(script, given);
  if (given.input !== undefined) program.type(given.input);
  program.end();
  const code = await program.exited;
  return { code, out: program.out(), err: program.err() };
};

/** The whole bot on a port of its own, with its journal and desk in `home`; resolves when its console takes requests. */
export const startServer = async (home: string, env: Readonly<Record<string, string>> = {}): Promise<Program & { port: number; base: string }> => {
  const program = startProgram('src/main.ts', { env: { PORT: '0', SAMKLANG_HOME: home, ...env } });
  const [, port = ''] = await program.until(/Samklang is running.* https?:\/\/\S+?:(\d+)\//);
  return { ...program, port: Number(port), base: `http://127.0.0.1:${port}` };
};
