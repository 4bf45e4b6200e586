import type { State } from '../../src/domain/state.ts';

const at = <T>(all: Iterable<T>, n: number): T | undefined => {
  const list = [...all];
  return list[(list.length * 7 + n * 13) % Math.max(list.length, 1)];
};

/** Commands that show, list and close, each on another thing each round. */
export const linesOf = (state: State, round: number): (readonly [name: string, line: string])[] => {
  const open = at(
    [...state.actions.values()].filter((a) => a.state === 'open'),
    round,
  );
  const matter = at(
    [...state.matters.values()].filter((m) => !m.closed),
    round,
  );
  const outcome = at(state.outcomes.values(), round);
  const consultation = at(state.consultations.values(), round);
  const agreement = at(state.agreements.values(), round);
  return [
    ['/mote lista', '/mote lista'],
    ['/mote visa', '/mote visa styrelsen'],
    ['/mote kallelse', '/mote kallelse ekonomichefsnätverket'],
    ['/utfall visa', `/utfall visa ${outcome?.id}`],
    ['/utfall visa organ', '/utfall visa styrelsen'],
    ['/beslut lista', '/beslut styrelsen 2040'],
    ['/beslut ord', '/beslut ord: livsmedel'],
    ['/uppgift lista', '/uppgift lista'],
    ['/uppgift lista alla', '/uppgift lista alla'],
    ['/uppgift klar', `/uppgift klar ${open?.id}`],
    ['/arende lista', '/arende lista'],
    ['/arende visa', `/arende visa ${matter?.id}`],
    ['/arende kedja', `/arende kedja ${matter?.id}`],
    ['/arende svar', `/arende svar ${consultation?.id}: Lund 12/1`],
    ['/natverk lista', '/natverk lista'],
    ['/natverk visa', '/natverk visa styrelsen'],
    ['/avtal lista', '/avtal lista'],
    ['/avtal visa', `/avtal visa ${agreement?.name}`],
    ['/mal lista', '/mal lista'],
    ['/paminn', '/paminn mig på torsdag kl 9 om remissen'],
    ['/paminn lista', '/paminn lista'],
    ['/samklang logg', '/samklang logg'],
    ['/samklang jag', '/samklang jag'],
  ];
};

/** What is recorded: each line is shown first and then saved. */
export const SAVES = (round: number): (readonly [name: string, line: string])[] => [
  ['/utfall', `/utfall styrelsen ${1 + (round % 13)}/1: beslut: budgeten antas med ${round} procent; uppgift: Anna Ek tar fram underlag ${round} till 1 mars`],
  ['/uppgift ny', `/uppgift ny Lund svarar på remissen om avfall ${round} senast 1 mars; organ: styrelsen`],
  ['/mote planera', `/mote planera styrelsen ${1 + (round % 28)}/6 kl 9 i Stadshuset ${round}`],
  ['/arende nytt', `/arende nytt styrelsen: Gemensam lösning för arkiv ${round}; till: förbundsmötet`],
  ['/avtal nytt', `/avtal nytt Avtal om fritidsbank ${round}: parter: Lund och Malmö; från: 1/1 2048; till: 31/12 2050`],
];

export const QUESTIONS = [
  'Vem är ordförande i styrelsen?',
  'Vad beslutade styrelsen i mars 2040?',
  'Vilka öppna uppgifter har Lund?',
  'När är nästa möte i styrelsen?',
] as const;
