import { foldLetters } from '../../../src/i18n/fold.ts';
import { DETAIL_LABELS } from './labels.ts';
import { apart } from './same-ids.ts';

/** How far apart two wordings of the same item may be. */
const SAME_ITEM = 0.5;
const DETAIL = new RegExp(`^\\s*(?:${Object.values(DETAIL_LABELS).join('|')})\\s*:`, 'u');

/** The lines of a field as items: what is said about an item follows it on lines of its own. */
const itemsOf = (lines: string): string[] => {
  const items: string[] = [];
  for (const line of lines.split('\n').filter((l) => l.trim() !== ''))
    if (items.length && DETAIL.test(foldLetters(line).toLowerCase())) items.push(`${items.pop()}\n${line}`);
    else items.push(line);
  return items;
};

const wording = (item: string) => ({ id: '', text: item.split('\n')[0] ?? '' });
/** The new wording; what was said about the item stays, where nothing new is said about it. */
const reworded = (item: string, was: string): string => (item.includes('\n') ? item : [item, ...was.split('\n').slice(1)].join('\n'));

/**
 * A correction that says fewer items than there were corrects those it resembles and leaves the others as they stand; what resembles none is
 * added. As many or more are the whole list.
 */
export const corrected = (given: string, before: string): string => {
  const [now, was] = [itemsOf(given), itemsOf(before)];
  if (now.length >= was.length) return given;
  const out = [...was];
  const left = new Set(was.keys());
  for (const item of now) {
    const [nearest] = [...left]
      .map((at) => ({ at, far: apart(wording(was[at] ?? ''), wording(item)) }))
      .filter(({ far }) => far <= SAME_ITEM)
      .sort((a, b) => a.far - b.far);
    if (nearest) {
      out[nearest.at] = reworded(item, was[nearest.at] ?? '');
      left.delete(nearest.at);
    } else out.push(item);
  }
  return out.join('\n');
};
