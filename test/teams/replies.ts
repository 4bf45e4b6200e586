import { buttons, list, note, type Reply, string, strong, text } from '../../src/reply/reply.ts';

/** Replies whose wire bodies are kept as fixtures. */
export const replies: Readonly<Record<string, Reply>> = {
  answer: {
    kind: 'answer',
    blocks: [
      text('Styrelsen hade sju möten 2023.'),
      note('Tolkat som: antal möten, styrelsen, 2023.'),
      {
        kind: 'citations',
        citations: [
          {
            label: 'Verksamhetsberättelse 2023, avsnittet Styrelsen',
            document: '2023-verksamhetsberattelse',
            section: 'Styrelsen',
            record: 'styrelsen-moten-2023',
            to: '/poster/styrelsen-moten-2023',
          },
        ],
      },
    ],
  },
  preview: {
    kind: 'preview',
    blocks: [
      { kind: 'heading', text: 'Utfall från styrelsen 4 januari 2027' },
      {
        kind: 'fields',
        fields: [
          { label: 'Beslut', value: [string('Budgeten antogs.')] },
          { label: 'Åtgärd', value: [strong('Anna Ek'), string(' skickar handlingarna senast 14 januari')] },
        ],
      },
      buttons({ label: 'Spara', text: 'utfall spara U-7K3P', style: 'primary' }, { label: 'Kasta', text: 'utfall kasta U-7K3P', style: 'danger' }),
    ],
  },
  form: {
    kind: 'form',
    blocks: [
      {
        kind: 'form',
        form: {
          command: 'paminn ny',
          title: 'Ny påminnelse',
          submit: 'Spara',
          fields: [
            { name: 'what', label: 'Om vad', kind: 'line', required: true, value: 'remissen' },
            { name: 'when', label: 'När', kind: 'line', required: true, value: '31/2', error: 'Den dagen finns inte.' },
          ],
        },
      },
    ],
  },
  reminder: {
    kind: 'reminder',
    blocks: [
      text('Påminnelse: skicka handlingar till styrelsens möte 18 januari 2027.'),
      list(['Punkt 1: Budget', [string('Punkt 2: '), { kind: 'link', text: 'avtalet', to: '/poster/avtal-1' }]]),
      buttons({ label: 'Klar', text: 'paminn klar P-1' }),
    ],
  },
};
