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

// Our files name the file they import with its ending, so there is nothing to look for on the disk. A package is looked for once, not by each
// file that imports it, and what stands in one folder of it is all of the kind that the first file was found to be.
const packages = new Map();
const kinds = new Map();
const lookedFor = (known, key, next) => {
  const { url, format } = known.get(key) ?? next();
  const found = { url, format, shortCircuit: true };
  known.set(key, found);
  return found;
};
const beside = (specifier, context, next) => {
  const { href } = new URL(specifier, context.parentURL);
  const first = () => {
    const found = next(specifier, context);
    return found.url === href ? found : {};
  };
  const { format } = lookedFor(kinds, href.slice(0, href.lastIndexOf('/')), first);
  return format === 'module' ? { url: href, format, shortCircuit: true } : next(specifier, context);
};
module.registerHooks?.({
  resolve: (specifier, context, next) => {
    const from = context.parentURL ?? '';
    if (specifier === ZOD_LANGUAGES && IN_ZOD.test(from)) return next('../locales/en.js', context);
    const relative = specifier.startsWith('.');
    if (!from.endsWith('.ts'))
      return relative && specifier.endsWith('.js') && from.includes('/node_modules/') ? beside(specifier, context, next) : next(specifier, context);
    if (!relative) return lookedFor(packages, specifier, () => next(specifier, context));
    return specifier.endsWith('.ts') ? { url: new URL(specifier, from).href, format: 'module-typescript', shortCircuit: true } : next(specifier, context);
  },
});
