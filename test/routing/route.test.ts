import { describe, expect, it, test } from 'vitest';
import { nouns } from '../../commands/index.ts';
import { route } from '../../src/routing/route.ts';

const shown = (text: string) => {
  const found = route(nouns, { text });
  if (found.kind === 'question') return `question: ${found.text}`;
  if (found.kind === 'unknown') return `unknown: ${found.name}`;
  return found.kind === 'line' ? `${found.command.noun} ${found.command.verb}: ${found.line}` : found.kind;
};

describe('which command a message means', () => {
  test.each([
    ['/utfall', 'utfall ny: '],
    ['/utfall styrelsen 14/1: beslut: ja', 'utfall ny: styrelsen 14/1: beslut: ja'],
    ['utfall styrelsen 14/1: beslut: ja', 'utfall ny: styrelsen 14/1: beslut: ja'],
    ['/UTFALL visa styrelsen', 'utfall visa: styrelsen'],
    ['/outcome show board', 'utfall visa: board'],
    ['/paminn ta bort P-12345', 'paminn ta-bort: P-12345'],
    ['/paminn ta-bort P-12345', 'paminn ta-bort: P-12345'],
    ['Påminn mig på torsdag kl 14:30 om https://x?y=z', 'paminn ny: mig på torsdag kl 14:30 om https://x?y=z'],
    ['remind me in two weeks to call', 'paminn ny: me in two weeks to call'],
    ['/paminn lista', 'paminn lista: '],
    ['/utfall släng D-12345', 'utfall slang: D-12345'],
    ['/utfall slang D-12345', 'utfall slang: D-12345'],
    ['vem är ordförande i styrelsen?', 'question: vem är ordförande i styrelsen?'],
    ['Utfall av ägardialogerna 2023', 'question: Utfall av ägardialogerna 2023'],
    ['påminn mig om vad styrelsen beslutade?', 'question: påminn mig om vad styrelsen beslutade?'],
    ['/xyz a', 'unknown: xyz'],
    ['/2 av 3', 'question: /2 av 3'],
    ['', 'question: '],
  ])('%s', (text, wanted) => expect(shown(text)).toBe(wanted));

  it('leaves line breaks in what follows the command', () => {
    expect(shown('/utfall styrelsen\nbeslut: a\nbeslut: b')).toBe('utfall ny: styrelsen\nbeslut: a\nbeslut: b');
  });

  it('knows a form by its command, and says which it does not know', () => {
    expect(route(nouns, { text: '', form: { command: 'utfall ny', values: { body: 'x' } } })).toMatchObject({ kind: 'form', values: { body: 'x' } });
    expect(route(nouns, { text: '', form: { command: 'budget ny', values: {} } })).toEqual({ kind: 'unknown', name: 'budget ny' });
  });
});
