import type { Adoption, Agreement, Review } from '../../../src/domain/happenings/agreement.ts';
import type { Grant } from '../../../src/domain/happenings/grant.ts';
import type { Stage } from '../../../src/domain/happenings/procurement.ts';
import type { Kept } from '../../../src/domain/kept.ts';
import { wallAt } from '../../../src/domain/wall-time.ts';
import { longDate } from '../../../src/i18n/dates.ts';
import { BRIEF } from '../../../src/knowledge/brief.ts';
import { keptLines } from '../../../src/knowledge/kept-said.ts';
import { type Block, list, strong, text } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { personName } from '../../person-name.ts';
import { SAY } from './phrases.ts';
import { sightOf } from './sight.ts';

/** What has been corrected and taken back of a subject: who, when and why, and what it said before. */
export const changeBlocks = (subject: string, context: CommandContext): Block[] => {
  const { locale, zone, journal, knowledge } = context;
  const state = journal.state();
  const seen = sightOf(context);
  const naming = { catalog: knowledge.catalog, locale };
  const linesOf = <T extends { id: string; subject: string }>(all: readonly Kept<T>[], brief: (one: T) => string) =>
    all.filter(seen).flatMap((r) =>
      keptLines<T>(r, {
        locale,
        brief,
        sees: (one) => seen({ ...r, ...one }),
        who: (person) => personName(person, context),
        day: (at) => longDate(wallAt(Date.parse(at), zone).date, locale),
      }),
    );
  const lines = [
    ...linesOf<Agreement>(state.agreements.by('subject', subject), (a) => BRIEF.agreement(a, naming)),
    ...linesOf<Adoption>(state.adoptions.by('subject', subject), (a) => BRIEF.adoption(a, naming)),
    ...linesOf<Review>(state.reviews.by('subject', subject), (r) => BRIEF.review(r, naming)),
    ...linesOf<Stage>(state.stages.by('subject', subject), (s) => BRIEF.stage(s, naming)),
    ...linesOf<Grant>(state.grants.by('subject', subject), (g) => BRIEF.grant(g, naming)),
  ];
  return lines.length === 0 ? [] : [text(strong(SAY.changes[locale])), list(lines)];
};
