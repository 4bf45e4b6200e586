import { z } from 'zod';
import type { FormValues } from '../../../src/chat/incoming.ts';
import type { DecisionFilter } from '../../../src/domain/decisions.ts';
import { findWhen } from '../../../src/domain/when/when.ts';
import type { Said } from '../../../src/i18n/locale.ts';
import { wrongWhen } from '../../../src/i18n/when-said.ts';
import { areaCalled } from '../../area.ts';
import type { CommandContext } from '../../context.ts';
import { hereOf } from '../../here.ts';
import { bodyCalled } from '../../named-body.ts';
import { textOf } from '../../values.ts';
import { FAULT } from './phrases.ts';

/** `period` is as it was typed: it stands in the heading and in the link. */
export type DecisionSearch = { filter: DecisionFilter; period: string; words: string; page: number };

/** "2027", "hösten 2026", "14/1", "2026 – mars 2027": from the first day to the last. */
const spanOf = (typed: string, context: CommandContext): { from: string; to: string } | { why: string } => {
  const year = /^\s*((?:19|20)\d\d)\s*$/u.exec(typed)?.[1];
  if (year !== undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const here = hereOf(context, 'past');
  // A month alone ("januari") is read as "i januari".
  const found = typed.split(/\s+[–-]\s+|\s+(?:till|to)\s+/u).map((part) => {
    const alone = /^\s*((?:19|20)\d\d)\s*$/u.exec(part)?.[1];
    return alone === undefined
      ? (findWhen(part, here)[0] ?? findWhen(`i ${part.trim()}`, here)[0])?.when
      : { from: `${alone}-01-01`, to: `${alone}-12-31`, wrong: undefined };
  });
  const wrong = found.find((w) => w?.wrong)?.wrong;
  if (wrong) return { why: wrong };
  const [first, last] = [found[0], found.at(-1)];
  return first && last && found.every(Boolean) ? { from: first.from, to: last.to } : { why: 'unread' };
};

/** Words outside quotation marks are looked for one by one, those inside as they stand. */
const wordsIn = (typed: string): string[] => {
  const quoted = [...typed.matchAll(/["”“»]([^"”“»«]+)["”“«»]/gu)];
  const rest = typed.replace(/["”“»]([^"”“»«]+)["”“«»]/gu, ' ');
  return [...quoted.map((m) => m[1] ?? ''), ...rest.split(/[\s,;]+/u)].map((w) => w.trim()).filter(Boolean);
};

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
    if (typed('matter') !== '') filter.matter = typed('matter');
    if (typed('period') !== '') {
      const span = spanOf(typed('period'), context);
      if ('why' in span) fault('period', wrongWhen(span.why, typed('period'), locale));
      else Object.assign(filter, span);
    }
    const words = wordsIn(typed('words'));
    if (words.length) filter.words = words;
    return { filter, period: typed('period'), words: typed('words'), page: Math.max(1, Math.floor(Number(typed('page'))) || 1) };
  });
