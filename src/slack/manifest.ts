import type { webApi } from '@slack/bolt';
import type { Locale, Said } from '../i18n/locale.ts';
import type { Noun } from '../routing/command.ts';

export type ManifestNoun = Pick<Noun<never>, 'name' | 'summary' | 'usage'> & { verbs: readonly { title: Said; examples: { en: readonly string[] } }[] };

/** Slack's limits for a manifest, schema version 2. */
export const MANIFEST_LIMITS = {
  commands: 50,
  command: 32,
  description: 2000,
  usage: 1000,
  prompts: 4,
  agentDescription: 300,
  appName: 35,
  appDescription: 140,
  longDescription: [174, 4000],
} as const;

const ADDRESS = 'https://samklang.example.org/slack/events';

const agentDescription =
  'Svarar på frågor om förbundets organ, möten, avtal och mål, alltid med källa. Tar emot utfall från möten och påminner inför möten och sista dagar.';
const longDescription =
  'Samklang svarar på frågor om kommunförbundets organ, möten, nätverk, avtal, mål och siffror ur strukturerade uppgifter, alltid med källan. ' +
  'Samordnare antecknar beslut, uppgifter och närvaro, och påminnelser går ut inför möten och sista dagar. ' +
  'Samklang läser det som skrivs till den: omnämnanden, direktmeddelanden, kommandon, knappar och formulär. ' +
  'Övriga meddelanden i kanaler läses inte, utom när Samklang letar efter sitt eget utskick därför att Slack inte sa om det kom fram.';

/** Slack publishes no rule for å, ä and ö there, so the names are the plain ones. */
const slashCommand = (noun: ManifestNoun, name: string, locale: Locale) => ({
  command: `/${name}`,
  description: noun.summary[locale],
  usage_hint: noun.usage[locale],
  // Mentions then come with ids, which are turned into names.
  should_escape: true,
  url: ADDRESS,
});

/** What English examples tell people to type. Slack answers a slash command that it does not know itself, so it must know these too. */
const englishNames = (noun: ManifestNoun): string[] => {
  const typed = noun.verbs.flatMap((v) => v.examples.en).map((example) => /^\/([a-z-]+)/.exec(example)?.[1]);
  return [...new Set(typed.filter((name): name is string => name !== undefined && name !== noun.name))];
};

/** The first noun is what plain words are taken for: its prompt is a question. The others open their form. */
const prompts = (nouns: readonly ManifestNoun[]) =>
  nouns
    .slice(0, MANIFEST_LIMITS.prompts)
    .map((noun, nth) => (nth === 0 ? { title: noun.usage.sv, message: noun.usage.sv } : { title: noun.verbs[0]?.title.sv ?? noun.name, message: noun.name }));

export const slackManifest = (nouns: readonly ManifestNoun[]) =>
  ({
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: 'Samklang',
      description: 'Frågor, utfall och påminnelser för kommunförbundet.',
      long_description: longDescription,
      background_color: '#1f3a5f',
    },
    features: {
      agent_view: { agent_description: agentDescription, suggested_prompts: prompts(nouns) },
      app_home: { home_tab_enabled: false, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'samklang', always_online: true },
      slash_commands: [...nouns.map((n) => slashCommand(n, n.name, 'sv')), ...nouns.flatMap((n) => englishNames(n).map((name) => slashCommand(n, name, 'en')))],
    },
    oauth_config: {
      scopes: {
        bot: [
          'app_mentions:read',
          'chat:write',
          'commands',
          'im:history',
          'im:write',
          'users:read',
          'users:read.email',
          // Only to find its own message again when Slack did not say whether it arrived.
          'channels:history',
          'groups:history',
        ],
      },
    },
    settings: {
      event_subscriptions: { request_url: ADDRESS, bot_events: ['app_mention', 'message.im', 'user_change'] },
      interactivity: { is_enabled: true, request_url: ADDRESS },
      org_deploy_enabled: false,
      socket_mode_enabled: false,
      token_rotation_enabled: false,
    },
  }) satisfies webApi.AppsManifestValidateArguments['manifest'];

/** The file as it is committed. */
export const slackManifestFile = (nouns: readonly ManifestNoun[]): string => `${JSON.stringify(slackManifest(nouns), null, 2)}\n`;
