import type { Viewer } from '../domain/actor.ts';
import type { Citation } from '../domain/citation.ts';
import { ANSWER_WORDS } from '../i18n/answers.ts';
import type { Locale } from '../i18n/locale.ts';
import { partiesIn } from '../i18n/roles.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Statement } from '../knowledge/statements.ts';
import { alsoSaid } from './also-said.ts';
import { bothOf } from './both-of.ts';
import { sideBySide } from './compare.ts';
import { answerText, firstSentence, lackText } from './compose.ts';
import { find, type Hit } from './find.ts';
import { guessedPerson } from './guessed-person.ts';
import { judge } from './judge.ts';
import type { Lack, RefusalKind } from './lack.ts';
import { byDate, noneComing } from './latest.ts';
import { noSuch } from './no-such.ts';
import { asNumbered } from './number-asked.ts';
import { otherLanguage } from './other-language.ts';
import { beyond, foretelling } from './outside.ts';
import { asRecorded, ofObject, recordedAsked, recorderSaid } from './recorded/index.ts';
import { type Listed, listing } from './registry.ts';
import { absentFromSeats } from './seat-absent.ts';
import { type SeatAnswer, seatAnswer } from './seat-answer.ts';
import { mostSeats } from './seat-most.ts';
import { seatQuestion } from './seats.ts';
import { clean, readThread } from './thread.ts';
import { twoIn } from './two-in.ts';
import type { Understanding } from './understanding.ts';

/** What an answer rests on: the record, where it stands, and the record's own words. */
export type Support = { record: string; citation: Citation; statement?: Statement };
/** A question answered or refused, before it is drawn for anybody. */
export type Answer = {
  text: string;
  direct: string;
  answered: boolean;
  refusal: RefusalKind | null;
  understanding: Understanding;
  /** Names and times kept from the question before. */
  carried: readonly string[];
  supports: readonly Support[];
  /** The nearest record, shown with a refusal. */
  near?: Statement;
  lack?: Lack;
  /** The same answer as a list, where it is long. */
  list?: Listed;
  /** The questions that a follow-up leans on, oldest first. */
  thread: readonly string[];
};
export type Asked = {
  text: string;
  locale: Locale;
  today: string;
  viewer: Viewer /** Earlier questions of this thread and person. */;
  thread?: readonly string[];
  /** The language that the answer is wanted in, where it is not the question's. */
  as?: Locale;
  /** The second half of a question, which leans on the first; `own time`: no time is carried over to it. */
  half?: 'leaning' | 'own time';
};

const supportsOf = (statements: readonly Statement[]): Support[] =>
  statements.flatMap((s) => s.citations.map((citation) => ({ record: s.id, citation, statement: s })));

/** How much of a follow-up what it leans on must hold to stay its subject. */
const KEPT = 0.19;

