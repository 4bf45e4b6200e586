import { z } from 'zod';
import { mayRecordFor, maySee } from '../../src/domain/actor.ts';
import type { Outcome } from '../../src/domain/happenings/outcome.ts';
import type { Recorded } from '../../src/domain/stamp.ts';
import { foldLetters } from '../../src/i18n/fold.ts';
import { RECORD_ID } from '../../src/i18n/record-id.ts';
import { type Block, link, note, type Reply, string, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { offer } from '../files.ts';
import { asItStands } from './parts/as-it-stands.ts';
import { historyBlocks } from './parts/history.ts';
import { LIMITS } from './parts/limits.ts';
import { bodyValue } from './parts/line.ts';
import { andMore, FAULT, LABEL, leftOut, SAY } from './parts/phrases.ts';
import { mendButtons } from './parts/receipt.ts';
import { withdrawnOf } from './parts/recorded.ts';
import { outcomeBlocks, outcomeTitle } from './parts/show.ts';

type Input = { which: string };

/** Shows one outcome by its id, a body's outcomes, or the newest of all: what this person, in this place, may see. */
export const show: Command<Input, CommandContext> = {
  noun: 'utfall',
  verb: 'visa',
  verbs: ['show', 'lista', 'list'],
  summary: { sv: 'Visa vad som är registrerat', en: 'Show what is recorded' },
  examples: { sv: ['/utfall visa {body}', '/utfall visa U-7K3PD'], en: ['/utfall show {body}', '/utfall show U-7K3PD'] },
  title: { sv: 'Visa utfall', en: 'Show outcomes' },
  submit: { sv: 'Visa', en: 'Show' },
  fields: [{ name: 'which', kind: 'line', required: false, maxLength: 200, label: { sv: 'Organ eller beteckning', en: 'Body or id' } }],
  read: (line) => ({ which: line.trim() }),
  schema: (context) =>
    z.object({ which: z.string().default('') }).superRefine(({ which }, ctx) => {
      const known = which === '' || /^U-/i.test(which) || context.knowledge.catalog.get(bodyValue(which, context))?.kind === 'body';
      if (!known) ctx.addIssue({ code: 'custom', path: ['which'], message: FAULT.unknownBody(which)[context.locale] });
    }),
  may: () => true,
  run: async ({ which }, context): Promise<Reply> => {
    const { locale } = context;
    const id = foldLetters(which).toUpperCase();
    const body = which === '' ? undefined : bodyValue(which, context);
    const asked = [...context.journal.state().outcomes.values()]
      .filter((o) => (/^U-/.test(id) ? o.id === id : body === undefined || o.body === body))
      .sort((a, b) => (a.meeting.date === b.meeting.date ? b.seq - a.seq : a.meeting.date < b.meeting.date ? 1 : -1));
    const seen = asked.filter((o) => maySee(context.viewer, o.visibility, o.body));
    const hidden: Block[] = asked.length > seen.length ? [note(leftOut(asked.length - seen.length)[locale])] : [];
    const [only] = seen;
    const history = (o: Recorded<Outcome>) =>
      historyBlocks(context.journal.state().earlierOutcomes.get(o.id) ?? [], { outcome: o, visibility: o.visibility }, context);
    const gone = withdrawnOf(context, id);
    if (gone && maySee(context.viewer, gone.outcome.visibility, gone.outcome.body)) {
      const earlier = context.journal.state().earlierOutcomes.get(id) ?? [];
      return {
        kind: 'list',
        blocks: [...historyBlocks(earlier, undefined, context), ...outcomeBlocks(gone.outcome, gone.outcome.visibility, context)],
        ids: [id],
      };
    }
    // One answer for what is not there and what is not seen: an id is short enough to be guessed.
    if (!only && /^U-/.test(id)) return { kind: 'list', blocks: [text(SAY.noSuchOutcome[locale])], ids: [] };
    if (!only) return { kind: 'list', blocks: [text(SAY.nothingRecorded[locale]), ...hidden], ids: [] };
    if (seen.length === 1) {
      const mend = mayRecordFor(context.actor, only.body) ? [mendButtons(only.id, context)] : [];
      const minutes = offer('minutes', { ...only.meeting, body: only.body }, `/utfall visa ${only.id}`, context);
      return {
        kind: 'list',
        blocks: [...outcomeBlocks(asItStands(only, context.journal.state()), only.visibility, context, true), ...history(only), ...hidden, minutes, ...mend],
        ids: [only.id],
      };
    }
    const shown = seen.slice(0, LIMITS.shown);
    return {
      kind: 'list',
      blocks: [
        {
          kind: 'table',
          caption: SAY.outcome[locale],
          columns: [RECORD_ID[locale], LABEL.body[locale], LABEL.decisions[locale], LABEL.actions[locale]],
          rows: shown.map((o) => [
            [string(o.id)],
            [link(outcomeTitle(o, context), `/moten/${o.meeting.id}`)],
            [string(String(o.decisions.length))],
            [string(String(o.actions.length))],
          ]),
        },
        ...(seen.length > shown.length ? [text(andMore(seen.length - shown.length)[locale])] : []),
        ...hidden,
      ],
      ids: shown.map((o) => o.id),
    };
  },
};
