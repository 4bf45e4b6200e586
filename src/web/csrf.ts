import type { Seal } from './seal.ts';

/**
 * The token in a form does two things: it shows that this server made the form for this session, and it is the message's id, so that
 * the same form sent twice (a double click, the back button) is one message.
 */
export type FormToken = string;

export const formToken = (sessionId: string, once: string, seal: Seal): FormToken => `${once}.${seal.mark('form', `${sessionId}\n${once}`)}`;

/** The one-time part of a token that is genuine for this session. */
export const onceOf = (token: string, sessionId: string, seal: Seal): string | undefined => {
  const [once = '', mark = ''] = token.split('.');
  return once !== '' && seal.holds('form', `${sessionId}\n${once}`, mark) ? once : undefined;
};
