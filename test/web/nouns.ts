import { z } from 'zod';
import type { CommandContext } from '../../commands/context.ts';
import { buttons, file, link, list, note, type Reply, string, strong, text } from '../../src/reply/reply.ts';
import type { Command, Noun } from '../../src/routing/command.ts';
import { HOSTILE } from './records.ts';

const said = (sv: string, en = sv) => ({ sv, en });

/** One reply with every kind of block and inline, holding what must not become markup. */
export const everything: Reply = {
  kind: 'answer',
  blocks: [
    { kind: 'heading', text: HOSTILE },
    text(
      string(HOSTILE),
      strong('starkt'),
      link('länk', '/poster/styrelsen'),
      link('utåt', 'https://example.org/?a=1&b=2'),
      link('farlig', 'javascript:alert(1)'),
      link('annan värd', '//evil.example/'),
      { kind: 'person', id: 'web:x', name: 'Berit <b>' },
    ),
    list([HOSTILE, [strong('två')]]),
    {
      kind: 'table',
      caption: 'Tabell',
      columns: ['A', 'B'],
      rows: [
        [[string(HOSTILE)], [string('2')]],
        [[], [string('tom')]],
      ],
    },
    { kind: 'fields', fields: [{ label: 'Fält', value: [string(HOSTILE)] }] },
    note('Jag tolkade frågan så här.'),
    { kind: 'citations', citations: [{ label: 'Verksamhetsberättelse 2023, Förbundsmöte', document: 'vb', section: 'Förbundsmöte', record: 'vb.kurser' }] },
    buttons({ label: 'Gör <det>', text: `/paminn "x" <y>`, style: 'danger' }),
    file({ title: 'Filen <b>', name: 'fil & "namn".docx', to: '/mote/S-1/kallelse.docx?lang=sv', text: '/mote kallelse S-1' }),
    { kind: 'picture', svg: '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>', alt: 'en "bild"', caption: 'Bild' },
  ],
};

const ask: Command<{ text: string }, CommandContext> = {
  noun: 'fraga',
  verb: 'svar',
  verbs: [],
  summary: said('Ställ en fråga', 'Ask a question'),
  examples: {
    sv: ['Vem är ordförande?', 'Hur många kurser hölls 2023?', 'När var mötet?', 'En fjärde?'],
    en: ['Who is the chair?', 'How many?', 'When?', 'Why?'],
  },
  title: said('Fråga', 'Ask'),
  submit: said('Fråga', 'Ask'),
  fields: [],
  read: (line) => ({ text: line }),
  schema: () => z.object({ text: z.string() }),
  may: () => true,
  run: async (input) => (input.text === 'allt' ? everything : { kind: 'answer', blocks: [text(`Svar på: ${input.text}`)] }),
};

const Outcome = z.object({
  body: z.string().min(1, 'Välj ett organ.'),
  date: z.iso.date('Skriv ett datum.'),
  decisions: z.string().min(1, 'Skriv minst ett beslut.'),
  attendance: z.array(z.string()).optional(),
});
const record: Command<z.infer<typeof Outcome>, CommandContext> = {
  noun: 'utfall',
  verb: 'ny',
  verbs: [],
  summary: said('Registrera vad ett möte kom fram till', 'Record what a meeting came to'),
  examples: { sv: [], en: [] },
  title: said('Registrera utfall', 'Record an outcome'),
  submit: said('Spara utfall', 'Save the outcome'),
  fields: [
    {
      name: 'body',
      kind: 'choice',
      label: said('Organ', 'Body'),
      required: true,
      choices: (c) => c.knowledge.catalog.all('body').map((b) => ({ value: b.id, label: c.knowledge.catalog.name(b.id) })),
    },
    { name: 'date', kind: 'date', label: said('Datum', 'Date'), required: true },
    { name: 'decisions', kind: 'lines', label: said('Beslut', 'Decisions'), hint: said('Ett beslut per rad', 'One decision a line'), required: true },
    {
      name: 'attendance',
      kind: 'choices',
      label: said('Närvaro', 'Attendance'),
      required: false,
      choices: (c) => c.knowledge.catalog.all('municipality').map((m) => ({ value: m.id, label: m.names.sv[0] ?? m.id })),
    },
  ],
  read: () => undefined,
  schema: () => Outcome,
  may: (actor) => actor.email !== 'gast@example.org',
  run: async (input, { journal, incoming, newId }) => {
    const id = newId('U');
    const kept = await journal.change((state) => {
      const known = state.causes.has(incoming.id);
      const outcome = {
        id,
        body: input.body,
        meeting: { id: `m-${id}`, date: input.date },
        decisions: input.decisions.split('\n').map((d, i) => ({ id: `${id}.${i}`, text: d })),
        actions: [],
        attendance: { known: input.attendance !== undefined, present: input.attendance ?? [], absent: [] },
      };
      return {
        events: known ? [] : [{ by: incoming.from.id, via: 'web', visibility: 'open', cause: incoming.id, what: { type: 'outcome.recorded', outcome } }],
        result: id,
      };
    });
    return { kind: 'receipt', blocks: [text('Sparat som ', link(kept, `/moten/${kept}`))], ids: [kept] };
  },
};

const remind: Command<{ text: string }, CommandContext> = {
  ...ask,
  noun: 'paminn',
  verb: 'ny',
  title: said('Ny påminnelse', 'New reminder'),
  summary: said('Sätt en påminnelse', 'Set a reminder'),
  submit: said('Spara', 'Save'),
  fields: [{ name: 'text', kind: 'line', label: said('Vad', 'What'), required: true }],
  run: async (input) => ({ kind: 'receipt', blocks: [text(`Påminnelse: ${input.text}`)] }),
};

export const testNouns: readonly Noun<CommandContext>[] = [
  { name: 'fraga', aliases: [], summary: ask.summary, usage: said(''), forms: [], verbs: async () => [ask] },
  {
    name: 'utfall',
    aliases: [],
    summary: record.summary,
    usage: said(''),
    forms: [{ verb: 'ny', first: true, title: record.title }],
    verbs: async () => [record],
  },
  {
    name: 'paminn',
    aliases: [],
    summary: remind.summary,
    usage: said(''),
    forms: [{ verb: 'ny', first: true, title: remind.title }],
    verbs: async () => [remind],
  },
];
