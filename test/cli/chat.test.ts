import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clockFrom } from '../../src/clock.ts';
import { openJournal } from '../../src/journal/open-journal.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'samklang-chat-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const ANNA = ['--as', 'Anna Ek <anna@example.org>'];
const chat = (args: readonly string[], input = '', more: Record<string, string> = {}) =>
  new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const env = { PATH: process.env.PATH ?? '', SAMKLANG_HOME: home, SAMKLANG_ADMINS: 'anna@example.org', SAMKLANG_CLOCK: '2027-01-14T12:00:00Z x1', ...more };
    const child = spawn(process.execPath, ['src/tasks/chat.ts', ...args], { env });
    let [out, err] = ['', ''];
    child.stdout.on('data', (d) => {
      out += d;
    });
    child.stderr.on('data', (d) => {
      err += d;
    });
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });

describe('npm run chat', { timeout: 60_000 }, () => {
  it('records over two runs, and the outcome can be asked for at once', async () => {
    const preview = await chat([...ANNA, '--json', '--run', '/utfall styrelsen 14/1: beslut: budgeten antas']);
    expect(preview.code).toBe(0);
    const [draft] = JSON.parse(preview.out).ids;
    const saved = await chat([...ANNA, '--json'], `/utfall spara ${draft}\nvad beslutade styrelsen senast?\n`);
    expect(saved.code).toBe(0);
    const [receipt, answer] = saved.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(receipt).toMatchObject({ kind: 'receipt', ids: [expect.stringMatching(/^U-/)] });
    expect(answer.text).toContain('budgeten antas');
  });

  it('ends with 1 when something is refused, and with 2 when it cannot start', async () => {
    const refused = await chat(['--as', 'Per <per@example.org>', '--run', '/utfall styrelsen 14/1: beslut: x']);
    expect([refused.code, refused.out]).toEqual([1, expect.stringContaining('Du har inte behörighet')]);
    const [wrong, folder] = await Promise.all([chat(['--lang', 'de']), chat([...ANNA, '--run', 'x'], '', { SAMKLANG_DATA: '/nowhere' })]);
    expect([wrong.code, wrong.err.trim().split('\n').length]).toEqual([2, 1]);
    expect([folder.code, folder.err]).toEqual([2, expect.stringContaining('/nowhere')]);
  });

  it('can ask but not write while another process has the journal, and says so', async () => {
    const journal = await openJournal({ folder: home, clock: clockFrom('2027-01-14T12:00:00Z') });
    try {
      const { code, out, err } = await chat(
        ANNA,
        'vem är ordförande i styrelsen?\n/paminn mig i morgon: ring\n/utfall styrelsen 12/1: beslut: budgeten antas\n1\n',
      );
      expect(err).toContain('Härifrån går det bara att fråga');
      expect(out).toContain('Patric Åberg');
      expect(out).toContain('Inget sparades');
      // Said before somebody writes all of it, and again by the button, as it is: not that a role is missing.
      expect(out).toMatch(/Det här går inte att spara härifrån: en annan Samklang är igång[^\n]*\n\nSå här uppfattade jag utfallet/);
      expect(out.split('Härifrån går det bara att fråga')).toHaveLength(3);
      expect(out).not.toContain('behörighet');
      expect(code).toBe(1);
      expect(journal.events()).toEqual([]);
    } finally {
      await journal.close();
    }
  });

  it('calls people by their names while another process has the journal', async () => {
    const sven = ['--as', 'Sven Lind <sven@example.org>'];
    const admins = { SAMKLANG_ADMINS: 'sven@example.org' };
    const kept = await chat(sven, '/arende nytt styrelsen: Gemensamt e-arkiv\n1\n', admins);
    expect(kept.out).toContain('av Sven Lind');
    const journal = await openJournal({ folder: home, clock: clockFrom('2027-01-14T12:00:00Z') });
    try {
      const { out } = await chat(ANNA, 'vad händer med ärendet Gemensamt e-arkiv?\n');
      expect(out).toContain('Sven Lind');
      expect(out).not.toContain('sven@example.org');
    } finally {
      await journal.close();
    }
  });

  it('prints a reminder that falls due while it is open, or fell due while it was not', async () => {
    await chat([...ANNA, '--run', '/paminn mig kl 14: ring Lund']);
    const later = await chat(ANNA, '/paminn lista\n', { SAMKLANG_CLOCK: '2027-01-14T15:00:00Z x1' });
    expect(later.out).toContain('Påminnelse: ring Lund');
    expect(later.out).toContain('Skickas sent: skulle ha kommit torsdag 14 januari 2027 kl. 14.00.');
    const again = await chat(ANNA, '/paminn lista\n', { SAMKLANG_CLOCK: '2027-01-14T16:00:00Z x1' });
    expect(again.out).not.toContain('Påminnelse: ring Lund');
  });
});
