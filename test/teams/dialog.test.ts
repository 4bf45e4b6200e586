import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { FormValues } from '../../src/chat/incoming.ts';
import { type Field, type Form, type Reply, text } from '../../src/reply/reply.ts';
import { dialog, formValues, readFormData } from '../../src/teams/dialog.ts';
import { ANNA, invoke, message } from '../fakes/teams/activities.ts';
import { cardProblems } from '../fakes/teams/check-card.ts';
import { answer, bot } from './bot.ts';
import { buttonsOf, textOf } from './card-text.ts';
import { shown as seen } from './driver.ts';
import { type Harness, harness } from './harness.ts';

const fields: readonly Field[] = [
  { name: 'body', label: 'Organ', kind: 'choice', required: true, choices: [{ value: 'styrelsen', label: 'Styrelsen' }] },
  {
    name: 'present',
    label: 'Närvarande',
    kind: 'choices',
    required: false,
    choices: [
      { value: 'malmo', label: 'Malmö' },
      { value: 'a,b', label: 'Med komma' },
    ],
  },
  { name: 'date', label: 'Datum', kind: 'date', required: false, hint: '2027-01-04' },
  { name: 'time', label: 'Tid', kind: 'time', required: false },
  { name: 'decisions', label: 'Beslut', kind: 'lines', required: false, maxLength: 2000 },
];
const form: Form = { command: 'utfall ny', title: 'Nytt utfall', intro: 'Ett möte i taget.', fields, submit: 'Förhandsgranska', hidden: { meeting: 'm-7' } };
const withValues = (values: FormValues, errors: Record<string, string> = {}): Form => ({
  ...form,
  fields: fields.map(
    (f) => ({ ...f, ...(values[f.name] === undefined ? {} : { value: values[f.name] }), ...(errors[f.name] ? { error: errors[f.name] } : {}) }) as Field,
  ),
});
type Input = { type: string; id?: string; value?: string; actions?: { data: Record<string, unknown> }[] };
const bodyOf = (f: Form) => dialog({ form: f, card: 'c', version: 0 }, 'sv').task.value.card.content.body as Input[];
/** What Teams sends back when a person presses the button without changing anything. */
const untouched = (body: readonly Input[]) => ({
  ...body.flatMap((e) => e.actions ?? [])[0]?.data,
  ...Object.fromEntries(body.flatMap((e) => (e.id === undefined ? [] : [[e.id, e.value ?? '']]))),
});

describe('a form as a dialog', () => {
  it('is a card that Teams draws', () => {
    const card = dialog({ form: withValues({ body: 'styrelsen' }, { body: 'Finns inte.' }), card: 'c', version: 0 }, 'sv').task.value.card.content;
    expect(cardProblems(card)).toEqual([]);
    expect(seen(card.body)).toMatchObject({ values: { body: 'styrelsen' }, errors: { body: 'Finns inte.' } });
  });

  it('trap: several choices come back joined by commas, and a comma in a value is not one of those', () => {
    const back = untouched(bodyOf(withValues({ present: ['malmo', 'a,b'] })));
    expect(back['f.present']).toBe('malmo,a%2Cb');
    expect(formValues(form, back).present).toEqual(['malmo', 'a,b']);
  });

  it('keeps a date that no picker can show', () => {
    const body = bodyOf(withValues({ date: '31/2', time: 'nio' }));
    expect(body.filter((e) => e.id === 'f.date' || e.id === 'f.time')).toMatchObject([
      { type: 'Input.Text', value: '31/2' },
      { type: 'Input.Text', value: 'nio' },
    ]);
  });

  it('whatever was filled in comes back the same', () => {
    const typed = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).filter((s) => s.isWellFormed());
    const values = fc.record(
      { body: typed, present: fc.array(typed, { minLength: 1, maxLength: 4 }), date: typed, time: typed, decisions: typed },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(values, (given) => {
        const sent = readFormData(JSON.parse(JSON.stringify(untouched(bodyOf(withValues(given))))));
        expect(sent && formValues(sent.form, sent.data)).toEqual({ meeting: 'm-7', ...given });
      }),
      { numRuns: 200 },
    );
  });
});

