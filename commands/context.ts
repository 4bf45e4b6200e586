import type { Incoming, SurfaceName } from '../src/chat/incoming.ts';
import type { Actor, Viewer } from '../src/domain/actor.ts';
import type { NewEvent } from '../src/domain/event.ts';
import type { Settings } from '../src/domain/settings.ts';
import type { State } from '../src/domain/state.ts';
import type { WorkingDays } from '../src/domain/working-days.ts';
import type { Locale } from '../src/i18n/locale.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import type { About } from './about.ts';

/** What a command needs of the journal: the state, and one change that is all or nothing. */
export interface Recorder {
  state(): State;
  change<T>(work: (state: State) => { events: readonly NewEvent[]; result: T }): Promise<T>;
}
/** What a command needs of the desk: things that expire and may be lost (drafts, threads, addresses). */
export interface Shelf {
  get<T>(shelf: string, key: string): T | undefined;
  put(shelf: string, key: string, value: unknown, ttlMs: number): Promise<void>;
  remove(shelf: string, key: string): Promise<void>;
}

/** Who an account belongs to, from what the desk knows, and which accounts were seen with an e-mail address. */
export interface People {
  find(account: string): { name: string; email?: string; surface: SurfaceName } | undefined;
  withEmail(email: string): readonly string[];
}

/** Everything a command may use. Nothing else reaches it. */
export type CommandContext = {
  incoming: Incoming;
  locale: Locale;
  now: Date;
  /** IANA zone of the association ("Europe/Stockholm"). */
  zone: string;
  /** The association's own lead times and statutes: shown as settings, never cited as facts. */
  settings: Settings;
  working: WorkingDays;
  actor: Actor;
  viewer: Viewer;
  knowledge: Knowledge;
  journal: Recorder;
  desk: Shelf;
  /** What somebody is called, from what the desk knows; that they are unknown, with the id, where it knows nothing. */
  nameOf(person: string): string;
  people: People;
  /** Whether one of these ids is administrator by the environment, which nothing that is recorded changes. */
  namedAdmin(ids: readonly string[]): boolean;
  /** Those whom the environment names as administrators. */
  admins: readonly string[];
  about: About;
  /** The desk key of where a reminder goes: to the person alone, or to the place where this was written. */
  addressFor(to: 'person' | 'place'): string;
  /** A short id that is not in use yet, the same for the same message: "U-7K3P". `nth` tells several of one message apart. */
  newId(prefix: string, nth?: number): string;
};
