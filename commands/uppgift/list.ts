import { z } from 'zod';
import type { FormValues } from '../../src/chat/incoming.ts';
import { isOwner, mayAnswerOffer } from '../../src/domain/action-rights.ts';
import { searchActions } from '../../src/domain/action-search.ts';
import type { ActionState } from '../../src/domain/happenings/action.ts';
import { isOverdue } from '../../src/domain/open-actions.ts';
import { foldLetters } from '../../src/i18n/fold.ts';
import { type Block, type Button, buttons, note, type Reply, string, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { ownHint } from '../own-names.ts';
import { personName } from '../person-name.ts';
import { textOf } from '../values.ts';
import { actionOr } from './parts/find.ts';
import { flagBlocks, flagShown, openFlags } from './parts/flags.ts';
import { noneLateOfOwn, noneOfOwn } from './parts/offer-said.ts';
import { FAULT, LABEL, leftOut, leftOutUnread, of, offer, page, SAY } from './parts/phrases.ts';
import { isWithin, type Scope, scopeOf } from './parts/scope.ts';
import { actionBlocks, dueText, originText, ownerText, todayOf } from './parts/show.ts';

type Input = { scope: Scope; typed: string; overdue: boolean; page: number };
const SHOWN = 20;
const OFFERS = 3;
const WITH_BUTTONS = 2;
const OVERDUE = /(?<![\p{L}])(?:forsenade?|forsenat|sena|overdue|late)(?![\p{L}])/u;

const heading = ({ scope, overdue }: Input, { knowledge, locale }: CommandContext): string => {
  if (overdue) return SAY.overdue[locale];
  switch (scope.kind) {
    case 'mine':
      return SAY.mine[locale];
    case 'all':
    case 'action':
      return SAY.open[locale];
    case 'municipality':
    case 'body':
      return of(knowledge.catalog.name(scope.id))[locale];
    case 'person':
      return of(scope.name)[locale];
  }
};

const tableOf = (actions: readonly ActionState[], caption: string, context: CommandContext): Block => ({
  kind: 'table',
  caption,
  columns: [LABEL.id[context.locale], LABEL.text[context.locale], LABEL.owner[context.locale], LABEL.due[context.locale], LABEL.from[context.locale]],
  rows: actions.map((a) => [
    [string(a.id)],
    [string(a.text)],
    [string(ownerText(a, context))],
    [string(dueText(a, context))],
    [string(originText(a, context))],
  ]),
});

/** What is offered to this person, as words and as buttons. */
const offersOf = (actions: readonly ActionState[], context: CommandContext): { blocks: Block[]; buttons: Button[] } => {
  const { locale, actor } = context;
  const offered = actions.filter((a) => a.offer && mayAnswerOffer(actor, a)).slice(0, OFFERS);
  return {
    blocks: offered.map((a) => text(`${SAY.offered[locale]}: ${a.id}, ${a.text} (${offer(personName(a.offer?.by ?? '', context), a.offer?.why)[locale]})`)),
    buttons: offered.flatMap((a): Button[] => [
      { label: `${SAY.accept[locale]}: ${a.id}`, text: `/uppgift ta-emot ${a.id}`, style: 'primary' },
      { label: `${SAY.decline[locale]}: ${a.id}`, text: `/uppgift avboj ${a.id}` },
    ]),
  };
};

/** Open actions, the nearest last day first: one's own with what is offered to one, or those of a municipality, a body or a person. */
export const list: Command<Input, CommandContext> = {
  noun: 'uppgift',
  verb: 'lista',
  verbs: ['list', 'visa', 'show'],
  summary: { sv: 'Visa öppna uppgifter', en: 'List open actions' },
  examples: {
    sv: ['/uppgift lista', '/uppgift lista {one}', '/uppgift lista alla försenade'],
    en: ['/action list', '/action list {one}', '/action list all overdue'],
  },
  title: { sv: 'Öppna uppgifter', en: 'Open actions' },
  submit: { sv: 'Visa', en: 'Show' },
  fields: [
    {
      name: 'who',
      kind: 'line',
      required: false,
      maxLength: 200,
      label: LABEL.who,
      hint: ownHint({
        sv: 'Lämna tomt för dina egna, eller skriv {one}, {body}, Anna Ek eller alla.',
        en: 'Leave empty for your own, or write {one}, {body}, Anna Ek or all.',
      }),
    },
    {
      name: 'only',
      kind: 'choice',
      required: false,
      label: LABEL.only,
      choices: ({ locale }) => [
        { value: 'open', label: SAY.open[locale] },
        { value: 'overdue', label: SAY.overdue[locale] },
      ],
    },
  ],
  read: (line): FormValues => {
    const paged = /(?:^|\s)(?:sida|page)\s*:?\s*(\d{1,4})\s*$/iu.exec(line);
    const rest = (paged ? line.slice(0, paged.index) : line).trim();
    const late = OVERDUE.exec(foldLetters(rest).toLowerCase());
    const who = (late ? `${rest.slice(0, late.index)} ${rest.slice(late.index + late[0].length)}` : rest).replace(/^\s*(?:för|för|for|hos|of)\s+/iu, '').trim();
    return { who: late && who === '' ? 'alla' : who, only: late ? 'overdue' : 'open', page: paged?.[1] ?? '1' };
  },
  schema: (context) =>
    z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform((values, ctx): Input => {
      const typed = textOf(values, 'who');
      const scope = scopeOf(typed, context);
      if (!scope) ctx.addIssue({ code: 'custom', path: ['who'], message: FAULT.who(typed)[context.locale] });
      return { scope: scope ?? { kind: 'mine' }, typed, overdue: textOf(values, 'only') === 'overdue', page: Math.max(1, Number(textOf(values, 'page')) || 1) };
    }),
  may: () => true,
  run: async (input, context): Promise<Reply> => {
    const { locale, knowledge, journal, viewer, actor } = context;
    const { scope } = input;
    if (scope.kind === 'action') {
      const flag = flagShown(scope.id, context);
      if (flag) return { kind: 'list', blocks: flag, ids: [scope.id], onlyAsker: true };
      const action = actionOr(context, scope.id);
      return { kind: 'list', blocks: actionBlocks(action, context), ids: [action.id], onlyAsker: true };
    }
    const today = todayOf(context);
    const { seen, hidden, blind } = searchActions(
      [...journal.state().actions.values()].filter((a) => a.state === 'open'),
      {
        ...(scope.kind === 'body' ? { body: scope.id } : {}),
        mine: scope.kind === 'mine',
        unread: input.overdue || scope.kind === 'municipality' || scope.kind === 'person',
        fits: (a) => (!input.overdue || isOverdue(a, today)) && isWithin(scope, a, actor, (id) => knowledge.catalog.name(id)),
      },
      viewer,
    );
    const from = (Math.min(input.page, Math.max(1, Math.ceil(seen.length / SHOWN))) - 1) * SHOWN;
    const shown = seen.slice(from, from + SHOWN);
    const flags = (scope.kind === 'mine' || scope.kind === 'all') && !input.overdue ? openFlags(context) : [];
    const paged = seen.length > SHOWN ? ` (${page(from + 1, from + shown.length, seen.length)[locale]})` : '';
    const more: Button[] =
      from + SHOWN < seen.length
        ? [
            {
              label: SAY.next[locale],
              text: `/uppgift lista ${input.typed}${input.overdue ? ' försenade' : ''} sida ${Math.floor(from / SHOWN) + 2}`.replace(/\s+/g, ' '),
            },
          ]
        : [];
    const mine = scope.kind === 'mine' ? shown.filter((a) => isOwner(a.owner, actor)).slice(0, WITH_BUTTONS) : [];
    const others = scope.kind === 'mine' && !input.overdue && shown.some((a) => !isOwner(a.owner, actor));
    const offers = offersOf(scope.kind === 'mine' ? seen : [], context);
    const pressed: Button[] = [...offers.buttons, ...mine.map((a) => ({ label: `${SAY.done[locale]}: ${a.id}`, text: `/uppgift klar ${a.id}` })), ...more];
    return {
      kind: 'list',
      blocks: [
        ...offers.blocks,
        ...(shown.length
          ? [tableOf(shown, `${others ? SAY.concerning[locale] : heading(input, context)}${paged}`, context)]
          : flags.length
            ? []
            : [text((scope.kind !== 'mine' ? SAY.none : input.overdue ? noneLateOfOwn : noneOfOwn)[locale])]),
        ...flagBlocks(flags, context),
        ...(hidden > 0 ? [note((blind ? leftOutUnread : leftOut)(hidden)[locale])] : []),
        ...(pressed.length ? [buttons(...pressed)] : []),
      ],
      ids: [...shown.map((a) => a.id), ...flags.map((f) => f.task)],
      ...(scope.kind === 'mine' ? { onlyAsker: true } : {}),
    };
  },
};
