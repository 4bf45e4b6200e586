import { list as listed, note, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { chainLines, chainWarnings, whereSaid } from './parts/chain-said.ts';
import { matterField } from './parts/fields.ts';
import { matterOr } from './parts/find.ts';
import { stationsLeftOut } from './parts/phrases.ts';
import { chainPicture } from './parts/picture.ts';
import { matterIn } from './parts/read.ts';
import { understood } from './parts/simple.ts';
import { viewOf } from './parts/view.ts';

type Input = { matter: string };

/** Where a matter is in its chain of bodies, since when, what comes next and when, and what is out of order. */
export const chain: Command<Input, CommandContext> = {
  noun: 'arende',
  verb: 'kedja',
  verbs: ['chain', 'var', 'where'],
  summary: { sv: 'Visa var ett ärende är på sin väg', en: 'Show where a matter is on its way' },
  examples: { sv: ['/arende kedja M-7K3PD'], en: ['/matter chain M-7K3PD'] },
  title: { sv: 'Ärendets väg', en: 'The matter’s way' },
  submit: { sv: 'Visa', en: 'Show' },
  fields: [matterField],
  read: (line) => (line.trim() === '' ? undefined : { matter: line.trim() }),
  schema: understood((values, context, fault): Input => ({ matter: matterIn(values, context, fault)?.id ?? '' })),
  may: () => true,
  run: async ({ matter: id }, context) => {
    const { locale } = context;
    const view = viewOf(matterOr(id, context), context);
    return {
      kind: 'list',
      blocks: [
        { kind: 'heading', text: `${id} ${view.matter.title}` },
        text(whereSaid(view, context)),
        ...chainWarnings(view, context).map((w) => text(w[locale])),
        { ...listed(chainLines(view, context)), ordered: true },
        chainPicture(view, context),
        ...(view.hidden > 0 ? [note(stationsLeftOut(view.hidden)[locale])] : []),
      ],
      ids: [id],
    };
  },
};
