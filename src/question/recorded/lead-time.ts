import { maySee, type Viewer } from '../../domain/actor.ts';
import { overlaps, spanOf } from '../../domain/period.ts';
import { foldLetters } from '../../i18n/fold.ts';
import type { Locale } from '../../i18n/locale.ts';
import { MONTHS } from '../../i18n/when-words.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Understanding } from '../understanding.ts';
import { idsOf, plainWords } from './asked-words.ts';
import type { Found } from './found.ts';
import { meetingsIn } from './known-meetings.ts';

const SENT = /(?<![a-zà-ɏ])(?:kallelse[a-zà-ɏ]*|handlingar(?:na)?|utskick(?:et)?|notice|papers)(?![a-zà-ɏ])/u;
const GOES = /(?<![a-zà-ɏ])(?:skick[a-zà-ɏ]*|ut|ute|senast|sista dag[a-zà-ɏ]*|sent|send|out|latest|by)(?![a-zà-ɏ])/u;
const MONTH_OF = new RegExp(`(?<![a-zà-ɏ])(${MONTHS.join('|')})(?:mote[a-zà-ɏ]*|sammantrade[a-zà-ɏ]*|s)?(?![a-zà-ɏ])`, 'iu');

/** The setting is the association's own: it is no fact of the sources, and the day is worked out where the meeting is shown. */
const SAID: Readonly<Record<Locale, (id: string) => string>> = {
  sv: (id) =>
    `Hur många arbetsdagar före mötet kallelsen och handlingarna skickas är förbundets egen inställning och inget som underlaget säger. Dagarna för mötet visas med ”/mote visa ${id}”.`,
  en: (id) =>
    `How many working days before the meeting the notice and the papers are sent is the association’s own setting and nothing that the sources say. The days for the meeting are shown with “/meeting show ${id}”.`,
};

/** "Vilken dag ska kallelsen till styrelsens decembermöte skickas?": where the day is found, and the meeting, when one is planned. */
export const leadTimeAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer, today: string): Found | undefined => {
  const text = plainWords(u.text);
  const bodies = idsOf(u, 'body');
  if (!SENT.test(text) || !GOES.test(text) || !u.asks.includes('when') || bodies.length === 0) return undefined;
  const planned = knowledge.select((b) => b.from === 'meeting' && b.period >= today && maySee(viewer, b.visibility, b.body), bodies);
  const coming = meetingsIn(planned, knowledge.catalog);
  const word = MONTH_OF.exec(foldLetters(u.text))?.[1];
  const month = word === undefined ? 0 : MONTHS.findIndex((m) => new RegExp(`^(?:${m})$`, 'iu').test(word)) + 1;
  const isMeant = (date: string) =>
    month > 0 ? Number(date.slice(5, 7)) === month : u.times.length === 0 || u.times.some((t) => overlaps(t.span, spanOf(date)));
  const meeting = coming.find((m) => isMeant(m.date))?.statement;
  return meeting && { kind: 'refused', lack: { lack: 'said', said: SAID[u.locale](meeting.id) }, near: meeting };
};
