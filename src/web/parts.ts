import type { MakeFile } from '../chat/file.ts';
import type { Incoming, Person } from '../chat/incoming.ts';
import type { Clock } from '../clock.ts';
import type { Viewer } from '../domain/actor.ts';
import type { NewEvent, StoredEvent } from '../domain/event.ts';
import type { Settings } from '../domain/settings.ts';
import type { State } from '../domain/state.ts';
import type { WorkingDays } from '../domain/working-days.ts';
import type { Http } from '../http.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Log } from '../log.ts';
import type { Noun } from '../routing/command.ts';
import type { Html } from './html.ts';

/** What the console needs of the desk: the person's thread and reminders that wait to be seen. */
export interface WebDesk {
  get<T>(shelf: string, key: string): T | undefined;
  put(shelf: string, key: string, value: unknown, ttlMs: number): Promise<void>;
  remove(shelf: string, key: string): Promise<void>;
  list<T>(shelf: string): readonly { key: string; value: T }[];
}

/** What administrators may look into: everything that happened, and the first event that the chain does not hold for, if there is one. */
export interface Audit {
  events(): readonly StoredEvent[];
  fault(): { seq: number; reason: string } | undefined;
}

export type WebParts<C> = {
  http: Pick<Http, 'add' | 'last'>;
  /** The address that the server binds: the pages are there on loopback only. */
  host: string;
  clock: Pick<Clock, 'now'>;
  log: Log;
  nouns: readonly Noun<C>[];
  /** What a command's form is made with; the same as when the message is worked. */
  contextFor(incoming: Incoming): C;
  /** Read for each request: what is recorded becomes part of it. */
  knowledge(): Knowledge;
  journal: { state(): State };
  audit: Audit;
  /** Writes down that somebody was refused. */
  noted(event: NewEvent): Promise<void>;
  /** The association's own lead times and statutes, and the days that are worked. */
  settings: Settings;
  working: WorkingDays;
  desk: WebDesk;
  /** Makes a file that a reply offers. */
  file: MakeFile;
  admins: readonly string[];
  /** IANA zone that times are shown in. */
  zone: string;
  /** Signs cookies and form tokens. The same after a restart, so that an open form still holds. */
  secret: string;
  /** A new unguessable word of letters, digits, - and _ (at least 128 bits). */
  random(): string;
  /** The name of somebody who recorded something, where it is known. */
  nameOf(id: string): string | undefined;
};

/** One request for a page: who asks, in which language, and what for. */
export type Visit = {
  person: Person | undefined;
  viewer: Viewer;
  locale: Locale;
  /** Path and query, to come back to. */
  path: string;
  query: URLSearchParams;
  now: Date;
  /** A new token for one form. */
  token(): string;
};

/** What a page is made of; the frame around it is the same for all. */
export type Page = {
  title: string;
  body: Html;
  status?: number;
  /** Something went wrong: said first in the window's title. */
  failed?: boolean;
  /** The command whose page was refused: that is written down. */
  refused?: string;
};
