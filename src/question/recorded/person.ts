import { maySee, type Viewer } from '../../domain/actor.ts';
import { foldAscii } from '../../i18n/fold.ts';
import { listed } from '../../i18n/listed.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Statement } from '../../knowledge/statements.ts';
import type { Understanding } from '../understanding.ts';
import { type Found, MOST } from './found.ts';

const WHO_IS = /^\s*(?:vem (?:är|ar)|who is|who's)\s+(\p{L}[\p{L}'’-]*(?:\s+\p{L}[\p{L}'’-]*){1,3})\s*\??\s*$/iu;

const SAID: Readonly<Record<Locale, Record<'open' | 'done', (name: string, what: string) => string> & { records(name: string, where: string): string }>> = {
  sv: {
    open: (name, what) => `${name} är ansvarig för öppna uppgifter: ${what}.`,
    done: (name, what) => `${name} har varit ansvarig för: ${what}.`,
    records: (name, where) => `${name} skriver in det som beslutas i ${where}.`,
  },
  en: {
    open: (name, what) => `${name} is responsible for open actions: ${what}.`,
    done: (name, what) => `${name} has been responsible for: ${what}.`,
    records: (name, where) => `${name} records what is decided in ${where}.`,
  },
};

/** "Vem är Anna Ek?", of somebody whom no report names: what they are responsible for and what they record, as far as it may be seen. */
export const personAsked = (u: Understanding, knowledge: Knowledge, viewer: Viewer): Found | undefined => {
  const asked = foldAscii(WHO_IS.exec(u.text)?.[1] ?? '');
  if (asked === '' || u.subjects.length) return undefined;
  const { catalog } = knowledge;
  const called = new Map<string, boolean>();
  const isTheirs = (name: string | undefined) => {
    if (name === undefined) return false;
    const known = called.get(name) ?? foldAscii(name) === asked;
    called.set(name, known);
    return known;
  };
  const seen = (what: 'action' | 'decision') =>
    knowledge
      .told([what])
      .filter(({ brief }) => maySee(viewer, brief.visibility, brief.body) && isTheirs(brief.who))
      .map((untold) => untold.make());
  const [theirs, recorded] = [seen('action'), seen('decision')];
  const name = [...theirs.flatMap((s) => (s.told?.what === 'action' ? (s.told.owner ?? []) : [])), ...recorded.flatMap((s) => s.recorder ?? [])][0];
  if (name === undefined) return undefined;
  const words = SAID[u.locale];
  const list = (parts: readonly string[]) => listed([...new Set(parts)].slice(0, MOST), u.locale);
  const texts = (all: readonly Statement[]) => all.flatMap((s) => s.roles.what ?? []).flatMap((w) => (typeof w === 'string' ? w.replace(/[.\s]+$/, '') : []));
  const open = theirs.filter((s) => s.told?.what === 'action' && s.told.open);
  const done = theirs.filter((s) => !open.includes(s));
  const told = [
    ...(open.length ? [words.open(name, list(texts(open)))] : []),
    ...(done.length ? [words.done(name, list(texts(done)))] : []),
    ...(recorded.length ? [words.records(name, list(recorded.map((s) => catalog.inText(s.subject))))] : []),
  ];
  return { kind: 'told', text: told.join(' '), statements: [...theirs, ...recorded].slice(0, MOST) };
};
