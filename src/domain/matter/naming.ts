import { foldLetters } from '../../i18n/fold.ts';
import type { Decision } from '../happenings/outcome.ts';

/** Ids of matters as they stand in a text: not inside another word or id. */
const MENTIONED = /(?<![a-zà-ɏ\d-])M-[a-zà-ɏ\d]+/giu;
/** What a matter is named by when not by its id: its whole title. */
export const titleName = (title: string): string => `title ${foldLetters(title.trim())}`;

/** What a decision names matters by: ids in its text or as its matter, and as its matter a title. */
export const namedIn = (d: Decision): string[] => {
  const said = d.matter === undefined ? d.text : `${d.text}\n${d.matter}`;
  // Most decisions name no matter: that is seen at once.
  const ids = /m-/i.test(said) ? [...said.matchAll(MENTIONED)].map((m) => m[0].toUpperCase()) : [];
  return d.matter === undefined ? ids : [...ids, titleName(d.matter)];
};
