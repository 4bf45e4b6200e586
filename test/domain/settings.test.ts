import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { readSettings } from '../../src/sources/read-settings.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

it('reads the association’s own', () => expect(readSettings('data/skanes-kommuner')).toEqual({ zone: 'Europe/Stockholm', country: 'SE', closed: [] }));

test.each([
  ['{"zone":"Europe/Skane","country":"SE"}', 'zone'],
  ['{"zone":"Europe/Stockholm","country":"Sverige"}', 'country'],
  ['{"zone":"Europe/Stockholm","country":"SE","closed":["31/12"]}', 'closed.0'],
  ['{"zone":"Europe/Stockholm","country":"SE","extra":1}', 'settings.json'],
  ['{', 'settings.json'],
])('refuses %s and says where', async (text, where) => {
  await using folder = await tempFolder();
  writeFileSync(join(folder.path, 'settings.json'), text);
  expect(() => readSettings(folder.path)).toThrow(where);
});
