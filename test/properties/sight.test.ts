import { describe, expect, it } from 'vitest';
import type { Visibility } from '../../src/domain/fact.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { COMMON, LEVELS, mayKnow, PLACES, type Place, ROLES, type Role, SECRET, secretWorld, toldWrongly } from './secrets.ts';

/** All that stands in a reply, buttons, forms and addresses too. */
const allOf = (reply: Reply): string => JSON.stringify(reply);

const QUESTIONS = [
  `Vad sägs om ${COMMON}?`,
  `Vad beslutades om ${COMMON}?`,
  `Vilka uppgifter finns om ${COMMON}?`,
  `Var är ärendet om ${COMMON}?`,
  `Vilka har anslutit sig till avtalet om ${COMMON}?`,
  'Vad beslutade styrelsen senast?',
  'Vad beslutade styrelsen den 4 november 2026?',
  'När är styrelsens nästa möte?',
  'Vilka möten har styrelsen i april 2027?',
  'Vilka möten är det i april 2027?',
  'Hur många möten är det i april?',
  'Vad är på gång framöver?',
  'Vilka upphandlingar har stoppats?',
  'Vilka statsbidrag är registrerade?',
  'Vad förfaller före styrelsens nästa möte?',
  'Öppna uppgifter för Lund',
  'Vilka medskick har Lund lämnat?',
  'Vilka remisser är ute?',
  'Vilka avtal löper ut 2029?',
  'Which actions are open for Malmö?',
];
const LISTS = [
  '/mote lista styrelsen',
  '/beslut',
  '/uppgift lista alla',
  '/uppgift lista styrelsen',
  '/arende lista',
  '/avtal lista',
  '/natverk visa styrelsen',
  '/utfall visa',
];
const REST = [
  '/mote visa styrelsen',
  '/mote kallelse styrelsen',
  '/paminn lista',
  '/samklang om',
  '/samklang jag',
  `/beslut ${COMMON}`,
  `/avtal visa ${COMMON}`,
  `/arende visa ${COMMON}`,
  '/mal lista',
  '/arende planera',
];
/** Each verb that takes an id, tried on the id of every hidden thing, as somebody who guessed it. */
const BY_ID: Readonly<Record<string, readonly string[]>> = {
  meeting: ['/mote visa ID', '/mote kallelse ID', '/mote flytta ID till 3/5 2027', '/mote stall-in ID; skäl: x', '/mote punkt ID: något'],
  item: ['/mote stryk ID', '/mote stryk ID: fel'],
  outcome: ['/utfall visa ID', '/utfall ratta ID', '/utfall ratta ID: beslut: x; skäl: y', '/utfall dra-tillbaka ID: fel'],
  action: [
    '/uppgift lista ID',
    '/uppgift flytta ID till 3/5 2027',
    '/uppgift overlat ID Lund',
    '/uppgift ta-emot ID',
    '/uppgift avboj ID',
    '/uppgift ratta ID',
    '/uppgift ratta ID: vad: x; skäl: y',
    '/uppgift dra-tillbaka ID: fel',
    '/uppgift klar ID',
  ],
  matter: [
    '/arende visa ID',
    '/arende kedja ID',
    '/arende planera ID',
    '/arende station ID',
    '/arende ratta ID',
    '/arende remiss ID',
    '/beslut ärende: ID',
    '/arende ratta ID: en röst: x; skäl: y',
    '/arende avsluta ID: fel',
  ],
  station: ['/arende stryk ID', '/arende stryk ID: fel', '/arende ratta ID', '/arende ratta ID: datum: 5/11 2026; skäl: fel'],
  consultation: [
    '/arende visa ID',
    '/arende svar ID',
    '/arende svar ID: Lund',
    '/arende forlang ID',
    '/arende paminn ID',
    '/arende ratta ID',
    '/arende ratta ID: senast: 9/3 2027; skäl: fel',
    '/arende stryk ID: fel',
  ],
  agreement: [
    '/avtal visa ID',
    '/avtal anslut ID: Lund',
    '/avtal granska ID',
    '/avtal lista ID',
    '/avtal ratta ID',
    '/avtal ratta ID: till: 1/1 2031; skäl: fel',
    '/avtal dra-tillbaka ID: fel',
  ],
  adoption: ['/avtal dra-tillbaka ID', '/avtal dra-tillbaka ID: fel', '/avtal ratta ID', '/avtal ratta ID: vilka: Osby; skäl: fel'],
  review: ['/avtal dra-tillbaka ID', '/avtal dra-tillbaka ID: fel', '/avtal ratta ID', '/avtal ratta ID: text: x; skäl: fel'],
  procurement: [
    '/avtal visa ID',
    '/avtal ratta ID',
    '/avtal ratta ID: datum: 3/12 2026; skäl: fel',
    '/avtal dra-tillbaka ID: fel',
    '/avtal upphandling ID 3/12 2026: tilldelad',
  ],
  grant: ['/avtal visa ID', '/avtal ratta ID', '/avtal ratta ID: belopp: 5; skäl: fel', '/avtal dra-tillbaka ID: fel', '/avtal bidrag ID: belopp: 5'],
};
const DRAFTS = ['andra', 'spara'];

