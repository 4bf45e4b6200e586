import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nouns as all } from '../../commands/index.ts';
import { loadNouns } from '../../src/routing/command.ts';
import { route } from '../../src/routing/route.ts';
import { MANIFEST_LIMITS, slackManifest, slackManifestFile } from '../../src/slack/manifest.ts';

const nouns = await loadNouns(all);
const manifest = slackManifest(nouns);
const { features, display_information: shown, settings, oauth_config } = manifest;

describe('manifest/slack.json', () => {
  test('is what the commands give', () => {
    expect(readFileSync('manifest/slack.json', 'utf8')).toBe(slackManifestFile(nouns));
  });

  test('has one slash command a noun, and one more when a noun is added', () => {
    expect(features.slash_commands.slice(0, nouns.length).map((c) => c.command)).toEqual(nouns.map((n) => `/${n.name}`));
    const said = { sv: 'Nytt', en: 'New' };
    const more = slackManifest([...nouns, { name: 'mote', summary: said, usage: said, verbs: [] }]);
    expect(more.features.slash_commands[nouns.length]).toMatchObject({ command: '/mote', description: 'Nytt', should_escape: true });
  });

  test('rule: Slack knows every command that an example tells people to type, in both languages, once, and the bot takes it', async () => {
    const known = features.slash_commands.map((c) => c.command);
    expect(new Set(known).size).toBe(known.length);
    const examples = nouns.flatMap((n) => n.verbs.flatMap((v) => [...v.examples.sv, ...v.examples.en])).filter((e) => e.startsWith('/'));
    for (const example of examples) expect(known, example).toContain(example.split(' ')[0]);
    for (const command of known) expect((await route(all, { text: `${command} x` })).kind, command).toBe('line');
  });

  test('rule: slash names are plain ASCII of 2 to 32 characters, at most 50', () => {
    expect(features.slash_commands.length).toBeLessThanOrEqual(MANIFEST_LIMITS.commands);
    for (const { command, description, usage_hint } of features.slash_commands) {
      expect(command).toMatch(/^\/[a-z0-9_-]{1,31}$/);
      expect(description.length).toBeLessThanOrEqual(MANIFEST_LIMITS.description);
      expect(usage_hint.length).toBeLessThanOrEqual(MANIFEST_LIMITS.usage);
    }
  });

  test('rule: schema version 2, agent_view and not the older assistant_view', () => {
    expect(manifest._metadata).toEqual({ major_version: 2, minor_version: 1 });
    expect(features).not.toHaveProperty('assistant_view');
    expect(features.agent_view.agent_description.length).toBeLessThanOrEqual(MANIFEST_LIMITS.agentDescription);
    expect(features.agent_view.suggested_prompts.length).toBeLessThanOrEqual(MANIFEST_LIMITS.prompts);
  });

  test('names and descriptions are as long as Slack takes', () => {
    expect(shown.name.length).toBeLessThanOrEqual(MANIFEST_LIMITS.appName);
    expect(shown.description.length).toBeLessThanOrEqual(MANIFEST_LIMITS.appDescription);
    expect(shown.long_description.length).toBeGreaterThanOrEqual(MANIFEST_LIMITS.longDescription[0]);
    expect(shown.long_description.length).toBeLessThanOrEqual(MANIFEST_LIMITS.longDescription[1]);
    expect(features.bot_user.display_name).toMatch(/^[a-z0-9-_.]{1,80}$/);
  });

  test('rule: channel messages are not subscribed to (privacy, double events)', () => {
    expect(settings.event_subscriptions.bot_events).toEqual(['app_mention', 'message.im', 'user_change']);
    expect(oauth_config.scopes.bot).not.toContain('chat:write.public');
  });
});
