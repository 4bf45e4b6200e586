import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../src/i18n/file-words.ts';

test.each([
  ['Styrelsen', 'Kallelse Styrelsen 2027-03-12.docx'],
  ['HR-/lönenätverket', 'Kallelse HR-lönenätverket 2027-03-12.docx'],
  ['../../etc/passwd', 'Kallelse -etc-passwd 2027-03-12.docx'],
  ['a\\b:c*d?e"f<g>h|i', 'Kallelse a-b-c-d-e-f-g-h-i 2027-03-12.docx'],
  ['x'.repeat(300), `Kallelse ${'x'.repeat(61)} 2027-03-12.docx`],
])('the file of %s is called %s', (body, name) => expect(fileName('Kallelse', body, '2027-03-12')).toBe(name));

test('no name of anything leads to another folder, hides the file or is too long for a disk', () =>
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: fc.constantFrom('𝔸', 'ༀ', 'å', '\ud800', ' '), maxLength: 300 })),
      (body) => {
        const name = fileName('Kallelse', body, '2027-03-12');
        expect(name).toMatch(/^Kallelse[\p{L}\p{N} -]* 2027-03-12\.docx$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      },
    ),
  ));
