import { isTakenBack, sightIn } from '../../domain/agreement-sight.ts';
import { adoptionOf, currentAgreement, nextReview } from '../../domain/agreements.ts';
import type { AgreementRecord, AgreementState, ReviewRecord } from '../../domain/happenings/agreement.ts';
import type { State } from '../../domain/state.ts';
import type { RoleValue } from '../../domain/value.ts';
import { longDate } from '../../i18n/dates.ts';
import { listed } from '../../i18n/listed.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Catalog } from '../catalog.ts';
import type { Statement } from '../statements.ts';
import { both } from '../worded.ts';
import type { NameOf } from './name-of.ts';
import { commonOf, inSentence, namesIn } from './parts.ts';

const partyOf = (party: string, catalog: Catalog) => (party.startsWith('@') ? catalog.name(party.slice(1)) : party);
const dated = (date: string, sv: string, en: string) => ({ kind: 'date', when: date, what: { sv, en } }) as const;

/** How long an agreement holds, until when it can be ended, when it is reviewed, and who its parties are: each what one question asks for. */
const ofAgreement = (a: AgreementRecord, state: AgreementState, catalog: Catalog, nameOf: NameOf): Statement[] => {
  const common = commonOf(a, a.recordedAt.slice(0, 10), catalog, nameOf);
  const { from, to, notice, parties } = a;
  const review = nextReview(state, a);
  const day = (date: string, l: Locale) => longDate(date, l);
  const out: Statement[] = [];
  if (from !== undefined || to !== undefined)
    out.push({
      ...common,
      id: `${a.id}.galler`,
      relation: 'term',
      mode: 'rule',
      roles: { when: [both((l) => [from, to].flatMap((d) => (d === undefined ? [] : [day(d, l)])).join('–'))] },
      values: [
        ...(from === undefined ? [] : [dated(from, 'gäller från', 'valid from')]),
        ...(to === undefined ? [] : [dated(to, 'gäller till', 'valid until')]),
      ],
      terms: { sv: ['avtalstid', 'avtalsperiod', 'gäller', 'löper ut', 'går ut', 'upphör'], en: ['term', 'valid', 'expires', 'ends', 'runs out'] },
      text: both((l) => {
        const said =
          l === 'sv' ? [from && `från ${day(from, l)}`, to && `till och med ${day(to, l)}`] : [from && `from ${day(from, l)}`, to && `until ${day(to, l)}`];
        return `${a.name} ${l === 'sv' ? 'gäller' : 'is valid'} ${said.filter(Boolean).join(' ')}.`;
      }),
    });
  if (notice !== undefined)
    out.push({
      ...common,
      id: `${a.id}.uppsagning`,
      relation: 'end',
      mode: 'rule',
      roles: { when: [both((l) => day(notice, l))] },
      values: [dated(notice, 'sista dag för uppsägning', 'last day to give notice')],
      terms: {
        sv: ['uppsägning', 'säga upp', 'sägas upp', 'senast säga upp', 'sista dag', 'uppsägningstid'],
        en: ['notice', 'terminate', 'give notice', 'last day'],
      },
      text: both((l) =>
        l === 'sv' ? `Sista dag att säga upp ${a.name} är ${day(notice, l)}.` : `The last day to give notice of ${a.name} is ${day(notice, l)}.`,
      ),
    });
  if (review !== undefined)
    out.push({
      ...common,
      id: `${a.id}.oversyn`,
      relation: 'follow-up',
      mode: 'planned',
      status: 'planned',
      roles: { when: [both((l) => day(review, l))] },
      values: [dated(review, 'översyn senast', 'review by')],
      terms: { sv: ['översyn', 'ses över', 'granskas', 'nästa översyn', 'revideras'], en: ['review', 'reviewed', 'next review'] },
      text: both((l) => (l === 'sv' ? `${a.name} ska ses över senast ${day(review, l)}.` : `${a.name} is to be reviewed by ${day(review, l)}.`)),
    });
  if (parties.length) {
    const who: RoleValue[] = [...parties];
    out.push({
      ...common,
      id: `${a.id}.parter`,
      about: parties.flatMap((p) => (p.startsWith('@') ? [p.slice(1)] : [])),
      relation: 'participation',
      mode: 'rule',
      roles: { who, with: who },
      values: [{ kind: 'set', of: { sv: 'parter', en: 'parties' }, count: parties.length, members: [...parties], complete: true }],
      terms: { sv: ['parter', 'part', 'avtal mellan', 'avtalsparter'], en: ['parties', 'party', 'agreement between'] },
      text: both(
        (l) =>
          `${l === 'sv' ? `Parter i ${a.name} är` : `The parties to ${a.name} are`} ${listed(
            parties.map((p) => partyOf(p, catalog)),
            l,
          )}.`,
      ),
    });
  }
  return out;
};

