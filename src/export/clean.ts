// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/** Text that XML 1.0 allows: a file with any other character in it does not open. Half of a surrogate pair becomes a visible mark. */
export const clean = (text: string): string => text.toWellFormed().replace(FORBIDDEN, '');
