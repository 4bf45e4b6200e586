import type { Outcome } from '../../../src/domain/happenings/outcome.ts';
import type { State } from '../../../src/domain/state.ts';
import { longDate } from '../../../src/i18n/dates.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { type Block, list, strong, text } from '../../../src/reply/reply.ts';
import { LABEL, lostAction, SAY } from './phrases.ts';
import { inPlaceOf } from './same-ids.ts';

type Item = { id: string; text: string };
/** What stood in an outcome and stands no more once another has taken its place, a line each. */
export const lostLines = (outcome: Outcome, before: Outcome, { actions }: Pick<State, 'actions'>, locale: Locale): string[] => {
  const now = inPlaceOf(outcome, before);
  const gone = <T extends Item>(all: readonly T[] = [], left: readonly Item[] = []) => all.filter((one) => !left.some((l) => l.id === one.id));
  const line = (label: keyof typeof LABEL, words: string) => `${LABEL[label][locale]}: ${words}`;
  return [
    ...gone(before.decisions, now.decisions).map((d) => line('decisions', d.text)),
    ...gone(before.actions, now.actions).map((a) => line('actions', lostAction(a.text, a.id, actions.get(a.id)?.state === 'open')[locale])),
    ...gone(before.inputs, now.inputs).map((i) => line('inputs', i.text)),
    ...gone(before.reports, now.reports).map((r) => line('reports', r.text)),
    ...(before.attendance.known && !now.attendance.known ? [line('attendance', SAY.whoWasThere[locale])] : []),
    ...(before.next !== undefined && now.next === undefined ? [line('next', longDate(before.next, locale))] : []),
  ];
};
export const lostBlocks = (heading: string, lines: readonly string[]): Block[] => (lines.length === 0 ? [] : [text(strong(heading)), list([...lines])]);
