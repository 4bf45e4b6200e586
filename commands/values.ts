import type { FormValues } from '../src/chat/incoming.ts';

/** One value of a form as text, several choices or lines joined; empty when it is not there. */
export const textOf = (values: FormValues, name: string): string => {
  const value = values[name] ?? '';
  return (typeof value === 'string' ? value : value.join('\n')).normalize('NFC').trim();
};
