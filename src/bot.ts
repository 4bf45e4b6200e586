import type { CommandContext } from '../commands/context.ts';
import type { Incoming } from './chat/incoming.ts';
import type { Receiver, Unfinished } from './chat/surface.ts';
import type { Clock } from './clock.ts';
import type { Desk } from './desk/desk.ts';
import { type Actor, actorOf } from './domain/actor.ts';
import { accountsOf } from './domain/happenings/person.ts';
import { MendableError } from './errors.ts';
import { apology, errorWords } from './i18n/errors.ts';
import type { Locale } from './i18n/locale.ts';
import type { Journal } from './journal/journal.ts';
import { type Log, placeOf } from './log.ts';
import { type Reply, text } from './reply/reply.ts';
import type { AnyCommand, Noun } from './routing/command.ts';
import { awaitAnswer, pressed } from './routing/confirm.ts';
import { isForAdministrators, refusalFor, refusalOf, unknownReply } from './routing/refusal.ts';
import { findCommand, route } from './routing/route.ts';
import { runCommand } from './routing/run.ts';
import { tooLong } from './routing/too-long.ts';

export type BotParts = {
  nouns: readonly Noun<CommandContext>[];
  journal: Journal;
  desk: Desk<Incoming, Reply>;
  /** Everything about the message that a command may use. */
  contextFor(incoming: Incoming): CommandContext;
  admins: readonly string[];
  clock: Clock;
  log: Log;
  /** A short id for an error, to find it in the log by. */
  errorId(): string;
  /** Keeps where a message came from, so that a reminder can be sent there. Losing it is no reason not to answer. */
  remember?(incoming: Incoming): Promise<void>;
  /** What is added to a reply because of who asked. */
  under?(reply: Reply, incoming: Incoming): Promise<Reply>;
};

const say = (kind: Reply['kind'], words: string): Reply => ({ kind, blocks: [text(words)], onlyAsker: true });

/** The order of things for one message: inbox, route, command or question, reply, done. */
export const makeBot = (parts: BotParts): Receiver & { unfinished(): readonly Unfinished[] } => {
  const { desk, journal, log } = parts;
  const underWay = new Map<string, Promise<Reply>>();

  const refused = async (incoming: Incoming, command: AnyCommand<CommandContext>, actor: Actor): Promise<Reply> => {
    const name = `${command.noun} ${command.verb}`;
    const failed: unknown = await journal
      .change(() => ({ events: [refusalOf(incoming, name)], result: undefined }))
      .catch((error: unknown) => {
        log.warn('refusal not recorded', { command: name });
        return error;
      });
    return say('refusal', refusalFor(actor, failed, isForAdministrators(command))[incoming.locale]);
  };

  const work = async (typed: Incoming): Promise<Reply> => {
    const { locale } = typed;
    const button = pressed(typed, desk);
    if (button && 'reply' in button) return button.reply;
    const incoming = button ? { ...typed, text: button.text } : typed;
    const long = await tooLong(parts.nouns, incoming, () => parts.contextFor(incoming));
    if (long) return long;
    const way = await route(parts.nouns, incoming);
    if (way.kind === 'unknown') return unknownReply(way, parts.nouns, locale);
    const command = way.kind === 'question' ? await findCommand(parts.nouns, parts.nouns[0]?.name ?? '') : way.command;
    if (!command) return unknownReply({ name: '' }, parts.nouns, locale);
    const context = parts.contextFor(incoming);
    const given = way.kind === 'form' ? { values: way.values } : { line: way.kind === 'line' ? way.line : way.text };
    const actor = actorOf(incoming.from, journal.state(), parts.admins);
    const ran = await runCommand(command, given, context, { actor, locale });
    return ran.kind === 'reply' ? ran.reply : refused(incoming, command, actor);
  };

  const inWords = (error: unknown, locale: Locale): Reply => {
    const words = error instanceof MendableError ? errorWords(error.code, error.details, locale) : undefined;
    if (words !== undefined) return say('error', words);
    const id = parts.errorId();
    log.error('unexpected', { id, error: error instanceof Error ? `${error.name} ${placeOf(error)}` : 'unknown' });
    return say('error', apology(id, locale));
  };

  const localeOf = (person: string): Locale | undefined => {
    const chosen = [person, ...accountsOf(journal.state(), person)].map((id) => desk.get<Locale>('locale', id));
    return chosen.find((locale) => locale !== undefined);
  };

  const workOnce = async (received: Incoming): Promise<Reply> => {
    // The language that somebody chose goes before what their platform says.
    const incoming = { ...received, locale: localeOf(received.from.id) ?? received.locale };
    await parts.remember?.(incoming).catch(() => log.warn('address not kept', {}));
    const said = await work(incoming).catch((error: unknown) => inWords(error, incoming.locale));
    const whole = (await parts.under?.(said, incoming).catch(() => said)) ?? said;
    const reply: Reply = incoming.locale === received.locale ? whole : { locale: incoming.locale, ...whole };
    await desk.inbox.answered(incoming.id, reply).catch(() => log.warn('reply not kept', {}));
    // Last: worked again after a crash, a typed yes must find the same button.
    await awaitAnswer(incoming, reply, desk).catch(() => log.warn('buttons not kept', {}));
    return reply;
  };

  return {
    receive: async (incoming) => ((await desk.inbox.add(incoming.id, incoming)) ? 'new' : 'again'),
    answer: (incoming) => {
      const kept = desk.inbox.get(incoming.id)?.reply;
      if (kept) return Promise.resolve(kept);
      const running = underWay.get(incoming.id);
      if (running) return running;
      const started = workOnce(incoming).finally(() => underWay.delete(incoming.id));
      underWay.set(incoming.id, started);
      return started;
    },
    delivered: (id) => desk.inbox.delivered(id),
    unfinished: () => desk.inbox.pending().flatMap((e) => (e.message ? [{ message: e.message, answered: e.state === 'answered' }] : [])),
  };
};
