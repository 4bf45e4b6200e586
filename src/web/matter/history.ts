import { maySee } from '../../domain/actor.ts';
import type { Station } from '../../domain/happenings/matter.ts';
import { seesMatter } from '../../domain/matter/seen.ts';
import type { MatterView } from '../../domain/matter/view.ts';
import { wallAt } from '../../domain/wall-time.ts';
import { longDate } from '../../i18n/dates.ts';
import { BRIEF } from '../../knowledge/brief.ts';
import { keptLines } from '../../knowledge/kept-said.ts';
import { whoIs } from '../naming.ts';
import type { Visit } from '../parts.ts';
import type { Shown } from './known.ts';

export type Line = { at: string; text: string };

/** How the wording was changed, what was struck out and who closed it: who, when and why. The earlier wording is kept in the line. */
export const historyOf = ({ matter }: MatterView, visit: Visit, web: Shown): { lines: Line[]; hidden: number } => {
  const { locale, viewer } = visit;
  const sv = locale === 'sv';
  const day = (iso: string) => longDate(wallAt(Date.parse(iso), web.zone).date, locale);
  const struck = matter.stations.filter((s) => s.withdrawn || s.earlier);
  const mine = struck.filter((s) => maySee(viewer, s.visibility, s.body));
  const before = matter.before.filter((b) => seesMatter(viewer, b));
  const lines: Line[] = [
    ...before.map((b) => ({
      at: b.changedAt,
      text: sv
        ? `Ändrat ${day(b.changedAt)} av ${whoIs(b.changedBy, web, locale)}: ${b.reason} Förut: ${b.title}`
        : `Changed on ${day(b.changedAt)} by ${whoIs(b.changedBy, web, locale)}: ${b.reason} Before: ${b.title}`,
    })),
    ...mine.flatMap((s) =>
      keptLines<Station>(s, {
        locale,
        brief: (one) => BRIEF.station(one, { catalog: web.knowledge().catalog, locale }),
        sees: ({ visibility }) => maySee(viewer, visibility, s.body),
        who: (person) => whoIs(person, web, locale),
        day,
      }).map((text) => ({
        at: s.withdrawn?.at ?? s.earlier?.at(-1)?.corrected.at ?? s.recordedAt,
        text,
      })),
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
