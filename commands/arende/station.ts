import type { FormValues } from '../../src/chat/incoming.ts';
import { mayRecordFor, maySee } from '../../src/domain/actor.ts';
import type { Visibility } from '../../src/domain/fact.ts';
import type { Station, StationResult } from '../../src/domain/happenings/matter.ts';
import { seesMatter } from '../../src/domain/matter/seen.ts';
import { longDate } from '../../src/i18n/dates.ts';
import { foldLetters } from '../../src/i18n/fold.ts';
import { whichYear, wrongWhen } from '../../src/i18n/when-said.ts';
import { BRIEF } from '../../src/knowledge/brief.ts';
import { type Block, note, text } from '../../src/reply/reply.ts';
import type { CommandContext } from '../context.ts';
import { hereOf, inOtherYear, readDay } from '../here.ts';
import { type Fault, recording, type Standing } from '../recording.ts';
import { asValues, standsAs, withoutId } from '../standing.ts';
import { textOf } from '../values.ts';
import { STATION_CARD } from './index.ts';
import { stationBlocks } from './parts/blocks.ts';
import { matterByWords } from './parts/by-words.ts';
import { chainWarnings, whereSaid } from './parts/chain-said.ts';
import { FAULT } from './parts/faults.ts';
import { STATION_FIELDS } from './parts/fields.ts';
import { LIMITS } from './parts/limits.ts';
import { bodyIn, matterIn } from './parts/read.ts';
import { stationValues } from './parts/station-line.ts';
import { comingDates, viewOf } from './parts/view.ts';

/** `replaces`: the station that is corrected by this one. */
export type StationInput = { matter: string; replaces?: string; title: string; outside?: string; station: Omit<Station, 'id'>; visibility: Visibility };

const RESULTS: readonly (readonly [StationResult, RegExp])[] = [
  ['referred-back', /^(?:referred-back|aterremi|referred back|skickat tillbaka)/],
  ['tabled', /^(?:tabled|bordla|bordlag|postponed|uppskjut)/],
  ['recommended', /^(?:recommended|rekommend|foresl|tillstyrk|recommend|vidare)/],
  ['noted', /^(?:noted|noter|information)/],
  ['decided', /^(?:decided|beslut|antag|godkan|adopted|approved)/],
];
export const resultOf = (typed: string): StationResult | undefined => RESULTS.find(([, pattern]) => pattern.test(foldLetters(typed).toLowerCase()))?.[0];

const understand = (values: FormValues, context: CommandContext, fault: Fault, before?: Standing<StationInput>): StationInput => {
  const { locale, knowledge, journal } = context;
  const matter = before ? journal.state().matters.get(before.input.matter) : matterIn(values, context, fault);
  const body = bodyIn('body', textOf(values, 'body'), context, fault);
  if (textOf(values, 'body') === '') fault('body', FAULT.noBody);
  const result = resultOf(textOf(values, 'result'));
  if (result === undefined) fault('result', FAULT.noResult);
  const here = hereOf(context, 'past');
  const typedDate = textOf(values, 'date');
  const read = typedDate === '' ? { date: here.now.date } : readDay(typedDate, here);
  if (!('date' in read)) fault('date', wrongWhen(read.why, typedDate, locale));
  else if (read.date > here.now.date) fault('date', FAULT.future);
  const either = typedDate === '' ? undefined : inOtherYear(typedDate, context);
  // Before there was such a matter, where the body has a meeting on the same day to come: that one is meant, and it has not been.
  if (either && matter && body !== undefined && either.past < matter.opened && comingDates(body, context).includes(either.ahead))
    fault('date', whichYear(typedDate, longDate(either.past, locale), longDate(either.ahead, locale)));
  const to = bodyIn('back', textOf(values, 'back'), context, fault);
  const words = textOf(values, 'note');
  if (words.length > LIMITS.text) fault('note', FAULT.tooLong(LIMITS.text));
  const way = (matter?.chain ?? []).map((id) => knowledge.catalog.name(id)).join(' → ');
  const outside = matter && body !== undefined && !matter.chain.includes(body) ? FAULT.notOnWay(knowledge.catalog.name(body), way)[locale] : undefined;
  return {
    matter: matter?.id ?? '',
    title: matter ? `${matter.id} ${matter.title}` : '',
    ...(outside === undefined ? {} : { outside }),
    ...(before ? { replaces: before.id } : {}),
    station: {
      body: body ?? '',
      date: 'date' in read ? read.date : here.now.date,
      result: result ?? 'noted',
      ...(words === '' ? {} : { text: words }),
      ...(to === undefined || result !== 'referred-back' ? {} : { to }),
    },
    visibility: before?.input.visibility ?? matter?.visibility ?? 'secretariat',
  };
};

