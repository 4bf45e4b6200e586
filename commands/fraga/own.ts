import { foldAscii } from '../../src/i18n/fold.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { type Ran, runCommand } from '../../src/routing/run.ts';
import type { CommandContext } from '../context.ts';

const MINE = /(?<![a-zà-ɏ])(?:mina|min|mitt|jag|mig|my|mine|me|i)(?![a-zà-ɏ])/u;
const ACTIONS = /(?<![a-zà-ɏ])(?:uppgift[a-zà-ɏ]*|atgard[a-zà-ɏ]*|gora|actions?|tasks?|to do|todo)(?![a-zà-ɏ])/u;
const REMINDERS = /(?<![a-zà-ɏ])(?:paminn[a-zà-ɏ]*|reminders?)(?![a-zà-ɏ])/u;
const LATE = /(?<![a-zà-ɏ])(?:forsena[a-zà-ɏ]*|sena|overdue|late)(?![a-zà-ɏ])/u;
/** A whole question for one's own things: any other word makes it a question about something. */
const ONLY =
  /^(?:vilka|vilken|vad|visa|lista|ge|av|ar|har|hos|pa|for|till|att|om|alla|egna|oppna|opna|aktuella|kvar|nu|just|ska|skall|maste|mig|jag|mina|min|mitt|det|finns|forsena[a-zà-ɏ]*|sena|uppgift[a-zà-ɏ]*|atgard[a-zà-ɏ]*|gora|paminn[a-zà-ɏ]*|which|what|show|list|give|of|are|is|have|has|do|i|my|mine|me|the|all|open|left|now|must|should|to|for|overdue|late|actions?|tasks?|todo|reminders?|got|there|any)$/u;
/** The noun by itself. */
const ALONE = /^(?:(?:oppna |open )?(?:uppgift|uppgifter|atgarder|actions?|tasks?)|paminnelser?|reminders?)$/u;

/** "Mina öppna uppgifter", "vilka påminnelser har jag?": the lists of the commands, which hold what is nobody else's business. */
export const ownList = async (question: string, context: CommandContext): Promise<Reply | undefined> => {
  const text = foldAscii(question)
    .replace(/[^a-zà-ɏ\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length > 80 || !(ALONE.test(text) || (MINE.test(text) && text.split(' ').every((w) => ONLY.test(w))))) return undefined;
  const who = { actor: context.actor, locale: context.locale };
  const listed = async (): Promise<Ran | undefined> => {
    if (REMINDERS.test(text)) return runCommand((await import('../paminn/list.ts')).list, { line: '' }, context, who);
    if (!ACTIONS.test(text)) return undefined;
    return runCommand((await import('../uppgift/list.ts')).list, { line: LATE.test(text) ? 'mina försenade' : '' }, context, who);
  };
  const ran = await listed();
  return ran?.kind === 'reply' ? ran.reply : undefined;
};
