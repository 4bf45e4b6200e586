import { maySee } from '../../../src/domain/actor.ts';
import type { DueItem } from '../../../src/domain/due-before.ts';
import { type DueSeen, dueSeen } from '../../../src/domain/due-seen.ts';
import type { ActionState } from '../../../src/domain/happenings/action.ts';
import { isOverdue, seenOfBody } from '../../../src/domain/open-actions.ts';
import type { Owner } from '../../../src/domain/owner.ts';
import { weekdayDate } from '../../../src/i18n/dates.ts';
import type { Locale, Said } from '../../../src/i18n/locale.ts';
import type { CommandContext } from '../../context.ts';
import { hereOf } from '../../here.ts';
import { LIMITS } from './limits.ts';
import { SAY } from './phrases.ts';

const DUE: Readonly<Record<DueItem['kind'], Said>> = {
  action: { sv: 'Uppgift', en: 'Action' },
  consultation: { sv: 'Remiss', en: 'Consultation' },
  notice: { sv: 'Uppsägning av avtal', en: 'Notice of an agreement' },
  review: { sv: 'Översyn av avtal', en: 'Review of an agreement' },
  end: { sv: 'Avtal löper ut', en: 'An agreement ends' },
  report: { sv: 'Återrapport av statsbidrag', en: 'Report on a grant' },
};
const by = (day: string): Said => ({ sv: `senast ${day}`, en: `by ${day}` });
const ownerName = (owner: Owner, { knowledge }: CommandContext): string =>
  owner.kind === 'municipality' || owner.kind === 'body' ? knowledge.catalog.name(owner.id) : owner.name;
const today = (context: CommandContext) => hereOf(context, 'future').now.date;

/** A body's open actions that this person, in this place, may see, and how many others there are. */
export const openActions = (body: string, context: CommandContext): { shown: readonly ActionState[]; hidden: number } =>
  seenOfBody(context.journal.state(), body, (a) => maySee(context.viewer, a.visibility, a.body));
/** "tar fram underlag (Anna Ek, senast måndag 1 mars 2027, försenad, U-7K3PD-A1)". */
export const actionText = (action: ActionState, context: CommandContext): string => {
  const { locale } = context;
  const details = [
    ...(action.owner ? [ownerName(action.owner, context)] : []),
    ...(action.due === undefined ? [] : [by(weekdayDate(action.due, locale))[locale]]),
    ...(isOverdue(action, today(context)) ? [SAY.overdue[locale]] : []),
    action.id,
  ];
  return `${action.text} (${details.join(', ')})`;
};

/** What falls due up to a meeting's day, over everything that has days: the nearest, and how many there are for these eyes and for others. */
export const fallsDue = (until: string, context: CommandContext): DueSeen => {
  const { journal, knowledge, viewer, working } = context;
  const frame = { today: today(context), until, working, agreements: knowledge.catalog.all('agreement') };
  return dueSeen(journal.state(), frame, viewer, LIMITS.listed);
};
export const dueText = (due: DueItem, locale: Locale): string =>
  `${DUE[due.kind][locale]}: ${due.what} (${by(weekdayDate(due.lastDay, locale))[locale]}${due.overdue ? `, ${SAY.overdue[locale]}` : ''})`;
