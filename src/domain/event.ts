import { z } from 'zod';
import type { Visibility } from './fact.ts';
import { accessHappenings } from './happenings/access.ts';
import { actionHappenings } from './happenings/action.ts';
import { agreementHappenings } from './happenings/agreement.ts';
import { answerHappenings } from './happenings/answer.ts';
import { bodyHappenings } from './happenings/body.ts';
import { consultationHappenings } from './happenings/consultation.ts';
import { goalHappenings } from './happenings/goal.ts';
import { grantHappenings } from './happenings/grant.ts';
import { matterHappenings } from './happenings/matter.ts';
import { meetingHappenings } from './happenings/meeting.ts';
import { outcomeHappenings } from './happenings/outcome.ts';
import { personHappenings } from './happenings/person.ts';
import { procurementHappenings } from './happenings/procurement.ts';
import { reminderHappenings } from './happenings/reminder.ts';
import { roleHappenings } from './happenings/role.ts';

/** What can happen. An event never changes; a correction is a new event. A new noun is a file in `happenings/` and a line here. */
export const Happening = z.discriminatedUnion('type', [
  ...outcomeHappenings,
  ...actionHappenings,
  ...reminderHappenings,
  ...roleHappenings,
  ...answerHappenings,
  ...personHappenings,
  ...accessHappenings,
  ...meetingHappenings,
  ...bodyHappenings,
  ...agreementHappenings,
  ...procurementHappenings,
  ...grantHappenings,
  ...goalHappenings,
  ...matterHappenings,
  ...consultationHappenings,
]);
export type Happening = z.infer<typeof Happening>;
export type HappeningType = Happening['type'];

/** What somebody asks the journal to write: who, through what, for whose eyes, and because of which message. */
export type NewEvent = {
  by: string;
  via: string;
  visibility: Visibility;
  /** The id of the Incoming that caused it, where there is one. */
  cause?: string;
  what: Happening;
};

/** An event as it stands in the journal. `payload` is gone when it has been erased; the chain still proves the rest. */
export type StoredEvent = {
  seq: number;
  at: string;
  by: string;
  via: string;
  type: HappeningType;
  visibility: Visibility;
  cause?: string;
  payloadHash: string;
  hash: string;
  salt?: string;
  payload?: Happening;
};
