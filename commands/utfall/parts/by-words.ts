import { maySee } from '../../../src/domain/actor.ts';
import { findWhen } from '../../../src/domain/when/when.ts';
import { longDate } from '../../../src/i18n/dates.ts';
import type { Said } from '../../../src/i18n/locale.ts';
import { type Button, buttons, type Reply, text } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { hereOf } from '../../here.ts';
import { bodyCalled, leadingBody } from '../../named-body.ts';

const WHICH: Said = { sv: 'Vilket möte? Det du skrev finns kvar.', en: 'Which meeting? What you wrote is kept.' };
const MOST = 8;

/** "/utfall ratta styrelsen 14/11: …": the outcome of that meeting. Without a day, or with several, it is asked which one. */
export const outcomeByWords =
  (verb: string) =>
  (line: string, context: CommandContext): string | Reply => {
    const { locale, knowledge, journal, viewer } = context;
    const typed = line.trim();
    if (typed === '' || /^U-[\p{L}\d]+/iu.test(typed)) return line;
    const cut = /[:;]/.exec(typed)?.index ?? typed.length;
    const head = typed.slice(0, cut);
    const [when] = findWhen(head, hereOf(context, 'past'));
    const name = (when ? head.slice(0, when.start) : head).replace(/\s+(?:den|on|i|in|of)?\s*$/iu, '').trim();
    const called = bodyCalled(name, knowledge.catalog);
    const body = 'body' in called ? called.body : leadingBody(name, knowledge.catalog)?.body;
    if (body === undefined) return line;
    const found = [...journal.state().outcomes.values()]
      .filter((o) => o.body === body && maySee({ ...viewer, place: 'private' }, o.visibility, o.body))
      .filter((o) => !when || (o.meeting.date >= when.when.from && o.meeting.date <= when.when.to))
      .sort((a, b) => (a.meeting.date < b.meeting.date ? 1 : -1));
    const rest = typed.slice(cut);
    const [only] = found;
    if (!only) return line;
    if (found.length === 1 && when) return `${only.id}${rest}`;
    const label = (o: (typeof found)[number]) =>
      `${knowledge.catalog.name(o.body)} ${longDate(o.meeting.date, locale)}${found.length > 1 ? `: ${o.decisions[0]?.text ?? o.id}` : ''}`;
    const choices = found.slice(0, MOST).map((o): Button => ({ label: label(o).slice(0, 70), text: `/utfall ${verb} ${o.id}${rest}` }));
    return { kind: 'question', blocks: [text(WHICH[locale]), buttons(...choices)], ids: found.slice(0, MOST).map((o) => o.id), onlyAsker: true };
  };
