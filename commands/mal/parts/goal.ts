import { maySee } from '../../../src/domain/actor.ts';
import type { Fact } from '../../../src/domain/fact.ts';
import { areaOfGoal, isGoal } from '../../../src/domain/goals.ts';
import { yearsOf } from '../../../src/domain/period.ts';
import { periodText } from '../../../src/i18n/dates.ts';
import { foldAscii } from '../../../src/i18n/fold.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import type { CommandContext } from '../../context.ts';

/** Goals that this person, in this place, may see, in the order of the documents. */
export const goalsOf = ({ knowledge, viewer }: Pick<CommandContext, 'knowledge' | 'viewer'>): Fact[] =>
  knowledge.records.facts.filter((f) => isGoal(f) && maySee(viewer, f.visibility));

const TITLE = 60;
/** What a goal is called where its whole text has no room: its beginning, and what it is about in time. */
export const titleOf = (goal: Fact, locale: Locale): string => {
  const text = goal.text[locale].replace(/\.$/, '');
  const cut = text.length <= TITLE ? text : `${text.slice(0, text.lastIndexOf(' ', TITLE)).replace(/[,:;]$/, '')}…`;
  return `${cut} (${periodText(goal.period, locale)})`;
};

const words = (text: string) =>
  foldAscii(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w.length > 1);

/** Goals by id, or by year, area and words: what is written narrows it down. */
export const matching = (typed: string, context: CommandContext): Fact[] => {
  const goals = goalsOf(context);
  const id = typed.trim().toLowerCase();
  const exact = goals.filter((g) => g.id === id);
  if (exact.length || id === '') return exact.length ? exact : goals;
  const { catalog } = context.knowledge;
  const years = [...typed.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map((m) => Number(m[0]));
  const rest = typed.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ' ').trim();
  const area = rest === '' ? undefined : catalog.resolve(rest, ['area']).find((f) => !f.guess)?.entity.id;
  const subject = rest === '' ? undefined : catalog.resolve(rest).find((f) => !f.guess)?.entity.id;
  const asked = words(rest);
  // What cannot match is not taken apart: a goal without the first word's beginning anywhere is left out at once.
  const [begins = ''] = asked;
  return goals.filter((g) => {
    if (years.length && !years.some((y) => yearsOf(g.period).includes(y))) return false;
    if (rest === '' || (area !== undefined && areaOfGoal(g, catalog) === area) || (subject !== undefined && g.subject === subject)) return true;
    const whole = foldAscii(`${g.text.sv} ${g.text.en} ${catalog.name(g.subject)}`);
    if (!whole.includes(begins)) return false;
    const said = words(whole);
    return asked.every((w) => said.some((s) => s.startsWith(w)));
  });
};

/** What a goal is about and its year, where these alone say which goal it is. */
export const ownGoal = (context: CommandContext): string | undefined => {
  for (const goal of goalsOf(context).toReversed()) {
    const typed = `${context.knowledge.catalog.name(goal.subject)} ${yearsOf(goal.period)[0]}`;
    if (matching(typed, context).length === 1) return typed;
  }
  return undefined;
};
