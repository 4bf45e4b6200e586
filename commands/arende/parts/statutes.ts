import { maySee } from '../../../src/domain/actor.ts';
import type { PlanStep } from '../../../src/domain/matter/plan.ts';
import type { Statement } from '../../../src/knowledge/statements.ts';
import { statutesSaid } from '../../../src/knowledge/statutes-said.ts';
import { citationLabel } from '../../../src/question/compose.ts';
import { type Block, list, string } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { todayIn } from './view.ts';

/** How often the documents say that a body meets: a rule with its source. */
const written = (body: string, { knowledge, viewer }: CommandContext): Statement[] =>
  knowledge.statements.filter(
    (s) => s.subject === body && s.mode === 'rule' && (s.from === 'duty' || s.relation === 'meeting') && maySee(viewer, s.visibility, s.body),
  );

/** What the association's statutes and documents set for meetings of the bodies in a plan: settings marked as such, rules with their sources. */
export const rulesBlocks = (steps: readonly PlanStep[], context: CommandContext): Block[] => {
  const { knowledge, locale, settings, working } = context;
  const today = todayIn(context);
  const own = steps.flatMap((s) => {
    const entity = knowledge.catalog.get(s.body);
    return entity?.kind === 'body' ? statutesSaid(entity.bodyKind, s.meeting ?? s.latest, { settings, working, today, locale }) : [];
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
