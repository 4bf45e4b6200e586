import type { Decision, DecisionKind } from '../../../src/domain/happenings/outcome.ts';
import type { Here } from '../../../src/domain/when/when.ts';
import { kindInWords } from '../../../src/i18n/decision-kinds.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import type { Said } from '../../../src/i18n/locale.ts';
import { wrongWhen } from '../../../src/i18n/when-said.ts';
import { areaCalled } from '../../area.ts';
import type { CommandContext } from '../../context.ts';
import { readDay } from '../../here.ts';
import { DETAIL_LABELS, KIND_LABELS } from './labels.ts';
import { readMunicipalities } from './municipalities.ts';
import { FAULT } from './phrases.ts';

export type ReadDecision = Omit<Decision, 'id'>;
type Context = Pick<CommandContext, 'knowledge' | 'locale'>;
type Detail = keyof typeof DETAIL_LABELS;

const starting = <K extends string>(labels: Readonly<Record<K, string>>) =>
  (Object.entries(labels) as [K, string][]).map(([key, words]) => [key, new RegExp(`^(${words})\\.?\\s*:\\s*(?=\\S)`, 'u')] as const);
const KINDS = starting(KIND_LABELS);
const DETAILS = starting(DETAIL_LABELS);
const RECOMMENDED = /^(?:rekommend[a-z]*|recommended)\s*(?:till|to|att|that)?\s*(?:the\s+)?/u;

const matched = <K extends string>(line: string, patterns: readonly (readonly [K, RegExp])[]) => {
  for (const [key, pattern] of patterns) {
    const match = pattern.exec(foldLetters(line));
    if (match) return { key, label: line.slice(0, match[1]?.length ?? 0), text: line.slice(match[0].length).trim() };
  }
  return undefined;
};

/** The body that "rekommenderas styrelsen" names; empty when it names none, undefined when the words are no body's. */
const recommendedTo = (label: string, { knowledge }: Context): string | undefined => {
  const typed = label.slice(RECOMMENDED.exec(foldLetters(label))?.[0].length ?? 0).trim();
  if (typed === '') return '';
  const [found, other] = knowledge.catalog.named(typed, ['body', 'association']);
  return found && !other ? found.id : undefined;
};

/** A decision without a label, by its own words; "rekommenderas styrelsen" names the body. */
const kindOf = (line: string, { knowledge }: Context): Pick<ReadDecision, 'kind' | 'to'> => {
  const found = kindInWords(foldLetters(line).toLowerCase());
  if (!found) return {};
  if (found.kind !== 'recommended') return { kind: found.kind };
  const [first = ''] = /^[\p{L}-]+/u.exec(line.slice(found.end).trim()) ?? [];
  const [to, other] = first === '' ? [] : knowledge.catalog.named(first, ['body', 'association']);
  return { kind: 'recommended', ...(to && !other ? { to: to.id } : {}) };
};

const readKind = (line: string, context: Context): ReadDecision => {
  const found = matched<DecisionKind>(line, KINDS);
  if (!found) return { text: line, ...kindOf(line, context) };
  if (found.key === 'decided') return { text: found.text };
  if (found.key !== 'recommended') return { text: found.text, kind: found.key };
  const to = recommendedTo(found.label, context);
  return to === undefined ? { text: line } : { text: found.text, kind: 'recommended', ...(to === '' ? {} : { to }) };
};

/** More about a decision: its area, its matter, the municipalities it concerns, when it is reported back. */
const readDetail = (detail: Detail, text: string, context: Context, here: Here, fault: (said: Said | string) => void): Partial<ReadDecision> => {
  const { catalog } = context.knowledge;
  switch (detail) {
    case 'matter':
      return { matter: text };
    case 'area': {
      const found = areaCalled(text, catalog);
      if ('area' in found) return { area: found.area };
      fault(FAULT.unknownArea(text, found.near));
      return {};
    }
    case 'municipalities': {
      const { ids, unknown } = readMunicipalities(text, catalog);
      if (unknown.length > 0) fault(FAULT.municipalities(unknown));
      return { municipalities: ids };
    }
    case 'reportBack': {
      const day = readDay(text, here);
      if ('date' in day) return { reportBack: day.date };
      fault(wrongWhen(day.why, text, context.locale));
      return {};
    }
  }
};

/** Decisions as they are written: a line each, with what became of it before a colon, and more about it on the lines below. */
export const readDecisions = (lines: readonly string[], context: Context, here: Here, fault: (said: Said | string) => void): ReadDecision[] => {
  const out: ReadDecision[] = [];
  for (const line of lines) {
    const detail = matched<Detail>(line, DETAILS);
    const last = out.at(-1);
    if (!detail) out.push(readKind(line, context));
    else if (last) out[out.length - 1] = { ...last, ...readDetail(detail.key, detail.text, context, here, fault) };
    else fault(FAULT.detailFirst(detail.label));
  }
  return out;
};
