import type { Entity } from '../domain/entity.ts';
import { KIND_WORDS, LIST_WORDS } from '../i18n/kinds.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Understanding } from './understanding.ts';

/** An answer computed over all that is registered of a kind, never over the best few. */
export type Listing = { text: string; entities: readonly Entity[]; list?: Listed };
/** The same answer as a sentence that introduces it and its items, for where a list is easier to read. */
export type Listed = { lead: string; items: readonly string[] };
export type Kind = keyof typeof KIND_WORDS;
const KINDS = Object.keys(KIND_WORDS) as Kind[];
/** The kind of registered things that a word stands for. */
export const kindOf = (word: string): Kind | undefined => KINDS.find((k) => KIND_WORDS[k].test(word));

/** What is not there cannot be listed. */
const NOT = /(?<![a-zà-ɏ])(?:inte|ej|utanför|saknas|not|outside)(?![a-zà-ɏ])/iu;
/** "De fyra samverkansområdena": how many there are is counted, not believed. */
const NUMERAL = /^(?:\d{1,2}|två|tre|fyra|fem|sex|sju|åtta|nio|tio|two|three|four|five|six|seven|eight|nine|ten)$/iu;
const ARTICLE = /^(?:de|den|det|the)$/iu;
const ASKS = new Set(['which', 'who', 'count', 'yesno', 'open', 'what', 'name', 'where', 'define']);
const PER = /(?<![a-zà-ɏ])(?:per|i varje|i vart|in each|each)(?![a-zà-ɏ])/iu;
/** What a question about one municipality and nothing else may ask. */
const OF_ONE = new Set(['open', 'yesno', 'define', 'which', 'where']);
/** "Är Lund med?", "hör Lund till förbundet?": not what else a municipality has. */
const BELONGS = /^\s*(?:(?:och|men|and|but)\s+)?(?:är|hör|tillhör|ingår|is|does [a-zà-ɏ]+ belong)(?![a-zà-ɏ])/iu;
/** "What agreements do we have?" asks which. */
const WHAT_THERE_IS = /^\s*what (?:[a-z]+ )?[a-z]+s (?:do|are|does|have|has|exist)(?![a-z])/iu;
const joined = (names: readonly string[], locale: Locale) =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} ${locale === 'sv' ? 'och' : 'and'} ${names.at(-1)}` : (names[0] ?? '');
const byName = (a: Entity, b: Entity) => (a.names.sv[0] ?? '').localeCompare(b.names.sv[0] ?? '', 'sv');

const ofKind = (kind: Kind, knowledge: Knowledge): Entity[] => {
  const { catalog } = knowledge;
  if (kind === 'network') {
    const bodies = catalog.all('body');
    const beginnings = byBeginning(bodies);
    return bodies.filter((b) => ['strategic-network', 'coordinating-network', 'directors-network'].includes(b.bodyKind) && !isClass(b, beginnings));
  }
  return kind === 'municipality'
    ? catalog.all('municipality').toSorted(byName)
    : kind === 'subregion'
      ? [...catalog.all('subregion')]
      : [...catalog.all('agreement')];
};
/** What all that is registered of a kind is called. */
export const namesOfKind = (kind: Kind, knowledge: Knowledge): string[] => ofKind(kind, knowledge).map((e) => knowledge.catalog.name(e.id));
/** Bodies by the words that their names begin with. */
const byBeginning = (bodies: readonly Entity[]): ReadonlyMap<string, readonly string[]> => {
  const out = new Map<string, string[]>();
  for (const { id, names } of bodies) {
    const words = (names.sv[0] ?? '').toLocaleLowerCase('sv').split(' ');
    for (let n = 1; n < words.length; n++) {
      const beginning = words.slice(0, n).join(' ');
      const ids = out.get(beginning);
      if (ids) ids.push(id);
      else out.set(beginning, [id]);
    }
  }
  return out;
};
/** "Strategiska nätverk" is a kind of body, not one of them: its name is the beginning of others'. */
const isClass = (body: Entity, beginnings: ReadonlyMap<string, readonly string[]>): boolean =>
  body.names.sv.some((name) => (beginnings.get(name.toLocaleLowerCase('sv')) ?? []).some((id) => id !== body.id));

const text = (locale: Locale, sv: string, en: string) => (locale === 'sv' ? sv : en);

/** A question for what is registered: the members of a subregion, where a municipality belongs, or all of a kind. Undefined when it is another. */
export const listing = (u: Understanding, knowledge: Knowledge): Listing | undefined => {
  if (!ASKS.has(u.asks[0] ?? 'open') || NOT.test(u.text)) return undefined;
  const { catalog } = knowledge;
  const { locale } = u;
  const named = u.subjects.flatMap((m) => m.entities);
  const region = named.find((e) => e.kind === 'subregion');
  const place = named.find((e) => e.kind === 'municipality');
  const inNames = new Set(
    u.subjects
      .filter((m) => m.entities.some((e) => e.kind === 'subregion' || e.kind === 'municipality'))
      .flatMap((m) => m.typed.toLocaleLowerCase('sv').split(/\s+/)),
  );
  const isKind = (word: string) => kindOf(word) !== undefined;
  // "De fyra samverkansområdena" is a name in the records too: it is read as the kind that it names.
  const kindNames = u.subjects.filter((m) => m.typed.split(/\s+/).some(isKind)).map((m) => m.typed.toLocaleLowerCase('sv').split(/\s+/));
  for (const w of kindNames.flat()) if (NUMERAL.test(w) || ARTICLE.test(w)) inNames.add(w);
  const words = u.content.map((c) => c.word.text).filter((w) => !inNames.has(w.toLocaleLowerCase('sv')));
  const kinds = KINDS.filter((k) => words.some((w) => KIND_WORDS[k].test(w)));
  const ownName = new Set(catalog.all('association').flatMap((e) => e.names.sv.flatMap((n) => n.toLocaleLowerCase('sv').split(/\s+/))));
  const isOwn = (w: string) => [w, `${w}s`].some((x) => ownName.has(x.toLocaleLowerCase('sv')));
  const rest = words.filter((w) => !isOwn(w) && !NUMERAL.test(w) && !LIST_WORDS.test(w) && !isKind(w));
  if (rest.length || u.times.length > 1) return undefined;
  if (region?.kind === 'subregion' && place?.kind === 'municipality' && u.asks[0] === 'yesno') {
    const inside = region.members.includes(place.id);
    const own = catalog.name(place.subregion);
    return {
      text: inside
        ? text(locale, `Ja, ${catalog.name(place.id)} hör till ${own}.`, `Yes, ${catalog.name(place.id)} belongs to ${own}.`)
        : text(locale, `Nej, ${catalog.name(place.id)} hör till ${own}.`, `No, ${catalog.name(place.id)} belongs to ${own}.`),
      entities: [place, region],
    };
  }
  if (region?.kind === 'subregion' && !place && (kinds.includes('municipality') || (!kinds.length && ['which', 'who', 'count'].includes(u.asks[0] ?? '')))) {
    const names = region.members.map((m) => catalog.name(m));
    return {
      text: text(
        locale,
        `${catalog.name(region.id)} omfattar ${names.length} kommuner: ${joined(names, locale)}.`,
        `${catalog.name(region.id)} covers ${names.length} municipalities: ${joined(names, locale)}.`,
      ),
      entities: [region],
    };
  }
  if (place?.kind === 'municipality' && !region && kinds.includes('subregion'))
    return {
      text: text(
        locale,
        `${catalog.name(place.id)} hör till ${catalog.name(place.subregion)}.`,
        `${catalog.name(place.id)} belongs to ${catalog.name(place.subregion)}.`,
      ),
      entities: [place],
    };
  if (
    place?.kind === 'municipality' &&
    named.length === 1 &&
    !u.times.length &&
    kinds.every((k) => k === 'municipality') &&
    OF_ONE.has(u.asks[0] ?? '') &&
    (u.asks[0] !== 'yesno' || BELONGS.test(u.text))
  ) {
    const [name, own] = [catalog.name(place.id), catalog.name(place.subregion)];
    const sentence = text(
      locale,
      `${name} är en av förbundets kommuner och hör till ${own}.`,
      `${name} is one of the association’s municipalities and belongs to ${own}.`,
    );
    return { text: u.asks[0] === 'yesno' ? `${text(locale, 'Ja', 'Yes')}. ${sentence}` : sentence, entities: [place] };
  }
  if (!place && !region && kinds.length === 2 && kinds.includes('municipality') && kinds.includes('subregion') && PER.test(u.text)) {
    const items = catalog.all('subregion').map((e) => `${catalog.name(e.id)} ${e.members.length}`);
    const lead = text(locale, `Antal kommuner i varje samverkansområde:`, 'Number of municipalities in each subregion:');
    return { text: `${lead} ${joined(items, locale)}.`, entities: catalog.all('subregion'), list: { lead, items } };
  }
  const [kind] = kinds;
  const others = u.subjects.filter(
    (m) => !m.entities.some((e) => e.kind === 'area' || m.typed.split(/\s+/).some((w) => KIND_WORDS[kind ?? 'municipality'].test(w))),
  );
  if (
    !kind ||
    kinds.length > 1 ||
    others.length ||
    u.times.length ||
    u.documents.length ||
    !(['which', 'who', 'count', 'open', 'name'].includes(u.asks[0] ?? '') || WHAT_THERE_IS.test(u.text))
  )
    return undefined;
  const all = ofKind(kind, knowledge);
  if (all.length < 2) return undefined;
  const label: Readonly<Record<Kind, readonly [string, string]>> = {
    municipality: [`Förbundet har ${all.length} kommuner`, `The association has ${all.length} municipalities`],
    subregion: [`Det finns ${all.length} samverkansområden`, `There are ${all.length} subregions`],
    network: [`I underlaget finns ${all.length} nätverk`, `The data hold ${all.length} networks`],
    agreement: [`I underlaget finns ${all.length} avtal`, `The data hold ${all.length} agreements`],
  };
  const lead = `${label[kind][locale === 'sv' ? 0 : 1]}:`;
  const items = namesOfKind(kind, knowledge);
  return { text: `${lead} ${joined(items, locale)}.`, entities: all, list: { lead, items } };
};