/** Answers one question of a thread. */
export type AnswerOne = (asked: Asked) => Answer;
/** One question, answered or refused; `before` answers those that it leans on. */
const answerOne = (asked: Asked, knowledge: Knowledge, before: AnswerOne): Answer => {
  const { understanding: u, carried, thread } = readThread(asked, knowledge, before);
  /** As it is told: what is found does not depend on the language that it is wanted in. */
  const said: Understanding = asked.as === undefined ? u : { ...u, locale: asked.as };
  const base = { understanding: said, carried, thread };
  const done = (text: string, supports: readonly Support[], list?: Listed): Answer => ({
    ...base,
    ...(list ? { list } : {}),
    text,
    direct: firstSentence(text),
    answered: true,
    refusal: null,
    supports,
  });
  const refused = (refusal: RefusalKind, lack: Lack, near?: Statement): Answer => {
    const text = [lackText(lack, said.locale), near ? `${ANSWER_WORDS[said.locale].nearest}: ${near.text[said.locale]}` : ''].filter(Boolean).join(' ');
    return {
      ...base,
      text,
      direct: firstSentence(text),
      answered: false,
      refusal,
      supports: near ? supportsOf([near]).slice(0, 1) : [],
      lack,
      ...(near ? { near } : {}),
    };
  };
  const recordedAs = (read: Understanding) => recordedAsked(read, knowledge, asked.viewer, asked.today);
  const recorded = (said === u ? undefined : recordedAs(said)) ?? recordedAs(u);
  if (recorded) {
    const { alone = false, ...read } = recorded.read ?? {};
    const told =
      recorded.kind === 'told'
        ? done(recorded.text, supportsOf(recorded.statements), recorded.list)
        : refused(recorded.lack.lack === 'meeting' ? 'ambiguous' : 'gap', recorded.lack, recorded.near);
    return { ...told, understanding: { ...said, ...read }, carried: alone ? [] : carried };
  }
  const person = guessedPerson(u, knowledge);
  if (person !== undefined) return refused('ambiguous', { lack: 'person', taken: person });
  // A name may be a misspelt name; it is never a misspelt word.
  const strange = u.strangers.filter(
    (s) => !partiesIn(s).length && !u.content.some((c) => c.word.text === s && c.guess !== undefined && knowledge.catalog.inName(c.guess)),
  );
  if (strange.length) return refused('gap', { lack: 'words', words: strange.filter((w) => w.length <= 40) });
  if (foretelling(u)) return refused('outside', { lack: 'said', said: ANSWER_WORDS[said.locale].foretelling });
  if (beyond(u, knowledge.index.surface)) return refused('outside', { lack: 'outside' });
  const listed = listing(said, knowledge);
  if (listed)
    return done(
      listed.text,
      listed.entities.map((e) => ({ record: e.id, citation: e.source })),
      listed.list,
    );
  const ofSeats = ({ text, seats: told, list }: SeatAnswer) =>
    done(
      text,
      told.flatMap((s) => [s.source, ...(s.endedBy ? [s.endedBy] : [])].map((citation) => ({ record: s.id, citation }))),
      list,
    );
  const overAll = absentFromSeats(said, knowledge, asked.viewer) ?? mostSeats(said, knowledge, asked.viewer);
  if (overAll) return ofSeats(overAll);
  const seats = seatQuestion(u, knowledge, asked.viewer, asked.today);
  if (seats) {
    const found = seatAnswer(seats, said, knowledge);
    if (found) return ofSeats(found);
    if (seats.otherTimes.length) {
      const [other] = seats.otherTimes;
      return refused(
        'gap',
        {
          lack: 'year',
          asked: u.times.map((t) => t.typed).join(', '),
          there: [...new Set(seats.otherTimes.map((s) => s.period.replace('/', '–')))].join(', '),
        },
        knowledge.select((b) => b.id === other?.id)[0],
      );
    }
    // The body's people are in the data and none fits: another statement about the body would be no answer.
    if (seats.roles) return refused('gap', { lack: 'slot', slot: 'who' }, knowledge.select((b) => b.from === 'seat' && b.subject === seats.body)[0]);
  }
  const all = asRecorded(u, find(u, knowledge, asked.viewer));
  const none = noSuch(u, all, knowledge);
  if (none) return refused('gap', { lack: 'said', said: ANSWER_WORDS[said.locale].noSuch[none.kind](none.names.join(', ')) });
  const found = ofObject(u, all);
  if (found === 'none') return refused('gap', { lack: 'slot', slot: 'general' }, all[0]?.statement);
  // What a follow-up leans on stays its subject.
  const kept = carried.length && u.subjects.length ? found.filter((h) => (h.named > 0 || h.anchored > 0) && h.coverage >= KEPT) : [];
  const hits = kept.length ? kept : found;
  const dated = byDate(u, hits, asked.today);
  if (dated === 'none')
    return refused(
      'gap',
      noneComing(said, knowledge, asked.viewer),
      u.subjects.length ? hits.find((h) => h.statement.relation === 'meeting' && h.statement.mode !== 'planned')?.statement : undefined,
    );
  if (dated) return done(answerText(said, dated), supportsOf(dated.map((h) => h.statement)));
  const sides = sideBySide(u, hits, knowledge);
  if (sides) return done(answerText(said, sides, sides.length > 1), supportsOf(sides.map((h: Hit) => h.statement)));
  const near = judge(u, hits, knowledge);
  // What it leans on says nothing of it, and something else does.
  const verdict = near.kind === 'refusal' && hits !== found ? judge(u, found, knowledge) : near;
  if (verdict.kind === 'refusal') return refused(verdict.refusal, verdict.lack, verdict.near);
  const told = verdict.hits.map((h) => h.statement);
  const who = recorderSaid(u, told);
  if (who !== undefined) return done(`${who} ${answerText(said, verdict.hits.slice(0, 1))}`, supportsOf(told.slice(0, 1)));
  return done(answerText(said, verdict.hits), supportsOf([...told, ...alsoSaid(told, hits, knowledge)]));
};

/** So many questions before are remembered. */
const TURNS = 6;
/** Answers each question of a thread once, however many lean on it. */
const oneByOne = (knowledge: Knowledge): AnswerOne => {
  const known = new Map<string, Answer>();
  const one: AnswerOne = (asked) => {
    const key = JSON.stringify([asked.half, asked.as, asked.text, asked.thread ?? []]);
    const answered = known.get(key) ?? answerOne(asked, knowledge, one);
    known.set(key, answered);
    return answered;
  };
  return one;
};

/** Answers a question from the records that the viewer may see, or says what is missing. Same question, data and day: same answer. */
export const answer = (asked: Asked, knowledge: Knowledge): Answer => {
  // Asking for another language is no question that another leans on.
  const earlier = (asked.thread ?? []).filter((text) => otherLanguage(text) === undefined).slice(-TURNS);
  const as = otherLanguage(asked.text);
  const last = earlier.at(-1);
  if (as !== undefined && last !== undefined) return answer({ ...asked, text: last, thread: earlier.slice(0, -1), as }, knowledge);
  return answerIn({ ...asked, thread: earlier }, knowledge);
};
/** One question, two in one, or a yes or no by how many there are. */
const answerIn = (asked: Asked, knowledge: Knowledge): Answer => {
  const one = oneByOne(knowledge);
  const whole = one(asked);
  const two = twoIn(clean(asked.text), knowledge.catalog);
  return two ? bothOf(two, asked, whole, one) : asNumbered(asked, whole, one);
};
