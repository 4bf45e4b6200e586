import type { DecisionKind } from '../../../src/domain/happenings/outcome.ts';
import { foldAscii } from '../../../src/i18n/fold.ts';
import { wordsOf } from '../../../src/knowledge/words.ts';

/** How people say what became of an item, folded. */
const WORDS: readonly (readonly [DecisionKind, RegExp])[] = [
  ['tabled', /^(?:bordla\w*|tabled|postponed)$/],
  ['referred-back', /^(?:aterremi\w*|referred(?: |-)?(?:back)?)$/],
  ['noted', /^(?:notera\w*|noted)$/],
  ['recommended', /^(?:rekommend\w*|recommend\w*)$/],
  ['decided', /^(?:beslutat|beslutade|decided)$/],
];
/** "Bordlagda", "referred back", or the kind itself. */
export const kindCalled = (typed: string): DecisionKind | undefined => {
  const folded = foldAscii(typed).trim();
  return WORDS.find(([kind, pattern]) => folded === kind || pattern.test(folded))?.[0];
};

/** The first word of a text that says a kind, and where it stands: with "back", where that belongs to it. */
export const kindIn = (text: string): { kind: DecisionKind; start: number; end: number } | undefined => {
  const words = wordsOf(text);
  for (const [i, word] of words.entries()) {
    const kind = kindCalled(word.text);
    if (kind === undefined) continue;
    const next = words[i + 1];
    return { kind, start: word.start, end: kind === 'referred-back' && next?.folded === 'back' ? next.end : word.end };
  }
  return undefined;
};
