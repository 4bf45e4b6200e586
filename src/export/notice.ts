import { wallAt } from '../domain/wall-time.ts';
import { weekdayDate } from '../i18n/dates.ts';
import { FILE_KIND } from '../i18n/file-words.ts';
import { spanText } from '../i18n/when-said.ts';
import type { Notice } from '../knowledge/notice.ts';
import { SEAT_ROLE } from '../knowledge/texts.ts';
import { heading, type Paper, type Part, type Span, span } from './paper.ts';
import { actionTable, instantLine, openness, type Wording } from './told.ts';
import { fromCancelled, LABEL, notForReader, origin, proposedBy, SAY } from './words.ts';

/** Seats as a table, the column of municipalities only where a seat has one. */
const calledPart = ({ called }: Notice, { locale, catalog }: Wording): Part => {
  if (called.length === 0) return { kind: 'text', spans: span(SAY.noSeats[locale]) };
  const some = called.some((s) => s.municipality !== undefined);
  return {
    kind: 'table',
    columns: [LABEL.name[locale], LABEL.role[locale], ...(some ? [LABEL.municipality[locale]] : [])],
    widths: some ? [42, 33, 25] : [55, 45],
    rows: called.map((s) => [
      `${catalog.name(s.person)}${s.party === undefined ? '' : ` (${s.party})`}`,
      (s.title ?? SEAT_ROLE[s.role])[locale],
      ...(some ? [s.municipality === undefined ? '–' : catalog.name(s.municipality)] : []),
    ]),
  };
};

const items = ({ agenda }: Notice, { locale, nameOf }: Wording): Span[][] =>
  agenda.map((item) => {
    const details = [
      proposedBy(nameOf(item.recordedBy))[locale],
      ...(item.from === undefined ? [] : [fromCancelled(weekdayDate(item.from.date, locale))[locale]]),
      item.id,
    ];
    return [{ text: item.text, ...(item.link === undefined ? {} : { to: item.link }) }, { text: ` (${details.join(', ')})` }];
  });
const papers = ({ agenda }: Notice): Span[][] => agenda.flatMap((i) => (i.link === undefined ? [] : [[{ text: `${i.text}: ` }, { text: i.link, to: i.link }]]));

const listOr = (all: Span[][], none: string, ordered = false): Part =>
  all.length === 0 ? { kind: 'text', spans: span(none) } : { kind: 'list', items: all, ordered };

/** The notice of a meeting: when and where, who is called, the agenda, the papers by link and what is still open. */
export const noticePaper = (notice: Notice, wording: Wording): Paper => {
  const { locale, catalog, zone, now } = wording;
  const { meeting, actions } = notice;
  const today = wallAt(now.getTime(), zone).date;
  const field = (label: keyof typeof LABEL, value: string | undefined) => (value === undefined ? [] : [{ label: LABEL[label][locale], value: span(value) }]);
  return {
    locale,
    title: FILE_KIND.notice[locale],
    subtitle: catalog.name(meeting.body),
    association: wording.association,
    origin: origin(instantLine(now.toISOString(), wording))[locale],
    parts: [
      ...openness([meeting, ...notice.called, ...notice.agenda, ...actions], locale),
      {
        kind: 'fields',
        fields: [
          ...field('status', meeting.recorded?.cancelled ? SAY.cancelled[locale] : undefined),
          ...field('when', spanText(meeting, locale)),
          ...field('place', meeting.place),
          ...(meeting.link === undefined ? [] : [{ label: LABEL.link[locale], value: [{ text: meeting.link, to: meeting.link }] }]),
          ...field('noticeBy', notice.dates && weekdayDate(notice.dates.notice, locale)),
        ],
      },
      heading(LABEL.agenda[locale]),
      listOr(items(notice, wording), SAY.noItems[locale], true),
      heading(LABEL.papers[locale]),
      listOr(papers(notice), SAY.noPapers[locale]),
      heading(LABEL.openActions[locale]),
      actions.length === 0 ? { kind: 'text', spans: span(SAY.noOpenActions[locale]) } : actionTable(actions, wording, today),
      heading(LABEL.called[locale]),
      calledPart(notice, wording),
      ...(notice.dates ? [{ kind: 'note' as const, text: SAY.leadTimes[locale] }] : []),
      ...notice.statutes(locale).map((text): Part => ({ kind: 'note', text })),
      ...(notice.hidden > 0 ? [{ kind: 'note' as const, text: notForReader(notice.hidden)[locale] }] : []),
    ],
  };
};
