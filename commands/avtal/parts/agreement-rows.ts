import type { Visibility } from '../../../src/domain/fact.ts';
import type { Agreement } from '../../../src/domain/happenings/agreement.ts';
import { listed } from '../../../src/i18n/listed.ts';
import type { CommandContext } from '../../context.ts';
import { VISIBILITY } from '../../utfall/parts/phrases.ts';
import { LABEL, SAY } from './phrases.ts';
import { dayText, partyName, type Row, row, shortDay } from './say.ts';

export const nameOfSubject = (subject: string, { knowledge, journal }: Pick<CommandContext, 'knowledge' | 'journal'>): string | undefined =>
  knowledge.catalog.get(subject)?.names.sv[0] ?? journal.state().agreements.by('subject', subject)[0]?.name;
/** What is known of an agreement, as rows: the same before and after it is kept. */
export const agreementRows = (a: Omit<Agreement, 'id'>, visibility: Visibility, context: CommandContext): Row[] => {
  const { locale, knowledge } = context;
  const day = (date: string | undefined) => (date === undefined ? undefined : dayText(date, context));
  const parties = a.parties.map((p) => partyName(p, context));
  const whole = a.appendixOf === undefined ? undefined : nameOfSubject(a.appendixOf, context);
  return [
    row(LABEL.parties, parties.length ? listed(parties, context.locale) : SAY.notSaid[locale], context),
    row(LABEL.from, a.from === undefined ? undefined : shortDay(a.from, context), context),
    row(LABEL.to, day(a.to), context),
    row(LABEL.notice, day(a.notice), context),
    row(LABEL.review, day(a.review), context),
    row(LABEL.appendixOf, whole, context),
    row(LABEL.body, a.body === undefined ? undefined : knowledge.catalog.name(a.body), context),
    row(LABEL.visibility, VISIBILITY[visibility][locale], context),
    row(LABEL.why, a.why, context),
  ].flat();
};
