import type { ActionState } from '../happenings/action.ts';
import type { MatterState } from '../happenings/matter.ts';
import { byDue } from '../open-actions.ts';
import type { State } from '../state.ts';

/** A title of a word or two stands in many texts that are about something else. */
const TELLING = 8;

/** Actions whose words name a matter, by its id or its whole title: open ones first, nearest last day first. The caller leaves out what may not be seen. */
export const actionsOfMatter = (state: Pick<State, 'actions'>, { id, title }: Pick<MatterState, 'id' | 'title'>): ActionState[] => {
  const byId = new RegExp(`(?<![\\p{L}\\d-])${id}(?![\\p{L}\\d])`, 'iu');
  const wanted = title.toLowerCase();
  const names = (text: string) => (title.length >= TELLING && text.toLowerCase().includes(wanted)) || byId.test(text);
  const named = [...state.actions.values()].filter((a) => names(a.text));
  return named.sort((a, b) => Number(a.state !== 'open') - Number(b.state !== 'open') || byDue(a, b));
};
