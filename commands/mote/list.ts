import { z } from 'zod';
import { maySee } from '../../src/domain/actor.ts';
import { comingByBody } from '../../src/domain/meetings.ts';
import { andMore } from '../../src/i18n/left-out.ts';
import { RECORD_ID } from '../../src/i18n/record-id.ts';
import { spanText } from '../../src/i18n/when-said.ts';
import { type Block, note, string, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { hereOf } from '../here.ts';
import { readBody } from '../named-body.ts';
import { LIMITS } from './parts/limits.ts';
import { FAULT, LABEL, leftOut, SAY } from './parts/phrases.ts';

type Input = { body: string };

/** What is coming, for one body or for all, the nearest first. */
export const list: Command<Input, CommandContext> = {
  noun: 'mote',
  verb: 'lista',
  verbs: ['list', 'kommande', 'coming'],
  summary: { sv: 'Visa kommande möten', en: 'List coming meetings' },
  examples: { sv: ['/mote lista', '/mote lista {body}'], en: ['/meeting list', '/meeting list {body}'] },
  title: { sv: 'Kommande möten', en: 'Coming meetings' },
  submit: { sv: 'Visa', en: 'Show' },
  fields: [{ name: 'body', kind: 'line', required: false, maxLength: 200, label: LABEL.body }],
  read: (line) => ({ body: line.trim() }),
  schema: (context) =>
    z.object({ body: z.string().default('') }).transform(({ body: typed }, ctx): Input => {
      if (typed === '') return { body: '' };
      const read = readBody(typed, context.knowledge.catalog, FAULT);
      if ('body' in read) return read;
      ctx.addIssue({ code: 'custom', path: ['body'], message: read.fault[context.locale] });
      return { body: '' };
    }),
  may: () => true,
  run: async ({ body }, context) => {
    const { locale, knowledge, journal, viewer } = context;
    const today = hereOf(context, 'future').now.date;
    const bodies = body === '' ? knowledge.catalog.all('body').map((b) => b.id) : [body];
    const all = [...comingByBody(journal.state(), knowledge.records.meetings, bodies, today).values()]
      .flat()
      .sort((a, b) => `${a.date}${a.time ?? ''}`.localeCompare(`${b.date}${b.time ?? ''}`));
    const seen = all.filter((m) => maySee(viewer, m.visibility, m.body));
    const hidden: Block[] = all.length > seen.length ? [note(leftOut(all.length - seen.length)[locale])] : [];
    if (seen.length === 0) return { kind: 'list', blocks: [text(SAY.none[locale]), ...hidden], ids: [] };
    const shown = seen.slice(0, LIMITS.listed);
    return {
      kind: 'list',
      blocks: [
        {
          kind: 'table',
          caption: SAY.coming[locale],
          columns: [LABEL.when[locale], LABEL.body[locale], LABEL.place[locale], RECORD_ID[locale]],
          rows: shown.map((m) => [
            [string(spanText(m, locale))],
            [string(knowledge.catalog.name(m.body))],
            [string(m.place ?? '–')],
            [string(m.recorded?.id ?? '–')],
          ]),
        },
        ...(seen.length > shown.length ? [text(andMore(seen.length - shown.length)[locale])] : []),
        ...hidden,
      ],
      ids: shown.map((m) => m.id),
    };
  },
};
