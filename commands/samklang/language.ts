import { z } from 'zod';
import type { Locale } from '../../src/i18n/locale.ts';
import { text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { FAULT, LABEL, LANGUAGE, language as said } from './parts/phrases.ts';

type Input = { language: Locale };
const TEN_YEARS = 3652 * 24 * 3_600_000;
const WORDS: readonly (readonly [Locale, RegExp])[] = [
  ['sv', /^(?:sv|svenska|swedish)$/i],
  ['en', /^(?:en|engelska|english)$/i],
];

/** The language that a person is written to in, kept on the desk; a question is answered in its own. */
export const language: Command<Input, CommandContext> = {
  noun: 'samklang',
  verb: 'sprak',
  verbs: ['språk', 'language'],
  summary: { sv: 'Välj svenska eller engelska', en: 'Choose Swedish or English' },
  examples: { sv: ['/samklang sprak sv', '/samklang sprak en'], en: ['/samklang language en', '/samklang language sv'] },
  title: { sv: 'Språk', en: 'Language' },
  submit: { sv: 'Spara', en: 'Save' },
  fields: [
    {
      name: 'language',
      kind: 'choice',
      required: true,
      label: LABEL.language,
      choices: ({ locale }) => (['sv', 'en'] as const).map((value) => ({ value, label: LANGUAGE[value][locale] })),
    },
  ],
  read: (line) => (line.trim() === '' ? undefined : { language: line.trim() }),
  schema: (context) =>
    z.object({ language: z.string().default('') }).transform((typed, ctx): Input => {
      const found = WORDS.find(([, pattern]) => pattern.test(typed.language.trim()))?.[0];
      if (!found) ctx.addIssue({ code: 'custom', path: ['language'], message: FAULT.language[context.locale] });
      return { language: found ?? context.locale };
    }),
  may: () => true,
  run: async ({ language: chosen }, context) => {
    await context.desk.put('locale', context.actor.id, chosen, TEN_YEARS);
    return { kind: 'receipt', blocks: [text(said(LANGUAGE[chosen][chosen])[chosen])], ids: [chosen], onlyAsker: true };
  },
};
