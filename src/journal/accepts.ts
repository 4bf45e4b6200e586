// Tells of a schema whether it takes a value, without what makes a schema slow: it makes no copy, and says nothing of what is wrong.
import type { z } from 'zod';

export type Accepts = (value: unknown) => boolean;
/** What a schema or a check was made from; which members there are depends on what it is. */
type Def = Readonly<Record<string, unknown>>;
type Inside = { def: Def; traits: ReadonlySet<string>; propValues?: Readonly<Record<string, ReadonlySet<unknown>>> };

const inside = (schema: unknown): Inside => (schema as { _zod: Inside })._zod;
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Formats that ask nothing besides their pattern. */
const PATTERNS: readonly unknown[] = ['regex', 'date', 'datetime'];

/** What a check asks of a value of the right type; undefined for one that is not known here. */
const checked = ({ check, format, pattern, minimum, maximum, value: limit, inclusive, fn, when }: Def): Accepts | undefined => {
  const lengthOf = (value: unknown) => (value as { length: number }).length;
  if (check === 'min_length') return (value) => lengthOf(value) >= (minimum as number);
  if (check === 'max_length') return (value) => lengthOf(value) <= (maximum as number);
  if (check === 'string_format' && PATTERNS.includes(format) && pattern instanceof RegExp && !pattern.global && !pattern.sticky)
    return (value) => pattern.test(value as string);
  if (check === 'number_format' && format === 'safeint') return Number.isSafeInteger;
  if (check === 'greater_than') return (value) => (value as number) > (limit as number) || (inclusive === true && value === limit);
  if (check === 'less_than') return (value) => (value as number) < (limit as number) || (inclusive === true && value === limit);
  return check === 'custom' && typeof fn === 'function' && when === undefined ? (value) => Boolean(fn(value)) : undefined;
};

const object = ({ shape, catchall }: Def): Accepts | undefined => {
  if (catchall === undefined || inside(catchall).def.type !== 'never') return undefined;
  const entries = Object.entries(shape as Readonly<Record<string, z.ZodType>>);
  const names = entries.map(([name]) => name);
  const each = entries.map(([, schema]) => accepts(schema));
  const known = new Set(names);
  return (value) => {
    if (!isObject(value)) return false;
    // Of what is known is counted how much there is: to look up the name of each member that there is takes longer than all else.
    let there = 0;
    for (let i = 0; i < names.length; i++) {
      const member = value[names[i] as string];
      if (member !== undefined) there += 1;
      if (!(each[i] as Accepts)(member)) return false;
    }
    let all = 0;
    for (const _ in value) all += 1;
    return all === there || Object.keys(value).every((name) => known.has(name));
  };
};
/** Objects that one member tells apart, each by the values that it may have there. */
const union = ({ discriminator, options, unionFallback }: Def): Accepts | undefined => {
  if (typeof discriminator !== 'string' || unionFallback === true) return undefined;
  const of = new Map<unknown, Accepts>();
  for (const option of options as readonly z.ZodType[]) for (const value of inside(option).propValues?.[discriminator] ?? []) of.set(value, accepts(option));
  return (value) => isObject(value) && (of.get(value[discriminator])?.(value) ?? false);
};
const among = (values: Iterable<unknown>): Accepts => {
  const known = new Set(values);
  return (value) => known.has(value);
};
const typed = (def: Def): Accepts | undefined => {
  if (def.coerce === true) return undefined;
  if (def.type === 'string') return (value) => typeof value === 'string';
  if (def.type === 'number') return Number.isFinite;
  if (def.type === 'boolean') return (value) => typeof value === 'boolean';
  if (def.type === 'literal') return among(def.values as readonly unknown[]);
  if (def.type === 'enum') return among(Object.values(def.entries as object));
  if (def.type === 'object') return object(def);
  if (def.type === 'union') return union(def);
  if (def.type === 'array') {
    const each = accepts(def.element as z.ZodType);
    return (value) => Array.isArray(value) && value.every(each);
  }
  if (def.type !== 'optional') return undefined;
  const there = accepts(def.innerType as z.ZodType);
  return (value) => value === undefined || there(value);
};

/** The same as the schema says. What is in it and not known here is left to it. */
export const accepts = (schema: z.ZodType): Accepts => {
  const { def, traits } = inside(schema);
  const type = typed(def);
  // A text of a format is a check of itself.
  const checks = [...(traits.has('$ZodCheck') ? [schema] : []), ...((def.checks as readonly unknown[] | undefined) ?? [])].map((c) => checked(inside(c).def));
  if (!type || checks.includes(undefined)) return (value) => schema.safeParse(value).success;
  const [first, second, ...more] = checks as readonly Accepts[];
  if (!first) return type;
  if (!second) return (value) => type(value) && first(value);
  return (value) => type(value) && first(value) && second(value) && more.every((fits) => fits(value));
};
