import type { Entity, Seat } from '../../../src/domain/entity.ts';
import { eitherOf } from '../../../src/i18n/listed.ts';
import type { Locale, Said } from '../../../src/i18n/locale.ts';

type BodyKind = Extract<Entity, { kind: 'body' }>['bodyKind'];

export const LABEL = {
  body: { sv: 'Organ', en: 'Body' },
  kind: { sv: 'Slag', en: 'Kind' },
  next: { sv: 'Nästa möte', en: 'Next meeting' },
  reportsTo: { sv: 'Ärenden går vidare till', en: 'Matters go on to' },
  channel: { sv: 'Kanal', en: 'Channel' },
  recorders: { sv: 'Får registrera', en: 'May record' },
  seats: { sv: 'Platser', en: 'Seats' },
  before: { sv: 'Tidigare', en: 'Earlier' },
  after: { sv: 'Kommande', en: 'To come' },
  actions: { sv: 'Öppna uppgifter', en: 'Open actions' },
  person: { sv: 'Person', en: 'Person' },
  role: { sv: 'Uppdrag', en: 'Role' },
  party: { sv: 'Parti', en: 'Party' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  from: { sv: 'Från', en: 'From' },
  until: { sv: 'Sista dag', en: 'Last day' },
  ends: { sv: 'Upphör', en: 'Ends' },
  search: { sv: 'Ord i namnet', en: 'Words of the name' },
  how: { sv: 'Vad', en: 'What' },
} as const satisfies Record<string, Said>;

export const KIND: Readonly<Record<BodyKind, Said>> = {
  assembly: { sv: 'förbundsmöte', en: 'assembly' },
  board: { sv: 'styrelse', en: 'board' },
  'owner-dialogue': { sv: 'ägardialog', en: 'owner dialogue' },
  'directors-network': { sv: 'kommundirektörsnätverk', en: 'directors’ network' },
  'preparatory-council': { sv: 'beredande råd', en: 'preparatory council' },
  'steering-group': { sv: 'styrgrupp', en: 'steering group' },
  'strategic-network': { sv: 'strategiskt nätverk', en: 'strategic network' },
  'coordinating-network': { sv: 'nätverk för samordning', en: 'coordinating network' },
  'area-network': { sv: 'områdesnätverk', en: 'area network' },
  'working-group': { sv: 'arbetsgrupp', en: 'working group' },
  council: { sv: 'råd', en: 'council' },
  'joint-body': { sv: 'gemensamt organ', en: 'joint body' },
  'company-board': { sv: 'bolagsstyrelse', en: 'company board' },
  secretariat: { sv: 'kansli', en: 'secretariat' },
  department: { sv: 'avdelning', en: 'department' },
  forum: { sv: 'forum', en: 'forum' },
};
/** How roles are written, folded, the longest first. A director is employed: that is nothing a body's coordinator records. */
export const ROLE_TYPED: readonly (readonly [Exclude<Seat['role'], 'director'>, string])[] = [
  ['vice-chair-1', '(?:1:?e|1:?a|forsta|forste|first) vice (?:ordforande|ordf|chair)'],
  ['vice-chair-2', '(?:2:?e|2:?a|andra|andre|second) vice (?:ordforande|ordf|chair)'],
  ['vice-chair-1', 'vice ordforande|vice ordf|viceordforande|vice chair'],
  ['chair', 'ordforande|ordf|chair(?:man|person|woman)?'],
  ['member', '(?:ordinarie )?ledamot|(?:ordinary )?member'],
  ['substitute', 'ersattare|suppleant|substitute'],
  ['representative', 'representant|representative'],
  ['delegate', 'ombud|delegate'],
];
/** Roles that one person at a time holds. */
export const SINGLE: ReadonlySet<Seat['role']> = new Set(['chair', 'vice-chair-1', 'vice-chair-2']);

const q = (typed: string, locale: Locale) => (locale === 'sv' ? `”${typed}”` : `“${typed}”`);
export const FAULT = {
  noBody: { sv: 'Det framgår inte vilket organ det gäller. Skriv till exempel styrelsen.', en: 'It does not say which body. Write for example the board.' },
  unknownBody: (typed: string, guesses: readonly string[]): Said => ({
    sv: `Organet ${q(typed, 'sv')} finns inte.${guesses.length ? ` Menas ${eitherOf(guesses, 'sv')}?` : ''} Skriv organets hela namn.`,
    en: `There is no body ${q(typed, 'en')}.${guesses.length ? ` Is ${eitherOf(guesses, 'en')} meant?` : ''} Write the body’s full name.`,
  }),
  noPerson: { sv: 'Det framgår inte vem det gäller. Skriv för- och efternamn.', en: 'It does not say who. Write first and last name.' },
  notName: (typed: string): Said => ({
    sv: `${q(typed, 'sv')} är inget namn. Skriv för- och efternamn.`,
    en: `${q(typed, 'en')} is no name. Write first and last name.`,
  }),
  noRole: {
    sv: 'Det framgår inte vilket uppdrag. Skriv ordförande, vice ordförande, ledamot, ersättare, representant eller ombud, eller att personen lämnar.',
    en: 'It does not say which role. Write chair, vice chair, member, substitute, representative or delegate, or that the person leaves.',
  },
  noMunicipality: (typed: string): Said => ({ sv: `${q(typed, 'sv')} är ingen av kommunerna.`, en: `${q(typed, 'en')} is none of the municipalities.` }),
  notSeated: (name: string, body: string): Said => ({
    sv: `${name} har ingen plats i ${body} den dagen. Skriv ”/natverk visa” och organet för att se vilka som sitter där.`,
    en: `${name} holds no seat in ${body} on that day. Write “/network show” and the body to see who does.`,
  }),
  untilBefore: { sv: 'Sista dagen ligger före den första.', en: 'The last day is before the first.' },
  noChannel: {
    sv: 'Härifrån går det inte att välja kanal. Skriv kommandot i den kanal som ska höra till organet.',
    en: 'A channel cannot be chosen from here. Write the command in the channel that is to belong to the body.',
  },
  otherBody: (body: string): Said => ({
    sv: `Kanalen hör redan till ${body}. Ta bort den kopplingen först: skriv ”/natverk kanal ${body}; ta bort”.`,
    en: `The channel already belongs to ${body}. Remove that first: write “/network channel ${body}; remove”.`,
  }),
  notBound: (body: string): Said => ({ sv: `${body} har ingen kanal.`, en: `${body} has no channel.` }),
} as const;

export const SAY = {
  leaves: { sv: 'Lämnar platsen', en: 'Leaves the seat' },
  bind: { sv: 'Kanalen hör till organet', en: 'The channel belongs to the body' },
  release: { sv: 'Ta bort kopplingen', en: 'Remove the connection' },
  bound: {
    sv: 'Här visas det som är synligt för organets egna, och hit går organets påminnelser.',
    en: 'What is visible to the body’s own people is shown here, and the body’s reminders come here.',
  },
  released: {
    sv: 'Kopplingen tas bort. Organets påminnelser går dit där de sattes.',
    en: 'The connection is removed. The body’s reminders go where they were set.',
  },
  has: { sv: 'har en egen kanal', en: 'has a channel of its own' },
  hasNot: { sv: 'ingen kopplad', en: 'none connected' },
  thisOne: { sv: 'den här kanalen', en: 'this channel' },
  secretaries: { sv: 'sekreterare', en: 'secretaries' },
  administrators: { sv: 'administratörer', en: 'administrators' },
  unknown: { sv: 'inte känt', en: 'not known' },
  bodies: { sv: 'Organ', en: 'Bodies' },
  none: { sv: 'Inget organ stämmer med det. Skriv ”/natverk lista” för att se alla.', en: 'No body fits that. Write “/network list” to see all.' },
  changes: { sv: 'Rättat och tillbakadraget', en: 'Corrected and withdrawn' },
} as const satisfies Record<string, Said>;
export const newPerson = (name: string): Said => ({
  sv: `${name} är ny bland personerna.`,
  en: `${name} is new among the people.`,
});
export const lastDayIs = (day: string): Said => ({ sv: `sista dag ${day}`, en: `last day ${day}` });
export const ONLY_TAKEN_BACK: Said = {
  sv: 'Att någon lämnar en plats rättas genom att det tas tillbaka och registreras på nytt.',
  en: 'That somebody leaves a seat is corrected by taking it back and recording it anew.',
};
