import type { Visibility } from '../domain/fact.ts';
import type { Kept } from '../domain/kept.ts';
import type { Locale } from '../i18n/locale.ts';
import { changedBy } from '../i18n/outcome-words.ts';

const bare = (words: string) => words.replace(/[.\s]+$/, '');
type Telling<T> = {
  locale: Locale;
  /** What it says, in brief. */
  brief(one: T): string;
  /** Whether the reader may see how it read then. */
  sees(one: { visibility: Visibility }): boolean;
  who(person: string): string;
  day(instant: string): string;
};

/** How something recorded has been changed, oldest first: who, when and why, and what it said before, as far as the reader may see it. */
export const keptLines = <T extends { id: string }>(record: Kept<T>, { locale, brief, sees, who, day }: Telling<T>): string[] => {
  const id = record.id;
  const corrected = (record.earlier ?? []).map((one) => {
    const { why, by, at } = one.corrected;
    const was = sees(one) ? (locale === 'sv' ? `. Förut: ${brief(one)}` : `. Before: ${brief(one)}`) : '';
    return `${id}: ${changedBy('corrected', who(by), day(at), bare(why))[locale]}${was}`;
  });
  const { withdrawn: gone } = record;
  return [...corrected, ...(gone ? [`${id}: ${changedBy('withdrawn', who(gone.by), day(gone.at), gone.why)[locale]}`] : [])];
};
