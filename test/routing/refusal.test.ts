import { expect, test } from 'vitest';
import { nouns } from '../../commands/index.ts';
import type { RoleName } from '../../src/domain/happenings/role.ts';
import { MendableError } from '../../src/errors.ts';
import { plain } from '../../src/reply/plain.ts';
import { refusalFor, unknownReply } from '../../src/routing/refusal.ts';

const actor = (...roles: RoleName[]) => ({ id: 'web:a@example.org', name: 'Anna', roles: roles.map((role) => ({ person: 'web:a@example.org', role })) });

test.each([
  [[], 'Be en sekreterare eller administratör'],
  [['coordinator'], 'Be en sekreterare eller administratör'],
  [['secretary'], 'Be en administratör, eller den person som det gäller'],
  [['secretary', 'administrator'], 'Be den personen'],
] as const)('%j is told of somebody else', (roles, words) => expect(refusalFor(actor(...roles)).sv).toContain(words));

test('beside a running Samklang what is missing is not the role', () => {
  expect(refusalFor(actor(), new MendableError('journal-readonly', { file: 'x' })).sv).toMatch(/En annan Samklang är igång.*SAMKLANG_ADMINS/);
  expect(refusalFor(actor(), new Error('disk')).sv).toContain('Be en sekreterare');
});

test('the nearest command is a button with all that was typed', () => {
  const meant = `/paminn mig på torsdag kl 9 om ${'remissen '.repeat(12)}`.trim();
  const reply = unknownReply({ name: 'pamin', meant }, nouns, 'sv');
  expect(reply.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons.map((x) => x.text) : []))).toEqual([meant]);
  expect(plain(reply)).toContain('Kommandot ”pamin” finns inte, och inget är gjort. Menar du /paminn mig på torsdag kl 9 om');
});

test('a line that no button holds is not cut: the command alone is named', () => {
  const reply = unknownReply({ name: 'pamin', meant: `/paminn mig ${'x'.repeat(3000)}` }, nouns, 'en');
  expect(reply.blocks).toHaveLength(1);
  expect(plain(reply)).toContain('Do you mean /paminn?');
});
