import { z } from 'zod';
import { hasRole } from '../../src/domain/actor.ts';
import type { NewEvent } from '../../src/domain/event.ts';
import type { Leaving } from '../../src/domain/happenings/person.ts';
import { hasLeft } from '../../src/domain/person.ts';
import { wallAt } from '../../src/domain/wall-time.ts';
import { wallText } from '../../src/i18n/when-said.ts';
import { buttons, list, type Reply, string, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { idsOf, leftLines, nameOfIds } from './parts/leaving.ts';
import { backNow, LABEL, leftAlready, leftNow, notLeft, SAY, SIGN, willLeave } from './parts/leaving-phrases.ts';
import { PERSON } from './parts/read-role.ts';

type Input = { person: string; sure: boolean };

/** Those who have left, each with what needs somebody new. Only ids are told: what stands in it is seen by those who may. */
const everybody = (context: CommandContext): Reply => {
  const { locale, zone } = context;
  const leavings = [...new Map([...context.journal.state().left.values()].map((l): [string, Leaving] => [l.ids.join(' '), l])).values()];
  if (leavings.length === 0) return { kind: 'list', blocks: [text(SAY.nobody[locale])], ids: [], onlyAsker: true };
  const rows = leavings.map((l) => {
    const at = wallAt(Date.parse(l.at), zone);
    const needs = leftLines(l.ids, context).join('; ') || SAY.nothing[locale];
    return [[string(nameOfIds(l.ids, context))], [string(SIGN[l.sign][locale])], [string(wallText(at.date, at.time, locale))], [string(needs)]];
  });
  const columns = [LABEL.person[locale], LABEL.sign[locale], LABEL.at[locale], LABEL.what[locale]];
  return {
    kind: 'list',
    blocks: [{ kind: 'table', caption: SAY.those[locale], columns, rows }, text(SAY.next[locale])],
    ids: leavings.flatMap((l) => l.ids.slice(0, 1)),
    onlyAsker: true,
  };
};

const schema = (needed: boolean) => (context: CommandContext) =>
  z.object({ person: z.string().trim().default(''), sure: z.string().default('') }).transform((typed, ctx): Input => {
    if (!PERSON.test(typed.person) && (needed || typed.person !== '')) ctx.addIssue({ code: 'custom', path: ['person'], message: SAY.person[context.locale] });
    return { person: typed.person, sure: typed.sure === 'ja' };
  });
const read = (line: string) => {
  const [person = '', sure = ''] = line.trim().split(/\s+/);
  return { person: person.replace(/^<(?:mailto:)?([^|>]+).*>$/u, '$1'), sure: sure.toLowerCase() };
};

/** Notes that somebody has left, after it has been shown what they leave behind. */
export const left: Command<Input, CommandContext> = {
  noun: 'samklang',
  verb: 'lamnat',
  verbs: ['lämnat', 'left'],
  summary: { sv: 'Visa eller notera vem som har lämnat (sekreterare, administratörer)', en: 'Show or note who has left (secretaries, administrators)' },
  examples: { sv: ['/samklang lamnat', '/samklang lamnat anna@example.org'], en: ['/samklang left', '/samklang left anna@example.org'] },
  title: { sv: 'Har lämnat', en: 'Have left' },
  submit: { sv: 'Visa', en: 'Show' },
  fields: [{ name: 'person', kind: 'line', required: false, maxLength: 200, label: LABEL.person, hint: LABEL.hint }],
  read,
  schema: schema(false),
  mayOpen: (actor) => hasRole(actor, 'secretary', 'administrator'),
  may: (actor, { person }) => hasRole(actor, 'administrator') || (person === '' && hasRole(actor, 'secretary')),
  run: async ({ person, sure }, context) => {
    const { locale, actor, incoming, journal } = context;
    if (person === '') return everybody(context);
    const ids = [...idsOf(person, context)];
    const name = nameOfIds(ids, context);
    const again = journal.state().causes.has(incoming.id);
    const named = context.namedAdmin(ids) ? [text(SAY.named[locale])] : [];
    const gone = () => ids.every((id) => hasLeft(journal.state(), id));
    if (!again && gone()) return { kind: 'receipt', blocks: [text(leftAlready(name)[locale]), ...named], ids: [], onlyAsker: true };
    const needs = leftLines(ids, context);
    const behind = [text(`${LABEL.what[locale]}:${needs.length ? '' : ` ${SAY.nothing[locale]}.`}`), ...(needs.length ? [list(needs)] : [])];
    if (!sure)
      return {
        kind: 'preview',
        blocks: [
          text(willLeave(name)[locale], ' ', SAY.stops[locale]),
          ...named,
          ...behind,
          text(SAY.notChanged[locale]),
          buttons({ label: SAY.yes[locale], text: `/samklang lamnat ${person} ja`, style: 'danger' }),
        ],
        ids: [],
        onlyAsker: true,
      };
    await journal.change((state) => {
      if (state.causes.has(incoming.id)) return { events: [], result: undefined };
      const what = { type: 'person.left' as const, ids, sign: 'said' as const } satisfies NewEvent['what'];
      return { events: [{ by: actor.id, via: incoming.surface, visibility: 'secretariat', cause: incoming.id, what }], result: undefined };
    });
    return {
      kind: 'receipt',
      blocks: [text(leftNow(name)[locale], ' ', SAY.stops[locale]), ...named, ...behind, text(SAY.next[locale])],
      ids,
      onlyAsker: true,
    };
  },
};

/** Takes a leaving back: it was a mistake, or somebody has come back. */
export const returned: Command<Input, CommandContext> = {
  noun: 'samklang',
  verb: 'tillbaka',
  verbs: ['returned', 'back'],
  summary: { sv: 'Notera att någon är tillbaka (administratörer)', en: 'Note that somebody is back (administrators)' },
  examples: { sv: ['/samklang tillbaka anna@example.org'], en: ['/samklang returned anna@example.org'] },
  title: { sv: 'Är tillbaka', en: 'Is back' },
  submit: { sv: 'Notera', en: 'Note' },
  fields: [{ name: 'person', kind: 'line', required: true, maxLength: 200, label: LABEL.person, hint: LABEL.back }],
  read: (line) => (line.trim() === '' ? undefined : read(line)),
  schema: schema(true),
  mayOpen: (actor) => hasRole(actor, 'administrator'),
  may: (actor) => hasRole(actor, 'administrator'),
  run: async ({ person }, context) => {
    const { locale, actor, incoming, journal } = context;
    const own = idsOf(person, context);
    const ids = [...new Set(own.flatMap((id) => journal.state().left.get(id)?.ids ?? []))];
    const name = nameOfIds(own, context);
    const again = journal.state().causes.has(incoming.id);
    if (!again && ids.length === 0) return { kind: 'receipt', blocks: [text(notLeft(name)[locale])], ids: [], onlyAsker: true };
    await journal.change((state) => {
      if (state.causes.has(incoming.id)) return { events: [], result: undefined };
      const what = { type: 'person.returned' as const, ids };
      return { events: [{ by: actor.id, via: incoming.surface, visibility: 'secretariat', cause: incoming.id, what }], result: undefined };
    });
    return { kind: 'receipt', blocks: [text(backNow(name)[locale])], ids, onlyAsker: true };
  },
};
