import { foldAscii } from '../../src/i18n/fold.ts';
import type { Locale, Said } from '../../src/i18n/locale.ts';
import { buttons, type Reply, text } from '../../src/reply/reply.ts';
import type { CommandContext } from '../context.ts';

/** Messages that ask nothing of what is known, whole and folded. */
const KINDS = [
  {
    said: /^(?:hej+|hejsan|hej hej|halla|tjena|god (?:morgon|dag|kvall)|hi|hello|hey|good (?:morning|afternoon|evening))(?: (?:pa dig|dar|alla|allihop|samklang|there|all|everyone))?$/,
    answer: {
      sv: 'Hej. Fråga om organ, möten, nätverk, avtal, mål och siffror, med egna ord.',
      en: 'Hello. Ask about bodies, meetings, networks, agreements, goals and figures, in your own words.',
    },
  },
  {
    said: /^(?:(?:ok|okej|okay|jo|ja|bra|toppen|perfekt|super|fint|kanon|great|good|perfect)? ?(?:stort )?(?:tack|tackar|thanks|thank you|thx)(?: (?:sa mycket|for hjalpen|for svaret|so much|a lot|very much|bra|da|ska du ha|for the help))*|ok|okej|okay|bra|toppen|perfekt|fint|great|perfect|bra svar)$/,
    answer: { sv: 'Varsågod. Ställ gärna nästa fråga.', en: 'You are welcome. Ask the next question when you like.' },
  },
  {
    said: /^(?:vad kan (?:du|man)(?: gora| fraga(?: dig)?(?: om)?| hjalpa(?: mig| till)?(?: med)?)?|vem ar du|vad ar du|vad ar samklang|hur (?:funkar|fungerar) (?:du|det(?: har)?|samklang)|what can (?:you|i)(?: do| ask(?: you)?(?: about)?| help(?: me)?(?: with)?)?|who are you|what are you|how do you work|what is samklang)$/,
    answer: {
      sv: 'Samklang svarar på frågor om förbundets organ, möten, nätverk, avtal, mål och siffror, med källa, och säger när en uppgift inte finns. Det som möten beslutar, uppgifter och påminnelser kan skrivas in.',
      en: 'Samklang answers questions about the association’s bodies, meetings, networks, agreements, goals and figures, with the source, and says when something is not in the data. What meetings decide, actions and reminders can be recorded.',
    },
  },
] as const satisfies readonly { said: RegExp; answer: Said }[];

const ENGLISH = /(?<![a-z])(?:hi|hello|hey|good|thanks|thank|thx|great|perfect|what|who|how|okay)(?![a-z])/;
const HELP: Readonly<Record<Locale, { label: string; text: string }>> = {
  sv: { label: 'Visa vad som går att skriva', text: '/samklang hjälp' },
  en: { label: 'Show what can be written', text: '/samklang help' },
};

/** A greeting, a thank-you or "what can you do?": answered as such, and no follow-up to what was asked before. */
export const courtesy = (question: string, { locale: mine, settings }: Pick<CommandContext, 'locale' | 'settings'>): Reply | undefined => {
  const said = foldAscii(question)
    .replace(/[^a-z\s]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const kind = said.length > 60 ? undefined : KINDS.find((k) => k.said.test(said));
  if (!kind) return undefined;
  const locale = ENGLISH.test(said) ? 'en' : /^(?:ok|samklang)$/.test(said) ? mine : 'sv';
  const asked = (settings.examples?.[locale] ?? []).slice(0, 2).map((q) => ({ label: q, text: q }));
  return { kind: 'answer', locale, blocks: [text(kind.answer[locale]), buttons(...asked, HELP[locale])] };
};
