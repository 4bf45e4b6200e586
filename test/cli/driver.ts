import { address, type FormValues } from '../../src/chat/incoming.ts';
import type { Receiver } from '../../src/chat/surface.ts';
import { makeCli } from '../../src/cli/index.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import type { Reply } from '../../src/reply/reply.ts';
import type { SurfaceDriver } from '../contracts/surface.ts';

type Waiting = (line: string | undefined) => void;
const MARK = /^\[(\d+)\] (.*)$/;

/** A terminal with somebody at it: what is typed goes in line by line, what is printed is kept. */
export const cliDriver = async (receiver: Receiver, who = { name: 'Anna Ek', email: 'anna@example.org' }, locale: Locale = 'sv'): Promise<SurfaceDriver> => {
  let ids = 0;
  const printed: string[] = [];
  const queue: string[] = [];
  let waiting: Waiting | undefined;
  let last: Reply | undefined;
  const next = () => (queue.length > 0 ? Promise.resolve(queue.shift()) : new Promise<string | undefined>((resolve) => (waiting = resolve)));
  const watched: Receiver = {
    ...receiver,
    answer: async (incoming) => {
      last = await receiver.answer(incoming);
      return last;
    },
  };
  const person = { id: `cli:${who.email}`, ...who };
  const write = (text: string) => void printed.push(text.replace(/\n$/, ''));
  const cli = makeCli({ person, locale, json: false, interactive: false, next, write, newId: () => `${who.email}-${locale}-${++ids}` });
  await cli.start(watched);
  const running = cli.run();
  const form = () => last?.blocks.flatMap((b) => (b.kind === 'form' ? [b.form] : []))[0];
  return {
    surface: cli,
    say: async (message) => (await cli.say(message)) !== undefined,
    click: async (label) => {
      const number = printed
        .flatMap((p) => p.split('\n'))
        .reverse()
        .map((l) => MARK.exec(l))
        .find((m) => m?.[2] === label)?.[1];
      return number !== undefined && (await cli.say(number)) !== undefined;
    },
    form: async () => {
      const shown = form();
      if (!shown) return undefined;
      const entries = shown.fields.map((f): [string, string | readonly string[]] => [f.name, f.value ?? '']);
      return {
        values: Object.fromEntries(entries),
        errors: Object.fromEntries(shown.fields.flatMap((f) => (f.error === undefined ? [] : [[f.name, f.error]]))),
      };
    },
    submit: async (values: FormValues) => {
      const shown = form();
      if (!shown) return false;
      const kept = Object.fromEntries(shown.fields.flatMap((f) => (f.value === undefined ? [] : [[f.name, f.value]])));
      return (await cli.submit(shown.command, { ...shown.hidden, ...kept, ...values })) !== undefined;
    },
    replies: () => printed,
    address: () => address(person.id),
    fault: () => undefined,
    close: async () => {
      waiting?.(undefined);
      await cli.stop();
      await running;
    },
  };
};
