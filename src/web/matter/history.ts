import { maySee } from '../../domain/actor.ts';
import { seesMatter } from '../../domain/matter/seen.ts';
import type { MatterView } from '../../domain/matter/view.ts';
import { wallAt } from '../../domain/wall-time.ts';
import { longDate } from '../../i18n/dates.ts';
import { whoIs } from '../naming.ts';
import type { Visit } from '../parts.ts';
import type { Shown } from './known.ts';

export type Line = { at: string; text: string };

/** How the wording was changed, what was struck out and who closed it: who, when and why. The earlier wording is kept in the line. */
export const historyOf = ({ matter }: MatterView, visit: Visit, web: Shown): { lines: Line[]; hidden: number } => {
  const { locale, viewer } = visit;
  const sv = locale === 'sv';
  const day = (iso: string) => longDate(wallAt(Date.parse(iso), web.zone).date, locale);
  const struck = matter.stations.filter((s) => s.withdrawn);
  const mine = struck.filter((s) => maySee(viewer, s.visibility, s.body));
  const before = matter.before.filter((b) => seesMatter(viewer, b));
  const lines: Line[] = [
    ...before.map((b) => ({
      at: b.changedAt,
      text: sv
        ? `Ändrat ${day(b.changedAt)} av ${whoIs(b.changedBy, web, locale)}: ${b.reason} Förut: ${b.title}`
        : `Changed on ${day(b.changedAt)} by ${whoIs(b.changedBy, web, locale)}: ${b.reason} Before: ${b.title}`,
    })),
    ...mine.flatMap(({ id, withdrawn: w }) =>
      w === undefined
        ? []
        : [
            {
              at: w.at,
              text: sv
                ? `Stationen ${id} ströks ${day(w.at)} av ${whoIs(w.by, web, locale)}: ${w.reason}`
                : `Station ${id} was struck out on ${day(w.at)} by ${whoIs(w.by, web, locale)}: ${w.reason}`,
            },
          ],
    ),
    ...(matter.closed
      ? [
          {
            at: matter.closed.at,
            text: sv
              ? `Avslutat ${day(matter.closed.at)} av ${whoIs(matter.closed.by, web, locale)}: ${matter.closed.reason}`
              : `Closed on ${day(matter.closed.at)} by ${whoIs(matter.closed.by, web, locale)}: ${matter.closed.reason}`,
          },
        ]
      : []),
  ];
  return { lines: lines.sort((a, b) => (a.at < b.at ? -1 : 1)), hidden: struck.length - mine.length + matter.before.length - before.length };
};
