import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import type { RoleName } from '../../src/domain/happenings/role.ts';
import { instantOf } from '../../src/domain/wall-time.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import type { SurfaceDriver } from '../contracts/surface.ts';
import { testBot } from '../helpers/bot.ts';
import { event } from '../helpers/happenings.ts';
import { type Shower, withoutOwnWords } from './own-words.ts';
import { readScript } from './script.ts';

export type World = Awaited<ReturnType<typeof testBot>>;
/** What a conversation needs of a surface. It may take a while until a reply is shown; `settled` waits for that. */
export type ConversationDriver = Pick<SurfaceDriver, 'say' | 'click' | 'submit' | 'form' | 'replies' | 'close'> & { settled?(): Promise<void> };
/** Opens the surface for one person, with `world.bot` as its receiver. `personId` is what the platform makes of an e-mail. */
export type MakeDriver = {
  open(world: World, who: { name: string; email: string }, locale: Locale): Promise<ConversationDriver>;
  personId(email: string): string;
};

const IDS = /\b([A-Z])-[0-9A-HJKMNP-TV-Z]{5}\b/g;
const FOLDER = new URL('.', import.meta.url).pathname;
/** Words only: bullets, numbers of buttons, table bars, empty lines and spacing are each surface's own. */
const words = (text: string): string =>
  text
    .replace(IDS, '$1-?')
    .split('\n')
    .map((l) => l.replace(/^\s*(?:[-•*]|\d+\.|\[\d+\])\s+/, '').replaceAll('|', ' '))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

const compare = (shown: string, wanted: string, at: string, on: Shower): void => {
  const open = wanted.trimEnd().endsWith('…');
  const expected = withoutOwnWords(words(open ? wanted.trimEnd().slice(0, -1) : wanted), on);
  const got = withoutOwnWords(words(shown), on);
  if (open ? !got.startsWith(expected) : got !== expected) expect(got, at).toBe(open ? `${expected} …` : expected);
};

/** Plays every conversation on one surface and compares what people are shown, word by word. */
export const conversations = (name: Shower, make: MakeDriver): void => {
  describe(`conversations: ${name}`, () => {
    const drivers = new Map<string, ConversationDriver>();
    afterEach(async () => {
      for (const driver of drivers.values()) await driver.close();
      drivers.clear();
    });
    for (const file of readdirSync(FOLDER)
      .filter((f) => f.endsWith('.txt'))
      .sort()) {
      // A whole day over real HTTP takes its time on a busy machine.
      test(file, { timeout: 60_000 }, async () => {
        const world = await testBot();
        let driver: ConversationDriver | undefined;
        let seen = 0;
        let locale: Locale = 'sv';
        let speaker = { name: 'Anna Ek', email: 'anna@example.org' };
        const latest = new Map<string, string>();
        const fresh = () => {
          const shown = driver?.replies().slice(seen).join('\n') ?? '';
          for (const [id, kind] of shown.matchAll(IDS)) if (kind) latest.set(kind, id);
          return shown;
        };
        const enter = async (who: { name: string; email: string }) => {
          const key = `${who.email} ${locale}`;
          const known = drivers.get(key) ?? (await make.open(world, who, locale));
          drivers.set(key, known);
          // What they were told in the meantime, elsewhere, is no news when they are back.
          await known.settled?.();
          driver = known;
          speaker = who;
          seen = known.replies().length;
        };
        await enter(speaker);
        for (const step of readScript(FOLDER + file)) {
          const at = `${file}:${step.line}`;
          if (!driver) throw new Error('nobody speaks');
          if (step.kind === 'say' || step.kind === 'click' || step.kind === 'submit') {
            fresh();
            seen = driver.replies().length;
            const typed = (text: string) => text.replace(/\b([A-Z])-\?/g, (whole, kind: string) => latest.get(kind) ?? whole);
            const taken =
              step.kind === 'say' ? driver.say(typed(step.text)) : step.kind === 'click' ? driver.click(typed(step.text)) : driver.submit(step.values);
            expect(await taken, `${at}: not taken`).toBe(true);
            await driver.settled?.();
          } else if (step.kind === 'expect') compare(fresh(), step.text, at, name);
          else if (step.kind === 'error') expect((await driver.form())?.errors[step.field], at).toContain(step.text.replace(/…$/, ''));
          else if (step.kind === 'speaker') await enter(step);
          else if (step.kind === 'language') {
            locale = step.locale;
            await enter(speaker);
          } else if (step.kind === 'clock') {
            const [date = '', time = ''] = step.at.split('T');
            world.clock.pass(instantOf(date, time, 'Europe/Stockholm').ms - world.clock.now().getTime());
          } else {
            const what = {
              type: 'role.given',
              person: make.personId(step.email),
              role: step.role as RoleName,
              ...(step.body === '-' ? {} : { body: step.body }),
            } as const;
            await world.journal.change(() => ({ events: [event(what)], result: undefined }));
          }
        }
      });
    }
  });
};
