/** How the programs of the terminal are used, for whoever runs them: what --help prints. */
export const USAGE = {
  ask: `Asks a question and prints the answer with its sources.

  npm run ask -- "Who chairs the board?" [options]

  --lang sv|en   the language, where the question does not tell (sv)
  --explain      also how the question was understood
  --jsonl        reads {"id","q","lang"?} a line on standard input, writes an answer a line
  -h, --help     this text`,
  chat: `The terminal: questions and commands as in the chat, one a line; /help lists the commands.

  npm run chat -- --as "Name <e-mail>" [options]

  --as "Name <e-mail>"   who you are (the name you are logged in with)
  --run "LINE"           runs one line and ends; lines on standard input are run one by one
  --json                 replies as data, one a line
  --lang sv|en           the language (sv)
  --save FOLDER          where files of replies are saved
  -h, --help             this text

  Ends with 0 when all went well, 1 when something was refused or failed, 2 when it could not start.`,
} as const;

/** Prints how a program is used and ends, when that is all that is asked for. */
export const orUsage = (args: readonly string[], program: keyof typeof USAGE): void => {
  if (!args.some((arg) => arg === '--help' || arg === '-h')) return;
  console.log(USAGE[program]);
  process.exit(0);
};
