import { z } from 'zod';

/** Refusals are history too: who was refused what. */
export const accessHappenings = [z.strictObject({ type: z.literal('access.refused'), command: z.string(), reason: z.string() })] as const;
