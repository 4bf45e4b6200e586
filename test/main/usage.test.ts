import { describe, expect, test } from 'vitest';
import { runProgram } from '../helpers/program.ts';

describe('the programs of the terminal', { timeout: 60_000 }, () => {
  test.each([
    ['src/tasks/ask.ts', '--help', ['npm run ask -- "', '--explain', '--jsonl', '--lang sv|en']],
    ['src/tasks/ask.ts', '-h', ['npm run ask -- "']],
    ['src/tasks/chat.ts', '--help', ['npm run chat -- --as', '--run', '--json', '--save FOLDER']],
  ])('%s %s says how it is used and ends well', async (script, option, wanted) => {
    const { code, out, err } = await runProgram(script, { args: [option] });
    expect([code, err]).toEqual([0, '']);
    for (const words of wanted) expect(out).toContain(words);
  });

  test.each([
    ['src/tasks/ask.ts', ['--nope', 'x'], 'Unknown option \'--nope\': not understood. Expected "a question", --explain, --jsonl, --lang sv|en, --help.'],
    ['src/tasks/ask.ts', ['--lang', 'de', 'x'], '--lang: not understood.'],
    ['src/tasks/chat.ts', ['--nope'], '--save FOLDER, --help.'],
  ] as const)('%s %s says what there is and ends with 2', async (script, args, wanted) => {
    const { code, out, err } = await runProgram(script, { args });
    expect([code, out, err.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(err).toContain(wanted);
  });
});
