import { MendableError } from '../errors.ts';
import { startErrorWords } from '../i18n/start-errors.ts';

/** Runs what may fail for a reason that the person at the keyboard can mend: one line that says which and what to do, and exit code 1. */
export const orExit = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    return exitWith(error);
  }
};

export const exitWith = (error: unknown): never => {
  if (!(error instanceof MendableError)) throw error;
  console.error(startErrorWords(error.code, error.details) ?? error.message);
  process.exit(1);
};
