import type { Happening } from '../../domain/event.ts';
import type { RoleName } from '../../domain/happenings/role.ts';
import type { Said } from '../../i18n/locale.ts';
import { type Html, html } from '../html.ts';
import { whoIs } from '../naming.ts';
import type { Visit, WebParts } from '../parts.ts';
import { aboutOf } from './events.ts';

const ROLE: Readonly<Record<RoleName, Said>> = {
  reader: { sv: 'läsare', en: 'reader' },
  coordinator: { sv: 'samordnare', en: 'coordinator' },
  secretary: { sv: 'sekreterare', en: 'secretary' },
  administrator: { sv: 'administratör', en: 'administrator' },
};

/** What an event was about: a role with its body and its holder, or the ids of the records, each whole on its line. */
export const aboutHtml = (what: Happening, { locale }: Visit, web: Pick<WebParts<never>, 'knowledge' | 'nameOf'>): Html => {
  if (what.type === 'role.given' || what.type === 'role.taken') {
    const body = what.body === undefined ? '' : ` (${web.knowledge().catalog.name(what.body)})`;
    return html`<span class="about">${ROLE[what.role][locale]}${body}, ${whoIs(what.person, web, locale)}</span>`;
  }
  const ids = aboutOf(what).split(', ');
  return html`<span class="about">${ids.map((id, i) => html`${i > 0 && ', '}<span class="id">${id}</span>`)}</span>`;
};
