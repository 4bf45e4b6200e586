import type { Happening, HappeningType } from '../../domain/event.ts';
import type { Said } from '../../i18n/locale.ts';

/** What somebody did, by the type of the event. The type is known also where the content has been erased. */
export const DID: Readonly<Record<HappeningType, Said>> = {
  'outcome.recorded': { sv: 'registrerade ett utfall', en: 'recorded an outcome' },
  'outcome.corrected': { sv: 'rättade ett utfall', en: 'corrected an outcome' },
  'outcome.withdrawn': { sv: 'drog tillbaka ett utfall', en: 'withdrew an outcome' },
  'action.set': { sv: 'satte en uppgift', en: 'set an action' },
  'action.closed': { sv: 'stängde en uppgift', en: 'closed an action' },
  'action.offered': { sv: 'erbjöd någon att ta över en uppgift', en: 'offered somebody an action' },
  'action.accepted': { sv: 'tog över en uppgift', en: 'took over an action' },
  'action.declined': { sv: 'avböjde en uppgift', en: 'declined an action' },
  'action.corrected': { sv: 'rättade en uppgift', en: 'corrected an action' },
  'action.withdrawn': { sv: 'drog tillbaka en uppgift', en: 'withdrew an action' },
  'action.moved': { sv: 'flyttade en uppgifts sista dag', en: 'moved the last day of an action' },
  'reminder.set': { sv: 'satte en påminnelse', en: 'set a reminder' },
  'reminder.done': { sv: 'blev klar med en påminnelse', en: 'was done with a reminder' },
  'reminder.removed': { sv: 'tog bort en påminnelse', en: 'removed a reminder' },
  'reminder.claimed': { sv: 'en påminnelse skulle skickas', en: 'a reminder was about to be sent' },
  'reminder.sent': { sv: 'en påminnelse skickades', en: 'a reminder was sent' },
  'reminder.failed': { sv: 'en påminnelse gick inte att skicka', en: 'a reminder could not be sent' },
  'role.given': { sv: 'gav en roll', en: 'gave a role' },
  'role.taken': { sv: 'tog en roll', en: 'took a role' },
  'person.linked': { sv: 'kopplade ihop två konton till en person', en: 'linked two accounts as one person' },
  'person.unlinked': { sv: 'kopplade loss ett konto', en: 'unlinked an account' },
  'person.left': { sv: 'noterade att någon har lämnat', en: 'noted that somebody has left' },
  'person.returned': { sv: 'noterade att någon är tillbaka', en: 'noted that somebody is back' },
  'answer.flagged': { sv: 'bedömde ett svar', en: 'judged an answer' },
  'answer.corrected': { sv: 'rättade det som ett svar byggde på', en: 'corrected what an answer was taken from' },
  'access.refused': { sv: 'nekades', en: 'was refused' },
  'file.fetched': { sv: 'hämtade en fil', en: 'fetched a file' },
  'journal.copied': { sv: 'kopierade hela journalen', en: 'copied the whole journal' },
  'meeting.planned': { sv: 'planerade möten', en: 'planned meetings' },
  'meeting.moved': { sv: 'flyttade ett möte', en: 'moved a meeting' },
  'meeting.cancelled': { sv: 'ställde in ett möte', en: 'cancelled a meeting' },
  'meeting.item-proposed': { sv: 'anmälde en punkt till ett möte', en: 'proposed an item for a meeting' },
  'meeting.item-withdrawn': { sv: 'drog tillbaka en punkt', en: 'withdrew an item' },
  'seat.taken': { sv: 'registrerade en plats i ett organ', en: 'recorded a seat in a body' },
  'seat.left': { sv: 'registrerade att en plats lämnades', en: 'recorded that a seat was left' },
  'seat.corrected': { sv: 'rättade en plats i ett organ', en: 'corrected a seat in a body' },
  'seat.withdrawn': { sv: 'strök en registrering om en plats', en: 'struck out what was recorded of a seat' },
  'channel.bound': { sv: 'gav ett organ en kanal', en: 'gave a body a channel' },
  'channel.released': { sv: 'tog bort ett organs kanal', en: 'took a body’s channel away' },
  'agreement.recorded': { sv: 'registrerade ett avtal', en: 'recorded an agreement' },
  'agreement.adopted': { sv: 'registrerade anslutning till ett avtal', en: 'recorded adoption of an agreement' },
  'agreement.reviewed': { sv: 'registrerade översyn av ett avtal', en: 'recorded a review of an agreement' },
  'agreement.corrected': { sv: 'rättade ett avtal', en: 'corrected an agreement' },
  'agreement.adoption-corrected': { sv: 'rättade anslutning till ett avtal', en: 'corrected adoption of an agreement' },
  'agreement.review-corrected': { sv: 'rättade en översyn av ett avtal', en: 'corrected a review of an agreement' },
  'agreement.withdrawn': { sv: 'drog tillbaka en registrering om ett avtal', en: 'withdrew a recording about an agreement' },
  'procurement.staged': { sv: 'registrerade en upphandlings läge', en: 'recorded the stage of a procurement' },
  'procurement.corrected': { sv: 'rättade en upphandlings läge', en: 'corrected the stage of a procurement' },
  'procurement.withdrawn': { sv: 'drog tillbaka en upphandlings läge', en: 'withdrew the stage of a procurement' },
  'grant.recorded': { sv: 'registrerade ett statsbidrag', en: 'recorded a grant' },
  'grant.corrected': { sv: 'rättade ett statsbidrag', en: 'corrected a grant' },
  'grant.withdrawn': { sv: 'drog tillbaka ett statsbidrag', en: 'withdrew a grant' },
  'goal.reported': { sv: 'rapporterade ett mål', en: 'reported a goal' },
  'goal.corrected': { sv: 'rättade en rapport om ett mål', en: 'corrected a report on a goal' },
  'goal.withdrawn': { sv: 'drog tillbaka en rapport om ett mål', en: 'withdrew a report on a goal' },
  'matter.opened': { sv: 'öppnade ett ärende', en: 'opened a matter' },
  'matter.changed': { sv: 'rättade ett ärende', en: 'corrected a matter' },
  'matter.closed': { sv: 'avslutade ett ärende', en: 'closed a matter' },
  'matter.handled': { sv: 'registrerade en station i ett ärende', en: 'recorded a station of a matter' },
  'matter.station-corrected': { sv: 'rättade en station i ett ärende', en: 'corrected a station of a matter' },
  'matter.station-withdrawn': { sv: 'strök en station i ett ärende', en: 'struck out a station of a matter' },
  'consultation.opened': { sv: 'skickade en remiss', en: 'sent out a consultation' },
  'consultation.answered': { sv: 'registrerade svar på en remiss', en: 'recorded answers to a consultation' },
  'consultation.unanswered': { sv: 'tog tillbaka svar på en remiss', en: 'took back answers to a consultation' },
  'consultation.prolonged': { sv: 'förlängde en remiss', en: 'prolonged a consultation' },
  'consultation.corrected': { sv: 'rättade en remiss', en: 'corrected a consultation' },
  'consultation.withdrawn': { sv: 'strök en remiss', en: 'struck out a consultation' },
  'consultation.reminding': { sv: 'satte en påminnelse om en remiss', en: 'set a reminder about a consultation' },
};

