import { maySeeAction } from '../../../src/domain/action-rights.ts';
import type { ActionState } from '../../../src/domain/happenings/action.ts';
import { longDate } from '../../../src/i18n/dates.ts';
import type { Reply } from '../../../src/reply/reply.ts';
import { byWords, type Named } from '../../by-words.ts';
import type { CommandContext } from '../../context.ts';
import { ownerText } from './show.ts';

const named = (a: ActionState, context: CommandContext): Named => {
  const { knowledge, locale } = context;
  const owner = ownerText(a, context);
  const due = a.due === undefined ? '' : ` (${longDate(a.due, locale)})`;
  const from = a.body === undefined ? '' : ` ${knowledge.catalog.name(a.body)}`;
  return { id: a.id, words: `${a.text} ${owner}${from}`, label: `${owner}: ${a.text}${due}` };
};

/** "/uppgift klar Burlöv kontoplan": the open action with these words that this person may see. A flagged answer has its own id. */
export const actionByWords =
  (verb: string) =>
  (line: string, context: CommandContext): string | Reply => {
    const all = () =>
      [...context.journal.state().actions.values()]
        .filter((a) => a.state === 'open' && maySeeAction({ ...context.viewer, place: 'private' }, a))
        .map((a) => named(a, context));
    return byWords(line, { command: `uppgift ${verb}`, prefix: '[AR]', all, within: verb !== 'klar' }, context);
  };
