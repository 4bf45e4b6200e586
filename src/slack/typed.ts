const decode = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const USER = /<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g;

/** The people mentioned in a text as Slack sends it. */
export const mentioned = (text: string): string[] => [...new Set([...text.matchAll(USER)].map((m) => m[1] ?? ''))];

const token = (inner: string, names: ReadonlyMap<string, string>): string => {
  const bar = inner.indexOf('|');
  const [target, label] = bar === -1 ? [inner, undefined] : [inner.slice(0, bar), inner.slice(bar + 1)];
  if (target.startsWith('@')) return names.get(target.slice(1)) ?? label ?? target;
  if (target.startsWith('#')) return `#${label || target.slice(1)}`;
  if (/^!(here|channel|everyone)$/.test(target)) return `@${target.slice(1)}`;
  if (target.startsWith('!')) return label ?? target.slice(1);
  return label || target.replace(/^mailto:/, '');
};

/**
 * What the person typed, from what Slack made of it: `<@U…>` becomes the name, a link its words, entities their characters.
 * The bot's own mention is left out.
 */
export const asTyped = (text: string, names: ReadonlyMap<string, string>, botUser: string): string =>
  text
    .replace(USER, (whole, user: string) => (user === botUser ? '' : whole))
    .split(/(<[^<>]*>)/)
    .map((part) => decode(/^<[^<>]+>$/.test(part) ? token(part.slice(1, -1), names) : part))
    .join('')
    .replaceAll('\u00a0', ' ')
    .trim();
