// Loaded first into a process: the file that lists the commands about goals is not there.
import { registerHooks } from 'node:module';

registerHooks({
  load: (url, context, next) => next(url.endsWith('/commands/mal/verbs.ts') ? url.replace('verbs', 'gone') : url, context),
});
