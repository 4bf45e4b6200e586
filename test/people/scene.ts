import { address, type Incoming, type SurfaceName } from '../../src/chat/incoming.ts';
import { rememberAddress } from '../../src/delivery/addresses.ts';
import { plain } from '../../src/reply/plain.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { testBot } from '../helpers/bot.ts';

export type Account = { surface: SurfaceName; id: string; name: string; email?: string };
const account = (surface: SurfaceName, id: string, name: string, email?: string): Account => ({ surface, id, name, ...(email ? { email } : {}) });
export const BO = {
  slack: account('slack', 'slack:T1:U7', 'Bo Berg', 'bo@example.org'),
  teams: account('teams', 'teams:t:b0', 'Berg, Bo', 'Bo@Example.org'),
  web: account('web', 'web:bo@example.org', 'Bo Berg', 'bo@example.org'),
  cli: account('cli', 'cli:bo@example.org', 'Bo Berg', 'bo@example.org'),
} as const;
export const EVA = account('slack', 'slack:T1:U8', 'Eva Alm', 'eva@example.org');
/** An administrator: the test bot's environment says so. */
export const ANNA_SLACK = account('slack', 'slack:T1:U1', 'Anna Ek', 'anna@example.org');

/** A whole bot that people talk to from several accounts. */
export const peopleScene = async () => {
  const world = await testBot();
  let nth = 0;
  const incoming = (from: Account, text: string, place: Incoming['place'] = 'private'): Incoming => ({
    ...world.incoming(text, { place, id: `p${++nth}` }),
    surface: from.surface,
    from: { id: from.id, name: from.name, ...(from.email ? { email: from.email } : {}) },
    at: address(`${place}:${from.id}`),
    thread: from.id,
  });
  const as = async (from: Account, text: string, place?: Incoming['place']): Promise<Reply> => {
    const message = incoming(from, text, place);
    await rememberAddress(world.desk, message, world.clock.now());
    await world.bot.receive(message);
    return world.bot.answer(message);
  };
  const says = async (from: Account, text: string, place?: Incoming['place']) => plain(await as(from, text, place));
  /** A code given to one account and confirmed with the other. */
  const link = async (asks: Account, confirms: Account) => {
    const code = (await as(asks, '/samklang koppla')).ids?.[0] ?? '';
    return says(confirms, `/samklang koppla ${code} ja`);
  };
  /** Something that is shown before it is kept, and kept: its id. */
  const recorded = async (from: Account, noun: string, line: string) => {
    const draft = (await as(from, line)).ids?.find((id) => id.startsWith('D-')) ?? '';
    return (await as(from, `/${noun} spara ${draft}`)).ids?.[0] ?? '';
  };
  return { ...world, incoming, as, says, link, recorded };
};
