import { hasRole } from '../../src/domain/actor.ts';
import type { StoredEvent } from '../../src/domain/event.ts';
import { wallAt } from '../../src/domain/wall-time.ts';
import { wallText } from '../../src/i18n/when-said.ts';
import { type Reply, string, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { nameOfIds } from './parts/leaving.ts';
import { SIGN } from './parts/leaving-phrases.ts';
import { type Nothing, nothing } from './parts/nothing.ts';
import { back, chainBroken, copied, gave, LABEL, linked, noted, refused, SAY, took, unlinked, VIA } from './parts/phrases.ts';
import { roleText } from './parts/role-name.ts';

const SHOWN = 30;

const FILE = {
  notice: { sv: 'hämtade kallelsen till', en: 'fetched the notice of' },
  minutes: { sv: 'hämtade protokollet från', en: 'fetched the minutes of' },
} as const;

/** What an administrator looks for: undefined for everything else that happens, and for what has been erased. */
const told = (event: StoredEvent, context: CommandContext): string | undefined => {
  const what = event.payload;
  if (what?.type === 'access.refused') return refused(what.command)[context.locale];
  if (what?.type === 'journal.copied') return copied(what.how, what.events, what.file)[context.locale];
  if (what?.type === 'file.fetched') return `${FILE[what.file][context.locale]} ${what.meeting}`;
  if (what?.type === 'person.linked') return linked(what.known, what.account)[context.locale];
  if (what?.type === 'person.unlinked') return unlinked(what.account)[context.locale];
  if (what?.type === 'person.left') return noted(nameOfIds(what.ids, context), SIGN[what.sign][context.locale])[context.locale];
  if (what?.type === 'person.returned') return back(nameOfIds(what.ids, context))[context.locale];
  if (what?.type === 'role.given') return gave(what.person, roleText(what, context))[context.locale];
  if (what?.type === 'role.taken') return took(what.person, roleText(what, context))[context.locale];
  return undefined;
};

/** The newest refusals, files fetched and changes of roles and people, through what, and whether the journal's chain holds. */
export const log: Command<Nothing, CommandContext> = {
  noun: 'samklang',
  verb: 'logg',
  verbs: ['loggen', 'log', 'audit'],
  summary: {
    sv: 'Visa nekade försök, hämtade filer, ändrade roller och konton, och om journalen håller (administratörer)',
    en: 'Show refusals, files fetched, changes of roles and accounts, and whether the journal holds (administrators)',
  },
  examples: { sv: ['/samklang logg'], en: ['/samklang log'] },
  title: { sv: 'Logg', en: 'Log' },
  submit: { sv: 'Visa', en: 'Show' },
  ...nothing,
  mayOpen: (actor) => hasRole(actor, 'administrator'),
  may: (actor) => hasRole(actor, 'administrator'),
  run: async (_input, context): Promise<Reply> => {
    const { locale, zone } = context;
    const events = context.about.events();
    const rows: { kind: 'string'; text: string }[][][] = [];
    for (let i = events.length - 1; i >= 0 && rows.length < SHOWN; i--) {
      const event = events[i];
      const words = event && told(event, context);
      if (!event || words === undefined) continue;
      const at = wallAt(Date.parse(event.at), zone);
      rows.push([
        [{ kind: 'string', text: wallText(at.date, at.time, locale) }],
        [{ kind: 'string', text: context.nameOf(event.by) }],
        [{ kind: 'string', text: words }],
        [{ kind: 'string', text: VIA[event.via]?.[locale] ?? event.via }],
      ]);
    }
    const fault = context.about.fault();
    return {
      kind: 'list',
      blocks: [
        text(fault ? chainBroken(fault.seq)[locale] : SAY.chainHolds[locale]),
        rows.length
          ? { kind: 'table', caption: SAY.log[locale], columns: [LABEL.at[locale], LABEL.by[locale], LABEL.what[locale], LABEL.via[locale]], rows }
          : text(string(SAY.nothingLogged[locale])),
      ],
      ids: [],
      onlyAsker: true,
    };
  },
};
