import type { Viewer } from '../domain/actor.ts';
import type { Locale } from '../i18n/locale.ts';
import type { SurfaceName } from './incoming.ts';

/** A file as it was made for one person at one moment. */
export type MadeFile = { name: string; mediaType: string; bytes: Uint8Array };
/** Who fetches a file, through what, and in which language. `look`: whether there is one is asked, and nothing is made: no bytes. */
export type FileReader = { viewer: Viewer; locale: Locale; via: SurfaceName; look?: boolean };
/**
 * Makes the file at a path, with what this reader may see now. `none`: there is nothing at that path that they may see;
 * `refused`: they may see the meeting, and may not make its file.
 */
export type MakeFile = (to: string, reader: FileReader) => Promise<MadeFile | 'none' | 'refused'>;
