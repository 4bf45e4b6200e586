import { foldAscii } from '../../src/i18n/fold.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { runCommand } from '../../src/routing/run.ts';
import type { CommandContext } from '../context.ts';
import { about } from '../samklang/about.ts';

const DATA = /(?<!\p{L})(?:personuppgift\p{L}*|gdpr|dataskydd\p{L}*|integritet\p{L}*|personal (?:data|information)|privacy)(?!\p{L})/u;
const KEEPS =
  /(?<!\p{L})(?:spara\p{L}*|lagra\p{L}*|behandla\p{L}*|hantera\p{L}*|samla\p{L}*|vet|store[sd]?|keep|kept|save[sd]?|collect\p{L}*|process\p{L}*|handle[sd]?|hold|know)(?!\p{L})/u;
const OF_ME = /(?<!\p{L})(?:om mig|mina (?:uppgifter|data|fragor)|det jag (?:skriver|fragar)|about me|my (?:data|information|questions))(?!\p{L})/u;
/** The bot itself: somebody else's handling of personal data is a question about that somebody. */
const BOT = /(?<!\p{L})(?:du|ni|dig|er|samklang|boten|tjansten|you|your|the bot)(?!\p{L})/u;
const ENGLISH = /(?<!\p{L})(?:what|which|how|is|are|do|does|you|about|personal|privacy)(?!\p{L})/u;
/** A question of nothing but personal data: any other word makes it a question about something. */
const ONLY =
  /^(?:vad|vilka|vilken|hur|nar|lange|var|finns|sparas?|lagras?|sparar|lagrar|behandlar|behandlas|hanterar|hanteras|ar|det|har|av|om|for|i|och|som|mig|jag|mina|personuppgift\p{L}*|uppgifter|fragor|fraga|questions|gdpr|dataskydd\p{L}*|integritet\p{L}*|what|which|how|long|is|are|do|does|personal|data|information|privacy|policy|stored?|kept|keep|about|me|my|of|the|held|here)$/u;

/** "Vad lagras om mig?", "what personal data do you store?": what is said of personal data, and no search among the records. */
export const privacyAnswer = async (question: string, context: CommandContext): Promise<Reply | undefined> => {
  const text = foldAscii(question)
    .replace(/[^\p{L}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length > 100) return undefined;
  const alone = text.split(' ').every((w) => ONLY.test(w));
  const asked = (OF_ME.test(text) && KEEPS.test(text) && (alone || BOT.test(text))) || (DATA.test(text) && (alone || (KEEPS.test(text) && BOT.test(text))));
  if (!asked) return undefined;
  const locale = ENGLISH.test(text) ? 'en' : text === 'gdpr' ? context.locale : 'sv';
  const ran = await runCommand(about, { line: '' }, { ...context, locale }, { actor: context.actor, locale });
  return ran.kind === 'reply' ? { ...ran.reply, locale } : undefined;
};
