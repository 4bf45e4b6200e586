import { type Form, link, list, note, type Reply, string, strong, text } from '../../src/reply/reply.ts';
import { TEAM } from '../fakes/slack/state.ts';

/** Replies whose wire bodies are kept as expected JSON. Their texts hold what must not be read as markup. */
export const form: Form = {
  command: 'utfall ny',
  title: 'Nytt utfall från ett möte i styrelsen',
  intro: 'Det som är ifyllt kan ändras.',
  submit: 'Förhandsgranska',
  hidden: { draft: 'D-7K3P' },
  fields: [
    {
      name: 'body',
      label: 'Organ',
      required: true,
      kind: 'choice',
      value: 'styrelsen',
      choices: [
        { value: 'styrelsen', label: 'Styrelsen' },
        { value: 'fc', label: 'FC-rådet' },
      ],
    },
    { name: 'date', label: 'Datum', required: true, kind: 'date', value: '2027-01-14', hint: 'Till exempel 2027-01-14' },
    { name: 'time', label: 'Tid', required: false, kind: 'time', value: '09:30' },
    {
      name: 'attendance',
      label: 'Närvaro',
      required: false,
      kind: 'choices',
      value: ['osby'],
      choices: [
        { value: 'osby', label: 'Osby' },
        { value: 'horby', label: 'Hörby' },
      ],
    },
    { name: 'outcome', label: 'Beslut', required: false, kind: 'lines', value: '*Budgeten* <antogs> & så', error: 'Skriv ett beslut på varje rad.' },
  ],
};

export const samples: Readonly<Record<string, Reply>> = {
  answer: {
    kind: 'answer',
    blocks: [
      text('Ordförande är ', strong('Anna Ek'), ' (', { kind: 'person', id: `slack:${TEAM}:U1ANNA`, name: 'Anna Ek' }, ').'),
      list(['*Lund*', [string('Osby '), link('avtalet', '/poster/avtal-1')]]),
      note('Tolkat som: vem är ordförande i styrelsen 2026.'),
      {
        kind: 'citations',
        citations: [{ label: 'Verksamhetsplan 2026, s. 4 <!channel>', document: '2026-verksamhetsplan', section: '2', record: 'r1', to: '/poster/r1' }],
      },
    ],
  },
  table: {
    kind: 'list',
    blocks: [
      { kind: 'heading', text: 'Möten 2026' },
      {
        kind: 'table',
        caption: 'Antal möten',
        columns: ['Organ', 'Antal'],
        rows: [
          [[string('Styrelsen')], [strong('7')]],
          [[string('FC-rådet')], [string('')]],
        ],
      },
      {
        kind: 'fields',
        fields: [
          { label: 'Källa', value: [string('Årsredovisning')] },
          { label: 'Antal', value: [strong('9')] },
        ],
      },
    ],
  },
  preview: {
    kind: 'preview',
    blocks: [
      text('Så här sparas det.'),
      {
        kind: 'buttons',
        buttons: [
          { label: 'Spara', text: '/utfall spara D-7K3P', style: 'primary' },
          { label: 'Kasta', text: '/utfall kasta D-7K3P', style: 'danger' },
        ],
      },
    ],
    onlyAsker: true,
  },
  form: { kind: 'form', blocks: [{ kind: 'form', form }], onlyAsker: true },
  reminder: {
    kind: 'reminder',
    blocks: [text('Påminnelse: skicka handlingar till styrelsen senast torsdag.'), { kind: 'picture', svg: '<svg/>', alt: 'Årshjul', caption: 'Året' }],
  },
};