const everySaying = (made: readonly { level: Visibility; kind: string; id: string }[], drafts: readonly { noun: string; id: string }[]): string[] => [
  ...QUESTIONS,
  ...LISTS,
  ...REST,
  ...made.flatMap(({ kind, id }) => (BY_ID[kind] ?? []).map((line) => line.replace('ID', id))),
  ...drafts.flatMap(({ noun, id }) => DRAFTS.map((verb) => `/${noun} ${verb} ${id}`)),
];

describe('nobody sees what is not theirs', () => {
  const everybody = ROLES.flatMap((role) => PLACES.map((place): [Role, Place] => [role, place]));

  it.each(ROLES)('%s: every list, every question and every guessed id, alone, in the body’s channel and in another', { timeout: 60_000 }, async (role) => {
    const world = await secretWorld();
    const wrong: string[] = [];
    // Somebody's own drafts are theirs to save.
    const drafts = role === 'administrator' ? [] : world.drafts;
    for (const place of PLACES)
      for (const line of everySaying(world.made, drafts)) {
        const reply = await world.asks(role, place, line);
        const said = allOf(reply);
        if (said.includes('"E-1"') || said.includes('felnummer')) wrong.push(`${place}, ${line}: an unexpected error`);
        // What is for the asker alone may say in a channel also what they alone may know; nobody else reads it there.
        const alone = reply.onlyAsker ? toldWrongly(said, role, 'private') : LEVELS;
        const levels = toldWrongly(said, role, place).filter((level) => alone.includes(level));
        if (levels.length > 0) wrong.push(`${place}, ${line}: ${levels.join(', ')}`);
      }
    expect(wrong).toEqual([]);
  });

  it('what may be seen is seen: the test would notice if nothing were said', { timeout: 60_000 }, async () => {
    const world = await secretWorld();
    for (const [role, place] of everybody) {
      const said: string[] = [];
      for (const line of [...LISTS, `Vad beslutades om ${COMMON}?`]) said.push(allOf(await world.asks(role, place, line)));
      for (const level of LEVELS) expect([role, place, level, said.join().includes(SECRET[level])]).toEqual([role, place, level, mayKnow(level, role, place)]);
    }
  });

  it('what is left out of a list is said', { timeout: 60_000 }, async () => {
    const world = await secretWorld();
    const silent: string[] = [];
    for (const [role, place] of everybody)
      for (const line of LISTS.filter((l) => !/natverk|utfall/.test(l))) {
        const all = LEVELS.every((level) => mayKnow(level, role, place));
        const says = /visas inte/.test(allOf(await world.asks(role, place, line)));
        if (says === all) silent.push(`${role}, ${place}, ${line}`);
      }
    expect(silent).toEqual([]);
  });
});
