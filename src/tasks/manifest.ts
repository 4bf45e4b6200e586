// Writes the manifests from the commands: npm run manifest. With `-- --check` nothing is written and what differs is named.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { nouns } from '../../commands/index.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { loadNouns } from '../routing/command.ts';
import { slackManifestFile } from '../slack/manifest.ts';
import { teamsEnglishFile, teamsManifestFile } from '../teams/manifest.ts';

const files = [
  { path: 'manifest/slack.json', text: slackManifestFile(await loadNouns(nouns)) },
  { path: 'manifest/teams/manifest.json', text: teamsManifestFile(nouns, packageJson.version) },
  { path: 'manifest/teams/en.json', text: teamsEnglishFile(nouns) },
];

if (process.argv.includes('--check')) {
  const stale = files.filter((f) => !existsSync(f.path) || readFileSync(f.path, 'utf8') !== f.text);
  for (const { path } of stale) console.error(`${path} differs from the commands. Run: npm run manifest`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(path);
  }
}
