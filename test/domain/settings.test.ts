import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { readSettings } from '../../src/sources/read-settings.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

it('reads the association’s own', () =>
  expect(readSettings('data/skanes-kommuner')).toMatchObject({ zone: 'Europe/Stockholm', country: 'SE', closed: [], leadTimes: { board: { cutOff: 15 } } }));

test.each([
  ['{"zone":"Europe/Skane","country":"SE"}', 'zone'],
  ['{"zone":"Europe/Stockholm","country":"Sverige"}', 'country'],
  ['{"zone":"Europe/Stockholm","country":"SE","closed":["31/12"]}', 'closed.0'],
  ['{"zone":"Europe/Stockholm","country":"SE","extra":1}', 'settings.json'],
  ['{"zone":"Europe/Stockholm","country":"SE","leadTimes":{"bord":{"cutOff":1,"mailing":1,"notice":1,"approval":1}}}', 'leadTimes'],
  ['{"zone":"Europe/Stockholm","country":"SE","leadTimes":{"board":{"cutOff":-1,"mailing":1,"notice":1,"approval":1}}}', 'leadTimes.board.cutOff'],
  ['{"zone":"Europe/Stockholm","country":"SE","statutes":[{"bodyKind":"assembly","text":{"sv":"x","en":"y"},"noticeMonths":0}]}', 'statutes.0.noticeMonths'],
  ['{', 'settings.json'],
])('refuses %s and says where', async (text, where) => {
  await using folder = await tempFolder();
  writeFileSync(join(folder.path, 'settings.json'), text);
  expect(() => readSettings(folder.path)).toThrow(where);
});
