import { z } from 'zod';

export const IsoDate = z.iso.date();
/** Wall time in the association's zone, kept as written: `2027-01-14T09:00`. */
export const WallTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);
