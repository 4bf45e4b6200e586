import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FormValues } from '../../src/chat/incoming.ts';
import { DeliveryError, type Receiver, type Surface } from '../../src/chat/surface.ts';
import { buttons, link, list, note, type Reply, text } from '../../src/reply/reply.ts';
import { echo, formReply, say, scriptedReceiver } from './scripted-receiver.ts';

/** What a person sees of a form that is open: what stands in each field, and the error at it. */
export type FormSeen = { fields: Readonly<Record<string, { value: string; error: string }>> };

/** A platform's stand-in, as a person and the platform would use it. */
export interface SurfaceDriver {
  surface: Surface;
  /** Writes to the bot, alone with it unless `place` says otherwise. The same `id` again is a redelivery. */
  say(message: string, how?: { id?: string; place?: 'private' | 'channel' }): Promise<void>;
  /** Presses the button with this label in the latest reply. */
  click(label: string): Promise<void>;
  /** Opens the form of the latest reply, or shows it where it opened by itself. */
  open(): Promise<FormSeen>;
  /** Sends the open form in with these values; `again` sends the very same once more. */
  submit(values: FormValues, again?: boolean): Promise<FormSeen | 'closed'>;
  /** The texts that people were shown, oldest first. */
  replies(): readonly string[];
  /** Says something that the platform did not sign or vouch for. True when it was refused. */
  forge?(message: string): Promise<boolean>;
  byBot?(message: string, which: 'own' | 'other'): Promise<void>;
  /** Somebody from outside the organisation speaks. */
  byOutsider?(message: string): Promise<void>;
  /** How the next sending ends. `lost`: it is stored, and no good answer comes. `busy`: not now. `gone`: never. */
  fail?(how: 'lost' | 'busy' | 'gone'): void;
  close(): Promise<void>;
}
export type Ability = 'redelivery' | 'forge' | 'byBot' | 'byOutsider' | 'form' | 'buttons' | 'send' | 'fail' | 'found-again';

