import type { PlanStep } from '../../../src/domain/matter/plan.ts';
import { longDate, weekdayDate } from '../../../src/i18n/dates.ts';
import type { Said } from '../../../src/i18n/locale.ts';
import { string } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { nameList } from './parties.ts';
import { SAY } from './phrases.ts';
import { todayIn } from './view.ts';

/** `meets` is the body that is known to meet on the day that is counted from; a day that somebody only wrote is no known meeting. */
export const planRows = (steps: readonly PlanStep[], meets: string | undefined, { knowledge, locale }: CommandContext) =>
  steps.map((s, i) => {
    const known = i < steps.length - 1 || s.body === meets;
    const meeting = s.meeting === undefined || !known ? SAY.unknown[locale] : longDate(s.meeting, locale);
    return [
      knowledge.catalog.name(s.body),
      weekdayDate(s.latest, locale),
      meeting,
      weekdayDate(s.cutOff, locale),
      weekdayDate(s.notice, locale),
      weekdayDate(s.mailing, locale),
    ].map((cell) => [string(cell)]);
  });

export const assumedDate = (body: string, date: string, { knowledge }: CommandContext): Said => ({
  sv: `Räknat från nästa kända möte med ${knowledge.catalog.name(body)}: ${weekdayDate(date, 'sv')}.`,
  en: `Counted from the next known meeting of ${knowledge.catalog.name(body)}: ${weekdayDate(date, 'en')}.`,
});

export const countedTo = (body: string, goal: string, date: string, { knowledge }: CommandContext): Said => {
  const [name, last] = [knowledge.catalog.name(body), knowledge.catalog.name(goal)];
  return {
    sv: `${name} har möte ${weekdayDate(date, 'sv')}: räknat dit, inte till ${last}. För att räkna till ${last}, skriv ett datum för det mötet.`,
    en: `${name} meets on ${weekdayDate(date, 'en')}: counted to that meeting, not to ${last}. To count to ${last}, write a date of that meeting.`,
  };
};
export const typedDay = (body: string, date: string, { knowledge }: CommandContext): Said => ({
  sv: `Inget möte i ${knowledge.catalog.name(body)} är känt ${weekdayDate(date, 'sv')}. Räknat från den dag som skrevs.`,
  en: `No meeting of ${knowledge.catalog.name(body)} is known on ${weekdayDate(date, 'en')}. Counted from the day that was written.`,
});

/** What the plan shows to be too late, and bodies that no meeting in time is known for. */
export const planWarnings = (steps: readonly PlanStep[], context: CommandContext): Said[] => {
  const today = todayIn(context);
  const { knowledge } = context;
  const late = steps.filter((s) => s.cutOff < today);
  const unknown = steps.filter((s) => s.meeting === undefined && s.latest >= today);
  const names = (of: readonly PlanStep[], locale: 'sv' | 'en') =>
    nameList(
      of.map((s) => s.body),
      { knowledge, locale },
    );
  return [
    ...(late.length > 0
      ? [
          {
            sv: `Sista dagen att anmäla ärendet har redan passerat i ${names(late, 'sv')}. Välj ett senare möte, eller kom överens med organet.`,
            en: `The last day to propose the matter has already been in ${names(late, 'en')}. Choose a later meeting, or agree with the body.`,
          },
        ]
      : []),
    ...(unknown.length > 0
      ? [
          {
            sv: `Inget möte i tid är känt för ${names(unknown, 'sv')}. Planera ett senast den dag som står.`,
            en: `No meeting in time is known for ${names(unknown, 'en')}. Plan one no later than the day given.`,
          },
        ]
      : []),
  ];
};
