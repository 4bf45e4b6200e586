import { wallAt } from '../src/domain/wall-time.ts';
import { wallText } from '../src/i18n/when-said.ts';
import { type Block, type Button, buttons, type Reply, text } from '../src/reply/reply.ts';
import type { CommandContext } from './context.ts';
import type { Drafts } from './drafts.ts';
import type { Pending } from './pending.ts';
import type { AnyRecording } from './recording.ts';
import { correctedAs, SAY, savedAs } from './recording-said.ts';

/** What leads on from a receipt: nobody has to find the id and how it is written to put right what became wrong. */
const onwards = (drafts: Drafts, { parts }: AnyRecording, { id, input }: Pending, context: CommandContext): Block[] => {
  const { locale } = context;
  const now = parts.mending?.find(id, context, context.journal.state());
  const standing = now === undefined || now.fixed ? [] : [{ label: SAY.mend[locale], text: `/${drafts.noun} ratta ${id}` }];
  const away =
    parts.mending?.withdrawn && drafts.mended?.withdraw ? [{ label: SAY.withdraw[locale], text: `/${drafts.noun} ${drafts.mended.withdraw.verb} ${id}` }] : [];
  const all: Button[] = [...(parts.onwards?.(id, input, locale) ?? []), ...standing, ...away];
  return all.length === 0 ? [] : [buttons(...all)];
};
/** A channel that may not see what was recorded gets the id alone. */
export const receipt = (drafts: Drafts, recording: AnyRecording, pending: Pending, context: CommandContext): Reply => {
  const { parts } = recording;
  const { id, input, corrects } = pending;
  const { locale, now } = context;
  const state = context.journal.state();
  const written = corrects ? parts.mending?.find(id, context, state)?.at : parts.at(id, state);
  const wall = wallAt(Date.parse(written ?? now.toISOString()), context.zone);
  const at = wallText(wall.date, wall.time, locale);
  const shown = parts.seen(input, context);
  const said = corrects ? correctedAs(id, context.actor.name, at, corrects.why.replace(/[.\s]+$/, '')) : savedAs(id, context.actor.name, at);
  return {
    kind: 'receipt',
    blocks: [
      text(said[locale]),
      ...(shown ? (parts.kept?.(id, input, context) ?? parts.show(input, context)) : []),
      ...onwards(drafts, recording, pending, context),
    ],
    ids: [id],
    ...(shown ? {} : { onlyAsker: true }),
  };
};
