import { foldAscii } from '../../src/i18n/fold.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { runCommand } from '../../src/routing/run.ts';
import type { CommandContext } from '../context.ts';

const DATA = /(?<![a-zà-ɏ])(?:personuppgift[a-zà-ɏ]*|gdpr|dataskydd[a-zà-ɏ]*|integritet[a-zà-ɏ]*|personal (?:data|information)|privacy)(?![a-zà-ɏ])/u;
const KEEPS =
  /(?<![a-zà-ɏ])(?:spara[a-zà-ɏ]*|lagra[a-zà-ɏ]*|behandla[a-zà-ɏ]*|hantera[a-zà-ɏ]*|samla[a-zà-ɏ]*|vet|store[sd]?|keep|kept|save[sd]?|collect[a-zà-ɏ]*|process[a-zà-ɏ]*|handle[sd]?|hold|know)(?![a-zà-ɏ])/u;
const OF_ME = /(?<![a-zà-ɏ])(?:om mig|mina (?:uppgifter|data|fragor)|det jag (?:skriver|fragar)|about me|my (?:data|information|questions))(?![a-zà-ɏ])/u;
/** The bot itself: somebody else's handling of personal data is a question about that somebody. */
const BOT = /(?<![a-zà-ɏ])(?:du|ni|dig|er|samklang|boten|tjansten|you|your|the bot)(?![a-zà-ɏ])/u;
const ENGLISH = /(?<![a-zà-ɏ])(?:what|which|how|is|are|do|does|you|about|personal|privacy)(?![a-zà-ɏ])/u;
/** A question of nothing but personal data: any other word makes it a question about something. */
const ONLY =
  /^(?:vad|vilka|vilken|hur|nar|lange|var|finns|sparas?|lagras?|sparar|lagrar|behandlar|behandlas|hanterar|hanteras|ar|det|har|av|om|for|i|och|som|mig|jag|mina|personuppgift[a-zà-ɏ]*|uppgifter|fragor|fraga|questions|gdpr|dataskydd[a-zà-ɏ]*|integritet[a-zà-ɏ]*|what|which|how|long|is|are|do|does|personal|data|information|privacy|policy|stored?|kept|keep|about|me|my|of|the|held|here)$/u;

/** "Vad lagras om mig?", "what personal data do you store?": what is said of personal data, and no search among the records. */
export const privacyAnswer = async (question: string, context: CommandContext): Promise<Reply | undefined> => {
  const text = foldAscii(question)
    .replace(/[^a-zà-ɏ\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length > 100) return undefined;
  const alone = text.split(' ').every((w) => ONLY.test(w));
  const asked = (OF_ME.test(text) && KEEPS.test(text) && (alone || BOT.test(text))) || (DATA.test(text) && (alone || (KEEPS.test(text) && BOT.test(text))));
  if (!asked) return undefined;
  const locale = ENGLISH.test(text) ? 'en' : text === 'gdpr' ? context.locale : 'sv';
  const { about } = await import('../samklang/about.ts');
  const ran = await runCommand(about, { line: '' }, { ...context, locale }, { actor: context.actor, locale });
  return ran.kind === 'reply' ? { ...ran.reply, locale } : undefined;
};
