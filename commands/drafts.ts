import type { Command } from '../src/routing/command.ts';
import type { CommandContext } from './context.ts';
import type { AnyRecording } from './recording.ts';

type Words = Pick<Command<never, CommandContext>, 'title' | 'summary' | 'examples'>;
/** The words of the commands that correct and take back what was recorded; `example` is an id as theirs. */
export type Mended = { example: string; correct: Words; withdraw?: Words & Pick<Command<never, CommandContext>, 'verb' | 'verbs' | 'submit'> };
/** What records something of a noun after showing it: its drafts are saved, changed and thrown away with the same verbs for every noun. */
export type Drafts = { noun: string; english: string; recordings: () => readonly AnyRecording[]; mended?: Mended };
