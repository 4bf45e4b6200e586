import { z } from 'zod';

/** What a fact says about its subject: a closed list, so that a question's verb can be matched to it. */
export const Relation = z.enum([
  // what it is
  'definition', 'abbreviation', 'purpose', 'task', 'composition', 'coverage', 'target-group', 'location', 'rule', 'requirement',
  // who
  'appointment', 'convening', 'hosting', 'ownership', 'participation', 'cooperation', 'representation', 'membership', 'authorship',
  'recruitment', 'staffing', 'organisation',
  // what happened or will
  'meeting', 'topic', 'decision', 'proposal', 'preparation', 'reporting', 'product', 'presentation', 'launch', 'start', 'end',
  'change', 'delay', 'election', 'event', 'course', 'award', 'survey', 'activity', 'recurring', 'move',
  // agreements and money
  'agreement', 'term', 'adoption', 'procurement', 'framework-agreement', 'follow-up', 'grant', 'cost', 'fee',
  // figures
  'count', 'share', 'amount',
  // wanted, and what became of it
  'goal', 'planned-activity', 'focus', 'priority', 'result', 'reason', 'challenge', 'need', 'opinion', 'owners-input', 'next-step',
]);
export type Relation = z.infer<typeof Relation>;
