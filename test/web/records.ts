import { Entity, Meeting, Seat } from '../../src/domain/entity.ts';
import { Fact } from '../../src/domain/fact.ts';
import type { Records } from '../../src/domain/record.ts';

/** What a careless or hostile text may hold: none of it may become markup. */
export const HOSTILE = `<b>fet</b> "citat" 'apostrof' <!channel> & *stjärna* [z](javascript:alert(1)) </textarea><script>alert(1)</script>`;
export const LONG = `${'lång '.repeat(1999)}slut!`;

const source = { document: 'vb', section: 'Förbundsmöte' };
const entity = (e: Record<string, unknown>) => Entity.parse({ source, ...e });
const named = (sv: string, en = sv) => ({ sv: [sv], en: [en] });

/** A small association: every kind of thing that a page shows, and a few records that not everybody may see. */
export const testRecords = (): Records => {
  const entities = [
    entity({ kind: 'association', id: 'forbundet', names: named('Provförbundet', 'The Test Association') }),
    entity({ kind: 'document', id: 'vb', names: named('Verksamhetsberättelse 2023', 'the 2023 annual report'), documentKind: 'report', period: '2023' }),
    entity({ kind: 'area', id: 'halsa', names: named('Hälsa', 'Health') }),
    entity({ kind: 'subregion', id: 'nord', names: named('Nord', 'North'), members: ['osby', 'horby'], complete: true }),
    entity({ kind: 'municipality', id: 'osby', names: named('Osby'), subregion: 'nord' }),
    entity({ kind: 'municipality', id: 'horby', names: named('Hörby'), subregion: 'nord' }),
    entity({
      kind: 'body',
      id: 'styrelsen',
      names: named('Styrelsen', 'the board'),
      bodyKind: 'board',
      text: { sv: 'Styrelsen leder förbundet.', en: 'The board leads the association.' },
    }),
    entity({
      kind: 'body',
      id: 'halsonatverket',
      names: named('Hälsonätverket', 'the health network'),
      bodyKind: 'strategic-network',
      area: 'halsa',
      reportsTo: 'styrelsen',
    }),
    entity({ kind: 'body', id: 'stamman', names: named('Stämman', 'the assembly'), bodyKind: 'assembly' }),
    entity({ kind: 'person', id: 'berit', names: named('Berit Å'), municipality: 'osby', party: 'C' }),
    entity({
      kind: 'agreement',
      id: 'avtalet',
      names: named('Samverkansavtalet', 'the cooperation agreement'),
      status: 'ongoing',
      years: 4,
      parties: ['@osby', { sv: 'staten', en: 'the state' }],
    }),
    entity({
      kind: 'procurement',
      id: 'upphandlingen',
      names: named('Upphandlingen', 'the procurement'),
      status: 'stopped',
      reason: { sv: 'för dyrt', en: 'too costly' },
    }),
    entity({ kind: 'grant', id: 'bidraget', names: named('Bidraget', 'the grant'), funder: 'Staten' }),
    entity({ kind: 'occasion', id: 'dagen', names: named('Hälsodagen', 'the health day'), date: '2023-05' }),
    entity({ kind: 'organisation', id: 'org', names: named(HOSTILE) }),
  ];
  const fact = (f: Record<string, unknown>) =>
    Fact.parse({ kind: 'fact', relation: 'count', mode: 'done', period: '2023', terms: { sv: [], en: [] }, source, ...f });
  return {
    association: entities[0] as Extract<Entity, { kind: 'association' }>,
    entities: new Map(entities.map((e) => [e.id, e])),
    seats: [
      Seat.parse({
        kind: 'seat',
        id: 'styrelsen.berit',
        body: 'styrelsen',
        person: 'berit',
        role: 'chair',
        party: 'C',
        municipality: 'osby',
        period: '2023/2027',
        source,
      }),
    ],
    meetings: [
      Meeting.parse({ kind: 'meeting', id: 'styrelsen-2023-05-05', body: 'styrelsen', date: '2023-05-05', topics: [{ sv: 'budget', en: 'budget' }], source }),
    ],
    duties: [],
    facts: [
      fact({
        id: 'vb.kurser',
        subject: 'halsonatverket',
        area: 'halsa',
        text: { sv: 'Nätverket höll cirka 1 200 kurser 2023.', en: 'The network held about 1,200 courses in 2023.' },
        values: [
          { kind: 'number', n: 1200, qualifier: 'about', unit: { sv: 'kurser', en: 'courses' } },
          { kind: 'money', n: 35000, currency: 'SEK', per: { sv: 'per kurs', en: 'per course' } },
          { kind: 'percent', n: 12.5, of: { sv: 'andel kvinnor', en: 'share of women' } },
          { kind: 'set', of: { sv: 'kommuner', en: 'municipalities' }, count: 2, members: ['@osby', '@horby'], complete: true },
        ],
        roles: { who: ['@halsonatverket'], why: [{ sv: 'behovet var stort', en: 'the need was great' }] },
        conflicts: ['vb.annat', 'vb.hemlig'],
      }),
      fact({ id: 'vb.annat', subject: 'halsonatverket', area: 'halsa', mode: 'planned', text: { sv: HOSTILE, en: HOSTILE } }),
      fact({ id: 'vb.mal', subject: 'styrelsen', relation: 'goal', mode: 'goal', text: { sv: 'Alla ska ha en plan.', en: 'All are to have a plan.' } }),
      fact({
        id: 'vb.mal2',
        subject: 'halsonatverket',
        relation: 'focus',
        mode: 'goal',
        area: 'halsa',
        period: '2022',
        text: { sv: 'Fokus är hälsa.', en: 'The focus is health.' },
      }),
      fact({ id: 'vb.lang', subject: 'styrelsen', mode: 'rule', text: { sv: LONG, en: LONG } }),
      fact({
        id: 'vb.hemlig',
        subject: 'styrelsen',
        mode: 'decision',
        visibility: 'secretariat',
        text: { sv: 'Bara för sekretariatet.', en: 'For the secretariat only.' },
      }),
    ],
  };
};
