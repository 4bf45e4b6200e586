import type { Person } from '../chat/incoming.ts';
import type { AnyCommand } from '../routing/command.ts';
import { formFor } from '../routing/form.ts';
import { isForAdministrators } from '../routing/refusal.ts';
import { incomingFrom } from './inbound.ts';
import { LIMITS } from './limits.ts';
import { answerPage } from './pages/answer.ts';
import { commandFormPage } from './pages/command-form.ts';
import { notAllowedPage } from './pages/problem.ts';
import { remindersPage } from './pages/reminders.ts';
import { shortId } from './pages/start.ts';
import type { Page, Visit, WebParts } from './parts.ts';
import type { Exchange } from './thread.ts';
import { instantText } from './times.ts';

/** Who asks, what they were answered before, and the command whose form is at this address, if there is one. */
type Given<C> = { person: Person; thread: readonly Exchange[]; command: AnyCommand<C> | undefined; decoded: (part: string) => string };

/** Pages that are somebody's own: their reminders, one of their answers, the form of a command. Undefined when there is none at this address. */
export const ownPage = <C>(visit: Visit, web: WebParts<C>, { person, thread, command, decoded }: Given<C>): Page | undefined => {
  const { locale } = visit;
  if (visit.path === '/paminnelser') return remindersPage(visit, web, { set: '/paminn', done: '/paminn klar', remove: '/paminn ta-bort' });
  if (visit.path.startsWith('/svar/')) {
    const exchange = thread.find((e) => shortId(e.id) === decoded(visit.path.slice(6)));
    return exchange && answerPage(visit, exchange, exchange === thread[0] ? undefined : instantText(exchange.at, web.zone, locale));
  }
  if (!command) return undefined;
  if (command.mayOpen?.(visit.viewer.actor) === false)
    return notAllowedPage(visit, command.title[locale], `${command.noun} ${command.verb}`, isForAdministrators(command));
  const context = web.contextFor(incomingFrom(new URLSearchParams(), person, 'web:form', locale));
  // A page may lead here with a line as it would be typed after the command: what it says is filled in, and nothing is done.
  const line = visit.query.get('rad');
  const values = line === null ? undefined : command.read(line.slice(0, LIMITS.question), context);
  return commandFormPage(visit, formFor(command, context, locale, values), command.summary[locale]);
};
