import type { FormValues } from '../../../src/chat/incoming.ts';
import { findSeries } from '../../../src/domain/series.ts';
import { endOfRange } from '../../../src/domain/when/end.ts';
import { withPlainRanges } from '../../../src/domain/when/ranges.ts';
import { type Found, findWhen } from '../../../src/domain/when/when.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import { SERIES_WORD } from '../../../src/i18n/series-words.ts';
import type { CommandContext } from '../../context.ts';
import { dayBeside } from '../../day-like.ts';
import { hereOf } from '../../here.ts';
import { type Labels, labelAt, labelled, labelNotes } from '../../labelled.ts';
import { leadingBody } from '../../named-body.ts';
import { splitParts } from '../../split-parts.ts';
import { meetingInLine } from './which.ts';

type Label = 'daysOff' | 'body' | 'date' | 'time' | 'place' | 'link' | 'series' | 'visibility' | 'reason' | 'text';
const LABELS: Labels<Label> = [
  ['body', 'organ(?:et)?|body'],
  ['date', 'datum|dag|date|day'],
  ['time', 'tid|klockslag|time'],
  ['place', 'plats|lokal|place|venue|where'],
  ['link', 'lank|link'],
  ['series', 'serie|series'],
  ['visibility', 'synlighet|visibility'],
  ['daysOff', 'helg(?:dag(?:en|ar)?)?|ledig(?:a)? dag(?:ar)?|arbetsdag|days? off|weekends?|holidays?'],
  ['reason', 'skal|orsak|anledning|reason|because'],
  ['text', 'punkt|item'],
];
/** A web address may hold any mark but a space; what ends it is the sentence's own. */
const URL_IN = /https?:\/\/\S+/iu;
const urlIn = (text: string): string | undefined => URL_IN.exec(text)?.[0].replace(/[.,;)]+$/, '');
/** What joins the parts of a line and says nothing by itself. */
const BEFORE = /^[\s,.:-]*(?:(?:from|från|med start|starting|with|med|länk|link|och|and|samt)(?=[\s,:.]|$)[\s,.:-]*)*/iu;
const AFTER = /(?:^|[\s,:-])(?:i|på|in|at|vid|from|från|med start|med|with|länk|link|och|and|samt)$/iu;
const JOINS = new Set([' ', ',', ':', '-']);
/** Without the signs at its end. Letter by letter: a pattern that may begin anywhere takes minutes over thousands of dashes. */
const cutEnd = (text: string): string => {
  let end = text.length;
  while (end > 0 && JOINS.has(text[end - 1] as string)) end -= 1;
  return text.slice(0, end);
};
const withoutEdges = (part: string): string => cutEnd(cutEnd(part.replace(BEFORE, '')).replace(AFTER, '')).trim();
/** What a place on a line begins with: anything else that is left over is asked about. */
const PLACE_LEAD = /^(?:plats|lokal|place|venue|i|på|in|at|on|vid)\s+(?=\S)/iu;
const YEAR_AFTER = /^,?\s+(?:(?:under|år|in|during|of)\s+)?(?:19|20)\d\d(?![\p{L}\p{N}/.-])/u;
/** Stands where a day or a time was cut out. */
const CUT = '\u0000';
const FILLER = /^[\s,:.-]*(?:(?:möte|mötet|möten|sammanträde|sammanträdet|meetings?|the|den)(?=[\s,:.]|$)[\s,:.-]*)*/iu;
const UNTIL_END = new RegExp(`(?:^|[\\s,])(?:${SERIES_WORD.until})\\s*$`, 'u');

const withoutLink = (line: string): { line: string; link?: string } => {
  const link = urlIn(line);
  return link === undefined ? { line } : { line: line.replace(link, ' '), link };
};
const present = (values: Readonly<Record<string, string | undefined>>): FormValues =>
  Object.fromEntries(Object.entries(values).filter((e): e is [string, string] => e[1] !== undefined && e[1] !== ''));

/** Without the times that are the end of the one before: "09:00 - 12:00". */
const beginnings = (text: string, found: readonly Found[]): Found[] =>
  found.filter((f, i) => {
    const before = found[i - 1];
    return !before || before.when.time === undefined || endOfRange(text, before.end) < f.end;
  });

/** The place, with what may belong to it: `left` is the part of it that nothing says is a place. */
const placesIn = (rest: string): { place: string; left: string } => {
  const parts = rest
    .split(CUT)
    .map((part) => withoutEdges(part.replace(/\s+/g, ' ')))
    .filter((part) => part !== '');
  const led = parts.filter((part) => PLACE_LEAD.test(part));
  const place = led.map((part) => part.replace(PLACE_LEAD, '')).join(', ');
  const left = parts.filter((part) => !led.includes(part)).join(', ');
  return { place: [place, left].filter(Boolean).join(', '), left };
};

/** "12/3 kl 9–12 i Stadshuset": when and where, each wherever it stands. All the days are taken, and `left` is what was not understood. */
const spotIn = (typed: string, context: CommandContext, withSeries: boolean) => {
  let rest = withPlainRanges(typed.replaceAll(CUT, ' '));
  const series = withSeries ? findSeries(rest) : undefined;
  const year = series ? (YEAR_AFTER.exec(rest.slice(series.end))?.[0] ?? '') : '';
  let often = series ? `${rest.slice(series.start, series.end)}${year}` : undefined;
  if (series) rest = `${rest.slice(0, series.start)}${CUT}${rest.slice(series.end + year.length)}`;
  const days: string[] = [];
  // From the end, so that what is cut out leaves the places before it as they are.
  for (const found of beginnings(rest, findWhen(rest, hereOf(context, 'future'))).reverse()) {
    // A time alone may stand after what was meant for a day: both are asked about.
    const alone = series === undefined && found.when.assumed.some((a) => a === 'today' || a === 'tomorrow');
    const { start } = (alone ? dayBeside(rest, found) : undefined) ?? found;
    const end = found.when.time === undefined ? found.end : endOfRange(rest, found.end);
    const words = rest.slice(start, end);
    const before = UNTIL_END.exec(foldLetters(rest.slice(0, start)));
    if (often !== undefined && before) often = `${often} till ${words}`;
    else days.unshift(words);
    rest = `${rest.slice(0, often !== undefined && before ? before.index : start)}${CUT}${rest.slice(end)}`;
  }
  return { date: days.length === 0 ? undefined : days.join(', '), series: often, ...placesIn(rest) };
};

