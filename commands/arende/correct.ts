import type { FormValues } from '../../src/chat/incoming.ts';
import type { Visibility } from '../../src/domain/fact.ts';
import { mayHandle } from '../../src/domain/matter/seen.ts';
import { MendableError } from '../../src/errors.ts';
import { text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import type { Fault } from '../recording.ts';
import { textOf } from '../values.ts';
import type { OpenInput } from './open.ts';
import { understandMatter } from './open.ts';
import { matterBlocks } from './parts/blocks.ts';
import { FAULT } from './parts/faults.ts';
import { MATTER_FIELDS, matterField, reasonField } from './parts/fields.ts';
import { matterOr } from './parts/find.ts';
import { correctionValues } from './parts/matter-line.ts';
import { matterIn } from './parts/read.ts';
import { caused, recordOnce } from './parts/record.ts';
import { understood } from './parts/simple.ts';
import { viewOf } from './parts/view.ts';

type CorrectInput = { id: string; before: readonly string[]; now: OpenInput; reason: string };

/** What is not written stays as it was, the way through the bodies too. */
const understand = (values: FormValues, context: CommandContext, fault: Fault): CorrectInput => {
  const matter = matterIn(values, context, fault);
  const reason = textOf(values, 'reason');
  if (reason === '') fault('reason', FAULT.noReason);
  const typed = (name: string) => textOf(values, name);
  const kept = { title: matter?.title ?? '', area: matter?.area ?? '', ...matter?.why, visibility: matter?.visibility ?? ('open' satisfies Visibility) };
  const way = { start: matter?.chain[0] ?? '', goal: matter?.chain.at(-1) ?? '' };
  const written = Object.fromEntries(Object.keys(values).flatMap((name) => (typed(name) === '' ? [] : [[name, typed(name)]])));
  const now = understandMatter({ ...kept, ...way, ...written }, context, fault);
  const moved = ['start', 'goal', 'via'].some((name) => written[name] !== undefined && written[name] !== way[name as keyof typeof way]);
  return { id: matter?.id ?? '', before: matter?.chain ?? [], now: moved || !matter ? now : { ...now, chain: [...matter.chain] }, reason };
};

/** Corrects a matter's wording, way or visibility. The earlier wording is kept, with who changed it, when and why. */
export const correct: Command<CorrectInput, CommandContext> = {
  noun: 'arende',
  verb: 'ratta',
  verbs: ['rätta', 'correct'],
  summary: { sv: 'Rätta ett ärende', en: 'Correct a matter' },
  examples: {
    sv: ['/arende ratta M-7K3PD; rubrik: Gemensamt e-arkiv; skäl: stavfel'],
    en: ['/matter correct M-7K3PD; title: Joint e-archive; reason: misspelt'],
  },
  title: { sv: 'Rätta ett ärende', en: 'Correct a matter' },
  submit: { sv: 'Rätta', en: 'Correct' },
  fields: [matterField, ...MATTER_FIELDS.map((f) => ({ ...f, required: false })), { ...reasonField, required: true }],
  read: correctionValues,
  schema: understood(understand),
  mayOpen: (actor) => actor.roles.some((r) => r.role !== 'reader'),
  may: (actor, { before }) => mayHandle(actor, { chain: before }),
  run: async ({ id, now, reason }, context) => {
    const { locale } = context;
    const { visibility, ...matter } = now;
    await recordOnce(context, (state) => [
      caused(context, { type: 'matter.changed', matter: { id, ...matter, opened: state.matters.get(id)?.opened ?? matter.opened }, reason }, visibility),
    ]);
    const after = matterOr(id, context);
    const last = after.before.at(-1);
    if (!last) throw new MendableError('not-found', { id, list: '/arende lista' });
    const said =
      locale === 'sv'
        ? `${id} är rättat: ${last.reason}. Det som stod förut finns kvar i historiken.`
        : `${id} is corrected: ${last.reason}. What it said before is kept in its history.`;
    const shown = context.viewer.place === 'private' || after.visibility === 'open';
    return {
      kind: 'receipt',
      blocks: [text(said), ...(shown ? matterBlocks(viewOf(after, context), context) : [])],
      ids: [id],
      ...(shown ? {} : { onlyAsker: true }),
    };
  },
};
