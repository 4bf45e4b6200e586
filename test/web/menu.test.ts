import { expect, test } from 'vitest';
import { nouns } from '../../commands/index.ts';
import type { Role } from '../../src/domain/happenings/role.ts';
import { menuOf } from '../../src/web/menu.ts';
import type { Visit } from '../../src/web/parts.ts';

const menu = (path: string, roles: readonly Role[] = [], locale: Visit['locale'] = 'sv') =>
  menuOf(nouns, {
    person: undefined,
    viewer: { actor: { id: 'a', name: 'A', roles }, place: 'private' },
    locale,
    path,
    query: new URLSearchParams(),
    now: new Date('2027-01-04T08:00:00Z'),
    token: () => 't',
  }).toString();
const paths = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map((m) => m[1]);
const current = (html: string) => [...html.matchAll(/href="([^"]+)" aria-current="(\w+)"/g)].map((m) => [m[1], m[2]]);
const administrator: Role = { person: 'a', role: 'administrator' };

test('leads to everything that is read, to the forms that this person may use, and to the log for administrators alone', () => {
  const READ = ['/', '/moten', '/beslut', '/uppgifter', '/arenden', '/avtal', '/mal', '/paminnelser'];
  const nobody = paths(menu('/'));
  expect(nobody.slice(0, READ.length)).toEqual(READ);
  expect(nobody).toContain('/paminn');
  for (const path of ['/utfall', '/arende/nytt', '/logg']) expect(nobody).not.toContain(path);
  const all = paths(menu('/', [administrator]));
  for (const path of [
    '/utfall',
    '/mote',
    '/uppgift/ny',
    '/arende/nytt',
    '/arende/svar',
    '/avtal/nytt',
    '/avtal/anslut',
    '/mal/status',
    '/logg',
    '/data',
    '/om',
  ])
    expect(all).toContain(path);
  expect(new Set(all).size).toBe(all.length);
  // What a noun says of its forms is said for the menu.
  for (const noun of nouns) for (const form of noun.forms) expect(all).toContain(form.first ? `/${noun.name}` : `/${noun.name}/${form.verb}`);
});

test.each([
  ['/', [['/', 'page']]],
  ['/arenden', [['/arenden', 'page']]],
  ['/arende/M-7K3PD', [['/arenden', 'true']]],
  ['/remiss/C-7K3PD', [['/arenden', 'true']]],
  ['/avtal/gymnasieavtalet', [['/avtal', 'true']]],
  ['/avtal/anslut', [['/avtal/anslut', 'page']]],
  ['/arende/nytt', [['/arende/nytt', 'page']]],
  ['/mote/S-7K3PD', [['/moten', 'true']]],
  ['/logg', [['/logg', 'page']]],
  ['/vem', []],
])('at %s the current place is marked once', (path, marked) => expect(current(menu(path, [administrator]))).toEqual(marked));

test('a part that holds the current page shows it while folded', () => {
  expect(menu('/data')).toMatch(/class="short current"><summary>Mer</);
  expect(menu('/moten', [], 'en')).toContain('<summary>Menu</summary>');
});
