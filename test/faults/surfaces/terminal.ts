import { type Program, startProgram } from '../../helpers/program.ts';
import { ADMINS, type MakeTalk } from './talk.ts';

/** Lines typed into a terminal. Nothing says "received" there, and a line typed again is another message. */
export const terminalTalk: MakeTalk = async (home) => {
  const printed: Program[] = [];
  return {
    open: async () => {
      const args = ['--as', 'Anna Ek <anna@example.org>', '--json'];
      printed.push(startProgram('src/tasks/chat.ts', { args, env: { SAMKLANG_HOME: home, SAMKLANG_ADMINS: ADMINS } }));
    },
    say: async (_nth, text) => printed.at(-1)?.type(text),
    replies: async () =>
      printed
        .flatMap((program) => program.out().split('\n'))
        .filter((line) => line.endsWith('}'))
        .map((line) => (JSON.parse(line) as { text: string }).text),
    kill: async () => {
      printed.at(-1)?.kill('SIGKILL');
      await printed.at(-1)?.exited;
    },
    stop: async () => {
      printed.at(-1)?.end();
      return (await printed.at(-1)?.exited) ?? null;
    },
    close: async () => {},
  };
};
