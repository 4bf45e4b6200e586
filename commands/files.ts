import type { KnownMeeting } from '../src/domain/meetings.ts';
import { FILE_KIND, FILE_TITLE, fileName } from '../src/i18n/file-words.ts';
import { type Block, file } from '../src/reply/reply.ts';
import type { CommandContext } from './context.ts';

type Naming = Pick<CommandContext, 'knowledge' | 'locale'>;
type Kind = 'notice' | 'minutes';
const PATH: Readonly<Record<Kind, string>> = { notice: 'kallelse', minutes: 'protokoll' };

/** A meeting's notice or minutes, to be fetched as a file. `text` is the line that offers it again. */
export const offer = (kind: Kind, meeting: Pick<KnownMeeting, 'id' | 'body' | 'date'>, text: string, { knowledge, locale }: Naming): Block =>
  file({
    title: FILE_TITLE[kind][locale],
    name: fileName(FILE_KIND[kind][locale], knowledge.catalog.name(meeting.body), meeting.date),
    to: `/mote/${encodeURIComponent(meeting.id)}/${PATH[kind]}.docx?lang=${locale}`,
    text,
  });
