import type { FormValues } from '../../../src/chat/incoming.ts';
import { findWhen } from '../../../src/domain/when/when.ts';
import { foldAscii } from '../../../src/i18n/fold.ts';
import { wordsOf } from '../../../src/knowledge/words.ts';
import type { CommandContext } from '../../context.ts';
import { hereOf } from '../../here.ts';
import { type Labels, labelled } from '../../labelled.ts';
import { kindIn } from './kinds.ts';

type Name = 'kind' | 'words' | 'body' | 'area' | 'municipality' | 'matter' | 'period' | 'page';
const LABELS: Labels<Name> = [
  ['body', 'organ(?:et)?|body'],
  ['area', 'omrade(?:t)?|area'],
  ['municipality', 'kommun(?:en)?|municipality'],
  ['matter', 'arende(?:t)?|matter'],
  ['kind', 'slag(?:et)?|sort(?:en)?|kind'],
  ['period', 'period(?:en)?|tid|nar|when'],
  ['words', 'ord(?:en)?|text|words?'],
  ['page', 'sida(?:n)?|page'],
];
const FILLER =
  /^(?:i|om|for|fran|under|av|pa|med|beslut|besluten|alla|den|det|de|och|som|sedan|the|of|in|by|on|about|from|for|decisions?|all|and|since|with|arenden|punkter|matters|items)$/;
const MATTER = /(?<![\p{L}\p{N}-])[A-ZÅÄÖ]-[0-9A-Z]{2,}(?![\p{L}\p{N}])/gu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** Pieces of a text that say something are taken out of it; what is left says the rest. */
const takeOut = (text: string, spans: readonly { start: number; end: number }[]) =>
  [...spans].sort((a, b) => b.start - a.start).reduce((left, { start, end }) => `${left.slice(0, start)}${' '.repeat(end - start)}${left.slice(end)}`, text);
const matchesOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((m) => ({ typed: m[0], start: m.index, end: m.index + m[0].length }));

const KINDS = { body: 'body', municipality: 'municipality', area: 'area' } as const;
/** Bodies, municipalities and areas that are named, each once. */
const namesIn = (text: string, context: CommandContext) => {
  const words = wordsOf(text);
  const found: Partial<Record<keyof typeof KINDS, string>> = {};
  const spans: { start: number; end: number }[] = [];
  for (const mention of context.knowledge.catalog.mentions(words)) {
    if (mention.how === 'guess') continue;
    for (const kind of ['body', 'municipality', 'area'] as const) {
      const [only, other] = mention.entities.filter((e) => e.kind === kind);
      if (!only || other || found[kind] !== undefined) continue;
      found[kind] = only.id;
      spans.push({ start: words[mention.start]?.start ?? 0, end: words[mention.end - 1]?.end ?? 0 });
      break;
    }
  }
  return { found, spans };
};

/** "styrelsen 2027 ”laddstolpar” Lund" and "organ: styrelsen; ord: laddstolpar" as the values that the form would send. */
export const decisionValues = (line: string, context: CommandContext): FormValues => {
  const paged = /(?:^|\s)(?:sida|page)\s*:?\s*(\d{1,4})\s*$/iu.exec(line);
  const { head, values } = labelled(paged ? line.slice(0, paged.index) : line, LABELS, 'words');
  const page: { page?: string } = paged?.[1] === undefined ? {} : { page: paged[1] };
  const quoted = matchesOf(head, /["”“»]([^"”“»«]+)["”“«»]/gu);
  let left = takeOut(head, quoted);
  const matters = matchesOf(left, MATTER);
  left = takeOut(left, matters);
  const days = findWhen(left, hereOf(context, 'past')).map(({ start, end }) => ({ typed: left.slice(start, end), start, end }));
  const years = matchesOf(left, YEAR);
  const months = wordsOf(left).filter((w) => w.text.length > 2 && findWhen(`i ${w.text}`, hereOf(context, 'past')).some((f) => f.when.grain === 'month'));
  const alone = months.map(({ text, start, end }) => ({ typed: text, start, end }));
  const times = [days, years, alone].find((all) => all.length > 0) ?? [];
  left = takeOut(left, times);
  const kind = kindIn(left);
  if (kind) left = takeOut(left, [kind]);
  const { found, spans } = namesIn(left, context);
  const rest = wordsOf(takeOut(left, spans))
    .filter((w) => !FILLER.test(foldAscii(w.text)))
    .map((w) => w.text);
  const words = [...quoted.map((q) => q.typed), ...rest].join(' ');
  return {
    ...found,
    ...(kind ? { kind: kind.kind } : {}),
    ...(matters[0] ? { matter: matters[0].typed } : {}),
    ...(times.length ? { period: times.map((t) => t.typed).join(' – ') } : {}),
    ...(words ? { words } : {}),
    ...values,
    ...page,
  };
};
