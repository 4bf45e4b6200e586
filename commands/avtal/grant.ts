import { currentGrants } from '../../src/domain/agreements.ts';
import type { Visibility } from '../../src/domain/fact.ts';
import type { Grant } from '../../src/domain/happenings/grant.ts';
import { readWhen } from '../../src/domain/when/when.ts';
import { wrongWhen } from '../../src/i18n/when-said.ts';
import { BRIEF } from '../../src/knowledge/brief.ts';
import { note } from '../../src/reply/reply.ts';
import { amountIn } from '../amount.ts';
import { hereOf } from '../here.ts';
import { labelled } from '../labelled.ts';
import { ownHint } from '../own-names.ts';
import { recording } from '../recording.ts';
import { asValues, reads, standsAs, withoutId } from '../standing.ts';
import { GRANT_CARD } from './index.ts';
import { grantRows, kronor } from './parts/grant-rows.ts';
import { correctedSubject, subjectOf, subjectStill } from './parts/new-subject.ts';
import { FAULT, LABEL, SAY, sharesOf } from './parts/phrases.ts';
import { bodyField, bodyIn, lineField, nameField, numberIn, type Reading, textIn } from './parts/read.ts';
import { fields, partyName } from './parts/say.ts';
import { ownSight, sightOf } from './parts/sight.ts';
import { mayRecordOf, type Subject, standingOf } from './parts/subject.ts';

type Input = { subject: Subject; grant: Omit<Grant, 'id'>; visibility: Visibility };
const LABELS = [
  ['funder', 'givare|fran|funder|from'],
  ['amount', 'belopp|summa|amount'],
  ['shares', 'andel(?:ar|arna)?|fordelning|shares?'],
  ['reports', 'redovisas?|redovisning|rapport(?:eras)?|reports?|reporting'],
  ['body', 'organ(?:et)?|body'],
] as const;
const linesOf = (text: string | undefined, between: RegExp) => (text ?? '').split(between).filter(Boolean);
/** A comma before a figure is a part of it: "Lund 1,5 miljoner, Malmö 200,000". */
const SHARES = /\s*(?:[\n;]|,(?!\d))\s*/u;
const DAYS = /\s*[\n,;]\s*/u;

const sharesIn = (reading: Reading): Grant['shares'] =>
  linesOf(textIn(reading, 'shares'), SHARES).flatMap((line) => {
    const [, who = '', figure = ''] = /^(.*?\D)[\s:]+(\d[^:]*)$/iu.exec(line) ?? [];
    const amount = amountIn(figure);
    if (who === '' || amount === undefined) {
      reading.fault('shares', FAULT.share(line));
      return [];
    }
    const { catalog } = reading.context.knowledge;
    const [found, other] = catalog.resolve(who, ['municipality', 'subregion', 'organisation', 'body']);
    return [{ to: found && !found.guess && !other ? `@${found.entity.id}` : who.trim(), amount }];
  });
const daysIn = (reading: Reading): string[] =>
  linesOf(textIn(reading, 'reports'), DAYS).flatMap((typed) => {
    const when = readWhen(typed, hereOf(reading.context, 'future'));
    if (when && !when.wrong) return [when.to];
    reading.fault('reports', wrongWhen(when?.wrong ?? 'unread', typed, reading.context.locale));
    return [];
  });

