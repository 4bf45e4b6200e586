import { z } from 'zod';
import { currentAgreement, currentAgreements, currentGrant, reviewsOf, stagesOf } from '../../src/domain/agreements.ts';
import { type Block, list as bullets, link, note, type Reply, strong, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { adoptionBlocks } from './parts/adoption.ts';
import { agreementRows } from './parts/agreement-rows.ts';
import { changeBlocks } from './parts/changes.ts';
import { grantRows } from './parts/grant-rows.ts';
import { FAULT, LABEL, SAY, STAGE } from './parts/phrases.ts';
import { lineField } from './parts/read.ts';
import { reviewRows } from './parts/review-rows.ts';
import { fields, shortDay, stamped } from './parts/say.ts';
import { hiddenNote, sightOf } from './parts/sight.ts';
import { findSubject, type Subject, type SubjectKind } from './parts/subject.ts';

type Input = { subject: Subject; kind: SubjectKind };
const KINDS: readonly SubjectKind[] = ['agreement', 'procurement', 'grant'];

const ofAgreement = (subject: Subject, context: CommandContext): Block[] => {
  const { locale, knowledge } = context;
  const state = context.journal.state();
  const seen = sightOf(context);
  const newest = currentAgreement(state, subject.id);
  const current = newest && seen(newest) ? newest : undefined;
  const earlier = state.agreements.by('subject', subject.id).filter((a) => a.id !== current?.id && !a.withdrawn && seen(a));
  const appendices = [
    ...knowledge.catalog
      .all('agreement')
      .filter((a) => a.appendixOf === subject.id)
      .map((a) => knowledge.catalog.name(a.id)),
    ...currentAgreements(state, seen)
      .filter((a) => a.appendixOf === subject.id)
      .map((a) => a.name),
  ];
  return [
    ...(current ? [fields(agreementRows(current, current.visibility, context)), note(stamped(current, context))] : []),
    ...(appendices.length ? [text(strong(LABEL.appendices[locale])), bullets([...new Set(appendices)])] : []),
    ...adoptionBlocks(subject.id, context),
    ...reviewsOf(state, subject.id, seen).flatMap((r) => [text(strong(SAY.reviews[locale])), fields(reviewRows(r, context)), note(stamped(r, context))]),
    ...(earlier.length ? [text(strong(SAY.earlier[locale])), bullets(earlier.map((a) => stamped(a, context)))] : []),
  ];
};
const ofProcurement = (subject: Subject, context: CommandContext): Block[] => {
  const stages = stagesOf(context.journal.state(), subject.id, sightOf(context));
  if (stages.length === 0) return [];
  const lines = stages.map((s) => `${shortDay(s.date, context)}: ${STAGE[s.stage][context.locale]}${s.reason ? `. ${s.reason}` : ''} (${stamped(s, context)})`);
  return [text(strong(SAY.stages[context.locale])), bullets(lines)];
};
const ofGrant = (subject: Subject, context: CommandContext): Block[] => {
  const current = currentGrant(context.journal.state(), subject.id);
  return current && sightOf(context)(current) ? [fields(grantRows(current, context)), note(stamped(current, context))] : [];
};
const SHOW = { agreement: ofAgreement, procurement: ofProcurement, grant: ofGrant } as const;

/** What the association's documents say, so that it is not lost beside what is recorded. */
const fromData = (subject: Subject, context: CommandContext): Block[] => {
  const { knowledge, locale } = context;
  const facts = knowledge.records.facts.filter((f) => f.subject === subject.id && f.visibility === 'open').slice(0, 8);
  if (facts.length === 0) return [];
  return [text(strong(SAY.fromData[locale])), bullets(facts.map((f) => [link(f.text[locale], `/poster/${encodeURIComponent(f.id)}`)]))];
};

/** One agreement, procurement or grant with everything recorded of it, and what the documents say. */
export const show: Command<Input, CommandContext> = {
  noun: 'avtal',
  verb: 'visa',
  verbs: ['show'],
  summary: { sv: 'Visa ett avtal, en upphandling eller ett statsbidrag', en: 'Show an agreement, a procurement or a grant' },
  examples: { sv: ['/avtal visa {agreement}'], en: ['/agreement show {agreement}'] },
  title: { sv: 'Visa avtal', en: 'Show an agreement' },
  submit: { sv: 'Visa', en: 'Show' },
  fields: [lineField('name', LABEL.agreement, undefined, true)],
  read: (line) => (line.trim() === '' ? undefined : { name: line.trim() }),
  schema: (context) =>
    z.object({ name: z.string().max(300).default('') }).transform(({ name }, ctx): Input => {
      const names: string[] = [];
      for (const kind of KINDS) {
        const found = findSubject(name.trim(), kind, context);
        if (found.kind === 'one') return { subject: found.subject, kind };
        if (found.kind === 'several') names.push(...found.names);
      }
      const said = name.trim() === '' ? FAULT.noName : names.length ? FAULT.several(names) : FAULT.unknown(name.trim());
      ctx.addIssue({ code: 'custom', path: ['name'], message: said[context.locale] });
      return z.NEVER;
    }),
  may: () => true,
  run: async ({ subject, kind }, context): Promise<Reply> => {
    const recorded = [...SHOW[kind](subject, context), ...changeBlocks(subject.id, context)];
    const told = fromData(subject, context);
    const notShown = hiddenNote(context, subject.id);
    // It is found by what the asker may know, and shown by what this place may: in a channel not even the name of what is hidden there.
    if (recorded.length === 0 && told.length === 0 && notShown.length > 0) return { kind: 'list', blocks: notShown, ids: [] };
    return {
      kind: 'list',
      blocks: [{ kind: 'heading', text: subject.name }, ...(recorded.length ? recorded : [text(SAY.nothingRecorded[context.locale])]), ...told, ...notShown],
      ids: [subject.id],
    };
  },
};
