import { address, type FormValues, type Incoming } from '../../src/chat/incoming.ts';
import { placeKey, rememberAddress } from '../../src/delivery/addresses.ts';
import type { Visibility } from '../../src/domain/fact.ts';
import { plain } from '../../src/reply/plain.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { ANNA, personId, testBot, type Who } from '../helpers/bot.ts';
import { event } from '../helpers/happenings.ts';

/** Something is recorded for each visibility, with a word of its own in every field, that nobody says when they ask. */
export const SECRET: Readonly<Record<Visibility, string>> = { open: 'Zorbelax', body: 'Quintavrip', secretariat: 'Mjugglar' };
/** What all of it has in common, so that it can be asked for. */
export const COMMON = 'kvastbinderi';
export const LEVELS: readonly Visibility[] = ['open', 'body', 'secretariat'];

export type Role = 'reader' | 'own' | 'other' | 'secretary' | 'administrator';
export type Place = 'private' | 'own channel' | 'other channel';
export const PEOPLE: Readonly<Record<Role, Who>> = {
  reader: { name: 'Rut Lind', email: 'rut@example.org' },
  own: { name: 'Karl Berg', email: 'karl@example.org' },
  other: { name: 'Per Dahl', email: 'per@example.org' },
  secretary: { name: 'Sara Alm', email: 'sara@example.org' },
  administrator: ANNA,
};
export const ROLES = Object.keys(PEOPLE) as Role[];
export const PLACES: readonly Place[] = ['private', 'own channel', 'other channel'];
const CHANNEL: Readonly<Record<Place, string | undefined>> = { private: undefined, 'own channel': 'cli:board', 'other channel': 'cli:elsewhere' };

/** The rule as DESIGN says it, written a second time. */
export const mayKnow = (level: Visibility, role: Role, place: Place): boolean => {
  if (level === 'open') return true;
  if (place !== 'private') return level === 'body' && place === 'own channel';
  return role === 'secretary' || role === 'administrator' || (level === 'body' && role === 'own');
};

const given = (person: Role, role: 'coordinator' | 'secretary', body?: string) =>
  event({ type: 'role.given', person: personId(PEOPLE[person]), role, ...(body === undefined ? {} : { body }) });

type Made = { level: Visibility; kind: string; id: string };