/** Who has adopted an agreement and, only when every municipality is spoken of, who has not. */
const ofAdoption = (subject: string, sightOf: ReturnType<typeof sightIn>, state: AgreementState, catalog: Catalog, nameOf: NameOf): Statement[] => {
  const municipalities = catalog.all('municipality').map((m) => m.id);
  const { adopted, not, complete, records } = adoptionOf(state, subject, municipalities);
  const newest = records.at(-1);
  if (!newest) return [];
  const common = commonOf({ ...newest, ...sightOf(newest) }, newest.date, catalog, nameOf);
  // What is computed from several recordings cites each of them.
  const citations = records.flatMap((r) => commonOf(r, r.date, catalog, nameOf).citations);
  const ids = adopted.map((a) => a.municipality);
  const members = (of: readonly string[]) => of.map((id) => `@${id}`);
  const total = municipalities.length;
  const date = (l: Locale) => longDate(newest.date, l);
  const gloss = catalog.gloss(subject);
  const name = (l: Locale) => (l === 'en' && gloss !== undefined ? `${newest.name} (${gloss})` : newest.name);
  const who = (l: Locale) => (ids.length === total ? (l === 'sv' ? 'Alla' : 'All') : `${ids.length} ${l === 'sv' ? 'av' : 'of'} ${total}`);
  const named = (l: Locale) => (ids.length > 0 && ids.length <= total / 2 ? `: ${namesIn(ids, catalog, l)}` : '');
  // That some have not is a statement of its own: "not" in this one would deny what it says of the others.
  const missing: Statement[] =
    complete && not.length
      ? [
          {
            ...common,
            citations,
            id: `${newest.id}.inte-anslutna`,
            about: not,
            relation: 'adoption',
            mode: 'done',
            status: 'not-done',
            roles: { who: members(not) },
            values: [],
            terms: { sv: ['inte anslutit', 'inte anslutna', 'saknas', 'inte antagit', 'återstår'], en: ['not adopted', 'missing', 'not joined', 'remaining'] },
            text: both((l) =>
              l === 'sv'
                ? `${namesIn(not, catalog, l)} har inte anslutit sig till ${name(l)}.`
                : `${namesIn(not, catalog, l)} ${not.length === 1 ? 'has' : 'have'} not adopted ${name(l)}.`,
            ),
          },
        ]
      : [];
  return [
    {
      ...common,
      citations,
      id: `${newest.id}.anslutna`,
      about: ids,
      relation: 'adoption',
      mode: 'done',
      status: ids.length === total ? 'done' : 'ongoing',
      roles: { who: members(ids), when: [both(date)] },
      values: [{ kind: 'set', of: { sv: 'anslutna kommuner', en: 'municipalities that have adopted it' }, count: ids.length, members: members(ids), complete }],
      terms: {
        sv: ['anslutit', 'anslutna', 'anslutning', 'antagit', 'antagits', 'anslutit sig', 'skrivit under'],
        en: ['adopted', 'adoption', 'joined', 'signed'],
      },
      text: both((l) =>
        l === 'sv'
          ? `${who(l)} kommuner har anslutit sig till ${name(l)} (${date(l)})${named(l)}.`
          : `${who(l)} municipalities have adopted ${name(l)} (${date(l)})${named(l)}.`,
      ),
    },
    ...missing,
  ];
};

const ofReview = (r: ReviewRecord, catalog: Catalog, nameOf: NameOf): Statement => {
  const { target, done } = r;
  const figure = (n: number, sv: string, en: string) => ({ kind: 'number', n, unit: { sv, en }, qualifier: 'exact' }) as const;
  return {
    ...commonOf(r, r.date, catalog, nameOf),
    id: `${r.id}.granskning`,
    relation: 'follow-up',
    mode: 'done',
    status: 'done',
    roles: { when: [both((l) => longDate(r.date, l))], ...(r.text === undefined ? {} : { result: [r.text] }) },
    values: [
      ...(done === undefined ? [] : [figure(done, 'uppföljda', 'followed up')]),
      ...(target === undefined ? [] : [figure(target, 'mål för uppföljningen', 'follow-up target')]),
    ],
    terms: { sv: ['översyn', 'granskning', 'uppföljning', 'uppföljda', 'följts upp'], en: ['review', 'follow-up', 'followed up'] },
    text: both((l) => {
      const said = r.text === undefined ? '' : `: ${inSentence(r.text)}`;
      const how =
        done === undefined
          ? ''
          : target === undefined
            ? ` ${done} ${l === 'sv' ? 'följdes upp' : 'were followed up'}.`
            : l === 'sv'
              ? ` ${done} av ${target} följdes upp.`
              : ` ${done} of ${target} were followed up.`;
      return l === 'sv' ? `${r.name} granskades ${longDate(r.date, l)}${said}.${how}` : `${r.name} was reviewed on ${longDate(r.date, l)}${said}.${how}`;
    }),
  };
};

/** What holds of an agreement by its newest recording, who has adopted it, and each review of it. */
export const statementsOfAgreement = (subject: string, state: State, catalog: Catalog, nameOf: NameOf): Statement[] => {
  // With an agreement that was taken back goes what was recorded under it.
  if (isTakenBack(subject, state, catalog)) return [];
  const current = currentAgreement(state, subject);
  const sightOf = sightIn(state, catalog);
  return [
    ...(current ? ofAgreement(current, state, catalog, nameOf) : []),
    ...ofAdoption(subject, sightOf, state, catalog, nameOf),
    ...state.reviews
      .by('subject', subject)
      .filter((r) => r.withdrawn === undefined)
      .map((r) => ofReview({ ...r, ...sightOf(r) }, catalog, nameOf)),
  ];
};
