// Loaded before everything else, so plain JavaScript: what Node makes of our code and of packages is kept for the next start. Node checks
// each file's content before it uses what was kept, and goes on without where the folder cannot be written.
import module from 'node:module';
import { fileURLToPath } from 'node:url';

module.enableCompileCache?.(fileURLToPath(new URL('../../node_modules/.cache/samklang', import.meta.url)));
