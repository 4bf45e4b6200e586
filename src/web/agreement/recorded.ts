import { wallAt } from '../../domain/wall-time.ts';
import { longDate } from '../../i18n/dates.ts';
import { whoIs } from '../naming.ts';
import type { Visit } from '../parts.ts';
import type { Shown } from './known.ts';

/** "Anna Ek, 12 mars 2026 (V-7K3PD)": who recorded something, when, and what it is called in the journal. */
export const recordedText = (r: { id: string; recordedBy: string; recordedAt: string }, { locale }: Visit, web: Shown): string =>
  `${whoIs(r.recordedBy, web, locale)}, ${longDate(wallAt(Date.parse(r.recordedAt), web.zone).date, locale)} (${r.id})`;
