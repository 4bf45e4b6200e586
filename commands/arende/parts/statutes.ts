import { maySee } from '../../../src/domain/actor.ts';
import type { PlanStep } from '../../../src/domain/matter/plan.ts';
import { type StatuteDates, statuteDates } from '../../../src/domain/statute.ts';
import { periodText } from '../../../src/i18n/dates.ts';
import { statuteSentence } from '../../../src/i18n/matter-way.ts';
import type { Statement } from '../../../src/knowledge/statements.ts';
import { citationLabel } from '../../../src/question/compose.ts';
import { type Block, list, string } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { todayIn } from './view.ts';

const statuteSaid = ({ statute, notice, season }: StatuteDates, today: string, { locale, working }: CommandContext): string =>
  statuteSentence(
    statute.text[locale],
    {
      notice,
      // The day itself is the statute's; people work on the last working day before it.
      lastWorkingDay: notice === undefined || working.isWorking(notice) ? undefined : working.backTo(notice),
      late: notice !== undefined && notice < today,
      next: season === undefined || season.fits ? undefined : periodText(season.next, locale),
    },
    locale,
  );

/** How often the documents say that a body meets: a rule with its source. */
const written = (body: string, { knowledge, viewer }: CommandContext): Statement[] =>
  knowledge.statements.filter(
    (s) => s.subject === body && s.mode === 'rule' && (s.from === 'duty' || s.relation === 'meeting') && maySee(viewer, s.visibility, s.body),
  );

/** What the association's statutes and documents set for meetings of the bodies in a plan: settings marked as such, rules with their sources. */
export const rulesBlocks = (steps: readonly PlanStep[], context: CommandContext): Block[] => {
  const { knowledge, locale, settings } = context;
  const today = todayIn(context);
  const own = steps.flatMap((s) => {
    const entity = knowledge.catalog.get(s.body);
    return entity?.kind === 'body' ? statuteDates(settings.statutes, entity.bodyKind, s.meeting ?? s.latest).map((d) => statuteSaid(d, today, context)) : [];
  });
  // A rule of the body where the matter is decided; those of the others do not move its date.
  const rules = steps.slice(-1).flatMap((s) => written(s.body, context));
  const cited = rules.flatMap((r) => r.citations.slice(0, 1).map((c) => ({ record: r.id, ...c })));
  return [
    ...(own.length + rules.length > 0 ? [list([...own, ...rules.map((r) => r.text[locale])].map((line) => [string(line)]))] : []),
    ...(cited.length > 0
      ? [
          {
            kind: 'citations',
            citations: cited.map((c) => ({
              label: citationLabel(c.document, c.section, knowledge, locale),
              document: c.document,
              section: c.section,
              record: c.record,
              to: `/poster/${encodeURIComponent(c.record)}`,
            })),
          } as const,
        ]
      : []),
  ];
};
