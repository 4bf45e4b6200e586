import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { nouns } from '../../commands/index.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { LIMITS } from '../../src/teams/limits.ts';
import { teamsEnglishFile, teamsManifest, teamsManifestFile } from '../../src/teams/manifest.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
/** Microsoft's schema is draft 4; apart from its name, what it uses means the same in the draft that Ajv reads. */
const faults = (schema: string, value: unknown): unknown => {
  const { $schema: _draft, ...rest } = JSON.parse(read(`node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.28/${schema}`));
  const check = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(rest);
  return check(value) ? [] : check.errors;
};
const size = (png: Buffer) => [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)];

describe('the Teams manifest', () => {
  const manifest = teamsManifest(nouns, packageJson.version);

  it('is what the commands give, and what is committed', () => {
    expect(read('manifest/teams/manifest.json')).toBe(teamsManifestFile(nouns, packageJson.version));
    expect(read('manifest/teams/en.json')).toBe(teamsEnglishFile(nouns));
  });
  it('fits Microsoft’s schema', () => {
    expect(faults('MicrosoftTeams.schema.json', manifest)).toEqual([]);
    expect(faults('MicrosoftTeams.Localization.schema.json', JSON.parse(teamsEnglishFile(nouns)))).toEqual([]);
  });
  it('would not fit it with a fault', () => {
    expect(faults('MicrosoftTeams.schema.json', { ...manifest, id: 'samklang' })).not.toEqual([]);
    expect(faults('MicrosoftTeams.schema.json', { ...manifest, name: { short: 'x'.repeat(31) } })).not.toEqual([]);
  });
  it('trap: clients show at most ten commands, and short titles', () => {
    const [noun] = nouns;
    const many = Array.from({ length: 14 }, (_, i) => ({ ...(noun as (typeof nouns)[number]), name: `kommando-${i}-${'x'.repeat(40)}` }));
    const commands = teamsManifest(many, '1.0.0').bots[0]?.commandLists[0]?.commands ?? [];
    expect(commands).toHaveLength(10);
    for (const c of commands) expect(c.title.length).toBeLessThanOrEqual(LIMITS.commandTitleChars);
    expect(manifest.bots[0]?.commandLists[0]?.commands.map((c) => c.title)).toEqual(nouns.slice(0, LIMITS.commands).map((n) => n.name));
  });
  it('has its icons in the sizes that Teams wants', () => {
    expect(size(readFileSync(new URL('manifest/teams/color.png', root)))).toEqual(['PNG', 192, 192]);
    expect(size(readFileSync(new URL('manifest/teams/outline.png', root)))).toEqual(['PNG', 32, 32]);
  });
});
