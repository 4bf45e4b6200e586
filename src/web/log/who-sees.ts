import { isPrivate } from '../../domain/action-rights.ts';
import type { StoredEvent } from '../../domain/event.ts';
import type { Said } from '../../i18n/locale.ts';
import type { WebParts } from '../parts.ts';
import { VISIBILITY } from '../record/labels.ts';

const OWN: Said = { sv: 'Bara de som den gäller', en: 'Only those it is about' };

/** The action that an event is of, as it stands, or as the event sets it. */
const actionOf = ({ payload }: StoredEvent, web: Pick<WebParts<never>, 'journal'>) => {
  if (payload === undefined || !('action' in payload)) return undefined;
  return web.journal.state().actions.get(typeof payload.action === 'string' ? payload.action : payload.action.id);
};

/**
 * Who may see what an event tells. A reminder to oneself and an action of one's own are shown to nobody else, whatever role they have: they are
 * kept as the secretariat's because no wider circle is theirs.
 */
export const whoSees = (event: StoredEvent, web: Pick<WebParts<never>, 'journal'>): Said => {
  const action = actionOf(event, web);
  const own = event.visibility === 'secretariat' && event.type.startsWith('reminder.');
  return own || (action !== undefined && isPrivate(action)) ? OWN : VISIBILITY[event.visibility];
};
