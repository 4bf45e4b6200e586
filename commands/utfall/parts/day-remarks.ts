import type { Outcome } from '../../../src/domain/happenings/outcome.ts';
import { longDate } from '../../../src/i18n/dates.ts';
import type { Said } from '../../../src/i18n/locale.ts';
import { type Block, list, note } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { hereOf } from '../../here.ts';

const next = (day: string): Said => ({
  sv: `Nästa möte, ${day}, har redan varit. Stämmer det inte, välj ”Ändra” och skriv dagen med år.`,
  en: `The next meeting, ${day}, has already been. If that is wrong, choose “Change” and write the day with its year.`,
});
const before: Said = {
  sv: 'Detta ligger före mötet. Stämmer det inte, välj ”Ändra” och skriv dagen med år:',
  en: 'This is before the meeting. If that is wrong, choose “Change” and write the day with its year:',
};
const due = (what: string, day: string): Said => ({ sv: `${what}: senast ${day}`, en: `${what}: by ${day}` });
const report = (what: string, day: string): Said => ({ sv: `${what}: återrapport ${day}`, en: `${what}: report back ${day}` });

/** Days that can hardly be meant: a next meeting that has been, and what is to be done or reported before the meeting that gave it. Said, not refused. */
export const dayRemarks = (outcome: Outcome, context: CommandContext): Block[] => {
  const { locale } = context;
  const { date } = outcome.meeting;
  const early = [
    ...outcome.actions.flatMap((a) => (a.due !== undefined && a.due < date ? [due(a.text, longDate(a.due, locale))] : [])),
    ...outcome.decisions.flatMap((d) => (d.reportBack !== undefined && d.reportBack < date ? [report(d.text, longDate(d.reportBack, locale))] : [])),
  ];
  const gone = outcome.next !== undefined && outcome.next < hereOf(context, 'past').now.date;
  return [
    ...(gone ? [note(next(longDate(outcome.next ?? '', locale))[locale])] : []),
    ...(early.length > 0 ? [note(before[locale]), list(early.map((said) => said[locale]))] : []),
  ];
};
