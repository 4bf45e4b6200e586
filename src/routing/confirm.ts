import type { Incoming } from '../chat/incoming.ts';
import { foldAscii } from '../i18n/fold.ts';
import type { Locale, Said } from '../i18n/locale.ts';
import { inlineText } from '../reply/plain.ts';
import { type Button, buttons, type Reply, text } from '../reply/reply.ts';

/** Where the buttons of the last reply wait, so that they can be answered by their words too. */
export interface Waiting {
  get<T>(shelf: string, key: string): T | undefined;
  put(shelf: string, key: string, value: unknown, ttlMs: number): Promise<void>;
  remove(shelf: string, key: string): Promise<void>;
}
/** `place`: where the reply was given. `between`: the words on the buttons of what came after it, when something did. */
type Kept = { reply: Reply; place: string; between?: readonly string[] };

const SHELF = 'unanswered';
const HOURS_2 = 2 * 3_600_000;
const YES = /^(?:ja|jo|japp|ja tack|ok|okej|okay|spara|bekrafta|yes|yes please|yep|save|confirm)$/;
const CHOOSE: Said = {
  sv: 'Det finns mer än ett sätt att svara. Inget är sparat. Välj ett av dem.',
  en: 'There is more than one way to answer. Nothing has been saved. Choose one of them.',
};

const BETWEEN: Readonly<Record<'preview' | 'question', Said>> = {
  preview: {
    sv: 'Menar du det här, och inte påminnelsen som kom emellan? Inget är sparat än. Svara ja, eller välj med en knapp.',
    en: 'Do you mean this, and not the reminder that came in between? Nothing has been saved yet. Answer yes, or choose with a button.',
  },
  question: {
    sv: 'Menar du den här frågan, och inte påminnelsen som kom emellan? Inget är valt än. Svara igen, eller välj med en knapp.',
    en: 'Do you mean this question, and not the reminder that came in between? Nothing has been chosen yet. Answer again, or choose with a button.',
  },
};

/** What takes something away is asked about when it is chosen by a number: a number is soon typed below the wrong reply. */
const sure = (label: string): Said => ({
  sv: `Menar du ”${label}”? Inget är ändrat än. Svara ja, eller välj med knappen.`,
  en: `Do you mean “${label}”? Nothing has been changed yet. Answer yes, or choose with the button.`,
});
const nothingThere = (typed: string): Said => ({
  sv: `Det finns inget att välja med ${typed} här. Ställ en fråga med ord, eller skriv /hjälp.`,
  en: `There is nothing to choose with ${typed} here. Ask a question in words, or write /help.`,
});

const keyOf = ({ thread, from }: Pick<Incoming, 'thread' | 'from'>) => `${thread}|${from.id}`;
const bare = (words: string) =>
  foldAscii(words)
    .replace(/[.\s]+$/, '')
    .trim();
const buttonsOf = (reply: Reply): readonly Button[] => reply.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : []));

/** The button that a yes means: the one that is marked as the way on, or a withdrawal where only leaving it is the alternative. */
const meant = (reply: Reply): Button | undefined => {
  const all = buttonsOf(reply);
  const [first] = all;
  if (reply.kind !== 'preview' || !first) return undefined;
  return first.style === 'primary' || (first.style === 'danger' && all.length <= 2) ? first : undefined;
};

const sureOf = (reply: Reply, { label, text: line }: Button, locale: Locale): Reply => ({
  kind: 'preview',
  blocks: [text(sure(label)[locale]), ...reply.blocks.filter((b) => b.kind === 'text'), buttons({ label, text: line, style: 'danger' })],
  onlyAsker: true,
});

/** The whole of what waits, shown again below the question whether it is what is meant. */
const askBack = (reply: Reply, locale: Locale): Reply => {
  const asked = BETWEEN[reply.kind === 'preview' ? 'preview' : 'question'][locale];
  const before = reply.blocks.filter((b) => b.kind !== 'text' || inlineText(b.inlines) !== asked);
  return { ...reply, blocks: [text(asked), ...before], onlyAsker: true };
};

const NUMBER = /^\d{1,2}$/;
/** A number that chooses nothing is no question. */
const nothing = (typed: string, locale: Locale): { reply: Reply } | undefined =>
  NUMBER.test(typed) ? { reply: { kind: 'refusal', blocks: [text(nothingThere(typed)[locale])], onlyAsker: true } } : undefined;
const asks = (reply: Reply) => reply.kind === 'preview' || reply.kind === 'question';

/**
 * What somebody typed, read as the button they mean: "ja", "spara", a button's own words or its number. A yes that could mean more than one
 * thing is asked back, and so is all but a button's own words once something else has come in between. Undefined when it is none of these; a
 * number that chooses nothing is told so.
 */
export const pressed = (
  incoming: Pick<Incoming, 'text' | 'form' | 'thread' | 'from' | 'locale'>,
  desk: Waiting,
): { text: string } | { reply: Reply } | undefined => {
  if (incoming.form || incoming.text.length > 60) return undefined;
  const kept = desk.get<Kept>(SHELF, keyOf(incoming));
  const typed = bare(incoming.text);
  if (!kept) return nothing(typed, incoming.locale);
  const { reply, between } = kept;
  const all = buttonsOf(reply);
  const named = all.find((b) => bare(b.label) === typed);
  if (named && !between?.includes(typed)) return { text: named.text };
  // What was told waits for nothing: what came after it is what a number now stands below.
  if (between && !asks(reply)) return nothing(typed, incoming.locale);
  const numbered = NUMBER.test(typed) ? all[Number(typed) - 1] : undefined;
  if (numbered?.style === 'danger' && !asks(reply)) return { reply: sureOf(reply, numbered, incoming.locale) };
  const found = named ?? numbered ?? (YES.test(typed) ? meant(reply) : undefined);
  if (found) return between ? { reply: askBack(reply, incoming.locale) } : { text: found.text };
  if (!YES.test(typed) || reply.kind !== 'preview') return nothing(typed, incoming.locale);
  return { reply: { kind: 'question', blocks: [text(CHOOSE[incoming.locale]), buttons(...all)], onlyAsker: true } };
};

/** Keeps a reply with buttons, which wait for an answer; any other reply ends the waiting. Losing it costs a press of the button. */
export const awaitAnswer = async (incoming: Pick<Incoming, 'thread' | 'from' | 'at' | 'channel'>, reply: Reply, desk: Waiting): Promise<void> => {
  const key = keyOf(incoming);
  if (buttonsOf(reply).length > 0) await desk.put(SHELF, key, { reply, place: incoming.channel ?? incoming.at } satisfies Kept, HOURS_2);
  else if (desk.get(SHELF, key) !== undefined) await desk.remove(SHELF, key);
};

/**
 * Something that nobody asked for is said where buttons may wait: from now on an "ok" there may be an answer to that. `person` is whose
 * conversation it is, where it is only one person's.
 */
export const cameBetween = async (
  to: { place: string; person?: string | undefined },
  said: Reply,
  desk: Pick<Waiting, 'put'> & { list<T>(shelf: string): readonly { key: string; value: T }[] },
): Promise<void> => {
  const theirs = (key: string) => to.person !== undefined && key.endsWith(`|${to.person}`);
  const words = buttonsOf(said).map((b) => bare(b.label));
  // All at once: what ends a waiting in the meantime comes after.
  await Promise.all(
    desk.list<Kept>(SHELF).flatMap(({ key, value }) => {
      if (value.place !== to.place && !theirs(key)) return [];
      return [desk.put(SHELF, key, { ...value, between: [...(value.between ?? []), ...words] } satisfies Kept, HOURS_2)];
    }),
  );
};