/** Where the matter is with this station, and what is then out of order: a step that was skipped shows before it is saved. */
const afterwards = ({ matter: id, replaces, station, visibility }: StationInput, context: CommandContext): Block[] => {
  const matter = context.journal.state().matters.get(id);
  if (!matter) return [];
  const stamp = { recordedBy: context.actor.id, recordedAt: context.now.toISOString(), visibility, seq: Number.MAX_SAFE_INTEGER };
  const others = matter.stations.filter((s) => s.id !== replaces);
  const view = viewOf({ ...matter, stations: [...others, { id: '', ...station, ...stamp }] }, context);
  return [text(whereSaid(view, context)), ...chainWarnings(view, context).map((w) => text(w[context.locale]))];
};

/** Records what a body did with a matter, where no meeting's outcome says it. */
export const station = recording<StationInput>({
  noun: 'arende',
  ...STATION_CARD,
  verbs: ['handled', 'behandlat'],
  prefix: 'S',
  summary: { sv: 'Registrera vad ett organ gjorde med ett ärende', en: 'Record what a body did with a matter' },
  examples: {
    sv: ['/arende station M-7K3PD {body} 14/1: bordlagt: underlaget kompletteras'],
    en: ['/matter handled M-7K3PD {body} 14/1: tabled: more background needed'],
  },
  submit: { sv: 'Granska', en: 'Review' },
  fields: STATION_FIELDS,
  find: matterByWords('station', true),
  read: stationValues,
  understand,
  may: (actor, { station }) => mayRecordFor(actor, station.body),
  show: (input, context) => [
    ...stationBlocks(input.station, input.title, context),
    ...afterwards(input, context),
    ...(input.outside === undefined ? [] : [note(input.outside)]),
  ],
  same: ({ matter, station: s }, state) =>
    state.matters.get(matter)?.stations.find((o) => !o.withdrawn && o.body === s.body && o.date === s.date && o.result === s.result)?.id,
  at: (id, state) => [...state.matters.values()].flatMap((m) => m.stations).find((s) => s.id === id)?.recordedAt,
  seen: ({ station, visibility }, { viewer }) => maySee(viewer, visibility, station.body),
  events: ({ matter, station, visibility }, id) => ({ visibility, what: { type: 'matter.handled', matter, station: { id, ...station } } }),
  mending: {
    find: (id, context, state) => {
      const inPrivate = { ...context.viewer, place: 'private' } as const;
      const matter = [...state.matters.values()].find((m) => m.stations.some((s) => s.id === id) && seesMatter(inPrivate, m));
      return standsAs<Station, StationInput>(
        matter?.stations.find((s) => s.id === id),
        context,
        (s) => ({
          input: { matter: matter?.id ?? '', title: `${matter?.id} ${matter?.title}`, station: withoutId(s), visibility: s.visibility },
          values: asValues({ matter: matter?.id, body: s.body, date: s.date, result: s.result, back: s.to, note: s.text }),
          said: BRIEF.station(s, { catalog: context.knowledge.catalog, locale: context.locale }),
        }),
      );
    },
    corrected: ({ matter, station: s, visibility }, id, why) => ({
      visibility,
      what: { type: 'matter.station-corrected', matter, station: { id, ...s }, reason: why },
    }),
    withdrawn: (id, { matter, visibility }, why) => ({ visibility, what: { type: 'matter.station-withdrawn', matter, station: id, reason: why } }),
    without: ['matter'],
  },
});
