import type { About } from '../commands/about.ts';
import type { CommandContext } from '../commands/context.ts';
import type { Incoming } from './chat/incoming.ts';
import type { Clock } from './clock.ts';
import { addressKey, nameFrom, placeKey } from './delivery/addresses.ts';
import { accountsWith, findPerson } from './delivery/people.ts';
import type { Desk } from './desk/desk.ts';
import { actorOf, isNamed, type Viewer } from './domain/actor.ts';
import { bodyOfChannel } from './domain/happenings/body.ts';
import type { Settings } from './domain/settings.ts';
import { shortId } from './domain/short-id.ts';
import type { WorkingDays } from './domain/working-days.ts';
import { namelessPerson } from './i18n/unknown-person.ts';
import type { Journal } from './journal/journal.ts';
import type { Knowledge } from './knowledge/knowledge.ts';

export type ContextParts = {
  journal: Journal;
  desk: Desk;
  /** Read for each message: what is recorded becomes part of it, as far as this viewer may see it. */
  knowledge(viewer: Viewer): Knowledge;
  clock: Pick<Clock, 'now'>;
  zone: string;
  settings: Settings;
  working: WorkingDays;
  admins: readonly string[];
  about: About;
};

/** Everything about one message that a command may use. */
export const contextsFrom =
  (parts: ContextParts) =>
  (incoming: Incoming): CommandContext => {
    const { journal, desk } = parts;
    const actor = actorOf(incoming.from, journal.state(), parts.admins);
    const channelBody = incoming.place === 'channel' ? bodyOfChannel(journal.state(), placeKey(incoming)) : undefined;
    const viewer: Viewer = { actor, place: incoming.place, ...(channelBody === undefined ? {} : { channelBody }) };
    const taken = (id: string, mine: boolean) => {
      const state = journal.state();
      return (
        !mine &&
        (state.outcomes.has(id) ||
          state.earlierOutcomes.has(id) ||
          state.actions.has(id) ||
          state.reminders.has(id) ||
          state.meetings.has(id) ||
          state.seats.has(id) ||
          state.matters.has(id) ||
          state.consultations.has(id) ||
          state.withdrawnConsultations.has(id) ||
          state.agreements.has(id) ||
          state.adoptions.has(id) ||
          state.reviews.has(id) ||
          state.stages.has(id) ||
          state.grants.has(id) ||
          state.goalReports.has(id))
      );
    };
    return {
      incoming,
      actor,
      locale: incoming.locale,
      now: parts.clock.now(),
      zone: parts.zone,
      settings: parts.settings,
      working: parts.working,
      knowledge: parts.knowledge(viewer),
      viewer,
      journal,
      desk,
      nameOf: (person) => nameFrom(desk, journal.state(), person) ?? namelessPerson(person, incoming.locale),
      people: { find: (account) => findPerson(desk, account), withEmail: (email) => accountsWith(desk, email) },
      namedAdmin: (ids) => isNamed(ids, parts.admins),
      admins: parts.admins,
      about: parts.about,
      addressFor: (to) => addressKey(desk, incoming, to),
      // A message that is worked again after its effect was recorded must come to the same ids, taken or not.
      newId: (prefix, nth = 0) => shortId(prefix, `${incoming.id} ${nth}`, (id) => taken(id, journal.state().causes.has(incoming.id))),
    };
  };
