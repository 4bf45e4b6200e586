import type { Entity } from '../../domain/entity.ts';
import { foldAscii } from '../../i18n/fold.ts';

/** How words begin: a name is mentioned by words that begin as its own do, in whatever form. */
const beginningsOf = (text: string): string[] =>
  foldAscii(text)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.slice(0, 3));
/** What has a name is mentioned by the first words of it. */
const FIRST = 2;

/** Texts that mention names, each with something that is another when the names in it may have become others. */
export class Mentions {
  readonly #tokens = new Map<string, object>();
  readonly #beginning = new Map<string, Set<string>>();

  in(text: string): unknown {
    const known = this.#tokens.get(text);
    if (known) return known;
    const token = {};
    this.#tokens.set(text, token);
    for (const begins of beginningsOf(text)) this.#beginning.set(begins, (this.#beginning.get(begins) ?? new Set()).add(text));
    return token;
  }

  /** Names have come, gone or changed: the texts that may mention one of them, or did. */
  renamed(entities: readonly Entity[]): string[] {
    const names = entities.flatMap((e) => [...e.names.sv, ...e.names.en, ...(e.abbreviations ?? [])]);
    const begins = new Set(names.flatMap((name) => beginningsOf(name).slice(0, FIRST)));
    const texts = new Set([...begins].flatMap((b) => [...(this.#beginning.get(b) ?? [])]));
    for (const text of texts) this.#tokens.set(text, {});
    return [...texts];
  }
}
