import { periodText } from '../../src/i18n/dates.ts';
import { eitherOf } from '../../src/i18n/listed.ts';
import { list, type Reply, string, strong, text } from '../../src/reply/reply.ts';
import type { Command } from '../../src/routing/command.ts';
import type { CommandContext } from '../context.ts';
import { type Nothing, nothing } from './parts/nothing.ts';
import { askThem, LABEL, PRIVACY, SAY, version } from './parts/phrases.ts';

/** What this is: version, the documents that answers are taken from, personal data, and whom to ask. */
export const about: Command<Nothing, CommandContext> = {
  noun: 'samklang',
  verb: 'om',
  verbs: ['about', 'version'],
  summary: { sv: 'Visa version, dokument och hur personuppgifter hanteras', en: 'Show version, documents and how personal data are handled' },
  examples: { sv: ['/samklang om'], en: ['/samklang about'] },
  title: { sv: 'Om Samklang', en: 'About Samklang' },
  submit: { sv: 'Visa', en: 'Show' },
  ...nothing,
  may: () => true,
  run: async (_input, context): Promise<Reply> => {
    const { knowledge, locale, journal } = context;
    const documents = knowledge.catalog
      .all('document')
      .map((d) => [[string(knowledge.catalog.name(d.id))], [string(d.period === undefined ? '' : periodText(d.period, locale))]]);
    const people = journal.state().roles.filter((r) => r.role === 'administrator' || r.role === 'secretary');
    // Who has which role is told to a person, not to a channel.
    const names = context.viewer.place === 'private' ? [...new Set(people.map((r) => context.nameOf(r.person)))].slice(0, 3) : [];
    const asked = eitherOf(names, locale);
    return {
      kind: 'list',
      blocks: [
        text(version(context.about.version, knowledge.catalog.name(knowledge.records.association.id))[locale]),
        { kind: 'table', caption: SAY.documents[locale], columns: [LABEL.document[locale], LABEL.period[locale]], rows: documents },
        text(strong(SAY.privacy[locale])),
        list(PRIVACY[locale]),
        text(strong(SAY.ask[locale])),
        text(askThem(asked)[locale]),
      ],
      ids: [context.about.version],
    };
  },
};