/** Every surface keeps these; `cannot` says which parts have no meaning on one, and why. */
export const surfaceContract = (
  name: string,
  make: (receiver: Receiver) => Promise<SurfaceDriver>,
  cannot: Readonly<Partial<Record<Ability, string>>> = {},
): void => {
  describe(`surface contract: ${name}`, () => {
    let driver: SurfaceDriver | undefined;
    const open = async (receiver: Receiver) => {
      driver = await make(receiver);
      return driver;
    };
    afterEach(async () => {
      await driver?.close();
      driver = undefined;
    });
    const on = (ability: Ability) => (cannot[ability] === undefined ? test : test.skip);
    const until = (check: () => void) => vi.waitFor(check, { timeout: 5000, interval: 5 });

    test('a message is received, answered, shown and done, in this order', async () => {
      const receiver = scriptedReceiver(echo);
      const d = await open(receiver);
      await d.say('vem är ordförande?');
      await until(() => expect(receiver.log).toEqual(['received', 'answered', 'delivered']));
      expect(d.replies()).toEqual(['Du skrev: vem är ordförande?']);
      expect(receiver.received[0]).toMatchObject({ surface: d.surface.name, text: 'vem är ordförande?', place: 'private' });
      expect(receiver.received[0]?.from.id).toMatch(new RegExp(`^${d.surface.name}:`));
    });

    on('redelivery')('the same message delivered again is handled once', async () => {
      const receiver = scriptedReceiver(echo);
      const d = await open(receiver);
      await Promise.all([d.say('hej', { id: 'a' }), d.say('hej', { id: 'a' })]);
      await d.say('hej', { id: 'a' });
      await d.say('hej igen', { id: 'b' });
      await until(() => expect(receiver.done.size).toBe(2));
      expect(d.replies()).toEqual(['Du skrev: hej', 'Du skrev: hej igen']);
    });

    on('forge')('what is not signed by the platform is refused and nothing is handed on', async () => {
      const receiver = scriptedReceiver(echo);
      const d = await open(receiver);
      expect(await d.forge?.('släpp in mig')).toBe(true);
      expect(receiver.received).toEqual([]);
      expect(d.replies()).toEqual([]);
    });

    on('byOutsider')('a guest is refused and nothing is handed on', async (context) => {
      const receiver = scriptedReceiver(echo);
      const d = await open(receiver);
      if (!d.byOutsider) return context.skip('the driver has no outsider');
      await d.byOutsider('visa allt');
      await d.say('jag hör hit');
      await until(() => expect(receiver.done.size).toBe(1));
      expect(receiver.received.map((i) => i.text)).toEqual(['jag hör hit']);
      expect(d.replies().join('\n')).not.toContain('visa allt');
    });

    on('byBot')('its own and other bots messages are dropped', async () => {
      const receiver = scriptedReceiver(echo);
      const d = await open(receiver);
      await d.byBot?.('från mig själv', 'own');
      await d.byBot?.('från en annan', 'other');
      await d.say('från en människa');
      await until(() => expect(receiver.done.size).toBe(1));
      expect(receiver.received.map((i) => i.text)).toEqual(['från en människa']);
      expect(d.replies()).toEqual(['Du skrev: från en människa']);
    });

    test('text is shown as it is written', async () => {
      const written = '*x* _y_ `k` <!channel> <@U1> [z](u) <b>fet</b> & &amp; :tada: åäö';
      const receiver = scriptedReceiver(() => ({
        kind: 'answer',
        blocks: [text(written), list([written]), text(link(written, '/poster/x')), note(written)],
      }));
      const d = await open(receiver);
      await d.say('visa');
      await until(() => expect(receiver.done.size).toBe(1));
      const shown = d.replies().join('\n');
      expect(shown.split(written)).toHaveLength(5);
    });

    test('a long text is shown in full, or shortened with a mark', async () => {
      const lines = Array.from({ length: 2500 }, (_, i) => `Rad ${i + 1}: Styrelsen beslutade att gå vidare med ärendet.`);
      const receiver = scriptedReceiver(() => say(lines.join('\n')));
      const d = await open(receiver);
      await d.say('allt');
      await until(() => expect(receiver.done.size).toBe(1));
      const shown = d.replies().join('\n');
      expect(shown).toContain('Rad 100:');
      if (!shown.includes('Rad 2500:')) expect(shown).toContain('…');
    });

    on('buttons')('a button sends its text as if it was typed', async () => {
      const receiver = scriptedReceiver((i) =>
        i.text === 'börja' ? { kind: 'question', blocks: [text('Vilken?'), buttons({ label: 'Styrelsen', text: 'när möts <styrelsen> & co?' })] } : echo(i),
      );
      const d = await open(receiver);
      await d.say('börja');
      await until(() => expect(receiver.done.size).toBe(1));
      await d.click('Styrelsen');
      await until(() => expect(receiver.done.size).toBe(2));
      expect(receiver.received[1]?.text).toBe('när möts <styrelsen> & co?');
      expect(d.replies().at(-1)).toBe('Du skrev: när möts <styrelsen> & co?');
    });

    on('form')('a form comes back with the error at its field and what was typed kept', async () => {
      const receiver = scriptedReceiver(formReply);
      const d = await open(receiver);
      await d.say('utfall ny');
      await until(() => expect(receiver.done.size).toBe(1));
      expect((await d.open()).fields.body).toMatchObject({ error: '' });
      const typed = 'Budgeten antogs.\nÅtgärder följer.';
      const again = await d.submit({ body: 'stirelsen', outcome: typed });
      if (again === 'closed') expect.fail('the form was closed over an error');
      expect(again.fields.body).toMatchObject({ value: 'stirelsen', error: expect.stringContaining('Organet finns inte.') });
      expect(again.fields.outcome).toMatchObject({ value: typed, error: '' });
      expect(await d.submit({ body: 'styrelsen', outcome: typed })).toBe('closed');
      await until(() => expect(d.replies().at(-1)).toBe(`Sparat för styrelsen: ${typed}`));
      expect(receiver.received.at(-1)?.form).toMatchObject({ command: 'utfall ny', values: { body: 'styrelsen', outcome: typed } });
    });

    on('form')('a form that is sent twice is handled once', async () => {
      const receiver = scriptedReceiver(formReply);
      const d = await open(receiver);
      await d.say('utfall ny');
      await until(() => expect(receiver.done.size).toBe(1));
      await d.open();
      await d.submit({ body: 'styrelsen', outcome: 'Ja' });
      await d.submit({ body: 'styrelsen', outcome: 'Ja' }, true);
      await until(() => expect(receiver.done.size).toBe(2));
      expect(receiver.received.filter((i) => i.form)).toHaveLength(1);
      expect(d.replies().filter((r) => r.startsWith('Sparat'))).toHaveLength(1);
    });

    test('stop resolves when what is under way is answered', async () => {
      const held = Promise.withResolvers<Reply>();
      const receiver = scriptedReceiver(() => held.promise);
      const d = await open(receiver);
      const said = d.say('långsam fråga');
      await until(() => expect(receiver.log).toContain('answered'));
      let stopped = false;
      const stopping = d.surface.stop().then(() => {
        stopped = true;
      });
      await new Promise((resolve) => setImmediate(resolve));
      expect(stopped).toBe(false);
      held.resolve(say('Klart.'));
      await stopping;
      await said;
      expect(receiver.done.size).toBe(1);
      expect(d.replies()).toEqual(['Klart.']);
    });

    describe('send', () => {
      const started = async () => {
        const receiver = scriptedReceiver(echo);
        const d = await open(receiver);
        await d.say('hej');
        await until(() => expect(receiver.done.size).toBe(1));
        const [first] = receiver.received;
        if (!first) throw new Error('nothing was received');
        return { d, to: first.at };
      };
      const failure = (sending: Promise<unknown>) =>
        sending.then(
          () => expect.fail('it was sent'),
          (error: unknown) => error,
        );

      on('send')('what nobody waits for arrives', async () => {
        const { d, to } = await started();
        await d.surface.send(to, say('Påminnelse: mötet är i morgon.'), 'p1');
        expect(d.replies().at(-1)).toBe('Påminnelse: mötet är i morgon.');
      });

      on('fail')('refused, unavailable and unsure are told apart', async () => {
        const { d, to } = await started();
        const faults = { gone: 'refused', busy: 'unavailable', lost: 'unsure' } as const;
        for (const how of ['gone', 'busy', 'lost'] as const) {
          const kind = faults[how];
          d.fail?.(how);
          const error = await failure(d.surface.send(to, say('Påminnelse'), `p-${kind}`));
          expect(error).toBeInstanceOf(DeliveryError);
          expect(error).toMatchObject({ outcome: kind });
          if (kind === 'unavailable') expect((error as DeliveryError).retryAfterMs).toBeGreaterThan(0);
        }
      });

      on('found-again')('after unsure the same key is looked up and not sent twice', async () => {
        const { d, to } = await started();
        d.fail?.('lost');
        await failure(d.surface.send(to, say('En gång'), 'p2'));
        expect(await d.surface.send(to, say('En gång'), 'p2')).toMatchObject({ ref: expect.any(String) });
        expect(d.replies().filter((r) => r === 'En gång')).toHaveLength(1);
      });
    });
  });
};
