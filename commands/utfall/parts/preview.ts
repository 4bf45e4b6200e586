import { isDeepStrictEqual } from 'node:util';
import type { Outcome } from '../../../src/domain/happenings/outcome.ts';
import type { Recorded } from '../../../src/domain/stamp.ts';
import { weekdayDate } from '../../../src/i18n/dates.ts';
import { namesLine } from '../../../src/knowledge/outcome-said.ts';
import { type Block, type Button, buttons, list, note, type Reply, strong, text } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { isGone } from '../../people-here.ts';
import { guessedBlocks } from '../../recording.ts';
import { textOf } from '../../values.ts';
import { asItStands, asItWillStand } from './as-it-stands.ts';
import { membersOf, readAttendance } from './attendance.ts';
import { dayRemarks } from './day-remarks.ts';
import type { Change, Draft } from './draft.ts';
import { differences } from './history.ts';
import { LIMITS } from './limits.ts';
import { lostBlocks, lostLines } from './lost.ts';
import { sameMeeting } from './outcome.ts';
import { perhapsNamed } from './owner.ts';
import { alreadyThere, changes, everybodyIs, ownersGone, ownersUnknown, SAY, whichBody } from './phrases.ts';
import { outcomeBlocks } from './show.ts';

/** Which body was meant: a button for each, and everything that was typed kept in the draft. */
export const askBody = (id: string, draft: Draft, bodies: readonly string[], context: CommandContext): Reply => ({
  kind: 'question',
  blocks: [
    text(whichBody(textOf(draft.values, 'body'))[context.locale]),
    buttons(
      ...bodies.slice(0, LIMITS.offered).map((b): Button => ({ label: context.knowledge.catalog.name(b), text: `/utfall andra ${id} organ: ${b}` })),
      { label: SAY.change[context.locale], text: `/utfall andra ${id}` },
      { label: SAY.discard[context.locale], text: `/utfall slang ${id}` },
    ),
  ],
  ids: [id],
  onlyAsker: true,
});

/** A meeting may well have given something to somebody who has left: that is recorded, and said, so that somebody else can take it. */
const goneBlocks = (actions: Outcome['actions'], context: CommandContext): Block[] => {
  const gone = actions.flatMap(({ owner }) => (owner?.kind === 'person' && isGone(owner, context) ? [owner.name] : []));
  return gone.length === 0 ? [] : [note(ownersGone([...new Set(gone)])[context.locale])];
};

/** Actions that begin with what may be somebody's name and belong to nobody. */
const unownedBlocks = (actions: Outcome['actions'], { locale }: CommandContext): Block[] => {
  const names = actions.flatMap(({ owner, text: words }) => (owner === undefined ? (perhapsNamed(words) ?? []) : []));
  return names.length === 0 ? [] : [note(ownersUnknown([...new Set(names)])[locale])];
};

/** Which all "all" were taken to be. */
const everybodyBlocks = ({ values, outcome }: Draft, { knowledge, locale }: CommandContext): Block[] => {
  if (!outcome) return [];
  const { everybody } = readAttendance(textOf(values, 'attendance'), knowledge.catalog, membersOf(outcome.body, outcome.meeting.date, knowledge));
  const said =
    everybody &&
    everybodyIs(
      everybody,
      locale === 'sv' ? knowledge.catalog.inText(outcome.body) : knowledge.catalog.name(outcome.body),
      namesLine(everybody.unseated, knowledge.catalog, locale),
      namesLine(everybody.emptied, knowledge.catalog, locale),
    );
  return said ? [note(said[locale])] : [];
};

/** Parts without a label that read like somebody's action: they are asked about, where the line was typed. */
const maybeBlocks = (values: Draft['values'], { locale, incoming }: CommandContext): Block[] => {
  const lines = incoming.form === undefined ? textOf(values, 'maybe').split('\n').filter(Boolean) : [];
  return lines.length === 0 ? [] : [text(strong(SAY.maybeAction[locale])), list(lines), note(SAY.maybeActionHow[locale])];
};

/** What was understood, and what can be done with it. Where the same meeting has an outcome already, that is said and asked about. */
export const preview = (id: string, draft: Draft, context: CommandContext): Reply => {
  const { locale, knowledge } = context;
  const { outcome } = draft;
  if (!outcome) return askBody(id, draft, [], context);
  const [there] = sameMeeting(context.journal.state(), outcome, context);
  const save: Button[] = there
    ? [
        { label: SAY.addition[locale], text: `/utfall spara ${id} tillagg` },
        { label: SAY.replace[locale], text: `/utfall spara ${id} ersatt`, style: 'danger' },
      ]
    : [{ label: SAY.save[locale], text: `/utfall spara ${id}`, style: 'primary' }];
  return {
    kind: 'preview',
    blocks: [
      text(SAY.preview[locale]),
      ...guessedBlocks(draft.values, context),
      ...outcomeBlocks(outcome, draft.visibility, context),
      ...everybodyBlocks(draft, context),
      ...dayRemarks(outcome, context),
      ...goneBlocks(outcome.actions, context),
      ...unownedBlocks(outcome.actions, context),
      ...maybeBlocks(draft.values, context),
      ...(there ? [text(alreadyThere(there.id, knowledge.catalog.name(outcome.body), weekdayDate(outcome.meeting.date, locale))[locale])] : []),
      ...lostBlocks(SAY.ifReplaced[locale], there ? lostLines(outcome, there, context.journal.state(), locale) : []),
      buttons(...save, { label: SAY.change[locale], text: `/utfall andra ${id}` }, { label: SAY.discard[locale], text: `/utfall slang ${id}` }),
    ],
    ids: [id],
    onlyAsker: true,
  };
};

/** What a correction or a withdrawal will do: the outcome as it will stand, or that it goes, and what it said before. */
export const changePreview = (id: string, draft: Draft, change: Change, before: Recorded<Outcome>, context: CommandContext): Reply => {
  const { locale } = context;
  const { outcome } = draft;
  const state = context.journal.state();
  const correcting = change.how === 'correct' && outcome !== undefined;
  return {
    kind: 'preview',
    blocks: [
      text(changes(change.how, change.id, change.why)[locale]),
      ...guessedBlocks(draft.values, context),
      ...(correcting
        ? outcomeBlocks(asItWillStand(outcome, before, state), draft.visibility, context)
        : outcomeBlocks(asItStands(before, state), before.visibility, context)),
      ...(correcting && !isDeepStrictEqual(outcome.attendance, before.attendance) ? everybodyBlocks(draft, context) : []),
      ...(correcting ? [...dayRemarks(outcome, context), ...goneBlocks(outcome.actions, context), ...unownedBlocks(outcome.actions, context)] : []),
      ...(correcting ? differences({ before, visibility: before.visibility, after: outcome, now: draft.visibility }, context) : []),
      buttons(
        { label: (correcting ? SAY.saveCorrection : SAY.withdraw)[locale], text: `/utfall spara ${id}`, style: correcting ? 'primary' : 'danger' },
        ...(correcting ? [{ label: SAY.change[locale], text: `/utfall andra ${id}` }] : []),
        { label: SAY.discard[locale], text: `/utfall slang ${id}` },
      ),
    ],
    ids: [id],
    onlyAsker: true,
  };
};
