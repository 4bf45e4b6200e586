import type { Grant } from '../../../src/domain/happenings/grant.ts';
import type { CommandContext } from '../../context.ts';
import { LABEL } from './phrases.ts';
import { dayText, partyName, type Row, row } from './say.ts';

export const kronor = (amount: number, locale: CommandContext['locale']): string =>
  `${new Intl.NumberFormat(locale === 'sv' ? 'sv-SE' : 'en-GB').format(amount)} kr`;

export const grantRows = (g: Omit<Grant, 'id'>, context: CommandContext): Row[] => {
  const { locale, knowledge } = context;
  return [
    row(LABEL.funder, g.funder, context),
    row(LABEL.amount, g.amount === undefined ? undefined : kronor(g.amount, locale), context),
    row(LABEL.shares, g.shares.map((s) => `${partyName(s.to, context)} ${kronor(s.amount, locale)}`).join('; '), context),
    row(LABEL.reports, g.reports.map((d) => dayText(d, context)).join('; '), context),
    row(LABEL.body, g.body === undefined ? undefined : knowledge.catalog.name(g.body), context),
  ].flat();
};
