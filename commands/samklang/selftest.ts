import { hasRole } from '../../src/domain/actor.ts';
import { wallAt } from '../../src/domain/wall-time.ts';
import { SELF_TEST_PASSES, selfTest } from '../../src/question/selftest.ts';
import { list, type Reply, strong, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { type Nothing, nothing } from './parts/nothing.ts';
import { SAY, score } from './parts/phrases.ts';

const SHOWN = 20;

/** Asks the association's own questions and says how many were answered right. */
export const selftest: Command<Nothing, CommandContext> = {
  noun: 'samklang',
  verb: 'sjalvtest',
  verbs: ['självtest', 'selftest', 'self-test'],
  summary: { sv: 'Ställ förbundets egna kontrollfrågor (administratörer)', en: 'Ask the association’s own check questions (administrators)' },
  examples: { sv: ['/samklang sjalvtest'], en: ['/samklang selftest'] },
  title: { sv: 'Självtest', en: 'Self-test' },
  submit: { sv: 'Kör', en: 'Run' },
  ...nothing,
  mayOpen: (actor) => hasRole(actor, 'administrator'),
  may: (actor) => hasRole(actor, 'administrator'),
  run: async (_input, context): Promise<Reply> => {
    const { locale } = context;
    const questions = await context.about.selfTest();
    if (!questions) return { kind: 'list', blocks: [text(SAY.noSelfTest[locale])], onlyAsker: true };
    const result = selfTest(questions, context.knowledge, wallAt(context.now.getTime(), context.zone).date);
    const misses = result.misses.slice(0, SHOWN).map((m) => `${m.id}: ${m.q} – ${m.text}`);
    return {
      kind: 'list',
      blocks: [
        text(score(result.right, result.asked, Math.round(SELF_TEST_PASSES * 100))[locale]),
        ...(misses.length ? [text(strong(SAY.misses[locale])), list(misses)] : []),
      ],
      ids: result.misses.map((m) => m.id),
      onlyAsker: true,
    };
  },
};
