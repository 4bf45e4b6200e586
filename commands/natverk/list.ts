import { z } from 'zod';
import { maySee } from '../../src/domain/actor.ts';
import { comingByBody } from '../../src/domain/meetings.ts';
import { foldAscii } from '../../src/i18n/fold.ts';
import { andMore } from '../../src/i18n/left-out.ts';
import { spanText } from '../../src/i18n/when-said.ts';
import { string, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { hereOf } from '../here.ts';
import { KIND, LABEL, SAY } from './parts/phrases.ts';

type Input = { words: string };
const SHOWN = 60;

/** The bodies, all or those that some words fit, with when each meets next. */
export const list: Command<Input, CommandContext> = {
  noun: 'natverk',
  verb: 'lista',
  verbs: ['list'],
  summary: { sv: 'Visa organ och nätverk', en: 'List bodies and networks' },
  examples: { sv: ['/natverk lista', '/natverk lista styrgrupp'], en: ['/network list', '/network list steering group'] },
  title: { sv: 'Organ och nätverk', en: 'Bodies and networks' },
  submit: { sv: 'Visa', en: 'Show' },
  fields: [{ name: 'words', kind: 'line', required: false, maxLength: 200, label: LABEL.search }],
  read: (line) => ({ words: line.trim() }),
  schema: () => z.object({ words: z.string().default('') }),
  may: () => true,
  run: async ({ words }, context) => {
    const { locale, knowledge, journal, viewer } = context;
    const today = hereOf(context, 'future').now.date;
    const asked = foldAscii(words);
    const fits = (b: { names: { sv: readonly string[]; en: readonly string[] }; bodyKind: keyof typeof KIND }) =>
      [...b.names.sv, ...b.names.en, KIND[b.bodyKind].sv, KIND[b.bodyKind].en].some((name) => foldAscii(name).includes(asked));
    const bodies = knowledge.catalog
      .all('body')
      .filter(fits)
      .sort((a, b) => knowledge.catalog.name(a.id).localeCompare(knowledge.catalog.name(b.id), 'sv'));
    if (bodies.length === 0) return { kind: 'list', blocks: [text(SAY.none[locale])], ids: [] };
    const shown = bodies.slice(0, SHOWN);
    const ids = shown.map((b) => b.id);
    const coming = comingByBody(journal.state(), knowledge.records.meetings, ids, today);
    const next = (body: string): string => {
      const first = coming.get(body)?.find((m) => maySee(viewer, m.visibility, m.body));
      return first ? spanText(first, locale) : '–';
    };
    return {
      kind: 'list',
      blocks: [
        {
          kind: 'table',
          caption: SAY.bodies[locale],
          columns: [LABEL.body[locale], LABEL.kind[locale], LABEL.next[locale]],
          rows: shown.map((b) => [[string(knowledge.catalog.name(b.id))], [string(KIND[b.bodyKind][locale])], [string(next(b.id))]]),
        },
        ...(bodies.length > shown.length ? [text(andMore(bodies.length - shown.length)[locale])] : []),
      ],
      ids,
    };
  },
};
