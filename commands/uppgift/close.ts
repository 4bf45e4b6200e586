import { z } from 'zod';
import { mayFollowUp } from '../../src/domain/action-rights.ts';
import { hasRole } from '../../src/domain/actor.ts';
import { text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { actionByWords } from './parts/by-words.ts';
import { findAction, ID_FIELD, idAnd } from './parts/find.ts';
import { closeFlag } from './parts/flags.ts';
import { closed, FAULT, LABEL } from './parts/phrases.ts';
import { takeStep } from './parts/step.ts';

type Input = { id: string; note: string };
const isFlag = (id: string) => /^R-/.test(id);

/** Closes an action, or a flagged answer that has been put right: then whoever flagged it is told. */
export const close: Command<Input, CommandContext> = {
  noun: 'uppgift',
  verb: 'klar',
  verbs: ['klart', 'done', 'close'],
  summary: { sv: 'Markera en uppgift som klar', en: 'Mark an action as done' },
  examples: {
    sv: ['/uppgift klar A-7K3PD', '/uppgift klar R-7K3PD: rättat i protokollet'],
    en: ['/action done A-7K3PD', '/action done R-7K3PD: corrected in the minutes'],
  },
  title: { sv: 'Klar', en: 'Done' },
  submit: { sv: 'Klar', en: 'Done' },
  fields: [ID_FIELD, { name: 'note', kind: 'line', required: false, maxLength: 500, label: LABEL.note }],
  find: actionByWords('klar'),
  read: (line) => {
    const { id, rest } = idAnd(line);
    return id === '' ? undefined : { id, note: rest };
  },
  schema: ({ locale }) =>
    z.object({ id: z.string().transform((typed) => idAnd(typed).id), note: z.string().trim().max(500).default('') }).superRefine(({ id, note }, ctx) => {
      if (isFlag(id) && note === '') ctx.addIssue({ code: 'custom', path: ['note'], message: FAULT.noNote[locale] });
    }),
  may: (actor, { id }, context) => {
    if (isFlag(id)) return hasRole(actor, 'secretary', 'administrator');
    const action = findAction(context, id);
    return action === undefined || mayFollowUp(actor, action);
  },
  run: ({ id, note }, context) => {
    if (isFlag(id)) return closeFlag(id, note, context);
    const said = note === '' ? {} : { note };
    return takeStep(id, context, {
      what: { type: 'action.closed', action: id, ...said },
      step: 'closed',
      said: note === '' ? {} : { text: note },
      receipt: (a) => [text(closed(id, a.text, note === '' ? undefined : note)[context.locale])],
    });
  },
};
