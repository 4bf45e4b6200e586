import { type Statute, statuteDates } from '../domain/statute.ts';
import type { WorkingDays } from '../domain/working-days.ts';
import { periodText } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locale.ts';
import { statuteSentence } from '../i18n/matter-way.ts';

export type StatutesFor = {
  settings: { readonly statutes: readonly Statute[] };
  working: Pick<WorkingDays, 'isWorking' | 'backTo'>;
  today: string;
  locale: Locale;
};
/** What the statutes set for a meeting on a day, a sentence each, marked as the association's own settings. */
export const statutesSaid = (kind: Statute['bodyKind'], date: string, { settings, working, today, locale }: StatutesFor): string[] =>
  statuteDates(settings.statutes, kind, date).map(({ statute, notice, season }) =>
    statuteSentence(
      statute.text[locale],
      {
        notice,
        // The day itself is the statute's; people work on the last working day before it.
        lastWorkingDay: notice === undefined || working.isWorking(notice) ? undefined : working.backTo(notice),
        late: notice !== undefined && notice < today,
        next: season === undefined || season.fits ? undefined : periodText(season.next, locale),
      },
      locale,
    ),
  );
