import { type Config, readConfig } from '../config.ts';
import { startErrorWords } from '../i18n/start-errors.ts';

/** This process's variables. What is doubtful about them is said, one line each, and stops nothing. */
export const configHere = (): Config => {
  const config = readConfig(process.env);
  for (const { code, details } of config.doubts) console.error(startErrorWords(code, details));
  return config;
};
