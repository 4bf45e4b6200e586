import { EVERY } from '../../../src/domain/collection.ts';
import type { ConsultationState } from '../../../src/domain/happenings/consultation.ts';
import type { MatterState } from '../../../src/domain/happenings/matter.ts';
import { seesConsultation, seesMatter } from '../../../src/domain/matter/seen.ts';
import { MendableError } from '../../../src/errors.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import { stem, wordsOf } from '../../../src/knowledge/words.ts';
import type { CommandContext } from '../../context.ts';

type Titled = { id: string; title: string; seq: number };
const EMPTY = new Set([
  'om',
  'ett',
  'en',
  'den',
  'det',
  'och',
  'till',
  'for',
  'av',
  'i',
  'pa',
  'med',
  'arendet',
  'arende',
  'remissen',
  'remiss',
  'the',
  'matter',
  'about',
  'of',
  'consultation',
]);
const stemsIn = (text: string) => new Set(wordsOf(text).flatMap((w) => (EMPTY.has(foldLetters(w.folded)) ? [] : [stem(w.text, 'sv')])));
/** Of titles, which are gone through each time that somebody names one. */
const kept = new Map<string, ReadonlySet<string>>();
const KEPT = 20_000;
const stemsOfTitle = (title: string): ReadonlySet<string> => {
  const known = kept.get(title);
  if (known) return known;
  if (kept.size >= KEPT) kept.clear();
  const made = stemsIn(title);
  kept.set(title, made);
  return made;
};

/** By id, or those whose title holds every word that was typed; newest first. */
const among = <T extends Titled>(typed: string, all: readonly T[]): T[] => {
  const id = typed.trim().toUpperCase();
  const exact = all.find((x) => x.id === id);
  if (exact) return [exact];
  const wanted = [...stemsIn(typed)];
  if (wanted.length === 0) return [];
  return all
    .filter((x) => {
      const held = stemsOfTitle(x.title);
      return wanted.every((s) => held.has(s));
    })
    .sort((a, b) => b.seq - a.seq);
};

export const visibleMatters = ({ journal, viewer }: CommandContext): MatterState[] =>
  [...journal.state().matters.values()].filter((m) => seesMatter(viewer, m));
export const visibleConsultations = ({ journal, viewer }: CommandContext): ConsultationState[] =>
  [...journal.state().consultations.values()].filter((c) => seesConsultation(viewer, c, journal.state()));

/** Those of them that are not closed, and those that somebody has not answered. */
export const openMatters = ({ journal, viewer }: CommandContext): MatterState[] =>
  journal
    .state()
    .matters.by('open', EVERY)
    .filter((m) => seesMatter(viewer, m));
export const waitingConsultations = ({ journal, viewer }: CommandContext): ConsultationState[] =>
  journal
    .state()
    .consultations.by('open', EVERY)
    .filter((c) => seesConsultation(viewer, c, journal.state()));

export const mattersCalled = (typed: string, context: CommandContext): MatterState[] => among(typed, visibleMatters(context));
export const consultationsCalled = (typed: string, context: CommandContext): ConsultationState[] => among(typed, visibleConsultations(context));

/** A consultation that was struck out, by its id. */
export const withdrawnConsultation = (typed: string, { journal, viewer }: CommandContext): ConsultationState | undefined => {
  const found = journal.state().withdrawnConsultations.get(typed.trim().toUpperCase());
  return found && seesConsultation(viewer, found, journal.state()) ? found : undefined;
};

/** What this person may not see is told to be missing rather than forbidden: that it exists is not theirs to know. */
export const matterOr = (id: string, context: CommandContext): MatterState => {
  const matter = context.journal.state().matters.get(id);
  if (!matter || !seesMatter({ ...context.viewer, place: 'private' }, matter)) throw new MendableError('not-found', { id, list: '/arende lista' });
  return matter;
};
export const consultationOr = (id: string, context: CommandContext): ConsultationState => {
  const state = context.journal.state();
  const found = state.consultations.get(id);
  if (!found || !seesConsultation({ ...context.viewer, place: 'private' }, found, state)) throw new MendableError('not-found', { id, list: '/arende lista' });
  return found;
};
