import { findWhen } from '../../../src/domain/when/when.ts';
import type { Said } from '../../../src/i18n/locale.ts';
import { type Button, buttons, type Reply, text } from '../../../src/reply/reply.ts';
import type { CommandContext } from '../../context.ts';
import { hereOf } from '../../here.ts';

const SEVERAL: Said = {
  sv: 'Det ser ut att vara flera påminnelser. Inget är sparat. Sätt dem en i taget.',
  en: 'This looks like several reminders. Nothing has been saved. Set them one at a time.',
};
const ME = /^(?:mig|me)\s+/iu;

/** "Mig på torsdag om remissen; på fredag om avtalet": a second part that begins with a time of its own is a second reminder. */
export const oneAtATime = (line: string, context: CommandContext): string | Reply => {
  const [first = '', ...rest] = line.split(/\s*;\s+/u);
  const who = ME.exec(first)?.[0] ?? '';
  const isOwn = (part: string) => findWhen(part.replace(ME, ''), hereOf(context, 'future'))[0]?.start === 0;
  if (who === '' || rest.length === 0 || !rest.every(isOwn)) return line;
  const choices = [first, ...rest].map((part): Button => {
    const own = ME.test(part) ? part : `${who}${part}`;
    return { label: own.slice(0, 70), text: `/paminn ${own}` };
  });
  return { kind: 'question', blocks: [text(SEVERAL[context.locale]), buttons(...choices)], onlyAsker: true };
};
