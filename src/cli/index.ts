import { address, type FormValues, type Incoming, type Person } from '../chat/incoming.ts';
import { DeliveryError, type Receiver, type Surface } from '../chat/surface.ts';
import type { Locale } from '../i18n/locale.ts';
import { plain } from '../reply/plain.ts';
import type { Button, Form, Reply } from '../reply/reply.ts';
import { askForm } from './ask-form.ts';
import { fileLine, type Save, type Saved, saveFiles } from './files.ts';
import { LIMITS } from './limits.ts';
import { render } from './render.ts';
import { goOn, SAY } from './words.ts';

export type CliParts = {
  person: Person;
  locale: Locale;
  /** One line at a time; undefined at the end. */
  next(): Promise<string | undefined>;
  write(text: string): void;
  /** Never the same twice: a line typed again is a new message. */
  newId(): string;
  /** Somebody sits there: forms are asked field by field. Otherwise they are shown, and the lines are commands. */
  interactive: boolean;
  json: boolean;
  /** Left out: nobody asked for files. */
  save?: Save;
};
/** A terminal: `run` takes lines until there are no more and says whether all went well. */
export type Cli = Surface & {
  run(): Promise<boolean>;
  say(text: string): Promise<Reply | undefined>;
  submit(command: string, values: FormValues): Promise<Reply | undefined>;
};

/** Refusals, errors and forms that could not be filled in are no success for a script. */
const wentWell = (reply: Reply | undefined) => reply !== undefined && reply.kind !== 'error' && reply.kind !== 'refusal' && reply.kind !== 'form';
const formOf = (reply: Reply): Form | undefined => reply.blocks.flatMap((b) => (b.kind === 'form' ? [b.form] : []))[0];

export const makeCli = (parts: CliParts): Cli => {
  const { person, locale, json } = parts;
  const at = address(person.id);
  let receiver: Receiver | undefined;
  let open = false;
  let buttons: readonly Button[] = [];
  const underWay = new Set<Promise<unknown>>();
  const sent = new Set<string>();

  const show = (reply: Reply, id?: string, { paths, failed }: Saved = { paths: new Map() }): void => {
    // Numbers die with the next reply: none may choose what stood further up.
    buttons = [];
    // Somebody who is asked field by field is not shown the empty form first.
    if (parts.interactive && formOf(reply)) return;
    const said = reply.locale ?? locale;
    const rendered = render(reply, said, (file) => fileLine(file, person, said, paths.get(file)));
    buttons = rendered.buttons;
    if (!json) {
      const form = formOf(reply);
      parts.write([rendered.text, ...(form ? [goOn(form.command)[said]] : []), ''].join('\n'));
      if (failed !== undefined) parts.write(failed);
      return;
    }
    const files = { ...(paths.size > 0 ? { saved: [...paths.values()] } : {}), ...(failed === undefined ? {} : { notSaved: failed }) };
    const { kind, ids = [], blocks } = reply;
    parts.write(JSON.stringify({ ...(id === undefined ? {} : { id }), kind, ids, text: plain(reply), blocks, ...files }));
  };
  const handle = async (incoming: Incoming): Promise<Reply | undefined> => {
    if (!receiver || !open) return undefined;
    try {
      await receiver.receive(incoming);
    } catch {
      parts.write(SAY.notKept[locale]);
      return undefined;
    }
    const reply = await receiver.answer(incoming);
    const files = await saveFiles(parts.save, reply, incoming, reply.locale ?? locale);
    show(reply, incoming.id, files);
    await receiver.delivered(incoming.id);
    // A script that asked for a file and has none must not take it for done.
    if (files.failed !== undefined) return undefined;
    return reply;
  };
  const message = (text: string, form?: Incoming['form']): Promise<Reply | undefined> => {
    const incoming: Incoming = {
      id: `cli:${parts.newId()}`,
      surface: 'cli',
      from: person,
      at,
      place: 'private',
      thread: person.id,
      text,
      ...(form === undefined ? {} : { form }),
      locale,
    };
    const running = handle(incoming).finally(() => underWay.delete(running));
    underWay.add(running);
    return running;
  };
  /** A number chooses among the buttons last shown. What takes something away goes on as the number it is, to be asked about. */
  const say = (line: string): Promise<Reply | undefined> => {
    const chosen = /^\d{1,2}$/.test(line.trim()) ? buttons[Number(line) - 1] : undefined;
    return message(chosen && chosen.style !== 'danger' ? chosen.text : line);
  };
  const prompt = { show: (words: string) => parts.write(words), next: parts.next };
  const fillIn = async (first: Reply | undefined): Promise<Reply | undefined> => {
    let reply = first;
    for (let form = reply && formOf(reply); parts.interactive && form; form = reply && formOf(reply)) {
      const values = await askForm(form, prompt, locale);
      if (values === undefined) {
        parts.write(SAY.left[locale]);
        return reply;
      }
      reply = await message('', { command: form.command, values });
    }
    return reply;
  };

  return {
    name: 'cli',
    start: async (given) => {
      receiver = given;
      open = true;
    },
    say,
    submit: (command, values) => message('', { command, values }),
    run: async () => {
      let well = true;
      for (let line = await parts.next(); line !== undefined; line = await parts.next()) {
        if (line.trim() === '') continue;
        if (line.length > LIMITS.lineLength) {
          parts.write(SAY.tooLong[locale]);
          well = false;
        } else if (!wentWell(await fillIn(await say(line)))) well = false;
      }
      return well;
    },
    send: async (to, reply, key) => {
      if (!open) throw new DeliveryError('unavailable', 'the terminal is closed');
      if (to !== at) throw new DeliveryError('unavailable', 'somebody else sits at the terminal');
      if (!sent.has(key)) show(reply);
      sent.add(key);
      return { ref: key };
    },
    stop: async () => {
      open = false;
      await Promise.allSettled(underWay);
    },
    health: () => ({ ok: open, detail: open ? 'open' : 'closed' }),
  };
};
