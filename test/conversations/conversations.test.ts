import { plain } from '../../src/reply/plain.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { cliDriver } from '../cli/driver.ts';
import { type ConversationDriver, conversations } from './run.ts';

conversations('cli', {
  personId: (email) => `cli:${email}`,
  open: (world, who, locale) => cliDriver(world.bot, who, locale),
});

/** No platform at all: replies as plain text. */
conversations('plain text', {
  personId: (email) => `cli:${email}`,
  open: async (world, who, locale): Promise<ConversationDriver> => {
    const shown: string[] = [];
    let last: Reply | undefined;
    const keep = (reply: Reply) => {
      last = reply;
      // Buttons are shown by their labels, as everywhere else.
      shown.push([plain({ ...reply, blocks: reply.blocks.filter((b) => b.kind !== 'buttons') }), ...buttonsOf(reply).map((b) => b.label)].join('\n'));
      return true;
    };
    const buttonsOf = (reply: Reply) => reply.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : []));
    const formOf = () => last?.blocks.flatMap((b) => (b.kind === 'form' ? [b.form] : []))[0];
    return {
      say: async (text) => keep(await world.say(text, { as: who, locale })),
      click: async (label) => {
        const button = last && buttonsOf(last).find((b) => b.label === label);
        return button !== undefined && keep(await world.say(button.text, { as: who, locale }));
      },
      submit: async (values) => {
        const form = formOf();
        const kept = Object.fromEntries(form?.fields.flatMap((f) => (f.value === undefined ? [] : [[f.name, f.value]])) ?? []);
        return form !== undefined && keep(await world.submit(form.command, { ...form.hidden, ...kept, ...values }, { as: who, locale }));
      },
      form: async () => {
        const form = formOf();
        return form && { values: {}, errors: Object.fromEntries(form.fields.flatMap((f) => (f.error === undefined ? [] : [[f.name, f.error]]))) };
      },
      replies: () => shown,
      close: async () => undefined,
    };
  },
});
