import type { Incoming } from '../../src/chat/incoming.ts';
import { type Reply, text } from '../../src/reply/reply.ts';
import { type ScriptedReceiver, scriptedReceiver } from '../contracts/scripted-receiver.ts';

export const answer = (words: string): Reply => ({ kind: 'answer', blocks: [text(words)] });
/** Answers with what was written, or as `reply` says. */
export const bot = (reply: (incoming: Incoming) => Reply = (i) => answer(`svar på ${i.text}`)): ScriptedReceiver => scriptedReceiver(reply);
