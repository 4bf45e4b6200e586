import type { ConsultationState } from '../../../src/domain/happenings/consultation.ts';
import { answersOf } from '../../../src/domain/matter/seen.ts';
import { longDate } from '../../../src/i18n/dates.ts';
import type { Said } from '../../../src/i18n/locale.ts';
import { type Block, type Button, buttons } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { nameList } from './parties.ts';
import { SAY } from './phrases.ts';

/** The text of a reminder about those that have not answered. It lists them as they are when it is written. */
export const reminderText = (c: ConsultationState, { knowledge, locale }: Pick<CommandContext, 'knowledge' | 'locale'>): string => {
  const { missing } = answersOf(c);
  const names = nameList(missing, { knowledge, locale });
  return locale === 'sv'
    ? `Svar saknas på remissen ${c.title} (${c.id}), sista svarsdag ${longDate(c.due, 'sv')}: ${names} (${missing.length} av ${c.to.length}).`
    : `Answers are missing in the consultation ${c.title} (${c.id}), due ${longDate(c.due, 'en')}: ${names} (${missing.length} of ${c.to.length}).`;
};

export const answersCounted = (count: number): Said => ({ sv: `${count} tillfrågade`, en: `${count} of those asked` });
export const answeredSaid = (names: string, id: string): Said => ({
  sv: `${id}: svar från ${names} är registrerat.`,
  en: `${id}: the answer of ${names} is recorded.`,
});
export const alreadyAnswered = (names: string): Said => ({ sv: `Hade redan svarat: ${names}.`, en: `Had already answered: ${names}.` });
export const unansweredSaid = (names: string, id: string, reason: string): Said => ({
  sv: `${id}: svaret från ${names} räknas inte längre. Skäl: ${reason}`,
  en: `${id}: the answer of ${names} counts no more. Reason: ${reason}`,
});
export const notAnswered = (names: string): Said => ({ sv: `Hade inte svarat: ${names}.`, en: `Had not answered: ${names}.` });
export const prolongedSaid = (id: string, day: string): Said => ({
  sv: `${id}: sista svarsdag är nu ${day}.`,
  en: `${id}: the last day to answer is now ${day}.`,
});
export const remindedSaid = (reminder: string, at: string): Said => ({
  sv: `${reminder}: påminnelsen kommer ${at}. Den följer med när svar registreras, och försvinner när alla har svarat.`,
  en: `${reminder}: the reminder comes on ${at}. It follows the answers as they are recorded, and goes away when all have answered.`,
});

export const remindButton = (c: ConsultationState, { locale }: Pick<CommandContext, 'locale'>): Block[] => {
  const button: Button = { label: SAY.remind[locale], text: `/arende paminn ${c.id}` };
  return answersOf(c).missing.length === 0 ? [] : [buttons(button)];
};
