import type { Visibility } from '../domain/fact.ts';
import type { ActionState } from '../domain/happenings/action.ts';
import type { Action } from '../domain/happenings/outcome.ts';
import { isOverdue } from '../domain/open-actions.ts';
import { wallAt } from '../domain/wall-time.ts';
import { longDate } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locale.ts';
import { wallText } from '../i18n/when-said.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import type { NameOf } from '../knowledge/recorded/name-of.ts';
import { ownerName } from '../knowledge/recorded/said.ts';
import type { Part } from './paper.ts';
import { LABEL, SAY } from './words.ts';

/** What every paper is worded with. */
export type Wording = {
  locale: Locale;
  catalog: Catalog;
  association: string;
  nameOf: NameOf;
  /** IANA zone that times are written in. */
  zone: string;
  now: Date;
};

/** "torsdag 14 januari 2027 kl. 09.00", from an instant. */
export const instantLine = (iso: string, { zone, locale }: Pick<Wording, 'zone' | 'locale'>): string => {
  const at = wallAt(Date.parse(iso), zone);
  return wallText(at.date, at.time, locale);
};

/** Actions as a table. With a day to compare with, what is late says so. */
export const actionTable = (actions: readonly (Action & Partial<Pick<ActionState, 'state'>>)[], { locale, catalog }: Wording, today?: string): Part => ({
  kind: 'table',
  columns: [LABEL.action[locale], LABEL.owner[locale], LABEL.due[locale], LABEL.id[locale]],
  widths: [44, 22, 19, 15],
  rows: actions.map((a) => {
    const late = today !== undefined && isOverdue({ state: 'open', ...a }, today) ? ` (${SAY.overdue[locale]})` : '';
    return [a.text, a.owner ? ownerName(a.owner, catalog) : '–', a.due === undefined ? '–' : `${longDate(a.due, locale)}${late}`, a.id];
  }),
});

/** Said first on a paper that not everybody may read. */
export const openness = (all: readonly { visibility: Visibility }[], locale: Locale): Part[] =>
  all.every((one) => one.visibility === 'open') ? [] : [{ kind: 'text', spans: [{ text: SAY.notOpen[locale], strong: true }] }];
