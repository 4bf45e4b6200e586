import type { Fact } from '../../../src/domain/fact.ts';
import type { Said } from '../../../src/i18n/locale.ts';
import type { FieldHint } from '../../../src/routing/command.ts';
import type { CommandContext } from '../../context.ts';
import { matching, titleOf } from './goal.ts';
import { FAULT, LABEL } from './phrases.ts';

/** How many are named, or offered as buttons, when several goals fit. */
export const MOST_NAMED = 5;
export const goalField: FieldHint<CommandContext> = {
  name: 'goal',
  kind: 'line',
  required: true,
  maxLength: 300,
  label: LABEL.goal,
  hint: { sv: 'Beteckning, eller ord ur målet och ett år', en: 'An id, or words from the goal and a year' },
};

/** The one goal that is meant, or what is wrong: none fits, or several do. */
export const goalIn = (typed: string, context: CommandContext, fault: (said: Said) => void): Fact | undefined => {
  if (typed.trim() === '') {
    fault(FAULT.noGoal);
    return undefined;
  }
  const found = matching(typed, context);
  const [only] = found;
  if (!only) fault(FAULT.unknown(typed.trim()));
  else if (found.length > 1) {
    const named = found.slice(0, MOST_NAMED);
    const titles = { sv: named.map((g) => titleOf(g, 'sv')), en: named.map((g) => titleOf(g, 'en')) };
    fault(FAULT.several(titles, found.length - named.length));
  }
  return found.length === 1 ? only : undefined;
};

/** "31 kommuner", "12,5 procent": a figure and what it counts. */
export const figureIn = (typed: string): { n: number; unit?: string } | undefined => {
  const [, figure = '', unit = ''] = /^(-?\d[\d\s\u00a0]*(?:[.,]\d+)?)\s*(.*)$/su.exec(typed.trim()) ?? [];
  const n = Number(figure.replace(/[\s\u00a0]/g, '').replace(',', '.'));
  if (figure === '' || !Number.isFinite(n)) return undefined;
  return unit.trim() === '' ? { n } : { n, unit: unit.trim() };
};
