import type { Bilingual } from '../domain/bilingual.ts';
import type { Locale } from '../i18n/locale.ts';

/** A text that is put into words when somebody reads it: of what is recorded in twenty years, few sentences ever are. */
class Worded implements Bilingual {
  readonly make: (locale: Locale) => string;
  #said: Partial<Record<Locale, string>> | undefined;

  constructor(make: (locale: Locale) => string) {
    this.make = make;
  }
  get sv(): string {
    return this.#say('sv');
  }
  get en(): string {
    return this.#say('en');
  }
  toJSON(): Bilingual {
    return { sv: this.make('sv'), en: this.make('en') };
  }
  #say(locale: Locale): string {
    this.#said ??= {};
    const said = this.#said[locale] ?? this.make(locale);
    this.#said[locale] = said;
    return said;
  }
}

/** The same in both languages, from what says it in one. */
export const both = (make: (locale: Locale) => string): Bilingual => new Worded(make);
/** A text in one language for whoever only takes it apart: it is not kept for the next reader. */
export const unkept = (text: Bilingual, locale: Locale): string => (text instanceof Worded ? text.make(locale) : text[locale]);
