import type { Reply } from '../../../src/reply/reply.ts';
import { byWords } from '../../by-words.ts';
import type { CommandContext } from '../../context.ts';
import { visibleConsultations, visibleMatters } from './find.ts';

const inPrivate = (context: CommandContext): CommandContext => ({ ...context, viewer: { ...context.viewer, place: 'private' } });
const titled = (all: readonly { id: string; title: string; closed?: unknown }[]) =>
  all.filter((x) => x.closed === undefined).map(({ id, title }) => ({ id, words: title, label: title }));

/** "/arende station gemensamt beredskapslager styrelsen 14/1: …": the matter by the words of its title. */
export const matterByWords =
  (verb: string, within = false) =>
  (line: string, context: CommandContext): string | Reply =>
    byWords(line, { command: `arende ${verb}`, prefix: 'M', all: () => titled(visibleMatters(inPrivate(context))), within }, context);

/** "/arende svar prislistan: Lund och Höör": the consultation by the words of its title. */
export const consultationByWords =
  (verb: string) =>
  (line: string, context: CommandContext): string | Reply =>
    byWords(line, { command: `arende ${verb}`, prefix: 'C', all: () => titled(visibleConsultations(inPrivate(context))) }, context);
