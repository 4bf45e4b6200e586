import type { Incoming } from '../chat/incoming.ts';
import { foldAscii } from '../i18n/fold.ts';
import type { Said } from '../i18n/locale.ts';
import { type Button, buttons, type Reply, text } from '../reply/reply.ts';

/** Where the buttons of the last reply wait, so that they can be answered by their words too. */
export interface Waiting {
  get<T>(shelf: string, key: string): T | undefined;
  put(shelf: string, key: string, value: unknown, ttlMs: number): Promise<void>;
  remove(shelf: string, key: string): Promise<void>;
}
type Kept = { kind: Reply['kind']; buttons: readonly Button[] };

const SHELF = 'waiting';
const HOURS_2 = 2 * 3_600_000;
const YES = /^(?:ja|jo|japp|ja tack|ok|okej|okay|spara|bekrafta|yes|yes please|yep|save|confirm)$/;
const CHOOSE: Said = {
  sv: 'Det finns mer än ett sätt att svara. Inget är sparat. Välj ett av dem.',
  en: 'There is more than one way to answer. Nothing has been saved. Choose one of them.',
};

const keyOf = ({ thread, from }: Pick<Incoming, 'thread' | 'from'>) => `${thread}|${from.id}`;
const bare = (words: string) =>
  foldAscii(words)
    .replace(/[.\s]+$/, '')
    .trim();
const buttonsOf = (reply: Reply): readonly Button[] => reply.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : []));

/** The button that a yes means: the one that is marked as the way on, or a withdrawal where only leaving it is the alternative. */
const meant = ({ kind, buttons: all }: Kept): Button | undefined => {
  const [first] = all;
  if (kind !== 'preview' || !first) return undefined;
  return first.style === 'primary' || (first.style === 'danger' && all.length === 2) ? first : undefined;
};

/**
 * What somebody typed, read as the button they mean: "ja", "spara", a button's own words or its number. A yes that could mean more than one
 * thing is asked back. Undefined when it is none of these.
 */
export const pressed = (
  incoming: Pick<Incoming, 'text' | 'form' | 'thread' | 'from' | 'locale'>,
  desk: Waiting,
): { text: string } | { reply: Reply } | undefined => {
  if (incoming.form || incoming.text.length > 60) return undefined;
  const kept = desk.get<Kept>(SHELF, keyOf(incoming));
  if (!kept) return undefined;
  const typed = bare(incoming.text);
  const named = kept.buttons.find((b) => bare(b.label) === typed) ?? (/^\d$/.test(typed) ? kept.buttons[Number(typed) - 1] : undefined);
  const found = named ?? (YES.test(typed) ? meant(kept) : undefined);
  if (found) return { text: found.text };
  if (!YES.test(typed) || kept.kind !== 'preview') return undefined;
  return { reply: { kind: 'question', blocks: [text(CHOOSE[incoming.locale]), buttons(...kept.buttons)], onlyAsker: true } };
};

/** Keeps the buttons of a reply that waits for an answer; any other reply ends the waiting. Losing it costs a press of the button. */
export const awaitAnswer = async (incoming: Pick<Incoming, 'thread' | 'from'>, reply: Reply, desk: Waiting): Promise<void> => {
  const key = keyOf(incoming);
  const all = buttonsOf(reply);
  if ((reply.kind === 'preview' || reply.kind === 'question') && all.length > 0)
    await desk.put(SHELF, key, { kind: reply.kind, buttons: all } satisfies Kept, HOURS_2);
  else if (desk.get(SHELF, key) !== undefined) await desk.remove(SHELF, key);
};
