import { maySee, type Viewer } from '../../domain/actor.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Understanding } from '../understanding.ts';
import { idsOf, plainWords, restOf } from './asked-words.ts';
import { type Found, MOST } from './found.ts';

const MATTERS = /(?<![a-zà-ɏ])(?:arenden|arendena|matters)(?![a-zà-ɏ])/u;
const OPEN = /(?<![a-zà-ɏ])(?:oppna|opna|pagaende|pagar|oavslutade|aktuella|open|ongoing|current|pending)(?![a-zà-ɏ])/u;
const AROUND = /^(?:arenden|arendena|matters|oppna|opna|pagaende|pagar|oavslutade|aktuella|alla|just|nu|registrerade|open|ongoing|current|pending|now|there)$/u;

const SAY: Readonly<Record<Locale, { none: string; lead: (told: number, all: number) => string }>> = {
  sv: {
    none: 'Inget öppet ärende som du får se är registrerat.',
    lead: (told, all) => `${told < all ? `${told} av ` : ''}${all} ${all === 1 ? 'öppet ärende' : 'öppna ärenden'}:`,
  },
  en: {
    none: 'No open matter that you may see is recorded.',
    lead: (told, all) => `${told < all ? `${told} of ` : ''}${all} open ${all === 1 ? 'matter' : 'matters'}:`,
  },
};

/** "Vilka ärenden är öppna?": each that is on its way, and with whom it is; of a body, those that are with it. */
export const mattersAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer): Found | undefined => {
  const text = plainWords(u.text);
  if (!MATTERS.test(text) || !OPEN.test(text) || u.documents.length || u.times.length || u.asks.includes('count')) return undefined;
  const bodies = idsOf(u, 'body');
  if (u.subjects.some((m) => !m.entities.some((e) => e.kind === 'body')) || restOf(u, AROUND).length > 0) return undefined;
  const ofBodies = (subject: string) => bodies.length === 0 || bodies.includes(subject);
  const open = knowledge
    .select((b) => b.from === 'outcome' && b.relation === 'preparation' && !b.id.includes('.') && ofBodies(b.subject) && maySee(viewer, b.visibility, b.body))
    .filter((s) => s.status === 'ongoing' || s.status === 'tabled');
  const say = SAY[u.locale];
  // What is on its way to a body is told by the search.
  if (open.length === 0 && bodies.length > 0) return undefined;
  if (open.length === 0) return { kind: 'refused', lack: { lack: 'said', said: say.none } };
  const told = open.slice(0, MOST);
  const [lead, items] = [say.lead(told.length, open.length), told.map((s) => s.text[u.locale])];
  return { kind: 'told', text: [lead, ...items].join(' '), statements: told, list: { lead, items } };
};
