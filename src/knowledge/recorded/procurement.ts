import { sightIn } from '../../domain/agreement-sight.ts';
import { currentGrant, stagesOf } from '../../domain/agreements.ts';
import type { Status } from '../../domain/fact.ts';
import type { Grant, GrantState } from '../../domain/happenings/grant.ts';
import type { ProcurementStage, Stage } from '../../domain/happenings/procurement.ts';
import type { Recorded } from '../../domain/stamp.ts';
import type { State } from '../../domain/state.ts';
import { longDate } from '../../i18n/dates.ts';
import { listed } from '../../i18n/listed.ts';
import { STAGE } from '../../i18n/stages.ts';
import type { Catalog } from '../catalog.ts';
import type { Statement } from '../statements.ts';
import { both } from '../worded.ts';
import type { NameOf } from './name-of.ts';
import { commonOf, inSentence } from './parts.ts';

const STATUS: Readonly<Record<ProcurementStage, Status>> = {
  planned: 'planned',
  advertised: 'ongoing',
  evaluation: 'ongoing',
  awarded: 'ongoing',
  appealed: 'ongoing',
  signed: 'done',
  delayed: 'delayed',
  stopped: 'stopped',
};

const ofStage = (s: Recorded<Stage>, latest: boolean, catalog: Catalog, nameOf: NameOf): Statement => ({
  ...commonOf(s, s.date, catalog, nameOf),
  id: `${s.id}.lage`,
  relation: 'procurement',
  mode: 'done',
  status: STATUS[s.stage],
  roles: { when: [both((l) => longDate(s.date, l))], what: [STAGE[s.stage]], ...(s.reason === undefined ? {} : { why: [s.reason] }) },
  values: [],
  terms: { sv: ['läge', 'status', 'upphandling', STAGE[s.stage].sv, 'skäl'], en: ['status', 'procurement', STAGE[s.stage].en, 'reason'] },
  text: both((l) => {
    if (!latest)
      return l === 'sv'
        ? `${s.name} fick läget ”${STAGE[s.stage].sv}” ${longDate(s.date, l)}.`
        : `${s.name} got the status “${STAGE[s.stage].en}” on ${longDate(s.date, l)}.`;
    const why = s.reason === undefined ? '' : ` ${l === 'sv' ? 'Skäl' : 'Reason'}: ${inSentence(s.reason)}.`;
    return l === 'sv'
      ? `${s.name} har läget ”${STAGE[s.stage].sv}” sedan ${longDate(s.date, l)}.${why}`
      : `${s.name} has the status “${STAGE[s.stage].en}” since ${longDate(s.date, l)}.${why}`;
  }),
});

const money = (n: number, by?: string) =>
  ({ kind: 'money', currency: 'SEK', n, qualifier: 'exact', ...(by === undefined ? {} : { by: { sv: by, en: by } }) }) as const;
const ofGrant = (g: Recorded<Grant>, catalog: Catalog, nameOf: NameOf): Statement[] => {
  const common = commonOf(g, g.recordedAt.slice(0, 10), catalog, nameOf);
  const to = (party: string) => (party.startsWith('@') ? catalog.name(party.slice(1)) : party);
  const out: Statement[] = [];
  const { amount } = g;
  if (amount !== undefined)
    out.push({
      ...common,
      id: `${g.id}.belopp`,
      about: g.shares.flatMap((s) => (s.to.startsWith('@') ? [s.to.slice(1)] : [])),
      relation: 'grant',
      mode: 'decision',
      roles: { ...(g.funder === undefined ? {} : { by: [g.funder] }), for: g.shares.map((s) => s.to) },
      values: [money(amount), ...g.shares.map((s) => money(s.amount, to(s.to)))],
      terms: {
        sv: ['statsbidrag', 'bidrag', 'belopp', 'andel', 'fördelning', 'kronor', 'betalar', 'finansierar'],
        en: ['grant', 'amount', 'share', 'funding', 'pays', 'funds'],
      },
      text: both((l) => {
        const n = (x: number) => `${new Intl.NumberFormat(l === 'sv' ? 'sv-SE' : 'en-GB').format(x)} kr`;
        const from = g.funder === undefined ? '' : l === 'sv' ? ` från ${g.funder}` : ` from ${g.funder}`;
        const shares = g.shares.length
          ? ` ${l === 'sv' ? 'Andelar' : 'Shares'}: ${listed(
              g.shares.map((s) => `${to(s.to)} ${n(s.amount)}`),
              l,
            )}.`
          : '';
        return `${g.name} ${l === 'sv' ? 'är' : 'is'} ${n(amount)}${from}.${shares}`;
      }),
    });
  if (g.reports.length)
    out.push({
      ...common,
      id: `${g.id}.redovisning`,
      relation: 'reporting',
      mode: 'planned',
      status: 'planned',
      roles: {
        when: [
          both((l) =>
            listed(
              g.reports.map((d) => longDate(d, l)),
              l,
            ),
          ),
        ],
      },
      values: g.reports.map((when) => ({ kind: 'date', when, what: { sv: 'redovisas', en: 'to be reported' } }) as const),
      terms: { sv: ['redovisas', 'redovisning', 'rapporteras', 'återrapportering'], en: ['reported', 'reporting', 'report due'] },
      text: both(
        (l) =>
          `${g.name} ${l === 'sv' ? 'ska redovisas' : 'is to be reported on'} ${listed(
            g.reports.map((d) => longDate(d, l)),
            l,
          )}.`,
      ),
    });
  return out;
};

/** How far a procurement has come, and when it got to each stage before. */
export const statementsOfProcurement = (subject: string, state: State, catalog: Catalog, nameOf: NameOf): Statement[] => {
  const sightOf = sightIn(state, catalog);
  const stages = stagesOf(state, subject).map((s) => ({ ...s, ...sightOf(s) }));
  const now = stages.at(-1);
  return now ? [ofStage(now, true, catalog, nameOf), ...stages.slice(0, -1).map((earlier) => ofStage(earlier, false, catalog, nameOf))] : [];
};
/** What a grant is by its newest recording. */
export const statementsOfGrant = (subject: string, state: GrantState, catalog: Catalog, nameOf: NameOf): Statement[] => {
  const grant = currentGrant(state, subject);
  return grant ? ofGrant(grant, catalog, nameOf) : [];
};
