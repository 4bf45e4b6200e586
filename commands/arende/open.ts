import type { FormValues } from '../../src/chat/incoming.ts';
import { mayRecordFor } from '../../src/domain/actor.ts';
import type { Visibility } from '../../src/domain/fact.ts';
import type { Matter } from '../../src/domain/happenings/matter.ts';
import { chainOf } from '../../src/domain/matter/chain.ts';
import { seesMatter } from '../../src/domain/matter/seen.ts';
import { foldLetters } from '../../src/i18n/fold.ts';
import { BRIEF } from '../../src/knowledge/brief.ts';
import type { CommandContext } from '../context.ts';
import { hereOf } from '../here.ts';
import { type Fault, recording, type Standing } from '../recording.ts';
import { asValues, reads } from '../standing.ts';
import { textOf } from '../values.ts';
import { OPEN_CARD } from './index.ts';
import { newMatterBlocks } from './parts/blocks.ts';
import { FAULT } from './parts/faults.ts';
import { MATTER_FIELDS } from './parts/fields.ts';
import { LIMITS } from './parts/limits.ts';
import { matterValues } from './parts/matter-line.ts';
import { bodyIn, visibilityIn } from './parts/read.ts';

type OpenInput = Omit<Matter, 'id'> & { visibility: Visibility };

/** A matter as it was written, each fault told at its field. */
const understandMatter = (values: FormValues, context: CommandContext, fault: Fault, before?: Standing<OpenInput>): OpenInput => {
  const { catalog } = context.knowledge;
  const title = textOf(values, 'title');
  if (title === '') fault('title', FAULT.noTitle);
  if (title.length > LIMITS.title) fault('title', FAULT.tooLong(LIMITS.title));
  const start = bodyIn('start', textOf(values, 'start'), context, fault);
  if (textOf(values, 'start') === '') fault('start', FAULT.noStart);
  const goal = bodyIn('goal', textOf(values, 'goal'), context, fault);
  const via = textOf(values, 'via')
    .split(/\s*[,;\n]\s*/)
    .flatMap((typed) => bodyIn('via', typed.trim(), context, fault) ?? []);
  const typedArea = textOf(values, 'area');
  const area = catalog.get(typedArea)?.kind === 'area' ? typedArea : catalog.resolve(typedArea, ['area'])[0]?.entity.id;
  if (typedArea !== '' && area === undefined) fault('area', FAULT.unknownArea(typedArea));
  const why = Object.fromEntries(
    (['voice', 'value', 'level'] as const).flatMap((name) => {
      const text = textOf(values, name);
      if (text.length > LIMITS.text) fault(name, FAULT.tooLong(LIMITS.text));
      return text === '' ? [] : [[name, text]];
    }),
  );
  // A way that reads as it did is the way it was: a later reorganisation does not rewrite it.
  const sameWay = ['start', 'goal', 'via'].every((name) => reads(name, values, before));
  const chain = sameWay && before ? before.input.chain : start === undefined ? [] : chainOf(start, goal, via, catalog.get);
  const inherited = area ?? (start === undefined || before ? undefined : catalog.get(start)?.area);
  return {
    title,
    opened: before?.input.opened ?? hereOf(context, 'past').now.date,
    why,
    chain,
    ...(inherited === undefined ? {} : { area: inherited }),
    visibility: visibilityIn(values, fault),
  };
};
const bare = (title: string) =>
  foldLetters(title)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Opens a matter: what it is, why it is for all, and which bodies it goes through. */
export const open = recording<OpenInput>({
  noun: 'arende',
  ...OPEN_CARD,
  verbs: ['ny', 'new', 'open'],
  prefix: 'M',
  summary: { sv: 'Öppna ett ärende som ska gå genom flera organ', en: 'Open a matter that goes through several bodies' },
  examples: {
    sv: ['/arende nytt {earlier}: Gemensam e-arkivlösning; till: {body}; en röst: samma krav på leverantörer'],
    en: ['/matter new {earlier}: Joint e-archive; to: {body}; one voice: the same demands on suppliers'],
  },
  submit: { sv: 'Granska', en: 'Review' },
  fields: MATTER_FIELDS,
  read: matterValues,
  understand: understandMatter,
  may: (actor, { chain }) => chain.some((body) => mayRecordFor(actor, body)),
  show: (input, context) => newMatterBlocks(input, context),
  same: (input, state, { viewer }) =>
    [...state.matters.values()].find((m) => !m.closed && bare(m.title) === bare(input.title) && seesMatter({ ...viewer, place: 'private' }, m))?.id,
  at: (id, state) => state.matters.get(id)?.recordedAt,
  seen: (input, { viewer }) => seesMatter(viewer, input),
  events: ({ visibility, ...matter }, id) => ({ visibility, what: { type: 'matter.opened', matter: { id, ...matter } } }),
  mending: {
    find: (id, context, state) => {
      const m = state.matters.get(id);
      if (!m || !seesMatter({ ...context.viewer, place: 'private' }, m)) return undefined;
      const { title, opened, area, why, chain, visibility } = m;
      return {
        id,
        input: { title, opened, why, chain, ...(area === undefined ? {} : { area }), visibility },
        values: asValues({ title, start: chain[0], goal: chain.at(-1), area, ...why, visibility }),
        said: BRIEF.matter(m, { catalog: context.knowledge.catalog, locale: context.locale }),
        version: m.before.length,
        ...(m.before.length === 0 ? {} : { at: m.before.at(-1)?.changedAt }),
      };
    },
    corrected: ({ visibility, ...matter }, id, why) => ({ visibility, what: { type: 'matter.changed', matter: { id, ...matter }, reason: why } }),
    read: (line, context) => matterValues(`: ${line}`, context) ?? {},
  },
});
