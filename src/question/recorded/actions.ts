import { maySee, type Viewer } from '../../domain/actor.ts';
import { foldAscii } from '../../i18n/fold.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Statement, Told } from '../../knowledge/statements.ts';
import type { Understanding } from '../understanding.ts';
import { type Found, MOST } from './found.ts';

type Action = Statement & { told: Extract<Told, { what: 'action' }> };
const isAction = (s: Statement): s is Action => s.told?.what === 'action';

const ACTIONS = /(?<!\p{L})(?:uppgifter|uppgifterna|atgarder\p{L}*|actions|tasks)(?!\p{L})/u;
/** What else such a question is put with: anything more is about a certain action. */
const AROUND = /^(?:uppgift\p{L}*|atgard\p{L}*|actions?|tasks?|oppna|opna|open|kvar|alla|all|aterstaende|remaining|pagaende|ongoing)$/u;
const LATE = /(?<!\p{L})(?:forsenad\p{L}*|forsenat|sena|overdue|late|klar\p{L}*|avslutad\p{L}*|done|closed|finished)(?!\p{L})/u;

const SAID: Readonly<Record<Locale, { none(name: string): string; lead(name: string, n: number): string; more(n: number): string }>> = {
  sv: {
    none: (name) => `Det finns ingen öppen uppgift för ${name}.`,
    lead: (name, n) => (n === 1 ? `${name} har 1 öppen uppgift.` : `${name} har ${n} öppna uppgifter.`),
    more: (n) => `Och ${n} till.`,
  },
  en: {
    none: (name) => `There is no open action for ${name}.`,
    lead: (name, n) => (n === 1 ? `${name} has 1 open action.` : `${name} has ${n} open actions.`),
    more: (n) => `And ${n} more.`,
  },
};

/** "Vilka uppgifter har Lund?": all open actions of a municipality. A municipality has no other tasks than those that are recorded. */
export const actionsAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer): Found | undefined => {
  const text = foldAscii(u.cues);
  if (!ACTIONS.test(text) || LATE.test(text) || u.documents.length || u.times.length || u.asks.some((a) => a === 'why' || a === 'when' || a === 'count'))
    return undefined;
  const [mention, other] = u.subjects;
  const place = mention?.entities.find((e) => e.kind === 'municipality');
  if (!place || other) return undefined;
  const inName = new Set(foldAscii(mention?.typed ?? '').split(' '));
  if (u.content.some((c) => !inName.has(c.word.folded) && !AROUND.test(c.word.folded))) return undefined;
  const open = knowledge.statements.filter(
    (s): s is Action => isAction(s) && s.told.open && maySee(viewer, s.visibility, s.body) && s.told.owners.includes(place.id),
  );
  const words = SAID[u.locale];
  const name = knowledge.catalog.name(place.id);
  if (open.length === 0) return { kind: 'refused', lack: { lack: 'said', said: words.none(name) } };
  const lines = open.slice(0, MOST).map((s) => s.text[u.locale]);
  const more = open.length > MOST ? [words.more(open.length - MOST)] : [];
  const lead = words.lead(name, open.length);
  return { kind: 'told', text: [lead, ...lines, ...more].join(' '), statements: open.slice(0, MOST), list: { lead, items: [...lines, ...more] } };
};
