import type { Incoming } from '../../src/chat/incoming.ts';
import type { Receiver } from '../../src/chat/surface.ts';
import { type Field, type Reply, text } from '../../src/reply/reply.ts';

export type ScriptedReceiver = Receiver & { received: Incoming[]; log: string[]; done: Set<string> };

/** An inbox in memory and replies that a test decides. */
export const scriptedReceiver = (answer: (incoming: Incoming) => Reply | Promise<Reply>): ScriptedReceiver => {
  const seen = new Map<string, Promise<Reply> | undefined>();
  const received: Incoming[] = [];
  const log: string[] = [];
  const done = new Set<string>();
  return {
    received,
    log,
    done,
    receive: async (incoming) => {
      if (seen.has(incoming.id)) return 'again';
      seen.set(incoming.id, undefined);
      received.push(incoming);
      log.push('received');
      return 'new';
    },
    answer: (incoming) => {
      const known = seen.get(incoming.id);
      if (known) return known;
      log.push('answered');
      const reply = Promise.resolve(answer(incoming));
      seen.set(incoming.id, reply);
      return reply;
    },
    delivered: async (id) => {
      log.push('delivered');
      done.add(id);
    },
  };
};

export const say = (words: string): Reply => ({ kind: 'answer', blocks: [text(words)] });
export const echo = (incoming: Incoming): Reply => say(`Du skrev: ${incoming.text}`);
const body: Field = { name: 'body', label: 'Organ', required: true, kind: 'line' };
const outcome: Field = { name: 'outcome', label: 'Beslut', required: false, kind: 'lines' };

/** A form that takes only "styrelsen" as its body. */
export const formReply = (incoming: Incoming): Reply => {
  const values = incoming.form?.values;
  if (values?.body === 'styrelsen') return say(`Sparat för ${String(values.body)}: ${String(values.outcome)}`);
  const value = (name: string) => (values?.[name] === undefined ? {} : { value: values[name] });
  const fields: Field[] = [
    { ...body, ...value('body'), ...(values ? { error: 'Organet finns inte.' } : {}) },
    { ...outcome, ...value('outcome') },
  ];
  return { kind: 'form', onlyAsker: true, blocks: [{ kind: 'form', form: { command: 'utfall ny', title: 'Nytt utfall', fields, submit: 'Spara' } }] };
};