/** "Styrelsen 2027: 12/3, 23/4 kl 9": the days after the colon, with the year that holds for them all where it is read, after the last. */
const daysAfterColon = (line: string, { knowledge }: CommandContext): string => {
  const body = line.slice(0, leadingBody(line, knowledge.catalog)?.length ?? 0);
  const [colon, year] = /^,?\s*((?:19|20)\d\d)?\s*:\s*(?=\d)/.exec(line.slice(body.length)) ?? [];
  if (body === '' || colon === undefined) return line;
  const [days = '', ...more] = line.slice(body.length + colon.length).split(';');
  const last = [...days.matchAll(/(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/-])/g)].at(-1);
  const at = last === undefined ? days.length : last.index + last[0].length;
  const dated = year === undefined ? days : `${days.slice(0, at)} ${year}${days.slice(at)}`;
  return [`${body} ${dated}`, ...more].join(';');
};

/** A typed plan as the values that the form would send. Undefined for an empty line: the form is shown. */
export const planValues = (typed: string, context: CommandContext): FormValues | undefined => {
  const line = typed.normalize('NFC').trim();
  if (line === '') return undefined;
  // A recurrence rule holds semicolons, which otherwise separate: it is taken out first.
  const { line: plain, link } = withoutLink(daysAfterColon(line, context));
  const raw = /(?:(?:serie|series)\s*:\s*)?((?:RRULE:)?FREQ=[A-Z]+(?:;[A-Z]+=[A-Z0-9,+-]+)*)/iu.exec(plain);
  const { head, values } = labelled(raw ? plain.replace(raw[0], ' ') : plain, LABELS, 'place');
  const named = leadingBody(head, context.knowledge.catalog);
  const after = head.slice(named?.length ?? 0).replace(FILLER, '');
  const spot = named ? spotIn(after, context, true) : undefined;
  return present({
    body: named ? named.body : head,
    date: spot?.date,
    place: spot?.place,
    left: spot?.left,
    link,
    series: raw?.[1] ?? spot?.series,
    ...values,
  });
};

/** What is changed of a plan that has been shown: "helg: före". */
export const amendedPlan = (typed: string): FormValues => present({ daysOff: labelled(typed, LABELS, 'place').values.daysOff });

/** "styrelsen 12/3 till 19/3 kl 13 i Lund; skäl: …", or with the meeting's id. */
export const moveValues = (typed: string, context: CommandContext): FormValues | undefined => {
  const line = typed.normalize('NFC').trim();
  if (line === '') return undefined;
  const { line: plain, link } = withoutLink(line);
  const { head, values } = labelled(plain, LABELS, 'reason');
  const { which, rest } = meetingInLine(head, context);
  if (which === '') return present({ meeting: head, link, ...values });
  const to = rest.replace(/^[\s,]*(?:till|to)(?=\s)/iu, '');
  const { date, place, left } = spotIn(to, context, false);
  return present({ meeting: which, date, place, left, link, ...values });
};

/** "styrelsen 12/3; skäl: …" */
export const cancelValues = (typed: string, context: CommandContext): FormValues | undefined => {
  const line = typed.normalize('NFC').trim();
  if (line === '') return undefined;
  const { head, values } = labelled(line, LABELS, 'reason');
  const { which, rest } = meetingInLine(head, context);
  return present({ meeting: which === '' ? head : which, reason: rest.replace(/^[\s,.:-]+/, ''), ...values });
};

/** "styrelsen 12/3: budget 2028 https://…" */
export const itemValues = (typed: string, context: CommandContext): FormValues | undefined => {
  const line = typed.normalize('NFC').trim();
  if (line === '') return undefined;
  const { which, rest } = meetingInLine(line, context);
  const colon = which === '' ? line.indexOf(': ') : -1;
  const meeting = which !== '' ? which : colon > 0 ? line.slice(0, colon) : '';
  const said = (which !== '' ? rest : colon > 0 ? line.slice(colon + 1) : line).replace(/^[\s,:-]+/, '').replace(/^(?:punkt|item)\s*:\s*/iu, '');
  const link = urlIn(said);
  // A link at the end is the item's paper; anywhere else it is part of what is written.
  const paper = link !== undefined && said.trim().endsWith(link) ? link : undefined;
  const text =
    paper === undefined
      ? said
      : said
          .trim()
          .slice(0, -paper.length)
          .replace(/[\s,;:(]*(?:(?:länk|link)\s*:?\s*)?$/iu, '');
  // A proposed item has no labels of its own: what looks like one after a semicolon stays in the text, and that is said.
  const unread = splitParts(said)
    .slice(1)
    .flatMap((part) => {
      const at = labelAt(part, []);
      return at && 'unread' in at ? [at.unread] : [];
    });
  return present({ meeting, text: text.trim(), link: paper, ...labelNotes({ guessed: [], unread }) });
};
