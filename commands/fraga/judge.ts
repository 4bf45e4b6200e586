import { z } from 'zod';
import { isSelf } from '../../src/domain/actor.ts';
import type { NewEvent } from '../../src/domain/event.ts';
import type { Flag } from '../../src/domain/happenings/answer.ts';
import { wallAt } from '../../src/domain/wall-time.ts';
import { MendableError } from '../../src/errors.ts';
import type { Said } from '../../src/i18n/locale.ts';
import { wallText } from '../../src/i18n/when-said.ts';
import { type Reply, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { personName } from '../person-name.ts';
import type { KeptAnswer } from './ask.ts';

type Input = { id: string; note: string };

const THANKS = {
  helpful: { sv: 'Tack. Det är noterat att svaret hjälpte.', en: 'Thank you. It is noted that the answer helped.' },
  wrong: {
    sv: (task: string) => `Tack. Frågan, svaret och dess källor har lämnats till sekreteraren som uppgift ${task}.`,
    en: (task: string) => `Thank you. The question, the answer and its sources have been handed to the secretary as task ${task}.`,
  },
} as const;

const ALREADY = {
  helpful: (who: string, at: string): Said => ({
    sv: `Att svaret hjälpte är redan noterat, av ${who} ${at}. Inget mer är sparat.`,
    en: `That the answer helped is noted already, by ${who} on ${at}. Nothing more has been saved.`,
  }),
  wrong: (task: string, who: string, at: string): Said => ({
    sv: `Svaret är redan lämnat till sekreteraren som uppgift ${task}, av ${who} ${at}. Inget mer är sparat.`,
    en: `The answer has already been handed to the secretary as task ${task}, by ${who} on ${at}. Nothing more has been saved.`,
  }),
  note: {
    sv: 'Kommentaren är inte sparad. Säg den till sekreteraren, med uppgiftens beteckning.',
    en: 'The comment has not been saved. Tell the secretary, with the id of the task.',
  },
} as const;
/** The same answer to the same question, and what was wrong with it has not been put right. */
const isSame = (flag: Flag, said: Flag['verdict'], { question, answer }: KeptAnswer): boolean =>
  flag.verdict === said && flag.question === question && flag.answer === answer && flag.corrected === undefined;
const alreadySaid = (flag: Flag, note: string, context: CommandContext): Reply => {
  const { locale } = context;
  const at = wallAt(Date.parse(flag.at), context.zone);
  const day = wallText(at.date, at.time, locale);
  const who = personName(flag.by, context);
  const words = flag.verdict === 'wrong' ? ALREADY.wrong(flag.task, who, day) : ALREADY.helpful(who, day);
  return { kind: 'receipt', blocks: [text([words[locale], ...(note === '' ? [] : [ALREADY.note[locale]])].join(' '))], ids: [], onlyAsker: true };
};

/** Its asker, or whoever read it in the same channel: what a person asked alone is theirs, and the flag would tell it on. */
const mayJudge = (kept: KeptAnswer, { actor, incoming }: CommandContext): boolean =>
  isSelf(actor, kept.by) || (kept.channel !== undefined && incoming.place === 'channel' && kept.channel === (incoming.channel ?? incoming.at));

/** Saying what one thinks of an answer: kept in the journal; a wrong one becomes a task for the secretary. */
const verdict = (verb: string, verbs: readonly string[], said: 'helpful' | 'wrong', summary: { sv: string; en: string }): Command<Input, CommandContext> => ({
  noun: 'fraga',
  verb,
  verbs,
  summary,
  examples: { sv: [`/fraga ${verb} F-7K3P`], en: [`/ask ${verbs[0] ?? verb} F-7K3P`] },
  title: summary,
  submit: { sv: 'Skicka', en: 'Send' },
  fields: [
    { name: 'id', kind: 'line', label: { sv: 'Svarets beteckning', en: 'Id of the answer' }, required: true, maxLength: 40 },
    { name: 'note', kind: 'line', label: { sv: 'Kommentar', en: 'Comment' }, required: false, maxLength: 500 },
  ],
  // "F-7K3P: han slutade i maj": what stands after the id is said to the secretary too.
  read: (line) => {
    const [, id = '', note = ''] = /^(\S+?)(?:[:;,]?\s+([\s\S]+)|[:;,])?$/u.exec(line.trim()) ?? [];
    return id === '' ? undefined : { id: id.toUpperCase(), note };
  },
  schema: () => z.object({ id: z.string().trim().min(1).max(40), note: z.string().trim().max(500).default('') }),
  may: () => true,
  run: async ({ id, note }, context): Promise<Reply> => {
    const kept = context.desk.get<KeptAnswer>('answer', id);
    if (!kept || !mayJudge(kept, context)) throw new MendableError('not-found', { id, list: '/fraga' });
    const task = context.newId('R');
    const before = await context.journal.change((state) => {
      if (state.causes.has(context.incoming.id)) return { events: [], result: undefined };
      const flagged = state.flags.find((f) => isSame(f, said, kept) && isSelf(context.actor, f.by));
      if (flagged) return { events: [], result: flagged };
      const event: NewEvent = {
        by: context.actor.id,
        via: context.incoming.surface,
        visibility: 'secretariat',
        cause: context.incoming.id,
        what: {
          type: 'answer.flagged',
          task,
          verdict: said,
          question: kept.question,
          answer: kept.answer,
          records: [...kept.records],
          ...(note === '' ? {} : { note }),
        },
      };
      return { events: [event], result: undefined };
    });
    if (before) return alreadySaid(before, note, context);
    const words = said === 'wrong' ? THANKS.wrong[context.locale](task) : THANKS.helpful[context.locale];
    return { kind: 'receipt', blocks: [text(words)], ids: said === 'wrong' ? [task] : [], onlyAsker: true };
  },
});

export const helpful = verdict('bra', ['helpful', 'good'], 'helpful', { sv: 'Säg att ett svar hjälpte', en: 'Say that an answer helped' });
export const wrong = verdict('fel', ['wrong', 'bad'], 'wrong', { sv: 'Säg att ett svar är fel', en: 'Say that an answer is wrong' });
