import type { FormValues } from '../../../src/chat/incoming.ts';
import { findSeries } from '../../../src/domain/series.ts';
import { findWhen } from '../../../src/domain/when/when.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import { SERIES_WORD } from '../../../src/i18n/series-words.ts';
import type { CommandContext } from '../../context.ts';
import { hereOf } from '../../here.ts';
import { type Labels, labelled } from '../../labelled.ts';
import { leadingBody } from '../../named-body.ts';
import { meetingInLine } from './which.ts';

type Label = 'body' | 'date' | 'time' | 'place' | 'link' | 'series' | 'visibility' | 'reason' | 'text';
const LABELS: Labels<Label> = [
  ['body', 'organ(?:et)?|body'],
  ['date', 'datum|dag|date|day'],
  ['time', 'tid|klockslag|time'],
  ['place', 'plats|lokal|place|venue|where'],
  ['link', 'lank|link'],
  ['series', 'serie|series'],
  ['visibility', 'synlighet|visibility'],
  ['reason', 'skal|orsak|anledning|reason|because'],
  ['text', 'punkt|item'],
];
/** A web address may hold any mark but a space; what ends it is the sentence's own. */
const URL_IN = /https?:\/\/\S+/iu;
const urlIn = (text: string): string | undefined => URL_IN.exec(text)?.[0].replace(/[.,;)]+$/, '');
const EDGE =
  /^[\s,.:-]*(?:(?:i|på|in|at|vid|from|från|med start|starting|with|med|länk|link)(?=[\s,:.]|$)[\s,.:-]*)*|[\s,:-]*(?:(?:i|på|in|at|vid|from|från|med|with|länk|link)\s*)?[\s,:-]*$/giu;
const FILLER = /^[\s,:.-]*(?:(?:möte|mötet|möten|sammanträde|sammanträdet|meetings?|the|den)(?=[\s,:.]|$)[\s,:.-]*)*/iu;
const UNTIL_END = new RegExp(`(?:^|[\\s,])(?:${SERIES_WORD.until})\\s*$`, 'u');

const withoutLink = (line: string): { line: string; link?: string } => {
  const link = urlIn(line);
  return link === undefined ? { line } : { line: line.replace(link, ' '), link };
};
const present = (values: Readonly<Record<string, string | undefined>>): FormValues =>
  Object.fromEntries(Object.entries(values).filter((e): e is [string, string] => e[1] !== undefined && e[1] !== ''));

/** "12/3 kl 9 i Stadshuset": when and where, each wherever it stands. */
const spotIn = (typed: string, context: CommandContext, withSeries: boolean) => {
  let rest = typed;
  const series = withSeries ? findSeries(rest) : undefined;
  let often = series ? rest.slice(series.start, series.end) : undefined;
  if (series) rest = `${rest.slice(0, series.start)} ${rest.slice(series.end)}`;
  let date: string | undefined;
  // From the end, so that what is cut out leaves the places before it as they are.
  for (const found of findWhen(rest, hereOf(context, 'future')).reverse()) {
    const words = rest.slice(found.start, found.end);
    const before = UNTIL_END.exec(foldLetters(rest.slice(0, found.start)));
    if (often !== undefined && before) {
      often = `${often} till ${words}`;
      rest = `${rest.slice(0, before.index)} ${rest.slice(found.end)}`;
    } else {
      // Two times on a line are "9–12" or a mistake: the first one is meant.
      date = words;
      rest = `${rest.slice(0, found.start)} ${rest.slice(found.end)}`;
    }
  }
  const place = rest.replace(/\s+/g, ' ').replace(EDGE, '').trim();
  return { date, series: often, place };
};

/** A typed plan as the values that the form would send. Undefined for an empty line: the form is shown. */
export const planValues = (typed: string, context: CommandContext): FormValues | undefined => {
  const line = typed.normalize('NFC').trim();
  if (line === '') return undefined;
  // A recurrence rule holds semicolons, which otherwise separate: it is taken out first.
  const { line: plain, link } = withoutLink(line);
  const raw = /(?:(?:serie|series)\s*:\s*)?((?:RRULE:)?FREQ=[A-Z]+(?:;[A-Z]+=[A-Z0-9,+-]+)*)/iu.exec(plain);
  const { head, values } = labelled(raw ? plain.replace(raw[0], ' ') : plain, LABELS, 'place');
  const named = leadingBody(head, context.knowledge.catalog);
  const after = head.slice(named?.length ?? 0).replace(FILLER, '');
  const spot = named ? spotIn(after, context, true) : undefined;
  return present({ body: named ? named.body : head, date: spot?.date, place: spot?.place, link, series: raw?.[1] ?? spot?.series, ...values });
};

/** "styrelsen 12/3 till 19/3 kl 13 i Lund; skäl: …", or with the meeting's id. */
export const moveValues = (typed: string, context: CommandContext): FormValues | undefined => {
  const line = typed.normalize('NFC').trim();
  if (line === '') return undefined;
  const { line: plain, link } = withoutLink(line);
  const { head, values } = labelled(plain, LABELS, 'reason');
  const { which, rest } = meetingInLine(head, context);
  if (which === '') return present({ meeting: head, link, ...values });
  const to = rest.replace(/^[\s,]*(?:till|to)(?=\s)/iu, '');
  const { date, place } = spotIn(to, context, false);
  return present({ meeting: which, date, place, link, ...values });
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
  return present({ meeting, text: text.trim(), link: paper });
};
