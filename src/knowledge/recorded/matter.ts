import type { Visibility } from '../../domain/fact.ts';
import type { MatterState } from '../../domain/happenings/matter.ts';
import { type Stop, stopsOf } from '../../domain/matter/stations.ts';
import { type Whereabouts, whereIs } from '../../domain/matter/where.ts';
import { spanOf } from '../../domain/period.ts';
import type { State } from '../../domain/state.ts';
import { longDate } from '../../i18n/dates.ts';
import { listed } from '../../i18n/listed.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Catalog } from '../catalog.ts';
import type { Statement } from '../statements.ts';
import { both } from '../worded.ts';
import { wordsOf } from '../words.ts';
import type { NameOf } from './name-of.ts';
import { inSentence } from './said.ts';

export type Known = { matter: MatterState; stops: readonly Stop[]; where: Whereabouts; at?: string; visibility: Visibility };
const names = (ids: readonly string[], catalog: Catalog, locale: Locale) =>
  listed(
    ids.map((id) => catalog.name(id)),
    locale,
  );
export const called = ({ matter }: Known, locale: Locale) => (locale === 'sv' ? `”${matter.title}” (${matter.id})` : `“${matter.title}” (${matter.id})`);

const NARROW: readonly Visibility[] = ['open', 'body', 'secretariat'];
/** Where a matter is follows from all its stops: what one of them may not be seen for, the whole may not. */
const narrowest = (all: readonly Visibility[]): Visibility => NARROW[Math.max(...all.map((v) => NARROW.indexOf(v)))] ?? 'secretariat';

export const knownOf = (matter: MatterState, stops: readonly Stop[]): Known => {
  const where = whereIs(matter.chain, stops, matter.opened);
  const at = matter.closed ? undefined : matter.chain[where.at];
  return { matter, stops, where, ...(at === undefined ? {} : { at }), visibility: narrowest([matter.visibility, ...stops.map((s) => s.visibility)]) };
};

const whereText = (k: Known, catalog: Catalog, locale: Locale): string => {
  const { matter, where, at } = k;
  const sv = locale === 'sv';
  const skipped =
    where.skipped.length === 0 ? '' : sv ? ` Hoppades över: ${names(where.skipped, catalog, 'sv')}.` : ` Skipped: ${names(where.skipped, catalog, 'en')}.`;
  if (matter.closed)
    return sv ? `Ärendet ${called(k, 'sv')} är avslutat: ${matter.closed.reason}.` : `The matter ${called(k, 'en')} is closed: ${matter.closed.reason}.`;
  if (at === undefined) {
    const last = catalog.name(matter.chain.at(-1) ?? '');
    return (
      (sv
        ? `Ärendet ${called(k, 'sv')} är klart: det behandlades av ${last} ${longDate(where.since, 'sv')}.`
        : `The matter ${called(k, 'en')} is done: ${last} dealt with it on ${longDate(where.since, 'en')}.`) + skipped
    );
  }
  const ahead = matter.chain.slice(where.at + 1);
  const then = ahead.length === 0 ? '' : sv ? ` Därefter går det till ${names(ahead, catalog, 'sv')}.` : ` It goes on to ${names(ahead, catalog, 'en')}.`;
  const held =
    where.held === undefined
      ? ''
      : where.held.result === 'tabled'
        ? sv
          ? ', där det bordlades'
          : ', where it was tabled'
        : sv
          ? ', efter återremiss'
          : ', having been referred back';
  return (
    (sv
      ? `Ärendet ${called(k, 'sv')} är hos ${catalog.name(at)} sedan ${longDate(where.since, 'sv')}${held}.`
      : `The matter ${called(k, 'en')} has been with ${catalog.name(at)} since ${longDate(where.since, 'en')}${held}.`) +
    then +
    skipped
  );
};

export const common = (k: Known, nameOf: NameOf) => ({
  from: 'outcome' as const,
  ...(k.matter.area === undefined ? {} : { area: k.matter.area }),
  period: k.where.since,
  span: spanOf(k.where.since),
  conflicts: [],
  citations: [
    {
      document: `registrering:${k.matter.id}`,
      section: `Ärende ${k.matter.id}, ${longDate(k.matter.opened, 'sv')}, ${nameOf(k.matter.recordedBy)}`,
    },
    // What moved it is cited too: the newest meeting's outcome that names it.
    ...k.stops
      .slice(-1)
      .flatMap((s) =>
        s.meeting === undefined ? [] : [{ document: `protokoll:${s.meeting}`, section: `${s.record}, ${longDate(s.date, 'sv')}, ${nameOf(s.recordedBy)}` }],
      ),
  ],
  visibility: k.visibility,
  body: k.matter.chain[0] ?? '',
  recorder: nameOf(k.matter.recordedBy),
});

