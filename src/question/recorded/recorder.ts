import { foldAscii } from '../../i18n/fold.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Statement } from '../../knowledge/statements.ts';
import type { Understanding } from '../understanding.ts';

const WROTE =
  /(?<![a-zà-ɏ])(?:vem|who)\b.{0,20}\b(?:skrev (?:in|ner)|skrivit in|registrera[a-zà-ɏ]*|antecknade|dokumenterade|protokollforde|lade in|la in|recorded|wrote (?:down|in)|entered|noted down)(?![a-zà-ɏ])/iu;

/** "Vem skrev in beslutet?" */
export const asksRecorder = (u: Understanding): boolean => WROTE.test(foldAscii(u.text));
/** Who wrote it down, in a sentence before what was written. */
export const recorderSaid = (u: Understanding, told: readonly Statement[]): string | undefined => {
  const name = told[0]?.recorder;
  return name !== undefined && asksRecorder(u) ? SAID[u.locale](name) : undefined;
};
const SAID: Readonly<Record<Locale, (name: string) => string>> = { sv: (name) => `${name} skrev in det.`, en: (name) => `${name} recorded it.` };
