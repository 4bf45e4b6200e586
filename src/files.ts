import type { MakeFile } from './chat/file.ts';
import { mayRecordFor, maySee, type Viewer } from './domain/actor.ts';
import type { NewEvent } from './domain/event.ts';
import { findMeeting } from './domain/find-meeting.ts';
import type { Settings } from './domain/settings.ts';
import type { State } from './domain/state.ts';
import type { WorkingDays } from './domain/working-days.ts';
import type { Paper } from './export/paper.ts';
import { FILE_KIND, fileName } from './i18n/file-words.ts';
import { namelessPerson } from './i18n/unknown-person.ts';
import type { Knowledge } from './knowledge/knowledge.ts';

export type FileParts = {
  journal: { state(): State };
  knowledge(viewer: Viewer): Knowledge;
  settings: Pick<Settings, 'leadTimes' | 'statutes' | 'zone'>;
  working: Pick<WorkingDays, 'add' | 'isWorking' | 'backTo'>;
  clock: { now(): Date };
  /** The name of somebody who recorded something, where it is known. */
  nameOf(person: string): string | undefined;
  /** Writes down who took which file, or was refused one. Left out where nothing can be written: beside a running server. */
  audit?(event: NewEvent): Promise<void>;
};

/** What is kept for a while of what was written down. */
export interface NotedShelf {
  get<T>(shelf: string, key: string): T | undefined;
  put(shelf: string, key: string, value: unknown, ttlMs: number): Promise<void>;
}

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const NOTED = 'file-noted';
const DAY = 24 * 3_600_000;
const PATH = /^\/mote\/([^/?]+)\/(kallelse|protokoll)\.docx(?:\?|$)/;
const idIn = (part: string | undefined): string => {
  try {
    return decodeURIComponent(part ?? '');
  } catch {
    return '';
  }
};

/**
 * Writes down the same of the same person at most once a day: asking again and again does not fill the journal, which is kept for ever.
 * `write` says whether it could be written.
 */
export const noteOnce = (desk: NotedShelf, write: (event: NewEvent) => Promise<boolean>) => {
  const underWay = new Set<string>();
  return async (event: NewEvent): Promise<void> => {
    const key = `${event.by} ${JSON.stringify(event.what)}`;
    if (underWay.has(key) || desk.get(NOTED, key) !== undefined) return;
    underWay.add(key);
    try {
      // Not kept on a full disk: then it is written down once more, which is better than not at all.
      if (await write(event)) await desk.put(NOTED, key, true, DAY).catch(() => {});
    } finally {
      underWay.delete(key);
    }
  };
};

/** The files that replies offer: a meeting's notice and its minutes. Who may is asked anew each time, of what is recorded now. */
export const filesFrom =
  (parts: FileParts): MakeFile =>
  async (to, { viewer, locale, via, look = false }) => {
    const [, id, which] = PATH.exec(to) ?? [];
    const state = parts.journal.state();
    const knowledge = parts.knowledge(viewer);
    const { records, catalog } = knowledge;
    const meeting = which === undefined ? undefined : findMeeting(idIn(id), state, records.meetings);
    if (!meeting) return 'none';
    const wording = {
      locale,
      catalog,
      association: catalog.name(records.association.id),
      nameOf: (person: string) => (person === viewer.actor.id ? viewer.actor.name : (parts.nameOf(person) ?? namelessPerson(person, locale))),
      zone: parts.settings.zone,
      now: parts.clock.now(),
    };
    const noted = async (what: NewEvent['what']) => {
      // Nobody gets what is open to all and no more: that says nothing about anybody.
      if (look || viewer.actor.id === '') return;
      await parts.audit?.({ by: viewer.actor.id, via, visibility: 'secretariat', what });
    };
    const make = async (kind: keyof typeof FILE_KIND, paper: () => Promise<Paper>) => {
      const named = { name: fileName(FILE_KIND[kind][locale], catalog.name(meeting.body), meeting.date), mediaType: MEDIA_TYPE };
      if (look) return { ...named, bytes: new Uint8Array() };
      // Loaded after the start: the library takes longer to load than all of Samklang besides.
      const { toDocx } = await import('./export/docx.ts');
      const bytes = await toDocx(await paper());
      await noted({ type: 'file.fetched', file: kind, meeting: meeting.id });
      return { ...named, bytes };
    };
    if (which === 'kallelse') {
      if (!maySee(viewer, meeting.visibility, meeting.body)) return 'none';
      if (!mayRecordFor(viewer.actor, meeting.body)) {
        await noted({ type: 'access.refused', command: `mote kallelse ${meeting.id}`, reason: 'role' });
        return 'refused';
      }
      return make('notice', async () => {
        const { noticeOf } = await import('./knowledge/notice.ts');
        const { noticePaper } = await import('./export/notice.ts');
        return noticePaper(noticeOf(meeting, { ...parts, state, knowledge, viewer }), wording);
      });
    }
    const { minutesOf } = await import('./domain/minutes.ts');
    const minutes = minutesOf(meeting, state, viewer);
    if (!minutes) return 'none';
    return make('minutes', async () => {
      const { minutesPaper } = await import('./export/minutes.ts');
      return minutesPaper(minutes, wording);
    });
  };
