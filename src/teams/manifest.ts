import type { Noun } from '../routing/command.ts';
import { LIMITS, shorten } from './limits.ts';

/** Stands where the administrator writes the application (client) id. */
export const PLACEHOLDER_ID = '00000000-0000-0000-0000-000000000000';
const SCOPES = ['personal', 'team', 'groupChat'] as const;

/** The Teams manifest, from the commands. Version 1.28: the newest one that Microsoft's pages describe. */
export const teamsManifest = <C>(nouns: readonly Noun<C>[], version: string) => ({
  $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.28/MicrosoftTeams.schema.json',
  manifestVersion: '1.28',
  version,
  id: PLACEHOLDER_ID,
  developer: {
    name: 'Samklang',
    websiteUrl: 'https://example.org/samklang',
    privacyUrl: 'https://example.org/samklang/personuppgifter',
    termsOfUseUrl: 'https://example.org/samklang/villkor',
  },
  name: { short: 'Samklang', full: 'Samklang för kommunförbund' },
  description: {
    short: 'Svarar om förbundets arbete med källa och följer upp mellan mötena.',
    full: 'Samklang svarar på frågor om förbundets organ, möten, nätverk, avtal och mål, alltid med källa. Samordnare för in utfall från möten: beslut, åtgärder och närvaro. Påminnelser går ut före möten och senast-datum.',
  },
  localizationInfo: { defaultLanguageTag: 'sv', additionalLanguages: [{ languageTag: 'en', file: 'en.json' }] },
  icons: { color: 'color.png', outline: 'outline.png' },
  accentColor: '#1F5A7A',
  bots: [
    {
      botId: PLACEHOLDER_ID,
      scopes: [...SCOPES],
      supportsFiles: false,
      isNotificationOnly: false,
      commandLists: [
        {
          scopes: [...SCOPES],
          commands: nouns.slice(0, LIMITS.commands).map((noun) => ({
            title: shorten(noun.name, LIMITS.commandTitleChars),
            description: shorten(noun.summary.sv, LIMITS.commandDescriptionChars),
          })),
        },
      ],
    },
  ],
  defaultInstallScope: 'personal',
  validDomains: [],
});

/** What English-speaking clients show instead. */
const english = <C>(nouns: readonly Noun<C>[]) => ({
  $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.28/MicrosoftTeams.Localization.schema.json',
  'name.short': 'Samklang',
  'name.full': 'Samklang for associations of municipalities',
  'description.short': 'Answers about the association’s work with sources, and follows up meetings.',
  'description.full':
    'Samklang answers questions about the association’s bodies, meetings, networks, agreements and goals, always with the source. Coordinators record what meetings decide: decisions, actions and attendance. Reminders go out before meetings and deadlines.',
  ...Object.fromEntries(
    nouns
      .slice(0, LIMITS.commands)
      .map((noun, i) => [`bots[0].commandLists[0].commands[${i}].description`, shorten(noun.summary.en, LIMITS.commandDescriptionChars)]),
  ),
});
export const teamsEnglishFile = <C>(nouns: readonly Noun<C>[]): string => `${JSON.stringify(english(nouns), null, 2)}\n`;

/** The file as it is committed. */
export const teamsManifestFile = <C>(nouns: readonly Noun<C>[], version: string): string => `${JSON.stringify(teamsManifest(nouns, version), null, 2)}\n`;
