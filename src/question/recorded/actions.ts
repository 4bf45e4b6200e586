import { maySee, type Viewer } from '../../domain/actor.ts';
import { foldAscii } from '../../i18n/fold.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Understanding } from '../understanding.ts';
import type { Found } from './found.ts';

const ACTIONS = /(?<![a-zà-ɏ])(?:uppgifter|uppgifterna|atgarder[a-zà-ɏ]*|actions|tasks)(?![a-zà-ɏ])/u;
/** What else such a question is put with: anything more is about a certain action. */
const AROUND =
  /^(?:uppgift[a-zà-ɏ]*|atgard[a-zà-ɏ]*|actions?|tasks?|oppna|opna|open|kvar|alla|all|aterstaende|remaining|pagaende|ongoing|forsenad[a-zà-ɏ]*|forsenat|sena|overdue|late)$/u;
const LATE = /(?<![a-zà-ɏ])(?:forsenad[a-zà-ɏ]*|forsenat|sena|overdue|late)(?![a-zà-ɏ])/u;
const OPEN = /(?<![a-zà-ɏ])(?:oppna|opna|kvar|open|left|remaining)(?![a-zà-ɏ])/u;

const NONE: Readonly<Record<Locale, (name: string, late: boolean) => string>> = {
  sv: (name, late) => `Det finns ingen ${late ? 'försenad' : 'öppen'} uppgift för ${name}.`,
  en: (name, late) => `There is no ${late ? 'overdue' : 'open'} action for ${name}.`,
};

/**
 * "Vilka uppgifter har Lund?", "försenade uppgifter i styrelsen": the lists over all recorded actions, or that there are none. A body has
 * tasks in the reports too: of it only what is open or overdue is read so.
 */
export const actionsAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer): Found | undefined => {
  const text = foldAscii(u.cues);
  if (!ACTIONS.test(text) || u.documents.length || u.times.length || u.asks.some((a) => a === 'why' || a === 'when' || a === 'count')) return undefined;
  const [mention, other] = u.subjects;
  const late = LATE.test(text);
  const owner = mention?.entities.find((e) => e.kind === 'municipality' || (e.kind === 'body' && (late || OPEN.test(text))));
  if (!mention || !owner || other || (late && owner.kind === 'municipality')) return undefined;
  const inName = new Set(foldAscii(mention.typed).split(' '));
  if (u.content.some((c) => !inName.has(c.word.folded) && !AROUND.test(c.word.folded))) return undefined;
  const lists = knowledge
    .told(['list'], [owner.id])
    .map((untold) => untold.make())
    .filter((s) => s.told?.what === 'list' && s.told.of === (late ? 'overdue' : 'open') && maySee(viewer, s.visibility, s.body));
  if (lists.length === 0)
    return {
      kind: 'refused',
      lack: { lack: 'said', said: NONE[u.locale](owner.kind === 'body' ? knowledge.catalog.inText(owner.id) : knowledge.catalog.name(owner.id), late) },
    };
  return { kind: 'told', text: lists.map((s) => s.text[u.locale]).join(' '), statements: lists };
};
