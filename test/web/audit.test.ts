import { expect, test } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import { emptyState } from '../../src/domain/state.ts';
import { prove } from '../../src/journal/chain.ts';
import { buildKnowledge } from '../../src/knowledge/knowledge.ts';
import { LIMITS } from '../../src/web/limits.ts';
import { auditPage } from '../../src/web/pages/audit.ts';
import type { Visit } from '../../src/web/parts.ts';
import { event, roleGiven } from '../helpers/happenings.ts';
import { memoryJournal } from '../helpers/memory-journal.ts';
import { testRecords } from './records.ts';

const visit = (query = ''): Visit => ({
  person: undefined,
  viewer: { actor: { id: 'a', name: 'A', roles: [{ person: 'a', role: 'administrator' }] }, place: 'private' },
  locale: 'sv',
  path: '/logg',
  query: new URLSearchParams(query),
  now: new Date('2027-01-04T08:00:00Z'),
  token: () => 't',
});
const known = buildKnowledge(testRecords());
const page = (events: readonly StoredEvent[], query = '', state = emptyState) => {
  let proofs = 0;
  const fault = () => {
    proofs += 1;
    return prove(events).faults[0];
  };
  const { body } = auditPage(visit(query), {
    audit: { events: () => events, fault },
    journal: { state: () => state },
    zone: 'Europe/Stockholm',
    nameOf: () => undefined,
    knowledge: () => known,
  });
  return { text: body.toString(), proofs: () => proofs };
};
const eventsOf = async (n: number) => {
  const journal = await memoryJournal({ first: Array.from({ length: n }, (_, i) => roleGiven(`p${i}@example.org`)) });
  return journal.events();
};

test('says from which event the chain does not hold', async () => {
  const events = await eventsOf(5);
  expect(page(events).text).toContain('Kedjan håller: ingen av 5 händelser');
  const changed = events.map((e, i) => (i === 2 ? { ...e, by: 'somebody-else' } : e));
  expect(page(changed).text).toContain('Kedjan håller inte från händelse 3.');
});

test('what was erased is told without its content', async () => {
  const [first, ...rest] = await eventsOf(3);
  if (!first) throw new Error('no events');
  const { payload: _payload, salt: _salt, ...bare } = first;
  const { text } = page([bare, ...rest]);
  expect(text).toContain('innehållet är raderat');
  expect(text).toContain('Kedjan håller: ingen av 3 händelser');
});

test('a long journal is followed through when asked for, and shown in pages, the newest first', async () => {
  const events = await eventsOf(LIMITS.provedAtOnce + 1);
  const first = page(events);
  expect(first.proofs()).toBe(0);
  expect(first.text).toContain('href="/logg?kontroll=1"');
  expect(first.text).toContain(`p${LIMITS.provedAtOnce}@example.org`);
  expect(first.text).not.toContain('p0@example.org');
  expect(page(events, 'kontroll=1').proofs()).toBe(1);
  expect(page(events, 'sida=100').text).toContain('p0@example.org');
});

test('which role was given, for which body and to whom', async () => {
  const given = [{ type: 'role.given', person: 'slack:T1:U7', role: 'coordinator', body: 'styrelsen' }] as const;
  const journal = await memoryJournal({ first: given.map((what) => event(what)) });
  const { text } = page(journal.events());
  expect(text.replace(/<[^>]*>/g, '')).toContain('gav en roll: samordnare (Styrelsen), okänd person');
});

test('who may really see a reminder and an action of somebody’s own', async () => {
  const to = { kind: 'person', id: 'web:bo@example.org' } as const;
  const rule = { kind: 'at', at: '2027-02-01T09:00' } as const;
  const reminder = (id: string, more: object) =>
    event({ type: 'reminder.set', reminder: { id, text: 'ring', rule, to, by: to.id, address: `person:${to.id}`, ...more } }, { visibility: 'secretariat' });
  const action = (id: string, more: object = {}) =>
    event({ type: 'action.set', action: { id, text: 'ring', owner: { ...to, name: 'Bo' }, ...more } }, { visibility: 'secretariat' });
  const journal = await memoryJournal({
    first: [
      reminder('R-00001', {}),
      event({ type: 'reminder.done', reminder: 'R-00001' }, { visibility: 'secretariat' }),
      event({ type: 'reminder.set', reminder: { id: 'R-00002', text: 'ring', rule, to: { kind: 'body', id: 'styrelsen' }, by: to.id, address: 'x' } }),
      action('A-00001'),
      event({ type: 'action.closed', action: 'A-00001' }, { visibility: 'secretariat' }),
      action('A-00002', { body: 'styrelsen' }),
      event({ type: 'role.given', person: 'bo@example.org', role: 'secretary' }, { visibility: 'secretariat' }),
    ],
  });
  const { text } = page(journal.events(), '', journal.state());
  const seen = [...text.matchAll(/data-label="Synlighet"[^>]*>([^<]*)</g)].map((m) => m[1]).toReversed();
  const own = 'Bara de som den gäller';
  expect(seen).toEqual([own, own, 'Öppen för alla', own, own, 'Bara för sekretariatet', 'Bara för sekretariatet']);
});