describe('forms over the wire', () => {
  let h: Harness | undefined;
  afterEach(() => h?.close());
  const start = async (reply: (values: FormValues) => Reply) => {
    const receiver = bot((i) => (i.form ? reply(i.form.values) : { kind: 'form', blocks: [{ kind: 'form', form }] }));
    const made = await harness(receiver);
    h = made;
    await made.post(message(made.fake.serviceUrl, 'utfall ny'));
    const data = made.fake.posted.flatMap(buttonsOf)[0]?.data ?? {};
    const opened = await made.post(invoke(made.fake.serviceUrl, 'task/fetch', data, 'i-open'));
    const body = (opened.body as { task: { value: { card: { content: { body: Input[] } } } } }).task.value.card.content.body;
    const submit = (values: Record<string, string>, id: string, over = {}) =>
      made.post(invoke(made.fake.serviceUrl, 'task/submit', { ...untouched(body), ...values }, id, over));
    return { h: made, receiver, submit, data };
  };
  type Task = { task: { type: string; value: string & { card: { content: { body: Input[] } } } } };

  it('trap: the button carries both keys, `action` and `dialog_id`', async () => {
    const { data } = await start(() => answer('x'));
    expect(data).toMatchObject({ msteams: { type: 'task/fetch' }, action: 'form', dialog_id: 'form' });
  });

  it('trap: an invoke that Teams sends again under a new id is handled once, and closes the dialog again', async () => {
    const { h: made, receiver, submit } = await start((v) => answer(`Sparat ${v.decisions}`));
    const first = await submit({ 'f.decisions': 'Ja' }, 'i-1');
    const second = await submit({ 'f.decisions': 'Ja' }, 'i-2');
    expect(first.body).toEqual({ task: { type: 'message', value: 'Mottaget. Svaret kommer i konversationen.' } });
    expect(second).toEqual(first);
    expect(receiver.received.filter((i) => i.form)).toHaveLength(1);
    expect(made.fake.posted.map(textOf).filter((t) => t === 'Sparat Ja')).toHaveLength(1);
    await submit({ 'f.decisions': 'Nej' }, 'i-3');
    expect(receiver.received.filter((i) => i.form)).toHaveLength(2);
  });

  it('trap: a dialog is answered within 5 s however slow Teams is to take the reply, and stopping waits for the reply', async () => {
    const { h: made, receiver, submit } = await start((v) => answer(`Sparat ${v.decisions}`));
    const { promise, resolve } = Promise.withResolvers<void>();
    made.fake.trouble.push({ kind: 'slow', until: promise });
    const started = performance.now();
    expect(((await submit({ 'f.decisions': 'Ja' }, 'i-1')).body as Task).task.type).toBe('message');
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(receiver.done.size).toBe(1);
    const stopping = made.surface.stop();
    resolve();
    await stopping;
    expect(receiver.done.size).toBe(2);
    expect(made.fake.posted.map(textOf).at(-1)).toBe('Sparat Ja');
  });

  it('the same form from two people is two submissions', async () => {
    const { h: made, receiver, submit } = await start((v) => answer(`Sparat ${v.decisions}`));
    const bo = { id: '29:bo', name: 'Bo', aadObjectId: '66666666-6666-4666-8666-666666666666' };
    made.fake.members.set(bo.id, { userRole: 'user' });
    await submit({ 'f.decisions': 'Ja' }, 'i-1', { from: ANNA });
    await submit({ 'f.decisions': 'Ja' }, 'i-2', { from: bo });
    expect(receiver.received.filter((i) => i.form).map((i) => i.from.name)).toEqual(['Anna Ek', 'Bo']);
  });

  it('an error that is of no field shows the dialog again with everything kept, and it can be sent again', async () => {
    let full = true;
    const { receiver, submit } = await start((v) => (full ? { kind: 'error', blocks: [text('Disken är full.')] } : answer(`Sparat ${v.decisions}`)));
    const refused = (await submit({ 'f.decisions': 'Ja' }, 'i-1')).body as Task;
    const body = refused.task.value.card.content.body;
    expect(JSON.stringify(body)).toContain('Disken är full.');
    expect(seen(body).values.decisions).toBe('Ja');
    full = false;
    await h?.post(invoke(h.fake.serviceUrl, 'task/submit', untouched(body), 'i-2'));
    expect(receiver.received.filter((i) => i.form)).toHaveLength(2);
  });

  it('what could not be kept leaves the dialog open as it was', async () => {
    const { receiver, submit } = await start((v) => answer(`Sparat ${v.decisions}`));
    const { receive } = receiver;
    receiver.receive = () => Promise.reject(new Error('disk full'));
    const refused = (await submit({ 'f.decisions': 'Ja' }, 'i-1')).body as Task;
    expect(seen(refused.task.value.card.content.body).values.decisions).toBe('Ja');
    receiver.receive = receive;
    expect(((await submit({ 'f.decisions': 'Ja' }, 'i-2')).body as Task).task.type).toBe('message');
  });

  it.each([
    {},
    { dialog_id: 'form' },
    { dialog_id: 'form', form: { fields: 'x' }, card: 'c', version: 0 },
    { dialog_id: 'form', form, card: 'c', version: -1 },
  ])('says so when a form cannot be read', async (data) => {
    const { h: made, receiver } = await start(() => answer('x'));
    for (const name of ['task/fetch', 'task/submit'] as const) {
      const { body } = await made.post(invoke(made.fake.serviceUrl, name, data as Record<string, unknown>, 'i-9'));
      expect((body as Task).task).toMatchObject({ type: 'message', value: expect.stringContaining('Inget sparades') });
    }
    expect(receiver.received.filter((i) => i.form)).toEqual([]);
  });
});
