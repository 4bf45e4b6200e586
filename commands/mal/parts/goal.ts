import { type Actor, hasRole, mayRecordFor, maySee } from '../../../src/domain/actor.ts';
import type { Fact } from '../../../src/domain/fact.ts';
import { isGoal } from '../../../src/domain/goals.ts';
import { yearsOf } from '../../../src/domain/period.ts';
import { foldAscii } from '../../../src/i18n/fold.ts';
import { bodiesOf } from '../../../src/knowledge/bodies-of.ts';
import type { CommandContext } from '../../context.ts';

export const areaOf = (goal: Fact, { knowledge }: Pick<CommandContext, 'knowledge'>): string | undefined =>
  goal.area ?? knowledge.catalog.get(goal.subject)?.area;

/** Goals that this person, in this place, may see, in the order of the documents. */
export const goalsOf = ({ knowledge, viewer }: Pick<CommandContext, 'knowledge' | 'viewer'>): Fact[] =>
  knowledge.records.facts.filter((f) => isGoal(f) && maySee(viewer, f.visibility));

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
    if (rest === '' || (area !== undefined && areaOf(g, context) === area) || (subject !== undefined && g.subject === subject)) return true;
    const whole = foldAscii(`${g.text.sv} ${g.text.en} ${catalog.name(g.subject)}`);
    if (!whole.includes(begins)) return false;
    const said = words(whole);
    return asked.every((w) => said.some((s) => s.startsWith(w)));
  });
};

/** The bodies whose coordinators report a goal: those it names as doing it, else those that look after its subject or area. */
export const bodiesOfGoal = (goal: Fact, { knowledge }: Pick<CommandContext, 'knowledge'>): string[] => {
  const { catalog } = knowledge;
  const named = [...(goal.roles.who ?? []), ...(goal.roles.by ?? [])].flatMap((v) => (typeof v === 'string' && v.startsWith('@') ? [v.slice(1)] : []));
  const doing = named.filter((id) => catalog.get(id)?.kind === 'body');
  return doing.length ? doing : bodiesOf(goal.subject, catalog, areaOf(goal, { knowledge }));
};
export const mayReport = (actor: Actor, goal: Fact, context: Pick<CommandContext, 'knowledge'>): boolean =>
  hasRole(actor, 'secretary', 'administrator') || bodiesOfGoal(goal, context).some((body) => mayRecordFor(actor, body));
