import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Choice, Field, Form } from '../../src/reply/reply.ts';
import { formButton, toView, viewErrors, viewValues, withPrefill } from '../../src/slack/modal.ts';
import { Prefill, ViewBody } from '../../src/slack/payloads.ts';
import { modalProblems } from '../fakes/slack/block-kit.ts';
import { viewBody } from '../fakes/slack/requests.ts';
import type { Json } from '../fakes/slack/state.ts';

const from = { channel: 'C1' };
const formOf = (...fields: Field[]): Form => ({ command: 'utfall ny', title: 'Nytt utfall', submit: 'Spara', fields });
const choices = (count: number): Choice[] => Array.from({ length: count }, (_, i) => ({ value: `v${i}`, label: `Kommun ${i}` }));
type Element = Json & { type: string };
const elements = (view: unknown) => (view as { blocks: { type: string; block_id: string; element: Element }[] }).blocks.filter((b) => b.type === 'input');
const view = (form: Form) => {
  const made = toView(form, from, 'sv');
  if (!made) throw new Error('it does not fit');
  return made;
};
/** What Slack sends when nothing is changed in the modal. */
const untouched = (form: Form) => {
  const made = view(form);
  const state = Object.fromEntries(
    elements(made).map(({ block_id, element: e }) => {
      const values = { value: e.initial_value ?? null, selected_date: e.initial_date ?? null, selected_time: e.initial_time ?? null };
      return [block_id, { input: { ...values, selected_option: e.initial_option ?? null, selected_options: e.initial_options } }];
    }),
  );
  return ViewBody.parse(viewBody({ id: 'V1', hash: 'h', view: made as unknown as Json }, state)).view;
};

const words = fc.string({ minLength: 1, maxLength: 50 }).filter((w) => w.trim() !== '');
const field = fc.oneof(
  words.map((value) => ({ kind: 'line' as const, value })),
  words.map((value) => ({ kind: 'lines' as const, value: `${value}\n${value}` })),
  fc.constantFrom('2027-01-14', 'på torsdag').map((value) => ({ kind: 'date' as const, value })),
  fc.constantFrom('09:30', 'halv tio').map((value) => ({ kind: 'time' as const, value })),
  fc.constantFrom(1, 100, 101, 330).map((count) => ({ kind: 'choice' as const, choices: choices(count), value: `v${count - 1}` })),
  fc.constantFrom(1, 250).map((count) => ({ kind: 'choices' as const, choices: choices(count), value: ['v0', ...(count > 1 ? [`v${count - 1}`] : [])] })),
);
const forms = fc
  .array(field, { minLength: 1, maxLength: 12 })
  .map((fields) => formOf(...fields.map((f, i): Field => ({ name: `f${i}`, label: `Fält ${i}`, required: i % 2 === 0, ...f }))));

