import { z } from 'zod';
import { answersOf, seesConsultation, seesMatter } from '../../src/domain/matter/seen.ts';
import { matterView } from '../../src/domain/matter/view.ts';
import { longDate } from '../../src/i18n/dates.ts';
import { foldLetters } from '../../src/i18n/fold.ts';
import { RECORD_ID } from '../../src/i18n/record-id.ts';
import { type Block, note, string, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { bodyValue } from '../utfall/parts/line.ts';
import { FAULT } from './parts/faults.ts';
import { openMatters, visibleConsultations, visibleMatters, waitingConsultations } from './parts/find.ts';
import { LIMITS } from './parts/limits.ts';
import { andMore, LABEL, leftOut, nOfN, SAY } from './parts/phrases.ts';
import type { View } from './parts/view.ts';

type Input = { which: string };
const ALL = /^(?:alla|all|avslutade|closed)$/;

const matterRow = (view: View, { knowledge, locale }: CommandContext) => {
  const { matter, where, at } = view;
  const here = matter.closed ? SAY.closed[locale] : at === undefined ? SAY.done[locale] : knowledge.catalog.name(at);
  const next = at === undefined ? undefined : matter.chain[where.at + 1];
  const cells = [matter.id, matter.title, here, longDate(where.since, locale), next === undefined ? '' : knowledge.catalog.name(next)];
  return cells.map((c) => [string(c)]);
};

/** Open matters and consultations: all of them, or those that are in or on their way to one body. */
export const list: Command<Input, CommandContext> = {
  noun: 'arende',
  verb: 'lista',
  verbs: ['list'],
  summary: { sv: 'Visa ärenden och remisser som pågår', en: 'List matters and consultations under way' },
  examples: { sv: ['/arende lista', '/arende lista {body}', '/arende lista alla'], en: ['/matter list {body}'] },
  title: { sv: 'Ärenden', en: 'Matters' },
  submit: { sv: 'Visa', en: 'Show' },
  fields: [{ name: 'which', kind: 'line', required: false, maxLength: LIMITS.title, label: LABEL.body }],
  read: (line) => ({ which: line.trim().replace(/^(?:till|på väg till|to|on the way to)\s+/iu, '') }),
  schema: (context) =>
    z.object({ which: z.string().default('') }).superRefine(({ which }, ctx) => {
      const known = which === '' || ALL.test(foldLetters(which)) || context.knowledge.catalog.get(bodyValue(which, context))?.kind === 'body';
      if (!known) ctx.addIssue({ code: 'custom', path: ['which'], message: FAULT.unknownBody(which, [])[context.locale] });
    }),
  may: () => true,
  run: async ({ which }, context) => {
    const { locale, journal } = context;
    const every = ALL.test(foldLetters(which));
    const body = which === '' || every ? undefined : bodyValue(which, context);
    const state = journal.state();
    const views = (every ? visibleMatters(context) : openMatters(context))
      .map((m) => matterView(m, state, context.viewer))
      .filter((v) => (every ? true : v.at !== undefined && (body === undefined || v.matter.chain.indexOf(body) >= v.where.at)))
      .sort((a, b) => (a.where.since < b.where.since ? 1 : -1));
    const open = (every ? visibleConsultations(context) : waitingConsultations(context))
      .filter((c) => body === undefined || c.body === body)
      .sort((a, b) => (a.due < b.due ? -1 : 1));
    let away = 0;
    for (const m of state.matters.values()) if (!seesMatter(context.viewer, m)) away += 1;
    for (const c of state.consultations.values()) if (!seesConsultation(context.viewer, c, state)) away += 1;
    const hidden: Block[] = away > 0 ? [note(leftOut(away)[locale])] : [];
    const shown = views.slice(0, LIMITS.shown);
    const rest = views.length - shown.length;
    const blocks: Block[] = [];
    if (shown.length > 0)
      blocks.push({
        kind: 'table',
        caption: SAY.matters[locale],
        columns: [RECORD_ID[locale], LABEL.title[locale], LABEL.where[locale], LABEL.since[locale], SAY.next[locale]],
        rows: shown.map((v) => matterRow(v, context)),
      });
    if (rest > 0) blocks.push(text(andMore(rest)[locale]));
    if (open.length > 0)
      blocks.push({
        kind: 'table',
        caption: SAY.consultations[locale],
        columns: [RECORD_ID[locale], LABEL.title[locale], LABEL.answered[locale], LABEL.due[locale]],
        rows: open
          .slice(0, LIMITS.shown)
          .map((c) => [c.id, c.title, nOfN(answersOf(c).answered.length, c.to.length)[locale], longDate(c.due, locale)].map((cell) => [string(cell)])),
      });
    if (open.length > LIMITS.shown) blocks.push(text(andMore(open.length - LIMITS.shown)[locale]));
    return {
      kind: 'list',
      blocks: [...(blocks.length ? blocks : [text(SAY.none[locale])]), ...hidden],
      ids: [...shown.map((v) => v.matter.id), ...open.slice(0, LIMITS.shown).map((c) => c.id)],
    };
  },
};
