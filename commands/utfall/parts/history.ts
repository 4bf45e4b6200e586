import { maySee } from '../../../src/domain/actor.ts';
import type { Visibility } from '../../../src/domain/fact.ts';
import type { Earlier, Outcome } from '../../../src/domain/happenings/outcome.ts';
import { wallAt } from '../../../src/domain/wall-time.ts';
import { changedBy } from '../../../src/i18n/outcome-words.ts';
import { wallText } from '../../../src/i18n/when-said.ts';
import { type Block, list, strong, text } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { personName } from '../../person-name.ts';
import { LABEL, SAY, VISIBILITY } from './phrases.ts';
import { valuesOf } from './prefill.ts';
import type { Naming } from './show.ts';

type Versions = { before: Outcome; visibility: Visibility; after: Outcome; now: Visibility };

/** What an outcome said in those parts of it that are said otherwise now, a line a part. */
const said = ({ before, visibility, after, now }: Versions, naming: Naming): string[] => {
  const then = valuesOf(before, visibility, naming);
  const later = valuesOf(after, now, naming);
  return Object.keys({ ...then, ...later })
    .filter((name) => then[name] !== later[name])
    .map((name) => {
      const label = LABEL[name as keyof typeof LABEL][naming.locale];
      const value = name === 'body' ? naming.knowledge.catalog.name(before.body) : name === 'visibility' ? VISIBILITY[visibility][naming.locale] : then[name];
      return `${label}: ${typeof value === 'string' ? value.replaceAll('\n', '; ') : SAY.notSaid[naming.locale]}`;
    });
};
export const differences = (versions: Versions, naming: Naming): Block[] => {
  const lines = said(versions, naming);
  return lines.length ? [text(strong(SAY.before[naming.locale])), list(lines)] : [];
};

const when = (e: Earlier, context: CommandContext): string => {
  const at = wallAt(Date.parse(e.at), context.zone);
  return changedBy(e.how, personName(e.by, context), wallText(at.date, at.time, context.locale), e.why)[context.locale];
};
/**
 * What an outcome said before, oldest first, with who changed it, when and why. A version that this reader may not see is told of but not shown.
 */
export const historyBlocks = (
  earlier: readonly Earlier[],
  current: { outcome: Outcome; visibility: Visibility } | undefined,
  context: CommandContext,
): Block[] =>
  earlier.flatMap((e, i): Block[] => {
    const next = earlier[i + 1];
    const after = next ? { outcome: next.outcome, visibility: next.outcome.visibility } : current;
    const shown = maySee(context.viewer, e.outcome.visibility, e.outcome.body);
    if (!after || !shown || e.how === 'withdrawn') return [text(when(e, context))];
    return [
      text(when(e, context)),
      ...differences({ before: e.outcome, visibility: e.outcome.visibility, after: after.outcome, now: after.visibility }, context),
    ];
  });
