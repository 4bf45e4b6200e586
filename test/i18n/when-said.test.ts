import { expect, test } from 'vitest';
import { wrongWhen } from '../../src/i18n/when-said.ts';

test('a wrong time says what a time is, a wrong day what a day is', () => {
  expect(wrongWhen('no-such-time', '12/4 kl 25.00', 'sv')).toBe(
    'Klockslaget i ”12/4 kl 25.00” finns inte: dygnet går från 00.00 till 23.59. Skriv till exempel kl. 15.30.',
  );
  expect(wrongWhen('no-such-day', '31/2', 'sv')).toBe('Dagen ”31/2” finns inte. Skriv till exempel 2027-01-14, 14/1 eller torsdag 14 januari.');
});
