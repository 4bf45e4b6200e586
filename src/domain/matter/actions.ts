import { foldLetters } from '../../i18n/fold.ts';
import type { ActionState } from '../happenings/action.ts';
import type { MatterState } from '../happenings/matter.ts';
import { byDue } from '../open-actions.ts';
import type { State } from '../state.ts';

/** A title of a word or two stands in many texts that are about something else. */
const TELLING = 8;
const letters = (text: string) =>
  ` ${foldLetters(text)
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, ' ')
    .trim()} `;

/** Actions whose words name a matter, by its id or its whole title: open ones first, nearest last day first. The caller leaves out what may not be seen. */
export const actionsOfMatter = (state: Pick<State, 'actions'>, { id, title }: Pick<MatterState, 'id' | 'title'>): ActionState[] => {
  const wanted = [letters(id), ...(title.length < TELLING ? [] : [letters(title)])];
  const named = [...state.actions.values()].filter((a) => {
    const text = letters(a.text);
    return wanted.some((w) => text.includes(w));
  });
  return named.sort((a, b) => Number(a.state !== 'open') - Number(b.state !== 'open') || byDue(a, b));
};
