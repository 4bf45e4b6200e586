import { z } from 'zod';
import type { FormValues } from '../../src/chat/incoming.ts';
import { mayFollowUp } from '../../src/domain/action-rights.ts';
import { findWhen } from '../../src/domain/when/when.ts';
import { weekdayDate } from '../../src/i18n/dates.ts';
import { wrongWhen } from '../../src/i18n/when-said.ts';
import { text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { hereOf, readDay } from '../here.ts';
import { textOf } from '../values.ts';
import { actionByWords } from './parts/by-words.ts';
import { findAction, ID_FIELD, idAnd, WHY_FIELD } from './parts/find.ts';
import { FAULT, LABEL, movedTo } from './parts/phrases.ts';
import { takeStep } from './parts/step.ts';

type Input = { id: string; due: string; why: string };

/** Gives an action another last day. The reason stays with it. */
export const move: Command<Input, CommandContext> = {
  noun: 'uppgift',
  verb: 'flytta',
  verbs: ['move', 'postpone'],
  summary: { sv: 'Ändra när en uppgift ska vara klar', en: 'Change when an action is due' },
  examples: { sv: ['/uppgift flytta A-7K3PD till 15/3: underlaget är försenat'], en: ['/action move A-7K3PD to 15/3: the memo is late'] },
  title: { sv: 'Flytta uppgiften', en: 'Move the action' },
  submit: { sv: 'Flytta', en: 'Move' },
  fields: [
    ID_FIELD,
    {
      name: 'due',
      kind: 'line',
      required: true,
      maxLength: 100,
      label: LABEL.due,
      hint: { sv: 'Till exempel 15/3 eller om två veckor', en: 'For example 15/3 or in two weeks' },
    },
    { ...WHY_FIELD, required: true },
  ],
  find: actionByWords('flytta'),
  read: (line, context): FormValues | undefined => {
    const { id, rest } = idAnd(line);
    if (id === '') return undefined;
    const after = rest.replace(/^(?:till|to)\s+/iu, '');
    const [when] = findWhen(after, hereOf(context, 'future'));
    if (!when || when.start > 0) return { id, why: after };
    return { id, due: after.slice(0, when.end), why: after.slice(when.end).replace(/^[\s:,;–-]+(?:skäl|reason)?:?\s*/iu, '') };
  },
  schema: (context) =>
    z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform((values: FormValues, ctx): Input => {
      const { locale, incoming, journal } = context;
      const here = hereOf(context, 'future');
      const fault = (field: string, message: string) => ctx.addIssue({ code: 'custom', path: [field], message });
      const typed = textOf(values, 'due');
      const day = typed === '' ? undefined : readDay(typed, here);
      const due = day && 'date' in day ? day.date : '';
      if (!day) fault('due', FAULT.noDue[locale]);
      else if ('why' in day) fault('due', wrongWhen(day.why, typed, locale));
      else if (day.date < here.now.date && !journal.state().causes.has(incoming.id)) fault('due', FAULT.past[locale]);
      const why = textOf(values, 'why').slice(0, 500);
      if (why === '') fault('why', FAULT.noWhy[locale]);
      return { id: idAnd(textOf(values, 'id')).id, due, why };
    }),
  may: (actor, { id }, context) => {
    const action = findAction(context, id);
    return action === undefined || mayFollowUp(actor, action);
  },
  run: ({ id, due, why }, context) =>
    takeStep(id, context, {
      what: { type: 'action.moved', action: id, due, why },
      step: 'moved',
      said: { text: why, due },
      receipt: (a) => [text(movedTo(id, weekdayDate(a.due ?? due, context.locale), why)[context.locale])],
    }),
};
