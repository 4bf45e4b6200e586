import type { Locale } from '../i18n/locale.ts';

export type SurfaceName = 'cli' | 'web' | 'slack' | 'teams';

/** Somebody on a platform. `id` is stable and carries its platform ("slack:T1:U7", "cli:anna@example.org"). */
export type Person = { id: string; name: string; email?: string };

/** Where a reply or a reminder goes. Opaque: only the surface that made it reads it. */
export type Address = string & { readonly address: unique symbol };
export const address = (text: string) => text as Address;

/** What a person filled in: field name to what was typed or chosen. Several choices are a list. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** One message from one person, the same on every platform. */
export type Incoming = {
  /** Stable: the same message delivered again has the same id. */
  id: string;
  surface: SurfaceName;
  from: Person;
  at: Address;
  /** In a channel others read the reply: only what is open to all is said there. */
  place: 'private' | 'channel';
  /** The channel's address without its thread, where there is one: a body may own it. */
  channel?: Address;
  /** Follow-ups are kept per thread and person. */
  thread: string;
  text: string;
  /** A form that was sent in: the command it belongs to and what was filled in. `text` is then empty. */
  form?: { command: string; values: FormValues };
  locale: Locale;
};
