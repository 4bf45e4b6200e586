import { describe, expect, test } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import { testBot } from '../helpers/bot.ts';

/** Thursday 14 January 2027. */
const ask = async (line: string) => {
  const world = await testBot();
  const reply = await world.say(line);
  const choices = reply.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : [])).filter((b) => b.text.startsWith('/paminn '));
  return {
    world,
    reply,
    choices,
    kept: () => [...world.journal.state().reminders.values()].map((r) => [r.text, r.rule.kind === 'at' ? r.rule.at : r.rule.days]),
  };
};

describe('a line with several reminders is asked about, and each can be set as it was meant', () => {
  test.each([
    [
      'mig på torsdag kl 9 om remissen och på fredag kl 10 om budgeten',
      [
        ['remissen', '2027-01-21T09:00'],
        ['budgeten', '2027-01-15T10:00'],
      ],
    ],
    [
      'mig på måndag om remissen, på fredag om budgeten',
      [
        ['remissen', '2027-01-18T09:00'],
        ['budgeten', '2027-01-15T09:00'],
      ],
    ],
    [
      'mig på måndag om remissen. Påminn mig på fredag om budgeten',
      [
        ['remissen', '2027-01-18T09:00'],
        ['budgeten', '2027-01-15T09:00'],
      ],
    ],
    [
      'mig på måndag: ring Lund. Påminn mig på fredag: ring Malmö',
      [
        ['ring Lund', '2027-01-18T09:00'],
        ['ring Malmö', '2027-01-15T09:00'],
      ],
    ],
    [
      'mig 1/3: ring Lund; 2/3: ring Malmö',
      [
        ['ring Lund', '2027-03-01T09:00'],
        ['ring Malmö', '2027-03-02T09:00'],
      ],
    ],
    [
      'mig den 1/3 och 8/3 om remissen',
      [
        ['remissen', '2027-03-01T09:00'],
        ['remissen', '2027-03-08T09:00'],
      ],
    ],
    [
      'mig på måndag kl 9 och 13 om remissen',
      [
        ['remissen', '2027-01-18T09:00'],
        ['remissen', '2027-01-18T13:00'],
      ],
    ],
    [
      'mig ring Lund på måndag och ring Malmö på fredag',
      [
        ['ring Lund', '2027-01-18T09:00'],
        ['ring Malmö', '2027-01-15T09:00'],
      ],
    ],
    [
      'på måndag om remissen och på fredag om budgeten',
      [
        ['remissen', '2027-01-18T09:00'],
        ['budgeten', '2027-01-15T09:00'],
      ],
    ],
    [
      'styrelsen 14 dagar före mötet: skicka handlingar; 7 dagar före mötet: ring',
      [
        ['skicka handlingar', 14],
        ['ring', 7],
      ],
    ],
    [
      'me on Monday about the consultation and on Friday about the budget',
      [
        ['the consultation', '2027-01-18T09:00'],
        ['the budget', '2027-01-15T09:00'],
      ],
    ],
  ])('%s', async (line, wanted) => {
    const { world, reply, choices, kept } = await ask(`/paminn ${line}`);
    expect(reply.kind, plain(reply)).toBe('question');
    expect(kept()).toEqual([]);
    for (const choice of choices) await world.say(choice.text);
    expect(kept()).toEqual(wanted);
  });
});

describe('a line with one is set, whatever times its text holds', () => {
  test.each([
    ['mig i morgon: läsa protokollet och skriva svaret på fredag', 'läsa protokollet och skriva svaret på fredag'],
    ['mig på måndag: boka lokal till mötet på fredag och mötet den 3 mars', 'boka lokal till mötet på fredag och mötet den 3 mars'],
    ['mig på måndag kl 10: ring Anna, boka 3/3 och 5/3 om det går', 'ring Anna, boka 3/3 och 5/3 om det går'],
    ['mig på måndag: mötet den 3 mars och den 5 mars', 'mötet den 3 mars och den 5 mars'],
    ['mig om två veckor: skriv om a, b och c', 'skriv om a, b och c'],
    ['mig om remissen på måndag', 'remissen'],
  ])('%s', async (line, text) => {
    const { kept } = await ask(`/paminn ${line}`);
    expect(kept().map(([said]) => said)).toEqual([text]);
  });
});
