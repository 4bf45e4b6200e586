import { isDeepStrictEqual } from 'node:util';
import { isPrivate, maySeeAction } from '../../src/domain/action-rights.ts';
import { hasRole, isSelf, mayRecordFor, maySee } from '../../src/domain/actor.ts';
import { weekdayDate } from '../../src/i18n/dates.ts';
import { BRIEF } from '../../src/knowledge/brief.ts';
import { buttons, string, strong, text } from '../../src/reply/reply.ts';
import type { CommandContext } from '../context.ts';
import { ownHint } from '../own-names.ts';
import { recording, type Standing } from '../recording.ts';
import { SAY as MEND } from '../recording-said.ts';
import { asValues, changesOf } from '../standing.ts';
import { ownersFirst } from '../utfall/parts/owner.ts';
import { VISIBILITY } from '../utfall/parts/phrases.ts';
import { ownerName } from '../utfall/parts/show.ts';
import { CREATE_CARD } from './index.ts';
import { leftSeat } from './parts/left-seat.ts';
import { actionValues } from './parts/line.ts';
import { isClosed, LABEL, SAY, standsInOutcome } from './parts/phrases.ts';
import { type ActionInput, understandAction } from './parts/schema.ts';

const NEW_FIELDS = [
  {
    name: 'text',
    kind: 'line',
    required: true,
    maxLength: 1000,
    label: LABEL.text,
    hint: ownHint({ sv: 'Vem, vad, till när: {one} svarar på remissen senast 1 mars', en: 'Who, what, by when: {one} replies to the consultation by 1 March' }),
  },
  {
    name: 'owner',
    kind: 'line',
    required: false,
    maxLength: 200,
    label: LABEL.owner,
    hint: { sv: 'Lämna tomt för den som står först i texten, annars dig själv.', en: 'Leave empty for whoever stands first in the text, otherwise yourself.' },
  },
  { name: 'due', kind: 'line', required: false, maxLength: 100, label: LABEL.due, hint: { sv: 'Till exempel 1/3', en: 'For example 1/3' } },
  { name: 'body', kind: 'line', required: false, maxLength: 200, label: LABEL.body, hint: ownHint({ sv: 'Till exempel {body}', en: 'For example {body}' }) },
  {
    name: 'visibility',
    kind: 'choice',
    required: false,
    label: LABEL.visibility,
    choices: ({ locale }: CommandContext) => Object.entries(VISIBILITY).map(([value, label]) => ({ value, label: label[locale] })),
  },
] as const;

/** An action of a meeting's outcome stands there: it is put right where it stands. */
const inOutcome = (id: string, outcome: string, { locale }: CommandContext): NonNullable<Standing<ActionInput>['fixed']> => ({
  said: standsInOutcome(id, outcome),
  button: { label: MEND.mend[locale], text: `/utfall ratta ${outcome}` },
  goes: false,
});

/** A new action, for oneself or for somebody else. */
export const create = recording<ActionInput>({
  noun: 'uppgift',
  ...CREATE_CARD,
  verbs: ['new', 'nytt', 'add'],
  prefix: 'A',
  summary: { sv: 'Lägg till en uppgift', en: 'Add an action' },
  examples: {
    sv: ['/uppgift ny {one} svarar på remissen senast 1 mars; organ: {body}', '/uppgift ny ring SKR på fredag'],
    en: ['/action new {one} replies to the consultation by 1 March; body: {body}', '/action new call SKR on Friday'],
  },
  submit: { sv: 'Granska', en: 'Review' },
  fields: NEW_FIELDS,
  find: (line, context) => {
    const several = ownersFirst(line, context);
    if (!several) return line;
    const choices = several.owners.map((owner) => ({ label: `${owner} ${several.text}`.slice(0, 70), text: `/uppgift ny ${owner} ${several.text}` }));
    return { kind: 'question', blocks: [text(SAY.oneEach[context.locale]), buttons(...choices)], onlyAsker: true };
  },
  read: actionValues,
  understand: understandAction,
  may: (actor, { owner, body }) => {
    if (body !== undefined) return mayRecordFor(actor, body);
    return (owner.kind === 'person' && isSelf(actor, owner.id)) || hasRole(actor, 'coordinator', 'secretary', 'administrator');
  },
  show: (input, context) => {
    const { locale, knowledge } = context;
    const field = (label: keyof typeof LABEL, value: string) => ({ label: LABEL[label][locale], value: [string(value)] });
    return [
      text(strong(input.text)),
      {
        kind: 'fields',
        fields: [
          field('owner', ownerName(input.owner, context)),
          field('due', input.due === undefined ? SAY.noDue[locale] : weekdayDate(input.due, locale)),
          ...(input.body === undefined ? [] : [field('body', knowledge.catalog.name(input.body))]),
          field('visibility', isPrivate(input) ? SAY.private[locale] : VISIBILITY[input.visibility][locale]),
        ],
      },
    ];
  },
  remark: ({ owner, body }, context) => leftSeat(owner, body, context),
  events: ({ visibility, ...action }, id) => ({ visibility, what: { type: 'action.set', action: { id, ...action } } }),
  same: ({ text: words, owner, body }, state, { viewer }) =>
    [...state.actions.values()].find(
      (a) => a.state === 'open' && a.text === words && a.body === body && isDeepStrictEqual(a.owner, owner) && maySeeAction({ ...viewer, place: 'private' }, a),
    )?.id,
  at: (id, state) => state.actions.get(id)?.recordedAt,
  mending: {
    find: (id, context, state) => {
      const action = state.actions.get(id);
      if (!action || !maySeeAction({ ...context.viewer, place: 'private' }, action)) return undefined;
      const { text: words, owner = { kind: 'role', name: '' }, due, body, visibility, outcome } = action;
      const mail = owner.kind === 'person' ? /^mailto:(.+)$/.exec(owner.id)?.[1] : undefined;
      const typed = `${ownerName(owner, context)}${mail === undefined ? '' : ` <${mail}>`}`;
      const fixed = outcome === undefined ? (action.state === 'done' ? { said: isClosed(id), goes: false } : undefined) : inOutcome(id, outcome, context);
      return {
        id,
        input: { text: words, owner, ...(due === undefined ? {} : { due }), ...(body === undefined ? {} : { body }), visibility },
        values: asValues({ text: words, owner: typed, due, body, visibility }),
        said: BRIEF.action(action, { catalog: context.knowledge.catalog, locale: context.locale }),
        ...changesOf(action),
        ...(action.state === 'withdrawn' ? { withdrawn: true } : {}),
        ...(fixed ? { fixed } : {}),
      };
    },
    // Whoever set it, or records for the body that follows it up.
    may: (actor, id, state) => {
      const action = state.actions.get(id);
      if (action?.body !== undefined) return mayRecordFor(actor, action.body);
      return action !== undefined && (isSelf(actor, action.recordedBy) || hasRole(actor, 'secretary', 'administrator'));
    },
    corrected: ({ visibility, ...action }, id, why) => ({ visibility, what: { type: 'action.corrected', action: { id, ...action }, why } }),
    withdrawn: (id, { visibility }, why) => ({ visibility, what: { type: 'action.withdrawn', action: id, why } }),
    read: (line) => actionValues(line) ?? {},
  },
  seen: (input, { viewer }) => viewer.place === 'private' || (!isPrivate(input) && maySee(viewer, input.visibility, input.body)),
});