/** Which record it was about. Only ids: what people wrote is read where it belongs, by those who may. */
export const aboutOf = (what: Happening): string => {
  switch (what.type) {
    case 'outcome.recorded':
    case 'outcome.corrected':
      return what.outcome.id;
    case 'outcome.withdrawn':
      return what.outcome;
    case 'action.set':
    case 'action.corrected':
      return what.action.id;
    case 'action.closed':
    case 'action.offered':
    case 'action.accepted':
    case 'action.declined':
    case 'action.moved':
    case 'action.withdrawn':
      return what.action;
    case 'reminder.set':
      return what.reminder.id;
    case 'reminder.done':
    case 'reminder.removed':
    case 'reminder.claimed':
    case 'reminder.sent':
    case 'reminder.failed':
      return what.reminder;
    case 'role.given':
    case 'role.taken':
      return what.person;
    case 'person.linked':
      return `${what.known}, ${what.account}`;
    case 'person.unlinked':
      return what.account;
    case 'person.left':
    case 'person.returned':
      return what.ids.join(', ');
    case 'answer.flagged':
    case 'answer.corrected':
      return what.task;
    case 'access.refused':
      return `/${what.command}`;
    case 'journal.copied':
      return `${what.how}, ${what.file}`;
    case 'file.fetched':
      return `${what.file}, ${what.meeting}`;
    case 'meeting.planned':
      return what.meetings.map((m) => m.id).join(', ');
    case 'meeting.moved':
    case 'meeting.cancelled':
      return what.meeting;
    case 'meeting.item-proposed':
      return `${what.item.id}, ${what.meeting}`;
    case 'meeting.item-withdrawn':
      return `${what.item}, ${what.meeting}`;
    case 'seat.taken':
    case 'seat.corrected':
      return what.seat.id;
    case 'seat.withdrawn':
      return what.seat;
    case 'seat.left':
    case 'channel.bound':
    case 'channel.released':
      return what.id;
    case 'agreement.recorded':
    case 'agreement.corrected':
      return what.agreement.id;
    case 'agreement.adopted':
    case 'agreement.adoption-corrected':
      return what.adoption.id;
    case 'agreement.reviewed':
    case 'agreement.review-corrected':
      return what.review.id;
    case 'agreement.withdrawn':
      return what.record;
    case 'procurement.staged':
    case 'procurement.corrected':
      return what.stage.id;
    case 'procurement.withdrawn':
      return what.stage;
    case 'grant.recorded':
    case 'grant.corrected':
      return what.grant.id;
    case 'grant.withdrawn':
      return what.grant;
    case 'goal.withdrawn':
      return what.report;
    case 'goal.reported':
    case 'goal.corrected':
      return `${what.report.id}, ${what.report.goal}`;
    case 'matter.opened':
    case 'matter.changed':
      return what.matter.id;
    case 'matter.closed':
      return what.matter;
    case 'matter.handled':
    case 'matter.station-corrected':
      return `${what.station.id}, ${what.matter}`;
    case 'matter.station-withdrawn':
      return `${what.station}, ${what.matter}`;
    case 'consultation.opened':
    case 'consultation.corrected':
      return what.consultation.id;
    case 'consultation.answered':
    case 'consultation.unanswered':
    case 'consultation.prolonged':
    case 'consultation.withdrawn':
    case 'consultation.reminding':
      return what.consultation;
  }
};