describe('a form as a modal', () => {
  test('property: Slack takes it, and sent in untouched it gives the values it was opened with', () => {
    fc.assert(
      fc.property(forms, (form) => {
        expect(modalProblems(view(form))).toEqual([]);
        expect(viewValues(untouched(form))).toEqual(Object.fromEntries(form.fields.map((f) => [f.name, f.value])));
      }),
      { numRuns: 60 },
    );
  });

  test('rule: an error is keyed by its block, and one of a field that is not shown is left out', () => {
    const form = formOf({ name: 'body', label: 'Organ', required: true, kind: 'line' });
    const wrong = formOf(
      { name: 'body', label: 'Organ', required: true, kind: 'line', error: 'Fel.' },
      { name: 'gone', label: 'X', required: false, kind: 'line', error: 'Y' },
    );
    expect(viewErrors(wrong, untouched(form))).toEqual({ 'field:body': 'Fel.' });
    expect(viewErrors(form, untouched(form))).toEqual({});
  });

  test('an error that is known when the form opens is shown, and a choice that is not one is shown with it', () => {
    const form = formOf({ name: 'body', label: 'Organ', required: true, kind: 'choice', choices: choices(2), value: 'stirelsen', error: 'Finns inte.' });
    expect(JSON.stringify(view(form).blocks)).toContain('Rätta: Finns inte. (”stirelsen”)');
  });

  test('a title that a modal cannot hold stands in full below itself', () => {
    const title = 'Nytt utfall från ett möte i styrelsen';
    const made = view({ ...formOf({ name: 'a', label: 'A', required: true, kind: 'line' }), title });
    expect(made.title.text).toBe('Nytt utfall från ett mö…');
    expect(made.blocks[0]).toMatchObject({ type: 'section', text: { text: title } });
  });

  test('a choice without choices is asked for as a line', () => {
    const form = formOf({ name: 'body', label: 'Organ', required: true, kind: 'choice', choices: [], value: 'styrelsen' });
    expect(elements(view(form))[0]?.element).toMatchObject({ type: 'plain_text_input', initial_value: 'styrelsen' });
  });

  test.each<[string, Form]>([
    ['a text longer than an input', formOf({ name: 'a', label: 'A', required: true, kind: 'lines', value: 'x'.repeat(3001) })],
    ['a value longer than an option', formOf({ name: 'a', label: 'A', required: true, kind: 'choice', choices: [{ value: 'x'.repeat(151), label: 'A' }] })],
    ['more that goes along unseen than a view keeps', { ...formOf(), hidden: { a: 'x'.repeat(3000) } }],
    ['more fields than blocks', formOf(...Array.from({ length: 101 }, (_, i): Field => ({ name: `f${i}`, label: 'A', required: true, kind: 'line' })))],
  ])('%s: no modal rather than one with something left out', (_, form) => {
    expect(toView(form, from, 'sv')).toBeUndefined();
  });
});

describe('the button that opens a form', () => {
  test('property: what was filled in comes back through it', () => {
    fc.assert(
      fc.property(forms, (form) => {
        const { value } = formButton(form, 0, 'sv');
        const empty = { ...form, fields: form.fields.map(({ value: _, ...f }) => f as Field) };
        const back = withPrefill(empty, Prefill.parse(JSON.parse(value ?? '')));
        if ((value ?? '').length < 1900) expect(back).toEqual(form);
      }),
      { numRuns: 60 },
    );
  });

  test('what is too long for it does not go along', () => {
    const { value } = formButton(formOf({ name: 'a', label: 'A', required: true, kind: 'lines', value: 'x'.repeat(2500) }), 0, 'sv');
    expect(JSON.parse(value ?? '')).toEqual({ command: 'utfall ny' });
  });

  test('what was typed goes before what the command would put there, and what was wrong with it comes along', () => {
    const empty = formOf(
      { name: 'date', label: 'Datum', required: true, kind: 'line', value: '14/1' },
      { name: 'who', label: 'Vilka', required: true, kind: 'line' },
    );
    const sent = formOf(
      { name: 'date', label: 'Datum', required: true, kind: 'line', value: '31/2', error: 'Den dagen finns inte.' },
      { name: 'who', label: 'Vilka', required: true, kind: 'line' },
    );
    expect(withPrefill(empty, Prefill.parse(JSON.parse(formButton(sent, 0, 'sv').value ?? '')))).toEqual(sent);
  });

  test('what goes along unseen stays when what was typed is too long for it', () => {
    const long: Form = { ...formOf({ name: 'a', label: 'A', required: true, kind: 'lines', value: 'x'.repeat(2500) }), hidden: { draft: 'D-7K3P' } };
    expect(JSON.parse(formButton(long, 0, 'sv').value ?? '')).toEqual({ command: 'utfall ny', hidden: { draft: 'D-7K3P' } });
  });

  test('another command gets none of it', () => {
    const form = formOf({ name: 'a', label: 'A', required: true, kind: 'line' });
    expect(withPrefill(form, { command: 'paminn ny', values: { a: 'x' }, errors: {} })).toEqual(form);
  });
});
