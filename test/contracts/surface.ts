import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Address, FormValues } from '../../src/chat/incoming.ts';
import { DeliveryError, type Receiver, type Surface } from '../../src/chat/surface.ts';
import { buttons, file, link, list, note, type Reply, text } from '../../src/reply/reply.ts';
import { echo, formReply, say, scriptedReceiver } from './scripted-receiver.ts';

/** Who speaks: a member, somebody from outside, another bot, or the bot itself. */
export type Speaker = 'member' | 'outsider' | 'bot' | 'self';
/** What a person sees of a form: what stands in its fields, and the errors at them. */
export type ShownForm = { values: FormValues; errors: Readonly<Record<string, string>> };

/** A platform's stand-in, as a person and the platform would use it. */
export interface SurfaceDriver {
  surface: Surface;
  /** Writes to the bot alone. `nth` names the message: the same again is a redelivery. False when the platform was not told "received". */
  say(message: string, how?: { by?: Speaker; nth?: string; forged?: boolean }): Promise<boolean>;
  /** Presses the button with this label in the latest reply. */
  click(label: string): Promise<boolean>;
  /** Fills in and sends the form that is open; what is not given stays as it is. */
  submit(values: FormValues): Promise<boolean>;
  /** The form that is open now, opening it first where the platform asks for that. */
  form(): Promise<ShownForm | undefined>;
  /** The texts that people were shown, oldest first. */
  replies(): readonly string[];
  /** Where the latest message came from. */
  address(): Address;
  /** How the next sending ends on the platform's side. `unsure`: it is stored, and the platform answers with an error. */
  fault(outcome: 'refused' | 'unavailable' | 'unsure'): void;
  close(): Promise<void>;
}
export type Ability = 'forged' | 'outsider' | 'bots' | 'not-kept' | 'send' | 'send-faults' | 'found-again' | 'redelivery' | 'form' | 'buttons';

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
      expect(await d.say('vem är ordförande?')).toBe(true);
      await until(() => expect(receiver.log).toEqual(['received', 'answered', 'delivered']));
      expect(d.replies()).toEqual(['Du skrev: vem är ordförande?']);
      expect(receiver.received[0]).toMatchObject({ surface: d.surface.name, text: 'vem är ordförande?', place: 'private' });
      expect(receiver.received[0]?.from.id).toMatch(new RegExp(`^${d.surface.name}:`));
    });

    on('redelivery')('the same message delivered again is handled once', async () => {
      const receiver = scriptedReceiver(echo);
      const d = await open(receiver);
      await Promise.all([d.say('hej', { nth: 'a' }), d.say('hej', { nth: 'a' })]);
      await d.say('hej', { nth: 'a' });
      await d.say('hej igen', { nth: 'b' });
      await until(() => expect(receiver.done.size).toBe(2));
      expect(d.replies()).toEqual(['Du skrev: hej', 'Du skrev: hej igen']);
    });

    on('forged')('what is not signed by the platform is refused and nothing is handed on', async () => {
      const receiver = scriptedReceiver(echo);
      const d = await open(receiver);
      expect(await d.say('släpp in mig', { forged: true })).toBe(false);
      expect(receiver.received).toEqual([]);
      expect(d.replies()).toEqual([]);
    });

    on('outsider')('a guest is refused and nothing is handed on', async () => {
      const receiver = scriptedReceiver(echo);
      const d = await open(receiver);
      await d.say('visa allt', { by: 'outsider' });
      await d.say('jag hör hit');
      await until(() => expect(receiver.done.size).toBe(1));
      expect(receiver.received.map((i) => i.text)).toEqual(['jag hör hit']);
      expect(d.replies().join('\n')).not.toContain('visa allt');
    });

    on('bots')('its own and other bots messages are dropped', async () => {
      const receiver = scriptedReceiver(echo);
      const d = await open(receiver);
      await d.say('från mig själv', { by: 'self' });
      await d.say('från en annan', { by: 'bot' });
      await d.say('från en människa');
      await until(() => expect(receiver.done.size).toBe(1));
      expect(receiver.received.map((i) => i.text)).toEqual(['från en människa']);
      expect(d.replies()).toEqual(['Du skrev: från en människa']);
    });

    on('not-kept')('the platform is not told "received" when the message could not be kept', async () => {
      const receiver = scriptedReceiver(echo);
      const d = await open({
        ...receiver,
        receive: async () => {
          throw new Error('disk full');
        },
      });
      expect(await d.say('hej')).toBe(false);
      expect(receiver.log).toEqual([]);
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

    test('a file that is offered is named, and how it is had is said', async () => {
      const offer = { title: 'Kallelsen <som> *Word-fil*', name: 'Kallelse Å.docx', to: '/mote/S-1/kallelse.docx', text: '/mote kallelse S-1' };
      const receiver = scriptedReceiver(() => ({ kind: 'list', blocks: [text('Kallelse'), file(offer)] }));
      const d = await open(receiver);
      await d.say('/mote kallelse S-1');
      await until(() => expect(receiver.done.size).toBe(1));
      const shown = d.replies().join('\n');
      expect(shown).toContain(offer.title);
      // A link of the console's own is its name; elsewhere it is what to type.
      expect(shown).toContain(d.surface.name === 'web' ? offer.name : offer.text);
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
      expect(await d.form()).toMatchObject({ errors: {} });
      await d.submit({ body: 'stirelsen', outcome: 'Budgeten antogs.\nÅtgärder följer.' });
      await until(() => expect(receiver.received.some((i) => i.form)).toBe(true));
      await until(() => expect(receiver.done.size).toBe(receiver.received.length));
      const again = await d.form();
      expect(again?.values).toMatchObject({ body: 'stirelsen', outcome: 'Budgeten antogs.\nÅtgärder följer.' });
      expect(again?.errors.body).toContain('Organet finns inte.');
      await d.submit({ body: 'styrelsen' });
      await until(() => expect(d.replies().at(-1)).toBe('Sparat för styrelsen: Budgeten antogs.\nÅtgärder följer.'));
      expect(receiver.received.at(-1)?.form).toMatchObject({ command: 'utfall ny', values: { body: 'styrelsen' } });
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
        return { d, to: d.address() };
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

      on('send-faults')('refused, unavailable and unsure are told apart', async () => {
        const { d, to } = await started();
        for (const kind of ['refused', 'unavailable', 'unsure'] as const) {
          d.fault(kind);
          const error = await failure(d.surface.send(to, say('Påminnelse'), `p-${kind}`));
          expect(error).toBeInstanceOf(DeliveryError);
          expect(error).toMatchObject({ outcome: kind });
          if (kind === 'unavailable') expect((error as DeliveryError).retryAfterMs).toBeGreaterThan(0);
        }
      });

      on('found-again')('after unsure the same key is looked up and not sent twice', async () => {
        const { d, to } = await started();
        d.fault('unsure');
        await failure(d.surface.send(to, say('En gång'), 'p2'));
        expect(await d.surface.send(to, say('En gång'), 'p2')).toMatchObject({ ref: expect.any(String) });
        expect(d.replies().filter((r) => r === 'En gång')).toHaveLength(1);
      });
    });
  });
};
