import { z } from 'zod';
import type { KnownMeeting } from '../../../src/domain/meetings.ts';
import type { Command } from '../../../src/routing/command.ts';
import type { CommandContext } from '../../context.ts';
import { textOf } from '../../values.ts';
import { meetingField } from './fields.ts';
import { meetingInLine, readMeeting } from './which.ts';

export type OneMeeting = { meeting: KnownMeeting };

/** What commands that show one meeting have in common: it is named by its id, by body and day, or by the body alone for its next one. */
export const oneMeeting: Pick<Command<OneMeeting, CommandContext>, 'noun' | 'fields' | 'read' | 'schema' | 'may'> = {
  noun: 'mote',
  fields: [meetingField],
  read: (line, context) => {
    const typed = line.normalize('NFC').trim();
    if (typed === '') return undefined;
    const { which, rest } = meetingInLine(typed, context);
    return { meeting: which !== '' && rest.replace(/[\s.]+/g, '') === '' ? which : typed };
  },
  schema: (context) =>
    z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform((values, ctx): OneMeeting => {
      const found = readMeeting(textOf(values, 'meeting'), context);
      if ('meeting' in found) return found;
      ctx.addIssue({ code: 'custom', path: ['meeting'], message: found.fault[context.locale] });
      return z.NEVER;
    }),
  may: () => true,
};
