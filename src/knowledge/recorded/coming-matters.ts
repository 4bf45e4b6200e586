import { EVERY } from '../../domain/collection.ts';
import { namingOf, stopsOf } from '../../domain/matter/stations.ts';
import { spanOf } from '../../domain/period.ts';
import type { State } from '../../domain/state.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Catalog } from '../catalog.ts';
import type { Statement } from '../statements.ts';
import { both } from '../worded.ts';
import { called, common, type Known, knownOf } from './matter.ts';
import type { NameOf } from './name-of.ts';

/** The matters that are on their way to a body, and what they are known from. */
export type ComingMatters = { matters: readonly Known[]; from: readonly unknown[] };
/** What is on its way to each body, of the matters that are open. */
export const mattersOnTheWay = (state: Pick<State, 'matters' | 'outcomes'>): ReadonlyMap<string, ComingMatters> => {
  const coming = new Map<string, { matters: Known[]; from: unknown[] }>();
  for (const matter of state.matters.by('open', EVERY)) {
    const k = knownOf(matter, stopsOf(state, matter));
    if (k.at === undefined) continue;
    for (const [place, body] of matter.chain.entries())
      if (place > k.where.at && matter.chain.indexOf(body) === place) {
        const known = coming.get(body) ?? { matters: [], from: [] };
        known.matters.push(k);
        known.from.push(matter, ...namingOf(state, matter));
        coming.set(body, known);
      }
  }
  return coming;
};

/** What is on its way to a body, those alone that one and the same reader may see: a list that mixed them would show one too many or too few. */
export const statementsOnTheWay = (body: string, { matters: coming }: ComingMatters, catalog: Catalog, nameOf: NameOf): Statement[] => {
  const groups = Map.groupBy(coming, (k) => (k.visibility === 'open' ? 'open' : `${k.visibility} ${k.matter.chain[0]}`));
  return [...groups.values()].flatMap((group): Statement[] => {
    const [first] = group;
    if (!first) return [];
    const since = group.reduce((newest, k) => (k.where.since > newest ? k.where.since : newest), first.where.since);
    const list = (l: Locale) => group.map((k) => `${called(k, l)}, ${l === 'sv' ? 'nu hos' : 'now with'} ${catalog.name(k.at ?? '')}`).join('; ');
    const n = group.length;
    return [
      {
        ...common(first, nameOf),
        period: since,
        span: spanOf(since),
        id: `${group.map((k) => k.matter.id).join('.')}.till.${body}`,
        subject: body,
        about: [...new Set(group.flatMap((k) => (k.at === undefined || k.at === body ? [] : [k.at])))],
        relation: 'topic',
        mode: 'planned',
        status: 'ongoing',
        roles: { what: group.map((k) => k.matter.title) },
        values: [{ kind: 'set', of: { sv: 'ärenden på väg', en: 'matters on the way' }, count: n, members: group.map((k) => k.matter.title), complete: true }],
        terms: { sv: ['ärenden', 'på väg', 'på gång', 'kommande ärenden', 'ärenden på väg'], en: ['matters', 'on the way', 'coming matters', 'heading for'] },
        text: both((l) =>
          l === 'sv'
            ? `${n === 1 ? 'Ett ärende är' : `${n} ärenden är`} på väg till ${catalog.name(body)}: ${list('sv')}.`
            : `${n === 1 ? 'One matter is' : `${n} matters are`} on the way to ${catalog.name(body)}: ${list('en')}.`,
        ),
        told: { what: 'list', of: 'coming' },
        citations: group.flatMap((k) => common(k, nameOf).citations.slice(0, 1)),
      },
    ];
  });
};
