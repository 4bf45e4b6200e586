import { z } from 'zod';
import type { FormValues } from '../../../src/chat/incoming.ts';
import type { CommandContext } from '../../context.ts';
import type { Fault } from '../../recording.ts';

/** The schema of a command that understands its values by itself and tells each fault at its field. */
export const understood =
  <I>(understand: (values: FormValues, context: CommandContext, fault: Fault) => I) =>
  (context: CommandContext): z.ZodType<I, FormValues> =>
    z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform((values, ctx): I => {
      const fault: Fault = (field, said) => ctx.addIssue({ code: 'custom', path: [field], message: typeof said === 'string' ? said : said[context.locale] });
      return understand(values, context, fault);
    });
