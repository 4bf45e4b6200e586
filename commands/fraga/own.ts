import { foldAscii } from '../../src/i18n/fold.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { runCommand } from '../../src/routing/run.ts';
import type { CommandContext } from '../context.ts';
import { list as reminders } from '../paminn/list.ts';
import { list as actions } from '../uppgift/list.ts';

const MINE = /(?<!\p{L})(?:mina|min|mitt|jag|mig|my|mine|me|i)(?!\p{L})/u;
const ACTIONS = /(?<!\p{L})(?:uppgift\p{L}*|atgard\p{L}*|gora|actions?|tasks?|to do|todo)(?!\p{L})/u;
const REMINDERS = /(?<!\p{L})(?:paminn\p{L}*|reminders?)(?!\p{L})/u;
const LATE = /(?<!\p{L})(?:forsena\p{L}*|sena|overdue|late)(?!\p{L})/u;
/** A whole question for one's own things: any other word makes it a question about something. */
const ONLY =
  /^(?:vilka|vilken|vad|visa|lista|ge|av|ar|har|hos|pa|for|till|att|om|alla|egna|oppna|opna|aktuella|kvar|nu|just|ska|skall|maste|mig|jag|mina|min|mitt|det|finns|forsena\p{L}*|sena|uppgift\p{L}*|atgard\p{L}*|gora|paminn\p{L}*|which|what|show|list|give|of|are|is|have|has|do|i|my|mine|me|the|all|open|left|now|must|should|to|for|overdue|late|actions?|tasks?|todo|reminders?|got|there|any)$/u;
/** The noun by itself. */
const ALONE = /^(?:(?:oppna |open )?(?:uppgift|uppgifter|atgarder|actions?|tasks?)|paminnelser?|reminders?)$/u;

/** "Mina öppna uppgifter", "vilka påminnelser har jag?": the lists of the commands, which hold what is nobody else's business. */
export const ownList = async (question: string, context: CommandContext): Promise<Reply | undefined> => {
  const text = foldAscii(question)
    .replace(/[^\p{L}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length > 80 || !(ALONE.test(text) || (MINE.test(text) && text.split(' ').every((w) => ONLY.test(w))))) return undefined;
  const command = REMINDERS.test(text) ? reminders : ACTIONS.test(text) ? actions : undefined;
  if (!command) return undefined;
  const line = command === actions && LATE.test(text) ? 'mina försenade' : '';
  const ran = await runCommand(command, { line }, context, { actor: context.actor, locale: context.locale });
  return ran.kind === 'reply' ? ran.reply : undefined;
};