/** A bot with the same things recorded at each level by an administrator, and everybody's roles. */
export const secretWorld = async () => {
  const bot = await testBot();
  await bot.journal.change(() => ({
    events: [
      given('own', 'coordinator', 'styrelsen'),
      given('other', 'coordinator', 'ekonomichefsnatverket'),
      given('secretary', 'secretary'),
      event({ type: 'channel.bound', id: 'K-1', body: 'styrelsen', channel: placeKey({ at: address('cli:board'), channel: address('cli:board') }) }),
    ],
    result: undefined,
  }));
  let nth = 0;
  const incoming = (role: Role, place: Place, text: string, form?: Incoming['form']): Incoming => {
    const channel = CHANNEL[place];
    return {
      ...bot.incoming(text, { as: PEOPLE[role], place: place === 'private' ? 'private' : 'channel', id: `s${++nth}` }),
      thread: `t${nth}`,
      ...(channel === undefined ? {} : { at: address(channel), channel: address(channel) }),
      ...(form ? { form, text: '' } : {}),
    };
  };
  const asks = async (role: Role, place: Place, text: string, form?: Incoming['form']): Promise<Reply> => {
    const message = incoming(role, place, text, form);
    await rememberAddress(bot.desk, message, bot.clock.now());
    await bot.bot.receive(message);
    return bot.bot.answer(message);
  };
  const made: Made[] = [];
  const drafts: { level: Visibility; noun: string; id: string }[] = [];
  const record = async (level: Visibility, kind: string, command: string, values: FormValues): Promise<string> => {
    const [noun = ''] = command.split(' ');
    const shown = await asks('administrator', 'private', '', { command, values });
    const draft = shown.ids?.find((id) => id.startsWith('D-')) ?? '';
    const reply = draft === '' ? shown : await asks('administrator', 'private', `/${noun} spara ${draft} anda`);
    const id = reply.ids?.find((one) => !one.startsWith('D-')) ?? '';
    if (id === '') throw new Error(`${command} was not recorded: ${plain(reply)}`);
    if (draft !== '') drafts.push({ level, noun, id: draft });
    made.push({ level, kind, id });
    return id;
  };
  /** What was recorded for some and corrected to be open to all: what it said before is still for those it was for. */
  const opened = async (level: Visibility, word: string, i: number): Promise<void> => {
    const outcome = await record(level, 'outcome', 'utfall ny', {
      body: 'styrelsen',
      date: `${i + 12}/11 2026`,
      decisions: `${word} bifalls`,
      visibility: level,
    });
    const agreement = await record(level, 'agreement', 'avtal nytt', { name: `Avtalet ${i}`, parties: word, body: 'styrelsen', visibility: level });
    const action = await record(level, 'action', 'uppgift ny', { text: `Malmö binder ${word}`, body: 'styrelsen', visibility: level });
    for (const [command, values] of [
      ['utfall ratta', { id: outcome, decisions: 'inget alls', visibility: 'open', why: 'öppnas', body: 'styrelsen', date: `${i + 12}/11 2026`, whole: 'ja' }],
      ['avtal ratta', { id: agreement, name: `Avtalet ${i}`, parties: 'Lund', body: 'styrelsen', visibility: 'open', because: 'öppnas', whole: 'ja' }],
      ['uppgift ratta', { id: action, text: 'inget alls', body: 'styrelsen', visibility: 'open', because: 'öppnas', whole: 'ja' }],
    ] as const) {
      const [noun = ''] = command.split(' ');
      const shown = await asks('administrator', 'private', '', { command, values });
      const saved = await asks('administrator', 'private', `/${noun} spara ${shown.ids?.find((id) => id.startsWith('D-'))}`);
      if (saved.kind !== 'receipt') throw new Error(`${command} was not saved: ${plain(shown)} ${plain(saved)}`);
    }
  };
  for (const [i, level] of LEVELS.entries()) {
    const word = `${COMMON} ${SECRET[level]}`;
    const day = 20 + i;
    const meeting = await record(level, 'meeting', 'mote planera', { body: 'styrelsen', date: `${day}/4 2027`, time: '10', place: word, visibility: level });
    await record(level, 'item', 'mote punkt', { meeting, text: word });
    const outcome = await record(level, 'outcome', 'utfall ny', {
      body: 'styrelsen',
      date: `${i + 2}/11 2026`,
      decisions: `${word} antas`,
      actions: `Lund tar fram ${word} till 1/3 2027`,
      inputs: `Lund: ${word} önskas`,
      reports: `Lund: ${word} pågår`,
      attendance: 'alla utom Osby',
      visibility: level,
    });
    for (const action of bot.journal.state().outcomes.get(outcome)?.actions ?? []) made.push({ level, kind: 'action', id: action.id });
    await record(level, 'action', 'uppgift ny', { text: `Malmö syr ${word}`, due: '2/3 2027', body: 'styrelsen', visibility: level });
    const matter = await record(level, 'matter', 'arende nytt', {
      title: `Ärendet om ${word}`,
      start: 'kommundirektorsnatverket',
      goal: 'styrelsen',
      voice: `${word} en`,
      value: `${word} två`,
      level: `${word} tre`,
      visibility: level,
    });
    await record(level, 'station', 'arende station', { matter, body: 'kommundirektorsnatverket', date: '4/11 2026', result: 'recommended', note: word });
    const consultation = await record(level, 'consultation', 'arende remiss', {
      title: `Remissen ${word}`,
      body: 'styrelsen',
      due: '5/3 2027',
      visibility: level,
    });
    await asks('administrator', 'private', `/arende forlang ${consultation}; till: 8/3 2027; skäl: ${word}`);
    const agreement = await record(level, 'agreement', 'avtal nytt', {
      name: `Avtal om ${word}`,
      parties: 'Lund och Malmö',
      from: '1/1 2026',
      to: '31/12 2029',
      notice: '30/6 2029',
      review: '1/5 2027',
      body: 'styrelsen',
      visibility: level,
      why: word,
    });
    await record(level, 'adoption', 'avtal anslut', { name: agreement, who: 'Lund', date: '1/12 2026' });
    await record(level, 'review', 'avtal granska', { name: agreement, date: '2/12 2026', text: word, next: '1/9 2027' });
    // No form asks who may see these: they are seen as what they are about is.
    const base = { name: `Upphandling av ${word}`, body: 'styrelsen' };
    const stage = { ...base, id: `V-STAG${i}`, subject: `procurement.x${i}`, stage: 'stopped' as const, date: '2026-12-02', reason: word };
    const grant = { ...base, id: `V-GRNT${i}`, subject: `grant.x${i}`, shares: [], reports: [], funder: word, amount: 4711 };
    await bot.journal.change(() => ({
      events: [event({ type: 'procurement.staged', stage }, { visibility: level }), event({ type: 'grant.recorded', grant }, { visibility: level })],
      result: undefined,
    }));
    made.push({ level, kind: 'procurement', id: stage.id }, { level, kind: 'grant', id: grant.id });
    await opened(level, word, i);
  }
  return { ...bot, asks, made, drafts };
};
export type SecretWorld = Awaited<ReturnType<typeof secretWorld>>;

/** The hidden words that this person is told here though they may not know them, and everything that was said. */
export const toldWrongly = (said: string, role: Role, place: Place): readonly Visibility[] =>
  LEVELS.filter((level) => !mayKnow(level, role, place) && said.toLowerCase().includes(SECRET[level].toLowerCase()));
