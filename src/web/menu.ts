import { hasRole } from '../domain/actor.ts';
import type { Said } from '../i18n/locale.ts';
import type { Noun } from '../routing/command.ts';
import { type Html, html } from './html.ts';
import type { Visit } from './parts.ts';
import { WORDS } from './words.ts';

/** A place in the menu; `under` are the addresses that belong to it besides its own. */
type Item = { path: string; label: Said; under?: RegExp };

const READ: readonly Item[] = [
  { path: '/', label: WORDS.ask, under: /^\/svar\// },
  { path: '/moten', label: WORDS.meetings, under: /^\/moten?\// },
  { path: '/beslut', label: WORDS.decisions },
  { path: '/uppgifter', label: WORDS.actions },
  { path: '/arenden', label: WORDS.matters, under: /^\/(?:arende|remiss)\// },
  { path: '/avtal', label: WORDS.agreements, under: /^\/avtal\// },
  { path: '/mal', label: WORDS.goals },
  { path: '/paminnelser', label: WORDS.reminders },
];

/** What is written down with a form, in the order in which it is most often needed. Those that this person may not use are left out. */
const RECORDED = [
  'utfall ny',
  'mote planera',
  'mote punkt',
  'uppgift ny',
  'arende nytt',
  'arende station',
  'arende remiss',
  'arende svar',
  'avtal nytt',
  'avtal anslut',
  'avtal granska',
  'avtal upphandling',
  'avtal bidrag',
  'mal status',
  'natverk plats',
  'paminn ny',
] as const;

const formsOf = <C>(nouns: readonly Noun<C>[], { viewer }: Visit): Item[] =>
  RECORDED.flatMap((name) => {
    const [noun, verb] = name.split(' ');
    const card = nouns.find((n) => n.name === noun)?.forms.find((f) => f.verb === verb);
    if (!card || card.mayOpen?.(viewer.actor) === false) return [];
    return [{ path: card.first ? `/${noun}` : `/${noun}/${verb}`, label: card.title }];
  });

/** The page that is shown is the current one; a page below it makes it the current part of the menu. The longest address wins. */
const currentOf = (all: readonly Item[], path: string): { item: Item; itself: boolean } | undefined => {
  const itself = all.find((i) => i.path === path);
  if (itself) return { item: itself, itself: true };
  const over = all.find((i) => i.under?.test(path));
  return over && { item: over, itself: false };
};

/** More than this stand in two columns. */
const MANY = 5;

/** Everything there is to go to: what is read in one row, what is recorded and the rest folded. Open and close with the keyboard; no script. */
export const menuOf = <C>(nouns: readonly Noun<C>[], visit: Visit): Html => {
  const { locale } = visit;
  const forms = formsOf(nouns, visit);
  const rest: Item[] = [
    { path: '/data', label: WORDS.data },
    ...(hasRole(visit.viewer.actor, 'administrator') ? [{ path: '/logg', label: WORDS.log }] : []),
    { path: '/om', label: WORDS.about },
  ];
  const current = currentOf([...forms, ...rest, ...READ], visit.path);
  const link = (i: Item) =>
    html`<li><a href="${i.path}"${i === current?.item && html` aria-current="${current.itself ? 'page' : 'true'}"`}>${i.label[locale]}</a></li>`;
  const folded = (label: Said, items: readonly Item[]) =>
    items.length > 0 &&
    html`<li><details name="meny" class="${items.length > MANY ? 'long' : 'short'}${current !== undefined && items.includes(current.item) && ' current'}"><summary>${label[locale]}</summary><ul>${items.map(link)}</ul></details></li>`;
  return html`<nav aria-label="${WORDS.menu[locale]}" class="menu"><details><summary>${WORDS.menuOpen[locale]}</summary><ul>${READ.map(link)}${folded(WORDS.record, forms)}${folded(WORDS.more, rest)}</ul></details></nav>`;
};
