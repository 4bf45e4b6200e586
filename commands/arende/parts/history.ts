import { maySee } from '../../../src/domain/actor.ts';
import type { Visibility } from '../../../src/domain/fact.ts';
import { askedIn, type Consultation, type ConsultationState } from '../../../src/domain/happenings/consultation.ts';
import type { Station } from '../../../src/domain/happenings/matter.ts';
import { wallAt } from '../../../src/domain/wall-time.ts';
import { longDate } from '../../../src/i18n/dates.ts';
import { BRIEF } from '../../../src/knowledge/brief.ts';
import { keptLines } from '../../../src/knowledge/kept-said.ts';
import type { CommandContext } from '../../context.ts';
import { personName } from '../../person-name.ts';
import { RESULT } from './phrases.ts';
import type { View } from './view.ts';

const told = <T>({ locale, viewer, zone, ...context }: CommandContext, brief: (one: T) => string, body: string) => ({
  locale,
  brief,
  sees: ({ visibility }: { visibility: Visibility }) => maySee(viewer, visibility, body),
  who: (person: string) => personName(person, context),
  day: (at: string) => longDate(wallAt(Date.parse(at), zone).date, locale),
});
/** How a consultation has been corrected, or that it was struck out. */
export const changeLines = (c: ConsultationState, context: CommandContext): string[] => {
  const naming = { catalog: context.knowledge.catalog, locale: context.locale };
  return keptLines<Consultation>(
    askedIn(c),
    told(context, (one) => BRIEF.consultation(one, naming), c.body),
  );
};

/** What has happened to a matter, oldest first: its stations, what was withdrawn of them, and how its wording was changed. */
export const historyLines = ({ matter, stops }: View, context: CommandContext): string[] => {
  const { knowledge, locale, viewer, zone } = context;
  const sv = locale === 'sv';
  const day = (iso: string) => longDate(wallAt(Date.parse(iso), zone).date, locale);
  const back = (to: string | undefined) => (to === undefined ? '' : sv ? ` till ${knowledge.catalog.name(to)}` : ` to ${knowledge.catalog.name(to)}`);
  const lines = [
    ...stops.map((s) => ({
      at: s.date,
      text: `${longDate(s.date, locale)}, ${knowledge.catalog.name(s.body)}: ${RESULT[s.result][locale]}${back(s.to)}${s.text === undefined ? '' : `. ${s.text}`} (${s.record})`,
    })),
    ...matter.stations
      .filter((s) => maySee(viewer, s.visibility, s.body))
      .flatMap((s) =>
        keptLines<Station>(
          s,
          told(context, (one) => BRIEF.station(one, { catalog: knowledge.catalog, locale }), s.body),
        ).map((text) => ({ at: s.date, text })),
      ),
    ...matter.before.map((b) => ({
      at: wallAt(Date.parse(b.changedAt), zone).date,
      text: sv ? `Ändrat ${day(b.changedAt)}: ${b.reason} (förut: ${b.title})` : `Changed on ${day(b.changedAt)}: ${b.reason} (before: ${b.title})`,
    })),
  ];
  return lines.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map((l) => l.text);
};
