import { aboutPage } from './pages/about.ts';
import { actionsPage } from './pages/actions.ts';
import { dataPage } from './pages/data.ts';
import { decisionsPage } from './pages/decisions.ts';
import { meetingPage } from './pages/meeting.ts';
import { meetingsPage } from './pages/meetings.ts';
import { recordPage } from './pages/record.ts';
import type { Page, Visit, WebParts } from './parts.ts';

/** Pages that anybody at the machine may read; what is not open is left out of them. */
export const openPage = <C>(visit: Visit, web: WebParts<C>, decoded: (part: string | undefined) => string): Page | undefined => {
  const [, first = '', id] = visit.path.split('/');
  if (visit.path === '/om') return aboutPage(visit, web.nouns);
  if (visit.path === '/data') return dataPage(visit, web);
  if (visit.path === '/moten') return meetingsPage(visit, web);
  if (visit.path === '/beslut') return decisionsPage(visit, web);
  if (visit.path === '/uppgifter') return actionsPage(visit, web);
  if (first === 'poster') return recordPage(decoded(id), visit, web);
  // A meeting that the data tell of without its day has its record and no more.
  return (
    meetingPage(decoded(id), visit, web) ??
    (web.knowledge().records.meetings.some((m) => m.id === decoded(id)) ? recordPage(decoded(id), visit, web) : undefined)
  );
};
