// Names that come and go leave the catalog as if it were made of those that are there.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entity } from '../../src/domain/entity.ts';
import { buildCatalog, type Catalog } from '../../src/knowledge/catalog.ts';
import { Mentions } from '../../src/knowledge/recorded/mentions.ts';
import { wordsOf } from '../../src/knowledge/words.ts';

const NAMES = [
  'Avtal om fritidsbank',
  'Avtal om arkiv',
  'Fritidsbanken',
  'Arkivrådet',
  'Anna Ek',
  'Anna Berg',
  'Rådet för arkiv och bibliotek',
  'Biblioteksrådet',
];
const SHORT = ['AB', 'FRB', 'RAB'];
const TEXTS = [
  'Vad gäller avtalet om fritidsbank?',
  'arkivrådets möte med Anna Ek',
  'FRB:s plan',
  'rådet för arkiv och bibliotek',
  'Anna',
  'fritidsbankn',
  'Anna Bergs svar om avtal',
];

const entity = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    kind: fc.constantFrom('agreement' as const, 'grant' as const),
    name: fc.constantFrom(...NAMES),
    short: fc.option(fc.constantFrom(...SHORT)),
  })
  .map(
    ({ id, kind, name, short }): Entity =>
      ({
        ...{ kind, id, parties: [], names: { sv: [name], en: [] }, visibility: 'open', source: { document: 'd', section: 's' } },
        ...(short === null ? {} : { abbreviations: [short] }),
      }) as unknown as Entity,
  );
const step = fc.oneof(
  { weight: 3, arbitrary: entity.map((put) => ({ put })) },
  { weight: 1, arbitrary: fc.constantFrom('a', 'b', 'c', 'd').map((gone) => ({ gone })) },
);

const mentioned = (catalog: Catalog, text: string) => catalog.mentions(wordsOf(text)).map((m) => ({ ...m, entities: m.entities.map((e) => e.id).sort() }));
/** What is asked of a catalog. Of several things with one name, which comes first says nothing. */
const asked = (catalog: Catalog) => ({
  mentions: TEXTS.map((text) => mentioned(catalog, text)),
  named: [...NAMES, ...SHORT].map((name) =>
    catalog
      .named(name)
      .map((e) => e.id)
      .sort(),
  ),
  resolved: TEXTS.map((text) =>
    catalog
      .resolve(text)
      .map((r) => `${r.entity.id} ${r.guess}`)
      .sort(),
  ),
  words: TEXTS.flatMap((text) => wordsOf(text).map((w) => [catalog.inName(w.folded), catalog.isName(w)])),
  all: (['agreement', 'grant'] as const).map((kind) =>
    catalog
      .all(kind)
      .map((e) => e.id)
      .sort(),
  ),
});

test('what is put in and taken out leaves what a catalog of the rest is, and tells which texts may mention something else', () => {
  let differing = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const book = buildCatalog(new Map());
      const mentions = new Mentions();
      const tokens = new Map(TEXTS.map((text) => [text, mentions.in(text)]));
      for (const s of steps) {
        const before = TEXTS.map((text) => mentioned(book, text));
        const id = 'put' in s ? s.put.id : s.gone;
        const was = book.get(id);
        if ('put' in s) book.put(s.put);
        else book.remove(s.gone);
        const renamed = mentions.renamed([was, book.get(id)].filter((e) => e !== undefined));
        expect(asked(book)).toEqual(asked(buildCatalog(new Map(book.entities))));
        for (const [i, text] of TEXTS.entries()) {
          const same = JSON.stringify(mentioned(book, text)) === JSON.stringify(before[i]);
          if (!same) differing += 1;
          if (!same) expect(renamed).toContain(text);
          expect(mentions.in(text) === tokens.get(text)).toBe(!renamed.includes(text));
          tokens.set(text, mentions.in(text));
        }
      }
    }),
    { seed: 7, numRuns: 200 },
  );
  expect(differing).toBeGreaterThan(100);
});
