import { expect, test } from 'vitest';
import { withPlainRanges } from '../../src/domain/when/ranges.ts';

test.each([
  ['12/3 mellan 13 och 15', '12/3 kl 13-15'],
  ['12/3 mellan kl 13 och 15.30 i Lund', '12/3 kl 13-15.30 i Lund'],
  ['between 9 and 12', 'kl 9-12'],
  ['den 15 mars kl halv tio till tolv', 'den 15 mars kl 9.30-12'],
  ['halv tio–halv tolv', 'kl 9.30-11.30'],
  ['klockan nio till tolv i Åsbo', 'kl 9-12 i Åsbo'],
  ['14 May 9:30am-11am at Town hall', '14 May kl 9.30-11 at Town hall'],
  ['14 May 2-4pm', '14 May kl 14-16'],
  ['14 May 10-2 pm', '14 May kl 10-14'],
  ['12am-2am', 'kl 0-2'],
  ['12 mars från 9 till 12', '12 mars kl 9-12'],
  ['12 mars från 9 till 12 i Lund', '12 mars kl 9-12 i Lund'],
  ['from 9 to 12, Lund', 'kl 9-12, Lund'],
  ['fredag 11 december 13–15 i Lund', 'fredag 11 december kl 13-15 i Lund'],
  ['11/12, 9 - 12.30', '11/12, kl 9-12.30'],
  ['på fredag 9 till 12, Lund', 'på fredag kl 9-12, Lund'],
  ['11 December 2026 9-11 at Town hall', '11 December 2026 kl 9-11 at Town hall'],
])('%s is %s', (text, plain) => expect(withPlainRanges(text)).toBe(plain));

test.each([
  'från 12 till 19 mars',
  'styrelsen 12/3 till 19/3',
  '2027-06-04 09.00-16.00',
  'kl 9-12',
  'sal 9 och 12',
  'två till fyra personer',
  'mellan Lund och Malmö',
  'between 9 to 12',
  '12/3, 21/5 och 10/9',
  'rum 4-6',
  'fredag 4-6 mars',
  'fredag 9-12 personer',
  '11/12 15-13',
  'den 12/3 till 19/3',
  '2027-03-12 4-6',
  '070-123 45 67',
])('%s is left as it is', (text) => expect(withPlainRanges(text)).toBe(text));
