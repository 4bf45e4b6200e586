import { z } from 'zod';
import { wallAt } from '../../src/domain/wall-time.ts';
import { answer } from '../../src/question/answer.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { ownHint } from '../own-names.ts';
import { courtesy } from './courtesy.ts';
import { ownList } from './own.ts';
import { privacyAnswer } from './privacy.ts';
import { replyOf } from './reply.ts';
import { toDo } from './to-do.ts';

/** How long a thread can be leaned on, and how long an answer can be called right or wrong. What was refused is kept for a day: it may hold anything. */
const THREAD_MS = 2 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
const ANSWER_MS = 30 * DAY_MS;
/** What is kept of an answer until its asker has said what they think of it. */
export type KeptAnswer = {
  question: string;
  answer: string;
  records: readonly string[];
  by: string;
  /** The channel where others read it; left out where only its asker did. */
  channel?: string;
};

type Input = { question: string };

export const ask: Command<Input, CommandContext> = {
  noun: 'fraga',
  verb: 'ny',
  verbs: ['new'],
  summary: { sv: 'Fråga om organ, möten, avtal, mål och siffror', en: 'Ask about bodies, meetings, agreements, goals and figures' },
  examples: {
    sv: ['/fraga vilka kommuner är med i förbundet?', '/fraga hur många kommuner har förbundet?', '/fraga vem är ordförande i {body}?'],
    en: ['/ask which municipalities are in the association?', '/ask how many municipalities are there?', '/ask who chairs the {body}?'],
  },
  title: { sv: 'Ställ en fråga', en: 'Ask a question' },
  submit: { sv: 'Fråga', en: 'Ask' },
  fields: [
    {
      name: 'question',
      kind: 'line',
      label: { sv: 'Fråga', en: 'Question' },
      hint: ownHint({ sv: 'Till exempel: Vem är ordförande i {body}?', en: 'For example: Who chairs the {body}?' }),
      required: true,
      maxLength: 2000,
    },
  ],
  read: (line) => (line.trim() ? { question: line } : undefined),
  schema: () => z.object({ question: z.string().trim().min(1).max(20_000) }),
  may: () => true,
  run: async ({ question }, context) => {
    const own = courtesy(question, context) ?? toDo(question, context) ?? (await ownList(question, context)) ?? (await privacyAnswer(question, context));
    if (own) return own;
    const { incoming, knowledge, desk } = context;
    const key = `${incoming.thread}|${incoming.from.id}`;
    const thread = desk.get<string[]>('thread', key) ?? [];
    const today = wallAt(context.now.getTime(), context.zone).date;
    const found = answer({ text: question, locale: context.locale, today, viewer: context.viewer, thread }, knowledge);
    const id = context.newId('F');
    // Losing the thread costs a follow-up, not an answer: it is no reason to fail.
    await desk.put('thread', key, found.thread, THREAD_MS).catch(() => undefined);
    const kept: KeptAnswer = {
      question,
      answer: found.text,
      records: [...new Set(found.supports.map((s) => s.record))],
      by: context.actor.id,
      ...(incoming.place === 'channel' ? { channel: incoming.channel ?? incoming.at } : {}),
    };
    const reply = replyOf(found, knowledge, id);
    // What is asked back has no button to judge it by.
    if (reply.kind !== 'question') await desk.put('answer', id, kept, found.answered ? ANSWER_MS : DAY_MS).catch(() => undefined);
    const { locale } = found.understanding;
    return locale === incoming.locale ? reply : { ...reply, locale };
  },
};
