import type { Locale, Said } from '../../src/i18n/locale.ts';
import { wordsOf } from '../../src/knowledge/words.ts';
import { languageOf } from '../../src/question/language.ts';
import { buttons, type Reply, text } from '../../src/reply/reply.ts';
import type { CommandContext } from '../context.ts';

const PLEASE = String.raw`^\s*(?:(?:hej|hi|hello)[,.!]?\s+)?(?:(?:kan|kunde|skulle|vill) (?:du|ni)(?: kunna)?\s+|(?:can|could|would|will) you\s+|jag (?:vill|behöver|skulle vilja)\s+|i (?:want to|need to|would like to)\s+|(?:snälla|please|vänligen)[,]?\s+)*`;
const NEW = String.raw`(?:\s+in)?(?:\s+(?:ett|en|a|an))?(?:\s+(?:nytt|ny|new))?`;
const asked = (pattern: string) => new RegExp(`${PLEASE}${pattern}$`, 'iu');
const REST = String.raw`(?:[\s:,]+(?<rest>\S[\s\S]*?))?\s*[?.]*\s*`;

/** What people ask for in their own words, and the command that it is written with. */
const THINGS: readonly { said: RegExp; command: Readonly<Record<Locale, string>> }[] = [
  {
    said: asked(String.raw`(?:p[åa]minna?(?:\s+(?:mig|oss))?|remind(?:\s+(?:me|us))?)(?:\s+(?:om(?:\s+att)?|att|about|to|that))?${REST}`),
    command: { sv: '/paminn', en: '/remind' },
  },
  {
    said: asked(String.raw`(?:boka|planera|lägga?|book|schedule|plan)${NEW}\s+(?:möte|träff|sammanträde|meeting)(?:\s+(?:med|för|i|with|of|for|in))?${REST}`),
    command: { sv: '/mote planera', en: '/meeting plan' },
  },
  {
    said: asked(String.raw`(?:skapa|lägga? till|lägga? upp|create|add)${NEW}\s+(?:uppgift|åtgärd|action|task)${REST}`),
    command: { sv: '/uppgift ny', en: '/action new' },
  },
  {
    said: asked(String.raw`(?:registrera|skriva? in|anteckna|record|note)${NEW}\s+(?:beslut|utfall|outcome|decision)(?:\s+(?:för|från|i|of|from))?${REST}`),
    command: { sv: '/utfall', en: '/outcome' },
  },
];
/** "Påminn mig om vad KEFU är" asks what it is. */
const ASKS = /^(?:vad|vem|vilk[a-zà-ɏ]+|hur|när|varför|var|what|who|which|how|when|why|where)(?![a-zà-ɏ])/iu;
const LONGEST = 500;
const HOW: Readonly<Record<Locale, (line: string) => string>> = {
  sv: (line) => `Det här skrivs in med ett kommando, och inget är sparat än. Fortsätt, eller skriv själv: ${line}`,
  en: (line) => `This is written with a command, and nothing is saved yet. Continue, or write it yourself: ${line}`,
};
const CONTINUE: Said = { sv: 'Fortsätt', en: 'Continue' };

/** Somebody asks for something to be done in words of their own: the command for it, with what they wrote, to be looked at before it is kept. */
export const toDo = (question: string, { locale: mine }: Pick<CommandContext, 'locale'>): Reply | undefined => {
  if (question.length > LONGEST) return undefined;
  for (const { said, command } of THINGS) {
    const found = said.exec(question);
    if (!found) continue;
    const rest = found.groups?.rest?.trim() ?? '';
    if (ASKS.test(rest)) return undefined;
    const locale = languageOf(
      question,
      wordsOf(question),
      () => mine,
      () => false,
    );
    const line = `${command[locale]} ${rest}`.trim();
    return { kind: 'question', locale, blocks: [text(HOW[locale](line)), buttons({ label: CONTINUE[locale], text: line })], onlyAsker: true };
  }
  return undefined;
};
