import type { Viewer } from '../domain/actor.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Answer, Asked } from './answer.ts';
import { find, type Hit } from './find.ts';
import { carriedNames, carryOver, leansBack } from './follow-up.ts';
import { listing } from './registry.ts';
import { type Understanding, understand } from './understanding.ts';

const LONGEST = 1_000;
/** Control characters and what only steers display say nothing; a text of any length is read up to a limit. */
export const clean = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .slice(0, LONGEST);

/** What the answer before told about, for the question that leans on it: its statements, and the things that they are about. */
const anchorsOf = (before: Answer): Understanding['anchors'] => {
  const told = before.answered ? before.supports.flatMap((s) => (s.statement ? [s.statement] : [])) : [];
  const subjects = [...new Set(told.map((s) => s.subject))].slice(0, 2);
  return { statements: [...new Set(told.map((s) => s.id))], subjects, mentioned: (told[0]?.about ?? []).filter((id) => !subjects.includes(id)).slice(0, 4) };
};

/** True when the question on its own fits something else clearly better than anything that is told about the thing before. */
const standsAlone = (merged: Understanding, now: Understanding, knowledge: Knowledge, viewer: Viewer): boolean => {
  const total = now.content.reduce((sum, c) => sum + c.weight, 0) || 1;
  const ofNew = (h: Hit) => now.content.reduce((sum, c, i) => sum + c.weight * (h.held[i] ?? 0), 0) / total;
  const here = Math.max(0, ...find(merged, knowledge, viewer).flatMap((h) => (h.named > 0 || h.anchored > 0 ? [ofNew(h)] : [])));
  const alone = find(now, knowledge, viewer)[0]?.coverage ?? 0;
  return alone >= ALONE && alone > here + AHEAD;
};
const ALONE = 0.6;
const AHEAD = 0.2;

/** Reads the thread up to now: each question laid over the one before, and what that was answered with, where it leans on it. */
export const readThread = (
  asked: Asked,
  knowledge: Knowledge,
  answerBefore: (asked: Asked) => Answer,
): { understanding: Understanding; carried: string[]; thread: string[] } => {
  const text = clean(asked.text);
  const earlier = asked.thread ?? [];
  const last = earlier.at(-1);
  const before = last === undefined ? undefined : answerBefore({ ...asked, text: last, thread: earlier.slice(0, -1) });
  const now = understand(text, knowledge, asked.today, before?.understanding.locale ?? asked.locale);
  const alone = { understanding: now, carried: [], thread: [text] };
  const leaning = before ? leansBack(now) : 'no';
  if (!before || leaning === 'no') return alone;
  const merged = carryOver(before.understanding, now, anchorsOf(before));
  if (leaning === 'perhaps' && (!before.answered || listing(now, knowledge) !== undefined || standsAlone(merged, now, knowledge, asked.viewer))) return alone;
  return { understanding: merged, carried: carriedNames(before.understanding, merged, now), thread: [...before.thread, text].slice(-6) };
};
