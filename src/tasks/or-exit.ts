import { MendableError } from '../errors.ts';
import { startErrorWords } from '../i18n/start-errors.ts';

/** Runs what may fail for a reason that the person at the keyboard can mend: one line that says which and what to do, and exit code 1, or the one given. */
export const orExit = <T>(work: () => T, code = 1): T => {
  try {
    return work();
  } catch (error) {
    return exitWith(error, code);
  }
};

export const exitWith = (error: unknown, code = 1): never => {
  if (!(error instanceof MendableError)) throw error;
  console.error(startErrorWords(error.code, error.details) ?? error.message);
  process.exit(code);
};
