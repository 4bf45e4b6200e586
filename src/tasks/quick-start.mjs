// Loaded before everything else, so plain JavaScript. Most of a start is reading some six hundred small files; without this all works, only slower.
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';

// What Node makes of our code and of packages is kept for the next start. Node checks each file's content before it uses what was kept, and
// goes on without where the folder cannot be written.
module.enableCompileCache?.(fileURLToPath(new URL('../../node_modules/.cache/samklang', import.meta.url)));

// zod says what is wrong in sixty languages and loads them all. We have words of our own, and ask it in English alone.
const ZOD_LANGUAGES = '../locales/index.js';
const IN_ZOD = /\/node_modules\/zod\/v4\/(?:core|classic)\/[a-z-]+\.js$/;

// Meanwhile the memory for what is new stays small. It would double again and again, and to touch a page for the first time takes longer than
// to clear a small space more often. When the start is over it may grow as it likes.
const GROWS_AGAIN_MS = 3_000;
v8.setFlagsFromString('--semi-space-growth-factor=1');
setTimeout(() => v8.setFlagsFromString('--semi-space-growth-factor=2'), GROWS_AGAIN_MS).unref();

// Our files name the file they import with its ending, so there is nothing to look for on the disk; a package is looked for once, not by each
// file that imports it.
const packages = new Map();
const found = (specifier, context, next) => {
  const { url, format } = next(specifier, context);
  return { url, format, shortCircuit: true };
};
module.registerHooks?.({
  resolve: (specifier, context, next) => {
    const from = context.parentURL;
    if (specifier === ZOD_LANGUAGES && IN_ZOD.test(from ?? '')) return next('../locales/en.js', context);
    if (!from?.endsWith('.ts')) return next(specifier, context);
    if (specifier.startsWith('.')) {
      if (!specifier.endsWith('.ts')) return next(specifier, context);
      return { url: new URL(specifier, from).href, format: 'module-typescript', shortCircuit: true };
    }
    const known = packages.get(specifier) ?? found(specifier, context, next);
    packages.set(specifier, known);
    return known;
  },
});
