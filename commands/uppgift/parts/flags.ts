import { hasRole, isSelf } from '../../../src/domain/actor.ts';
import type { NewEvent } from '../../../src/domain/event.ts';
import type { Flag } from '../../../src/domain/happenings/answer.ts';
import { wallAt } from '../../../src/domain/wall-time.ts';
import { MendableError } from '../../../src/errors.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { type Block, type Reply, string, strong, text } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { personName } from '../../person-name.ts';
import { closeWith, correctedAs, correctedText, LABEL, SAY } from './phrases.ts';

const SHOWN = 10;
const short = (words: string, most: number) => (words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words);
const isOpen = (flag: Flag) => flag.verdict === 'wrong' && !flag.corrected;

/** Answers that somebody has said are wrong and nobody has put right yet: the secretaries' to see, and never in a channel. */
export const openFlags = ({ journal, actor, viewer }: CommandContext): Flag[] =>
  viewer.place === 'private' && hasRole(actor, 'secretary', 'administrator') ? journal.state().flags.filter(isOpen) : [];

export const flagBlocks = (flags: readonly Flag[], context: CommandContext): Block[] => {
  const { locale } = context;
  if (flags.length === 0) return [];
  const rows = flags
    .slice(0, SHOWN)
    .map((f) => [[string(f.task)], [string(short(f.question, 200))], [string(short(f.answer, 300))], [string(personName(f.by, context))]]);
  const columns = [LABEL.id[locale], LABEL.question[locale], LABEL.answer[locale], LABEL.from[locale]];
  return [{ kind: 'table', caption: `${SAY.flags[locale]} (${flags.length})`, columns, rows }];
};

/** One flagged answer whole, to the secretaries and to whoever flagged it; undefined for everybody else. */
export const flagShown = (task: string, context: CommandContext): Block[] | undefined => {
  const { journal, actor, viewer, locale } = context;
  const flag = journal.state().flags.find((f) => f.task === task && f.verdict === 'wrong');
  if (!flag || viewer.place !== 'private' || !(isSelf(actor, flag.by) || hasRole(actor, 'secretary', 'administrator'))) return undefined;
  const fields = [
    { label: LABEL.question[locale], value: [string(flag.question)] },
    { label: LABEL.answer[locale], value: [string(flag.answer)] },
    ...(flag.note === undefined ? [] : [{ label: LABEL.flagNote[locale], value: [string(flag.note)] }]),
    { label: LABEL.from[locale], value: [string(personName(flag.by, context))] },
  ];
  const now = flag.corrected ? correctedAs(task, flag.corrected.note) : closeWith(task);
  return [text(strong(task)), { kind: 'fields', fields }, text(now[locale])];
};

/** Says what was put right, and sends that to whoever flagged the answer as a reminder that is due now. */
export const closeFlag = async (task: string, note: string, context: CommandContext): Promise<Reply> => {
  const { journal, desk, incoming, actor, locale } = context;
  const flag = journal.state().flags.find((f) => f.task === task && f.verdict === 'wrong');
  if (!flag) throw new MendableError('not-found', { id: task, list: '/uppgift lista' });
  const address = `person:${flag.by}`;
  const asker = desk.get<{ locale?: Locale }>('address', address)?.locale ?? locale;
  const now = wallAt(context.now.getTime(), context.zone);
  const reminder = {
    id: context.newId('P'),
    text: correctedText(short(flag.question, 300), note)[asker],
    rule: { kind: 'at', at: `${now.date}T${now.time}` },
    to: { kind: 'person', id: flag.by },
    by: actor.id,
    address,
  } as const;
  await journal.change((state): { events: NewEvent[]; result: undefined } => {
    const one = state.flags.find((f) => f.task === task);
    if (!one || !isOpen(one)) return { events: [], result: undefined };
    const event = (what: NewEvent['what']): NewEvent => ({ by: actor.id, via: incoming.surface, visibility: 'secretariat', cause: incoming.id, what });
    return { events: [event({ type: 'answer.corrected', task, note }), event({ type: 'reminder.set', reminder })], result: undefined };
  });
  const kept = journal.state().flags.find((f) => f.task === task)?.corrected?.note ?? note;
  return { kind: 'receipt', blocks: [text(correctedAs(task, kept)[locale]), text(SAY.willTell[locale])], ids: [task], onlyAsker: true };
};
