import type { MatterView } from '../../domain/matter/view.ts';
import { statuteSentence } from '../../i18n/matter-way.ts';
import { statutesSaid } from '../../knowledge/statutes-said.ts';
import type { Visit } from '../parts.ts';
import { dateIn } from '../times.ts';
import type { Next, Shown } from './known.ts';

/** What the statutes set for the next meetings of the bodies that the matter still waits for: the association's own settings, said to be so. */
export const statutesOf = ({ matter, where }: MatterView, coming: ReadonlyMap<string, Next>, visit: Visit, web: Shown): string[] => {
  if (matter.closed) return [];
  const { locale } = visit;
  const today = dateIn(visit.now, web.zone);
  return matter.chain.slice(where.at).flatMap((body) => {
    const entity = web.knowledge().catalog.get(body);
    const date = coming.get(body)?.date;
    if (entity?.kind !== 'body') return [];
    // Without a known meeting the sentence stands alone: what must hold, with no day counted.
    if (date === undefined)
      return web.settings.statutes.filter((s) => s.bodyKind === entity.bodyKind).map((s) => statuteSentence(s.text[locale], { late: false }, locale));
    return statutesSaid(entity.bodyKind, date, { settings: web.settings, working: web.working, today, locale });
  });
};
