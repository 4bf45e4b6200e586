import type { Locale } from '../i18n/locale.ts';
import type { Statement } from '../knowledge/statements.ts';

/** True when a statement tells that something was not, or not yet, so: its status says it, or its first sentence. */
export const saysNo = (s: Statement, locale: Locale): boolean =>
  (s.status !== undefined && ['delayed', 'stopped', 'not-started', 'not-done', 'tabled'].includes(s.status)) ||
  (/(?<![a-zà-ɏ])(inte|ännu inte|avbröts|kunde inte|ingen|inga|not|cancelled|no longer|did not|was not|were not|delayed|försenades|försenad)(?![a-zà-ɏ])/iu.test(
    s.text[locale].split('. ')[0] ?? '',
  ) &&
    s.status !== 'done');
