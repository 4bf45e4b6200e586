import { maySee } from '../src/domain/actor.ts';
import { comingByBody } from '../src/domain/meetings.ts';
import { spanOf } from '../src/domain/period.ts';
import type { Said } from '../src/i18n/locale.ts';
import type { CommandContext } from './context.ts';
import { hereOf } from './here.ts';

/** One day as people write it: "12/3". */
const dayMonth = (date: string) => `${Number(date.slice(8))}/${Number(date.slice(5, 7))}`;

/** The body whose meetings are spoken of: the board, or the first there is. */
const bodyOf = ({ knowledge: { catalog } }: CommandContext) => catalog.all('body').find((b) => b.bodyKind === 'board') ?? catalog.all('body')[0];
const written = (id: string | undefined, { knowledge: { catalog }, locale }: CommandContext): string | undefined =>
  id === undefined ? undefined : locale === 'sv' ? catalog.inText(id) : (catalog.gloss(id) ?? catalog.name(id)).replace(/^the /, '');

const meetingOf = (context: CommandContext): string | undefined => {
  const { knowledge, journal, viewer } = context;
  const body = bodyOf(context);
  if (!body) return undefined;
  const coming = comingByBody(journal.state(), knowledge.records.meetings, [body.id], hereOf(context, 'future').now.date).get(body.id) ?? [];
  const next = coming.find((m) => maySee(viewer, m.visibility, m.body));
  return `${written(body.id, context)} ${next ? dayMonth(next.date) : '12/3'}`;
};

const memberOf = (context: CommandContext): string | undefined => {
  const { knowledge, viewer } = context;
  const { records, catalog } = knowledge;
  const today = hereOf(context, 'future').now.date;
  const here = (period: string) => spanOf(period).from <= today && today <= spanOf(period).to;
  const seat = records.seats.find(
    (s) => s.body === bodyOf(context)?.id && s.role === 'member' && s.person !== undefined && here(s.period) && maySee(viewer, s.visibility, s.body),
  );
  return seat?.person && catalog.name(seat.person);
};

type Names = Readonly<Record<string, (context: CommandContext) => string | undefined>>;
const NAMES: Names = {
  one: ({ knowledge: { catalog } }) => catalog.all('municipality')[0]?.names.sv[0],
  two: ({ knowledge: { catalog } }) => catalog.all('municipality')[1]?.names.sv[0],
  body: (context) => written(bodyOf(context)?.id, context),
  earlier: (context) =>
    written(context.knowledge.catalog.all('body').find((b) => b.reportsTo !== undefined && b.reportsTo === bodyOf(context)?.id)?.id, context),
  meeting: meetingOf,
  member: memberOf,
  agreement: ({ knowledge: { catalog } }) => catalog.all('agreement')[0]?.names.sv[0],
};

/**
 * An example with names of the association's own where it says "{body}" or "{one}". Undefined where the association has nothing of the kind.
 * `more`: names that take longer to find, which only help needs.
 */
export const inOwnNames = (example: string, context: CommandContext, more: Names = {}): string | undefined => {
  const names = { ...NAMES, ...more };
  const parts = example.split(/\{(\w+)\}/).map((part, i) => (i % 2 === 0 ? part : names[part]?.(context)));
  return parts.some((part) => part === undefined) ? undefined : parts.join('');
};

/** What stands under a field, with such names in it. */
export const ownHint =
  (said: Said) =>
  (context: CommandContext): string | undefined =>
    inOwnNames(said[context.locale], context);
