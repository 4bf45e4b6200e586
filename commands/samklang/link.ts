import { z } from 'zod';
import type { SurfaceName } from '../../src/chat/incoming.ts';
import { isSelf } from '../../src/domain/actor.ts';
import { accountsOf } from '../../src/domain/happenings/person.ts';
import { hasLeft } from '../../src/domain/person.ts';
import type { Said } from '../../src/i18n/locale.ts';
import { buttons, type Reply, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { atItsWord, codeFor, LABEL, linkedAlready, linkedNow, PLACE, SAY, willLink } from './parts/account-phrases.ts';

const Input = z.object({ code: z.string().trim().default(''), sure: z.string().default('') });
type Input = z.infer<typeof Input>;
/** Which account asked for a code, and with which e-mail address: all of it stays on the desk. */
type Request = { account: string; email: string; name: string; surface: SurfaceName };
const SHELF = 'link';
const HOUR = 3_600_000;
/** They say who somebody is. At the terminal and the console people are taken at their word. */
const KNOWS: ReadonlySet<SurfaceName> = new Set(['slack', 'teams']);

const refusal = (said: Said, { locale }: CommandContext): Reply => ({ kind: 'refusal', blocks: [text(said[locale])], onlyAsker: true });

/** Why this account may not be linked with the one that was given the code. */
const fault = (request: Request | undefined, context: CommandContext): Said | undefined => {
  const { actor, incoming, journal } = context;
  if (!KNOWS.has(incoming.surface)) return SAY.notHere;
  if (!request) return SAY.codeGone;
  if (request.account === actor.id) return SAY.sameAccount;
  if (request.email !== actor.email?.toLowerCase()) return SAY.otherMail;
  const state = journal.state();
  if (hasLeft(state, actor.id, actor.email) || hasLeft(state, request.account)) return SAY.left;
  return undefined;
};

/**
 * One person across platforms: a code is given to one account and written with the other, in a place that knows who writes. A link opens
 * what others have written, so an e-mail address alone makes none, and it is shown before it is made.
 */
export const linkAccounts: Command<Input, CommandContext> = {
  noun: 'samklang',
  verb: 'koppla',
  verbs: ['jag koppla', 'link', 'me link'],
  summary: { sv: 'Koppla ihop dina konton till en person', en: 'Link your accounts as one person' },
  examples: { sv: ['/samklang koppla', '/samklang koppla K-7K3PD'], en: ['/samklang link', '/samklang link K-7K3PD'] },
  title: { sv: 'Koppla konton', en: 'Link accounts' },
  submit: { sv: 'Fortsätt', en: 'Continue' },
  fields: [{ name: 'code', kind: 'line', required: false, maxLength: 20, label: LABEL.code, hint: LABEL.codeHint }],
  read: (line) => {
    const [code = '', sure = ''] = line.trim().split(/\s+/);
    return { code: code.toUpperCase(), sure: sure.toLowerCase() };
  },
  schema: () => Input,
  may: () => true,
  run: async ({ code, sure }, context) => {
    const { actor, locale, incoming, desk, journal } = context;
    const email = actor.email?.toLowerCase();
    if (email === undefined) return refusal(SAY.noMail, context);
    if (code === '') {
      const made = context.newId('K');
      await desk.put(SHELF, made, { account: actor.id, email, name: actor.name, surface: incoming.surface } satisfies Request, HOUR);
      return { kind: 'receipt', blocks: [text(codeFor(made)[locale])], ids: [made], onlyAsker: true };
    }
    const request = desk.get<Request>(SHELF, code);
    const wrong = fault(request, context);
    if (wrong || !request) return refusal(wrong ?? SAY.codeGone, context);
    const { account } = request;
    const again = journal.state().causes.has(incoming.id);
    if (!again && isSelf(actor, account)) return { kind: 'receipt', blocks: [text(linkedAlready(account)[locale])], ids: [], onlyAsker: true };
    if (sure !== 'ja') {
      const place = PLACE[request.surface][locale];
      return {
        kind: 'preview',
        blocks: [
          text(willLink(request.name, account, place)[locale]),
          ...(KNOWS.has(request.surface) ? [] : [text(atItsWord(place)[locale])]),
          text(SAY.notChanged[locale]),
          buttons({ label: SAY.link[locale], text: `/samklang koppla ${code} ja`, style: 'primary' }),
        ],
        ids: [code],
        onlyAsker: true,
      };
    }
    await journal.change((state) => {
      if (state.causes.has(incoming.id) || accountsOf(state, actor.id).includes(account)) return { events: [], result: undefined };
      const what = { type: 'person.linked', known: actor.id, account } as const;
      return { events: [{ by: actor.id, via: incoming.surface, visibility: 'secretariat', cause: incoming.id, what }], result: undefined };
    });
    return { kind: 'receipt', blocks: [text(linkedNow(account)[locale])], ids: [account], onlyAsker: true };
  },
};
