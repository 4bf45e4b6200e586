import { adoptionOf } from '../../../src/domain/agreements.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { type Block, list, note, strong, text } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { countOf, LABEL, SAY } from './phrases.ts';
import { namesOf, shortDay, stamped } from './say.ts';
import { sightOf } from './sight.ts';

const KOMMUNER = { sv: 'kommuner', en: 'municipalities' };
/** So many of the newest recordings are named, to be corrected by. */
const SHOWN = 12;
const all = (locale: Locale) => (locale === 'sv' ? 'alla' : 'all');

/** Which municipalities have adopted an agreement, by day; which are missing only when all are spoken of. */
export const adoptionBlocks = (subject: string, context: CommandContext): Block[] => {
  const { locale, knowledge } = context;
  const municipalities = knowledge.catalog.all('municipality').map((m) => m.id);
  const now = adoptionOf(context.journal.state(), subject, municipalities, sightOf(context));
  if (now.records.length === 0) return [];
  const dates = [...new Set(now.adopted.map((a) => a.date))].sort();
  const byDay = dates.map((date) => {
    const ids = now.adopted.filter((a) => a.date === date).map((a) => a.municipality);
    const others = municipalities.filter((m) => !ids.includes(m));
    const who =
      others.length === 0
        ? all(locale)
        : ids.length > others.length && now.complete
          ? countOf(ids.length, municipalities.length, KOMMUNER)[locale]
          : namesOf(ids, context);
    return `${shortDay(date, context)}: ${who}`;
  });
  const count = countOf(now.adopted.length, municipalities.length, KOMMUNER)[locale];
  // All on one day needs no list of days.
  const [only] = byDay.length === 1 && now.complete ? dates : [];
  return [
    text(strong(LABEL.adopted[locale]), only === undefined ? `: ${count}` : `: ${count}, ${shortDay(only, context)}`),
    ...(byDay.length && only === undefined ? [list(byDay)] : []),
    ...(now.not.length ? [text(strong(LABEL.notAdopted[locale]), `: ${namesOf(now.not, context)}`)] : []),
    ...(now.complete ? [] : [note(SAY.silence[locale])]),
    note(
      now.records
        .slice(-SHOWN)
        .map((r) => stamped(r, context))
        .join('; '),
    ),
  ];
};
