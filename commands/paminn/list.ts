import { z } from 'zod';
import { EVERY } from '../../src/domain/collection.ts';
import { RECORD_ID } from '../../src/i18n/record-id.ts';
import { type Block, type Button, buttons, note, string, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { toldTable } from '../told-table.ts';
import { andMore, capital, LABEL, leftOut, SAY } from './parts/phrases.ts';
import { comingFor, isMine, shownHere, statusOf, whenLines } from './parts/say.ts';

const SHOWN = 20;
const WITH_BUTTONS = 2;
const LAST = Number.MAX_SAFE_INTEGER;

/** My reminders and those of the bodies I coordinate, the next one first. */
export const list: Command<Record<string, never>, CommandContext> = {
  noun: 'paminn',
  verb: 'lista',
  verbs: ['list', 'visa', 'show'],
  summary: { sv: 'Visa dina påminnelser', en: 'List your reminders' },
  examples: { sv: ['/paminn lista'], en: ['/paminn list'] },
  title: { sv: 'Påminnelser', en: 'Reminders' },
  submit: { sv: 'Visa', en: 'Show' },
  fields: [],
  read: () => ({}),
  schema: () => z.object({}).transform(() => ({})),
  may: () => true,
  run: async (_input, context) => {
    const { locale } = context;
    const { reminders } = context.journal.state();
    const all = [...reminders.values()].filter((r) => r.state === 'open' && isMine(r, context));
    const here = all.filter((r) => shownHere(r, context));
    const hidden: Block[] = all.length > here.length ? [note(leftOut(all.length - here.length)[locale])] : [];
    const coming = comingFor(context);
    const waits = new Set(reminders.by('waiting', EVERY));
    const due = new Map(here.flatMap((r) => (waits.has(r) ? [[r, coming(r)[0]?.due ?? LAST]] : [])));
    // Those that come no more stand last with those that wait for a meeting. There may be years of them, and few are shown.
    const past = here.filter((r) => !waits.has(r)).sort((a, b) => a.seq - b.seq);
    const mine = [...due.keys(), ...past.slice(0, SHOWN)].sort((a, b) => (due.get(a) ?? LAST) - (due.get(b) ?? LAST) || a.seq - b.seq);
    if (mine.length === 0) return { kind: 'list', blocks: hidden.length ? hidden : [text(SAY.none[locale])], ids: [] };
    const shown = mine.slice(0, SHOWN);
    const to = (r: (typeof mine)[number]) => (r.to.kind === 'body' ? context.knowledge.catalog.name(r.to.id) : LABEL.me[locale]);
    const rows = shown.map((r) => [
      [string(r.id)],
      [string(r.text)],
      [string([...whenLines(r, context).map(capital)].join('. ').replace(/\.+/g, '.'))],
      [string(to(r))],
      [string(statusOf(r, context))],
    ]);
    const pressed = shown.slice(0, WITH_BUTTONS).flatMap((r): Button[] => [
      { label: `${SAY.done[locale]}: ${r.id}`, text: `/paminn klar ${r.id}` },
      { label: `${SAY.remove[locale]}: ${r.id}`, text: `/paminn ta-bort ${r.id}`, style: 'danger' },
    ]);
    const more: Block[] = here.length > SHOWN ? [text(andMore(here.length - SHOWN)[locale])] : [];
    return {
      kind: 'list',
      blocks: [
        toldTable(SAY.reminders[locale], [RECORD_ID[locale], LABEL.text[locale], LABEL.when[locale], LABEL.to[locale], LABEL.status[locale]], rows),
        ...more,
        ...hidden,
        buttons(...pressed),
      ],
      ids: shown.map((r) => r.id),
      onlyAsker: true,
    };
  },
};
