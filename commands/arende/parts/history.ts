import { maySee } from '../../../src/domain/actor.ts';
import { wallAt } from '../../../src/domain/wall-time.ts';
import { longDate } from '../../../src/i18n/dates.ts';
import type { CommandContext } from '../../context.ts';
import { RESULT } from './phrases.ts';
import type { View } from './view.ts';

/** What has happened to a matter, oldest first: its stations, what was withdrawn of them, and how its wording was changed. */
export const historyLines = ({ matter, stops }: View, { knowledge, locale, viewer, zone }: CommandContext): string[] => {
  const sv = locale === 'sv';
  const day = (iso: string) => longDate(wallAt(Date.parse(iso), zone).date, locale);
  const shown = new Set(stops.map((s) => s.record));
  const back = (to: string | undefined) => (to === undefined ? '' : sv ? ` till ${knowledge.catalog.name(to)}` : ` to ${knowledge.catalog.name(to)}`);
  const lines = [
    ...stops.map((s) => ({
      at: s.date,
      text: `${longDate(s.date, locale)}, ${knowledge.catalog.name(s.body)}: ${RESULT[s.result][locale]}${back(s.to)}${s.text === undefined ? '' : `. ${s.text}`} (${s.record})`,
    })),
    ...matter.stations
      .filter((s) => s.withdrawn && !shown.has(s.id) && maySee(viewer, s.visibility, s.body))
      .map((s) => ({
        at: s.date,
        text: sv
          ? `${s.id} ströks ${day(s.withdrawn?.at ?? s.recordedAt)}: ${s.withdrawn?.reason ?? ''}`
          : `${s.id} was struck out on ${day(s.withdrawn?.at ?? s.recordedAt)}: ${s.withdrawn?.reason ?? ''}`,
      })),
    ...matter.before.map((b) => ({
      at: wallAt(Date.parse(b.changedAt), zone).date,
      text: sv ? `Ändrat ${day(b.changedAt)}: ${b.reason} (förut: ${b.title})` : `Changed on ${day(b.changedAt)}: ${b.reason} (before: ${b.title})`,
    })),
  ];
  return lines.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map((l) => l.text);
};
