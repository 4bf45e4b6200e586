import { z } from 'zod';
import type { FormValues } from '../../../src/chat/incoming.ts';
import { askedSpan } from '../../../src/domain/asked-span.ts';
import { type DecisionFilter, searchWords } from '../../../src/domain/decisions.ts';
import type { Said } from '../../../src/i18n/locale.ts';
import { wrongWhen } from '../../../src/i18n/when-said.ts';
import { areaCalled } from '../../area.ts';
import type { CommandContext } from '../../context.ts';
import { hereOf } from '../../here.ts';
import { bodyCalled } from '../../named-body.ts';
import { textOf } from '../../values.ts';
import { kindCalled } from './kinds.ts';
import { FAULT } from './phrases.ts';

/** `period` is as it was typed: it stands in the heading and in the link. */
export type DecisionSearch = { filter: DecisionFilter; period: string; words: string; page: number };

export const searchSchema = (context: CommandContext): z.ZodType<DecisionSearch, FormValues> =>
  z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform((values, ctx): DecisionSearch => {
    const { locale, knowledge } = context;
    const { catalog } = knowledge;
    const fault = (field: string, said: Said | string) =>
      ctx.addIssue({ code: 'custom', path: [field], message: typeof said === 'string' ? said : said[locale] });
    const filter: DecisionFilter = {};
    const typed = (name: string) => textOf(values, name).slice(0, 500);

    if (typed('body') !== '') {
      const found = bodyCalled(typed('body'), catalog);
      if ('body' in found) filter.body = found.body;
      else fault('body', FAULT.body(typed('body'), found.near));
    }
    if (typed('area') !== '') {
      const found = areaCalled(typed('area'), catalog);
      if ('area' in found) filter.area = found.area;
      else fault('area', FAULT.area(typed('area'), found.near));
    }
    if (typed('municipality') !== '') {
      const place = catalog.get(typed('municipality'));
      const [found] = place?.kind === 'municipality' ? [{ entity: place, guess: false }] : catalog.resolve(typed('municipality'), ['municipality']);
      if (found && !found.guess) filter.municipality = found.entity.id;
      else fault('municipality', FAULT.municipality(typed('municipality'), found ? [catalog.name(found.entity.id)] : []));
    }
    if (typed('kind') !== '') {
      const kind = kindCalled(typed('kind'));
      if (kind) filter.kind = kind;
      else fault('kind', FAULT.kind(typed('kind')));
    }
    if (typed('matter') !== '') filter.matter = typed('matter');
    if (typed('period') !== '') {
      const span = askedSpan(typed('period'), hereOf(context, 'past'));
      if ('why' in span) fault('period', wrongWhen(span.why, typed('period'), locale));
      else Object.assign(filter, span);
    }
    const words = searchWords(typed('words'));
    if (words.length) filter.words = words;
    return { filter, period: typed('period'), words: typed('words'), page: Math.max(1, Math.floor(Number(typed('page'))) || 1) };
  });
