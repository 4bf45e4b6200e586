import { createHash } from 'node:crypto';

/** Without the letters that are mistaken for others: I, L, O and U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** "U-7K3PD": the same for the same seed, and the next one in turn where it is taken. */
export const shortId = (prefix: string, seed: string, taken: (id: string) => boolean): string => {
  for (let turn = 0; ; turn++) {
    const bytes = createHash('sha256').update(`${prefix} ${turn} ${seed}`).digest();
    const id = `${prefix}-${[...bytes.subarray(0, 5)].map((b) => ALPHABET[b % 32]).join('')}`;
    if (!taken(id)) return id;
  }
};
