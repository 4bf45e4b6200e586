// Loaded first into a process: when it ends it says which files it had loaded, one a line.
import { registerHooks } from 'node:module';

const loaded: string[] = [];
registerHooks({
  load: (url, context, next) => {
    loaded.push(url);
    return next(url, context);
  },
});
process.on('exit', () => process.stderr.write(loaded.map((url) => `loaded ${url}\n`).join('')));
