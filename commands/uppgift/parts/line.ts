import type { FormValues } from '../../../src/chat/incoming.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import { splitParts } from '../../utfall/parts/segments.ts';

const LABELS: readonly (readonly [string, string])[] = [
  ['body', 'organ(?:et)?|body'],
  ['due', 'klar senast|senast|till|datum|due|by'],
  ['owner', 'ansvarig|vem|owner|who'],
  ['visibility', 'synlighet|visibility'],
  ['text', 'uppgift|vad|action|task|what'],
];

/** "Lund svarar senast 1 mars; organ: styrelsen" as the values that the form would send. Undefined for an empty line: the form is shown. */
export const actionValues = (line: string): FormValues | undefined => {
  const out: Record<string, string> = {};
  for (const part of splitParts(line.normalize('NFC'))) {
    const [name = 'text', match] =
      LABELS.map(([name, words]) => [name, new RegExp(`^(?:${words})\\s*:(?!//)\\s*`, 'u').exec(foldLetters(part).toLowerCase())] as const).find(
        ([, m]) => m,
      ) ?? [];
    const value = part.slice(match?.[0].length ?? 0).trim();
    out[name] = out[name] === undefined ? value : `${out[name]}; ${value}`;
  }
  return Object.keys(out).length ? out : undefined;
};
