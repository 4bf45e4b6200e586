import { z } from 'zod';
import type { ConsultationState } from '../../src/domain/happenings/consultation.ts';
import { type Block, buttons, list as listed, type Reply, string, strong, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { list } from './list.ts';
import { consultationBlocks, matterBlocks } from './parts/blocks.ts';
import { remindButton } from './parts/consultation-said.ts';
import { consultationsCalled, mattersCalled, visibleConsultations, withdrawnConsultation } from './parts/find.ts';
import { changeLines, historyLines } from './parts/history.ts';
import { LIMITS } from './parts/limits.ts';
import { LABEL, SAY } from './parts/phrases.ts';
import { viewOf } from './parts/view.ts';

type Input = { which: string };

const matterReply = (id: string, context: CommandContext): Reply | undefined => {
  const [matter] = mattersCalled(id, context);
  if (!matter) return undefined;
  const { locale } = context;
  const view = viewOf(matter, context);
  const history = historyLines(view, context);
  const asked = visibleConsultations(context).filter((c) => c.matter === matter.id);
  const past: Block[] = history.length > 0 ? [text(strong(SAY.history[locale])), listed(history)] : [];
  return {
    kind: 'list',
    blocks: [
      ...matterBlocks(view, context),
      ...past,
      ...asked.flatMap((c) => consultationBlocks(c, context)),
      buttons({ label: SAY.seeChain[locale], text: `/arende kedja ${matter.id}` }),
    ],
    ids: [matter.id, ...asked.map((c) => c.id)],
  };
};

const changes = (c: ConsultationState, context: CommandContext): Block[] => {
  const lines = changeLines(c, context);
  return lines.length > 0 ? [text(strong(SAY.history[context.locale])), listed(lines)] : [];
};

/** Shows one matter or one consultation, or all that fit the words that were typed. */
export const show: Command<Input, CommandContext> = {
  noun: 'arende',
  verb: 'visa',
  verbs: ['show'],
  summary: { sv: 'Visa ett ärende eller en remiss', en: 'Show a matter or a consultation' },
  examples: { sv: ['/arende visa M-7K3PD', '/arende visa bilagan'], en: ['/matter show M-7K3PD'] },
  title: { sv: 'Visa ett ärende', en: 'Show a matter' },
  submit: { sv: 'Visa', en: 'Show' },
  fields: [{ name: 'which', kind: 'line', required: false, maxLength: LIMITS.title, label: LABEL.matter }],
  read: (line) => ({ which: line.trim() }),
  schema: () => z.object({ which: z.string().default('') }),
  may: () => true,
  run: async ({ which }, context) => {
    const { locale } = context;
    if (which === '') return list.run({ which: '' }, context);
    const matters = mattersCalled(which, context);
    const consultations = consultationsCalled(which, context);
    const [matter] = matters;
    const [consultation] = consultations;
    if (matter && matters.length === 1 && (consultations.length === 0 || consultations.every((c) => c.matter === matter.id)))
      return matterReply(matter.id, context) ?? list.run({ which: '' }, context);
    if (consultation && matters.length === 0 && consultations.length === 1)
      return {
        kind: 'list',
        blocks: [...consultationBlocks(consultation, context), ...changes(consultation, context), ...remindButton(consultation, context)],
        ids: [consultation.id],
      };
    const gone = withdrawnConsultation(which, context);
    if (gone) return { kind: 'list', blocks: [{ kind: 'heading', text: `${gone.id} ${gone.title}` }, listed(changeLines(gone, context))], ids: [gone.id] };
    const found = [...matters, ...consultations].slice(0, LIMITS.shown);
    if (found.length === 0) return { kind: 'list', blocks: [text(SAY.noneFound[locale])], ids: [] };
    return { kind: 'list', blocks: [listed(found.map((x) => [strong(x.id), string(` ${x.title}`)]))], ids: found.map((x) => x.id) };
  },
};
