import { correcting } from '../correcting.ts';
import { DRAFTS, MENDED } from './parts/drafts.ts';

/** Corrects a matter's wording, way or visibility, a station of it, or a consultation. */
export const correct = correcting(DRAFTS, MENDED);
