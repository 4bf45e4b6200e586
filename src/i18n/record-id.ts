import type { Said } from './locale.ts';

/** What the short name of something recorded is called ("U-7K3PD"): the same word everywhere. */
export const RECORD_ID: Said = { sv: 'Beteckning', en: 'Id' };
