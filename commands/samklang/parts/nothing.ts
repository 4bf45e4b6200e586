import { z } from 'zod';

/** A command that needs to be told nothing. */
export const nothing = { fields: [], read: () => ({}), schema: () => z.object({}).transform(() => ({})) } as const;
export type Nothing = Record<string, never>;
