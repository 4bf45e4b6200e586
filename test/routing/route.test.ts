import { describe, expect, it, test } from 'vitest';
import { nouns } from '../../commands/index.ts';
import { route } from '../../src/routing/route.ts';

const shown = async (text: string) => {
  const found = await route(nouns, { text });
  if (found.kind === 'question') return `question: ${found.text}`;
  if (found.kind === 'unknown') return `unknown: ${found.name}${found.meant === undefined ? '' : ` -> ${found.meant}`}`;
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
    ['/pamin mig på torsdag kl 14:30 om x=y, "z"', 'unknown: pamin -> /paminn mig på torsdag kl 14:30 om x=y, "z"'],
    ['/påmin lista', 'unknown: påmin -> /paminn lista'],
    ['/moet lista', 'unknown: moet -> /mote lista'],
    ['/uttfal styrelsen\nbeslut: a', 'unknown: uttfal -> /utfall styrelsen\nbeslut: a'],
    ['/paminn lsta', 'unknown: paminn lsta -> /paminn lista'],
    ['/uppgift kalr U-7K3PD', 'unknown: uppgift kalr U-7K3PD -> /uppgift klar U-7K3PD'],
    ['pamin mig på torsdag om remissen', 'unknown: pamin -> /paminn mig på torsdag om remissen'],
    ['remin me on Friday', 'unknown: remin -> /paminn me on Friday'],
    ['/mote styrelsen', 'mote planera: styrelsen'],
    ['/beslut budget', 'beslut lista: budget'],
    ['avtalen 2023', 'question: avtalen 2023'],
    ['fråge om remissen', 'question: fråge om remissen'],
    ['möter styrelsen ofta', 'question: möter styrelsen ofta'],
    ['/2 av 3', 'question: /2 av 3'],
    ['', 'question: '],
  ])('%s', async (text, wanted) => expect(await shown(text)).toBe(wanted));

  it('leaves line breaks in what follows the command', async () => {
    expect(await shown('/utfall styrelsen\nbeslut: a\nbeslut: b')).toBe('utfall ny: styrelsen\nbeslut: a\nbeslut: b');
  });

  it('knows a form by its command, and says which it does not know', async () => {
    expect(await route(nouns, { text: '', form: { command: 'utfall ny', values: { body: 'x' } } })).toMatchObject({ kind: 'form', values: { body: 'x' } });
    expect(await route(nouns, { text: '', form: { command: 'budget ny', values: {} } })).toEqual({ kind: 'unknown', name: 'budget ny' });
  });
});
