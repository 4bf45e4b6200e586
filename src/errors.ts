/** Something a person can mend: a code, and the thing, the value and what was expected, turned into words in one place. */
export class MendableError extends Error {
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
  constructor(code: string, details: Readonly<Record<string, string | number>>, message?: string) {
    super(
      message ??
        `${code}: ${Object.entries(details)
          .map(([k, v]) => `${k}=${v}`)
          .join(', ')}`,
    );
    this.name = 'MendableError';
    this.code = code;
    this.details = details;
  }
}
