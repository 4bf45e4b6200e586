import { expect, test } from 'vitest';
import { recordedSection } from '../../src/i18n/recorded-section.ts';

test.each([
  ['Styrelsen 14 januari 2027, Anna Ek', 'Styrelsen 14 January 2027, Anna Ek'],
  ['Möteskalendern, Styrelsen, registrerat 4 maj 2027, Anna Ek', 'Meeting calendar, Styrelsen, recorded 4 May 2027, Anna Ek'],
  ['Remiss C-7K3PD, 1 oktober 2026, Maj Ek', 'Consultation C-7K3PD, 1 October 2026, Maj Ek'],
  ['Förbundsmöte', 'Förbundsmöte'],
])('%s', (stored, english) => {
  expect(recordedSection(stored, 'en')).toBe(english);
  expect(recordedSection(stored, 'sv')).toBe(stored);
});
