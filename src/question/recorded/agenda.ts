import { maySee, type Viewer } from '../../domain/actor.ts';
import { overlaps, spanOf } from '../../domain/period.ts';
import { foldAscii } from '../../i18n/fold.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Understanding } from '../understanding.ts';
import type { Found } from './found.ts';
import { askedDays, readAs } from './times.ts';

const AGENDA = /(?<![a-zà-ɏ])(?:dagordning[a-zà-ɏ]*|foredragningslist[a-zà-ɏ]*|(?:kommer|tas|ska tas) upp|agenda|comes up|taken up)(?![a-zà-ɏ])/u;

/** "Vad kommer upp på styrelsens möte den 11 december?": the agenda of that meeting, where it is planned here. */
export const agendaAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer, today: string): Found | undefined => {
  if (!AGENDA.test(foldAscii(u.text)) || u.subjects.length !== 1) return undefined;
  const bodies = u.subjects.flatMap((m) => m.entities.filter((e) => e.kind === 'body').map((e) => e.id));
  const days = askedDays(u, today).filter((d) => d.grain === 'day');
  if (bodies.length === 0 || days.length === 0) return undefined;
  const found = knowledge
    .told(['agenda'], bodies)
    .filter(({ brief }) => days.some((d) => overlaps(d, spanOf(brief.period))) && maySee(viewer, brief.visibility, brief.body))
    .map((untold) => untold.make());
  return found.length ? { kind: 'told', ...readAs(u, days), text: found.map((s) => s.text[u.locale]).join(' '), statements: found } : undefined;
};
