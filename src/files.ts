import type { MakeFile } from './chat/file.ts';
import { mayRecordFor, maySee, type Viewer } from './domain/actor.ts';
import type { NewEvent } from './domain/event.ts';
import { findMeeting } from './domain/find-meeting.ts';
import { minutesOf } from './domain/minutes.ts';
import type { Settings } from './domain/settings.ts';
import type { State } from './domain/state.ts';
import type { WorkingDays } from './domain/working-days.ts';
import type { Paper } from './export/paper.ts';
import { FILE_KIND, fileName } from './i18n/file-words.ts';
import { namelessPerson } from './i18n/unknown-person.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { noticeOf } from './knowledge/notice.ts';

export type FileParts = {
  journal: { state(): State };
  knowledge(viewer: Viewer): Knowledge;
  settings: Pick<Settings, 'leadTimes' | 'statutes' | 'zone'>;
  working: Pick<WorkingDays, 'add'>;
  clock: { now(): Date };
  /** The name of somebody who recorded something, where it is known. */
  nameOf(person: string): string | undefined;
  /** Writes down who took which file, or was refused one. Left out where nothing can be written: beside a running server. */
  audit?(event: NewEvent): Promise<void>;
};

const PATH = /^\/mote\/([^/?]+)\/(kallelse|protokoll)\.docx(?:\?|$)/;
const idIn = (part: string | undefined): string => {
  try {
    return decodeURIComponent(part ?? '');
  } catch {
    return '';
  }
};

/** The files that replies offer: a meeting's notice and its minutes. Who may is asked anew each time, of what is recorded now. */
export const filesFrom =
  (parts: FileParts): MakeFile =>
  async (to, { viewer, locale, via }) => {
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
    const noted = (what: NewEvent['what']) => parts.audit?.({ by: viewer.actor.id, via, visibility: 'secretariat', what });
    const make = async (kind: keyof typeof FILE_KIND, paper: Paper) => {
      // Loaded when the first file is asked for: the library takes longer to load than all of Samklang besides.
      const { MEDIA_TYPE, toDocx } = await import('./export/docx.ts');
      const bytes = await toDocx(paper);
      await noted({ type: 'file.fetched', file: kind, meeting: meeting.id });
      return { name: fileName(FILE_KIND[kind][locale], catalog.name(meeting.body), meeting.date), mediaType: MEDIA_TYPE, bytes };
    };
    if (which === 'kallelse') {
      if (!maySee(viewer, meeting.visibility, meeting.body)) return 'none';
      if (!mayRecordFor(viewer.actor, meeting.body)) {
        // Who has not said who they are is asked that first.
        if (viewer.actor.id !== '') await noted({ type: 'access.refused', command: `mote kallelse ${meeting.id}`, reason: 'role' });
        return 'refused';
      }
      const { noticePaper } = await import('./export/notice.ts');
      return make('notice', noticePaper(noticeOf(meeting, { ...parts, state, knowledge, viewer }), wording));
    }
    const minutes = minutesOf(meeting, state, viewer);
    if (!minutes) return 'none';
    const { minutesPaper } = await import('./export/minutes.ts');
    return make('minutes', minutesPaper(minutes, wording));
  };
