import type { Visibility } from './fact.ts';

export type Sighted = { visibility: Visibility; body?: string };

/** Those alone who may see both. Two bodies' people have nobody but the secretariat for sure in common. */
export const atMost = (own: Sighted, other: Sighted): Sighted => {
  if (other.visibility === 'open') return own;
  if (own.visibility === 'open') return other;
  if (own.visibility === 'body' && other.visibility === 'body' && own.body === other.body) return own;
  return { ...own, visibility: 'secretariat' };
};
