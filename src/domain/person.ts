import { accountsOf, type Leaving, type PersonState } from './happenings/person.ts';

/** The e-mail address that an id is or carries ("mailto:a@b.se", "web:a@b.se", "a@b.se"), in small letters. */
export const mailIn = (id: string): string | undefined => /(?:^|:)([^:\s]+@[^:\s]+)$/.exec(id)?.[1]?.toLowerCase();

/** How it is known that the person behind an id has left, if it is. */
export const leavingOf = (state: PersonState, id: string, email = mailIn(id)): Leaving | undefined => {
  for (const one of [...accountsOf(state, id), ...(email === undefined ? [] : [email.toLowerCase()])]) {
    const leaving = state.left.get(one);
    if (leaving) return leaving;
  }
  return undefined;
};
/** True when nothing is to be sent to somebody and no role of theirs holds any more. A mere sign is not enough for that. */
export const hasLeft = (state: PersonState, id: string, email?: string): boolean => {
  const sign = leavingOf(state, id, email)?.sign;
  return sign !== undefined && sign !== 'removed';
};
