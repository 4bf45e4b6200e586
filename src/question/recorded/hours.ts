import { maySee, type Viewer } from '../../domain/actor.ts';
import { overlaps } from '../../domain/period.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Understanding } from '../understanding.ts';
import { idsOf, plainWords, restOf } from './asked-words.ts';
import type { Found } from './found.ts';
import { isComing, mayTell, meetingsIn } from './known-meetings.ts';
import { theMeeting } from './meetings-attended.ts';
import { asTimes, comingDays } from './times.ts';

const CLOCK = /(?<![a-zà-ɏ])(?:vilken tid|vilket klockslag|hur dags|hur mycket|klockan|what time)(?![a-zà-ɏ])/u;
const ENDS = /(?<![a-zà-ɏ])(?:slutar|slut|avslutas|ends?|finish(?:es)?|over)(?![a-zà-ɏ])/u;
const BEGINS = /(?<![a-zà-ɏ])(?:borjar?|startar?|starts?|begins?)(?![a-zà-ɏ])/u;
const AROUND =
  /^(?:tid|klockslag|dags|mycket|klockan|borjar|borja|startar|starta|slutar|slut|avslutas|sammantrad[a-zà-ɏ]*|traffas|ses|samlas|[a-zà-ɏ]*mot(?:e|et|ena|en)|[a-zà-ɏ]*sammantradet?|nasta|kommande|narmaste|time|start|starts?|begins?|ends?|finish(?:es)?|over|meetings?|meets?|next|coming)$/u;

type How = 'begins' | 'ends' | 'is';
const IS = { sv: { begins: 'börjar', ends: 'slutar', is: 'är' }, en: { begins: 'begins', ends: 'ends', is: 'is held' } } as const;
const SAY: Readonly<Record<Locale, { is: (time: string, at: string, how: How) => string; none: (at: string) => string }>> = {
  sv: {
    is: (time, at, how) => `Kl. ${time.replaceAll(':', '.')} ${IS.sv[how]} ${at}.`,
    none: (at) => `Tiden för ${at} är inte registrerad.`,
  },
  en: {
    is: (time, at, how) => `At ${time}, ${at} ${IS.en[how]}.`,
    none: (at) => `The time of ${at} is not recorded.`,
  },
};

/** "Vilken tid börjar styrelsen i januari?": the hour first, of the meetings of those days or of the next one. */
export const hoursAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer, today: string): Found | undefined => {
  const text = plainWords(u.text);
  const bodies = idsOf(u, 'body');
  if (!CLOCK.test(text) || u.documents.length || bodies.length === 0 || bodies.length !== u.subjects.length) return undefined;
  const days = comingDays(u, today).filter((d) => d.typed !== '');
  if (restOf(u, AROUND, days).length > 0) return undefined;
  const seen = knowledge.select((b) => mayTell(b) && b.period >= today && maySee(viewer, b.visibility, b.body), bodies);
  const coming = meetingsIn(seen, knowledge.catalog).filter((m) => isComing(m, today));
  const found = days.length > 0 ? coming.filter((m) => days.some((d) => overlaps(d, m.statement.span))) : coming.slice(0, 1);
  const how: How = ENDS.test(text) ? 'ends' : BEGINS.test(text) ? 'begins' : 'is';
  const told = found.flatMap(({ statement: s }) => {
    const { from, to } = s.hours ?? {};
    const time = how === 'ends' ? to : how === 'begins' || to === undefined ? from : `${from}–${to}`;
    return time === undefined ? [] : [{ s, said: SAY[u.locale].is(time, theMeeting(s, knowledge.catalog, u.locale), how) }];
  });
  const read = { times: asTimes(days) };
  if (told.length > 0) return { kind: 'told', text: told.map((t) => t.said).join(' '), statements: told.map((t) => t.s), read };
  const near = found[0]?.statement;
  return near && { kind: 'refused', lack: { lack: 'said', said: SAY[u.locale].none(theMeeting(near, knowledge.catalog, u.locale)) }, near, read };
};
