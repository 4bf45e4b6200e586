/** What something is looked for under, by the name of the way to look: a body, a subject. Nothing where it is not looked for so. */
export type Keys<T, By extends string> = Readonly<Record<By, (one: T) => readonly string[]>>;

/** Things by id, in the order in which they came, and in groups by what they are looked for under. */
export interface Grouped<T, By extends string> extends ReadonlyMap<string, T> {
  /** Those with a key, in the order in which they came: the same list for as long as nothing of it changes. */
  by(name: By, key: string): readonly T[];
  /** The keys that there are things under. */
  keysOf(name: By): readonly string[];
  /** All ids that were put in or taken out, in that order: whoever has seen some of them goes on from there. */
  readonly changes: readonly string[];
  /** The same things, to be changed without these. */
  copy(): Grouped<T, By>;
}

/** The key of a group that has no others beside it. */
export const EVERY = '';
type Group<T> = { readonly of: Map<string, T>; list: readonly T[] | undefined };
type Groups<T> = Map<string, Group<T>>;
const NONE: readonly never[] = [];

/**
 * Things that are put in by id and found in groups without going through all. The groups of a name are made when they are first asked for, and
 * follow every change from then on: they are never other than what the things say.
 */
export class Collection<T, By extends string> extends Map<string, T> implements Grouped<T, By> {
  readonly #keys: Keys<T, By>;
  readonly #groups = new Map<By, Groups<T>>();
  readonly #changes: string[] = [];

  constructor(keys: Keys<T, By>) {
    super();
    this.#keys = keys;
  }

  get changes(): readonly string[] {
    return this.#changes;
  }

  by(name: By, key: string): readonly T[] {
    const group = this.#groupsOf(name).get(key);
    if (!group) return NONE;
    group.list ??= [...group.of.values()];
    return group.list;
  }
  keysOf(name: By): readonly string[] {
    return [...this.#groupsOf(name)].flatMap(([key, group]) => (group.of.size > 0 ? [key] : []));
  }

  override set(id: string, one: T): this {
    const before = this.get(id);
    super.set(id, one);
    this.#changes.push(id);
    for (const [name, groups] of this.#groups) this.#follow(name, groups, id, before, one);
    return this;
  }
  override delete(id: string): boolean {
    const before = this.get(id);
    if (before === undefined) return false;
    this.#changes.push(id);
    for (const [name, groups] of this.#groups) for (const key of this.#keys[name](before)) take(groups, key, id);
    return super.delete(id);
  }

  copy(): Collection<T, By> {
    const made = new Collection(this.#keys);
    for (const [id, one] of this) Map.prototype.set.call(made, id, one);
    return made;
  }

  #groupsOf(name: By): Groups<T> {
    const known = this.#groups.get(name);
    if (known) return known;
    const groups: Groups<T> = new Map();
    for (const [id, one] of this) for (const key of this.#keys[name](one)) put(groups, key, id, one);
    this.#groups.set(name, groups);
    return groups;
  }

  #follow(name: By, groups: Groups<T>, id: string, before: T | undefined, now: T): void {
    const keys = this.#keys[name](now);
    const had = before === undefined ? [] : this.#keys[name](before);
    for (const key of had) if (!keys.includes(key)) take(groups, key, id);
    // What comes into a group late stands among the others by when it came: the groups are made anew.
    if (before !== undefined && keys.some((key) => !had.includes(key))) this.#groups.delete(name);
    else for (const key of keys) put(groups, key, id, now);
  }
}

const put = <T>(groups: Groups<T>, key: string, id: string, one: T): void => {
  const group = groups.get(key);
  if (!group) return void groups.set(key, { of: new Map([[id, one]]), list: undefined });
  group.of.set(id, one);
  group.list = undefined;
};
const take = <T>(groups: Groups<T>, key: string, id: string): void => {
  const group = groups.get(key);
  if (group?.of.delete(id)) group.list = undefined;
};

/** What follows from the list of a group alone: made when it is first asked for, and anew when the list is another. */
export const following = <T, R extends object>(make: (list: readonly T[]) => R): ((list: readonly T[]) => R) => {
  const made = new WeakMap<readonly T[], R>();
  return (list) => {
    const known = made.get(list) ?? make(list);
    made.set(list, known);
    return known;
  };
};

/** For what is recorded anew of the same subject. */
export const ofSubjects = <T extends { subject: string }>(): Collection<T, 'subject'> => new Collection({ subject: ({ subject }: T) => [subject] });
/** Whoever folds a state changes what it holds; everybody else only reads it. */
export const toChange = <T, By extends string>(things: Grouped<T, By>): Collection<T, By> => things as Collection<T, By>;