/** Records a grant: who gives it, how it is shared and when it is to be reported. */
export const grant = recording<Input>({
  noun: 'avtal',
  ...GRANT_CARD,
  verbs: ['statsbidrag', 'grant'],
  prefix: 'V',
  summary: { sv: 'Registrera ett statsbidrag med andelar och redovisningsdagar', en: 'Record a grant with shares and reporting dates' },
  examples: {
    sv: ['/avtal bidrag Medel för äldreomsorg: givare: Socialstyrelsen; belopp: 500 000; andelar: {one} 200 000, {two} 300 000; redovisas: 1/3 2028'],
    en: ['/agreement grant Elderly care funds: funder: the state; amount: 500,000; shares: {one} 200,000; {two} 300,000; reports: 1/3 2028'],
  },
  submit: { sv: 'Granska', en: 'Review' },
  fields: [
    nameField('grant'),
    lineField('funder', LABEL.funder),
    lineField('amount', LABEL.amount, { sv: 'Kronor, till exempel 500 000', en: 'Kronor, for example 500,000' }),
    {
      name: 'shares',
      kind: 'lines',
      required: false,
      maxLength: 2000,
      label: LABEL.shares,
      hint: ownHint({ sv: 'En på varje rad: {one} 200 000', en: 'One on each line: {one} 200,000' }),
    },
    { name: 'reports', kind: 'lines', required: false, maxLength: 500, label: LABEL.reports, hint: { sv: 'En dag på varje rad', en: 'One day on each line' } },
    bodyField,
  ],
  read: (line) => {
    if (line.trim() === '') return undefined;
    const { head, values } = labelled(line, LABELS, 'funder');
    return { name: head, ...values };
  },
  understand: (values, context, fault, before): Input => {
    const reading = { values, context, fault };
    const ownBody = bodyIn(reading, 'body');
    const was = before?.input.grant;
    const subject = was ? correctedSubject(reading, 'grant', was) : subjectOf(reading, 'grant', ownBody);
    const now = standingOf(subject, 'grant', context);
    const body = ownBody ?? (was ? undefined : now.body);
    const shares = was && reads('shares', values, before) ? was.shares : sharesIn(reading);
    const [funder, amount] = [textIn(reading, 'funder'), numberIn(reading, 'amount')];
    if (amount !== undefined && shares.reduce((sum, s) => sum + s.amount, 0) > amount) fault('shares', FAULT.shares);
    const record: Omit<Grant, 'id'> = {
      subject: subject.id,
      name: subject.name,
      shares,
      reports: [...new Set(daysIn(reading))].sort(),
      ...(funder === undefined ? {} : { funder }),
      ...(amount === undefined ? {} : { amount }),
      ...(body === undefined ? {} : { body }),
    };
    return { subject, grant: record, visibility: before?.input.visibility ?? now.visibility };
  },
  settled: (input, state, context) => {
    const subject = subjectStill(input.subject, 'grant', input.grant.body, context, state);
    return subject && { ...input, subject, grant: { ...input.grant, subject: subject.id } };
  },
  may: (actor, { subject, grant: g }, context) => mayRecordOf(actor, subject, 'grant', g.body, context),
  remark: ({ subject, grant: { amount, shares } }, { locale }) => {
    const sum = shares.reduce((total, s) => total + s.amount, 0);
    const left = amount !== undefined && shares.length > 0 && sum < amount ? [note(sharesOf(kronor(sum, locale), kronor(amount, locale))[locale])] : [];
    return [...(subject.isNew ? [note(SAY.isNew[locale])] : []), ...left];
  },
  show: ({ grant: g }, context) => [{ kind: 'heading', text: g.name }, fields(grantRows(g, context))],
  events: ({ grant: g, visibility }, id) => ({ visibility, what: { type: 'grant.recorded', grant: { id, ...g } } }),
  same: ({ grant: g }, state) => {
    const bare = (x: Omit<Grant, 'id'>) => JSON.stringify([x.subject, x.funder, x.amount, x.shares, x.reports, x.body]);
    return currentGrants(state).find((x) => bare(x) === bare(g))?.id;
  },
  at: (id, state) => state.grants.get(id)?.recordedAt,
  seen: ({ grant: g, visibility }, context) => sightOf(context)({ ...g, visibility }),
  mending: {
    find: (id, context, state) =>
      standsAs<Grant, Input>(
        state.grants.get(id),
        context,
        (r) => ({
          input: { subject: { id: r.subject, name: r.name, isNew: false }, grant: withoutId(r), visibility: r.visibility },
          values: asValues({
            name: r.name,
            funder: r.funder,
            amount: r.amount,
            shares: r.shares.map((s) => `${partyName(s.to, context)} ${s.amount}`),
            reports: r.reports,
            body: r.body,
          }),
          said: BRIEF.grant(r, { catalog: context.knowledge.catalog, locale: context.locale }),
        }),
        ownSight(context),
      ),
    corrected: ({ grant: g, visibility }, id, why) => ({ visibility, what: { type: 'grant.corrected', grant: { id, ...g }, why } }),
    withdrawn: (id, { visibility }, why) => ({ visibility, what: { type: 'grant.withdrawn', grant: id, why } }),
  },
});