const whereabouts = (k: Known, catalog: Catalog, nameOf: NameOf): Statement => {
  const { matter, where, at } = k;
  const mentioned = catalog.mentions(wordsOf(matter.title)).flatMap((m) => m.entities.map((e) => e.id));
  const here = at ?? matter.chain.at(-1) ?? '';
  return {
    ...common(k, nameOf),
    id: matter.id,
    subject: here,
    about: [...new Set([...mentioned, ...matter.chain.filter((b) => b !== here)])],
    relation: 'preparation',
    mode: at === undefined ? 'done' : 'planned',
    status: matter.closed ? 'ended' : at === undefined ? 'done' : where.held?.result === 'tabled' ? 'tabled' : 'ongoing',
    roles: { where: [`@${here}`], who: [`@${here}`], what: [matter.title], when: [both((l) => longDate(where.since, l))] },
    values: [{ kind: 'date', when: where.since, what: { sv: 'hos organet sedan', en: 'with the body since' } }],
    terms: {
      sv: ['ärende', 'ärendet', 'läge', 'status', 'ligger', 'befinner sig', 'nästa steg', 'beredning', matter.id],
      en: ['matter', 'status', 'next step', 'preparation', 'stands', matter.id],
    },
    text: both((l) => whereText(k, catalog, l)),
  };
};

const WHY = {
  voice: { sv: 'En röst', en: 'One voice' },
  value: { sv: 'Värde för alla', en: 'Value for all' },
  level: { sv: 'Rätt nivå', en: 'The right level' },
} as const;
/** Why a matter is for all, in the words of those who opened it. */
const reasons = (k: Known, nameOf: NameOf): Statement[] => {
  const { matter } = k;
  const said = (['voice', 'value', 'level'] as const).flatMap((name) => (matter.why[name] === undefined ? [] : [{ name, text: matter.why[name] }]));
  if (said.length === 0) return [];
  const told = (l: Locale) => said.map(({ name, text }) => `${WHY[name][l]}: ${text}.`).join(' ');
  return [
    {
      ...common(k, nameOf),
      id: `${matter.id}.varfor`,
      subject: matter.chain[0] ?? '',
      about: [],
      relation: 'reason',
      mode: 'planned',
      roles: { why: said.map(({ text }) => text), what: [matter.title] },
      values: [],
      terms: {
        sv: ['ärende', 'för alla', 'en röst', 'värde för alla', 'rätt nivå', 'motiv', matter.id],
        en: ['matter', 'for all', 'one voice', 'value for all', 'right level', matter.id],
      },
      text: both((l) =>
        l === 'sv'
          ? `Ärendet ${called(k, 'sv')} är för alla kommuner av dessa skäl. ${told('sv')}`
          : `The matter ${called(k, 'en')} is for all municipalities for these reasons. ${told('en')}`,
      ),
    },
  ];
};

const DID = {
  decided: { sv: 'beslutade om', en: 'decided on' },
  recommended: { sv: 'tillstyrkte', en: 'recommended' },
  noted: { sv: 'noterade', en: 'noted' },
  tabled: { sv: 'bordlade', en: 'tabled' },
  'referred-back': { sv: 'återremitterade', en: 'referred back' },
} as const;
const DONE_WORDS = {
  decided: { sv: ['beslutade', 'beslut'], en: ['decided', 'decision'] },
  recommended: { sv: ['tillstyrkte', 'tillstyrkt'], en: ['recommended'] },
  noted: { sv: ['noterade', 'noterat'], en: ['noted'] },
  tabled: { sv: ['bordlade', 'bordlagt'], en: ['tabled'] },
  'referred-back': { sv: ['återremiss', 'återremitterade', 'återremitterades', 'gick tillbaka'], en: ['referred back', 'sent back'] },
} as const;
/** What each body did with a matter and why, where the matter's own stations say so. What a meeting decided is told there. */
const stations = (k: Known, catalog: Catalog, nameOf: NameOf): Statement[] =>
  k.stops
    .filter((s) => s.meeting === undefined)
    .map((s): Statement => {
      const why = s.text === undefined ? undefined : inSentence(s.text);
      return {
        ...common(k, nameOf),
        period: s.date,
        span: spanOf(s.date),
        id: s.record,
        subject: s.body,
        about: [],
        relation: 'preparation',
        mode: 'done',
        roles: { by: [`@${s.body}`], what: [k.matter.title], when: [both((l) => longDate(s.date, l))], ...(why === undefined ? {} : { why: [why] }) },
        values: [],
        terms: { sv: ['ärende', ...DONE_WORDS[s.result].sv], en: ['matter', ...DONE_WORDS[s.result].en] },
        text: both((l) =>
          l === 'sv'
            ? `${catalog.name(s.body)} ${DID[s.result].sv} ärendet ${called(k, 'sv')} ${longDate(s.date, 'sv')}${why === undefined ? '' : `: ${why}`}.`
            : `${catalog.name(s.body)} ${DID[s.result].en} the matter ${called(k, 'en')} on ${longDate(s.date, 'en')}${why === undefined ? '' : `: ${why}`}.`,
        ),
        citations: [
          {
            document: `registrering:${k.matter.id}`,
            section: `Ärende ${k.matter.id}, ${longDate(s.date, 'sv')}, ${nameOf(s.recordedBy)}`,
          },
        ],
        visibility: narrowest([k.matter.visibility, s.visibility]),
        recorder: nameOf(s.recordedBy),
      };
    });

/** Where one matter is, why it is for all, and what each body did with it. */
export const statementsOfMatter = (matter: MatterState, state: Pick<State, 'outcomes'>, catalog: Catalog, nameOf: NameOf): Statement[] => {
  const k = knownOf(matter, stopsOf(state, matter));
  return [whereabouts(k, catalog, nameOf), ...reasons(k, nameOf), ...stations(k, catalog, nameOf)];
};
