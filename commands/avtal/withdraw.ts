import { z } from 'zod';
import { hasRole } from '../../src/domain/actor.ts';
import { MendableError } from '../../src/errors.ts';
import { text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { FAULT, LABEL, withdrawnAs } from './parts/phrases.ts';
import { lineField } from './parts/read.ts';
import { sightOf } from './parts/sight.ts';
import { mayRecordOf } from './parts/subject.ts';

type Input = { id: string; why: string };
const recordOf = (id: string, { journal }: Pick<CommandContext, 'journal'>) => {
  const { agreements, adoptions, reviews } = journal.state();
  return agreements.get(id) ?? adoptions.get(id) ?? reviews.get(id);
};

/** Takes back what was recorded of an agreement by mistake: it no longer counts and is kept, with who, when and why. */
export const withdraw: Command<Input, CommandContext> = {
  noun: 'avtal',
  verb: 'dra-tillbaka',
  verbs: ['dra tillbaka', 'withdraw'],
  summary: { sv: 'Dra tillbaka en registrering som blev fel', en: 'Withdraw a recording that was wrong' },
  examples: { sv: ['/avtal dra-tillbaka V-7K3PD: fel kommun'], en: ['/agreement withdraw V-7K3PD: wrong municipality'] },
  title: { sv: 'Dra tillbaka', en: 'Withdraw' },
  submit: { sv: 'Dra tillbaka', en: 'Withdraw' },
  fields: [lineField('id', LABEL.record, { sv: 'Till exempel V-7K3PD', en: 'For example V-7K3PD' }, true), lineField('why', LABEL.reason, undefined, true)],
  read: (line) => {
    const [, id = '', why = ''] = /^\s*([^\s:,]+)[\s:,]*([\s\S]*)$/.exec(line) ?? [];
    return id === '' ? undefined : { id, why };
  },
  schema: (context) =>
    z.object({ id: z.string().default(''), why: z.string().max(2000).default('') }).transform((typed, ctx): Input => {
      const id = typed.id.trim().toUpperCase();
      const record = recordOf(id, context);
      if (!record || !sightOf({ ...context, viewer: { ...context.viewer, place: 'private' } })(record))
        ctx.addIssue({ code: 'custom', path: ['id'], message: FAULT.notYours[context.locale] });
      if (typed.why.trim() === '') ctx.addIssue({ code: 'custom', path: ['why'], message: FAULT.noWhy[context.locale] });
      return { id, why: typed.why.trim() };
    }),
  mayOpen: (actor) => hasRole(actor, 'coordinator', 'secretary', 'administrator'),
  may: (actor, { id }, context) => {
    const record = recordOf(id, context);
    return record !== undefined && mayRecordOf(actor, { id: record.subject, name: record.name, isNew: false }, 'agreement', undefined, context);
  },
  run: async ({ id, why }, context) => {
    const record = recordOf(id, context);
    if (!record) throw new MendableError('not-found', { id, list: '/avtal lista' });
    await context.journal.change((state) => {
      if (recordOf(id, { journal: { ...context.journal, state: () => state } })?.withdrawn) return { events: [], result: undefined };
      const what = { type: 'agreement.withdrawn', record: id, why } as const;
      return {
        events: [{ by: context.actor.id, via: context.incoming.surface, visibility: record.visibility, cause: context.incoming.id, what }],
        result: undefined,
      };
    });
    return { kind: 'receipt', blocks: [text(withdrawnAs(id)[context.locale])], ids: [id] };
  },
};
