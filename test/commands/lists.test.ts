import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nouns } from '../../commands/index.ts';
import { loadNouns } from '../../src/routing/command.ts';
import { findCommand } from '../../src/routing/route.ts';

const ROOT = 'commands';
const loaded = await loadNouns(nouns);
const isCommand = (value: unknown): value is { noun: string; verb: string } =>
  typeof value === 'object' && value !== null && 'noun' in value && 'verb' in value && 'run' in value;

describe('the lists of commands', () => {
  it('has every folder as a noun', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true })
      .filter((e) => e.isDirectory())
      .map((e) => e.name)
      .sort();
    expect(nouns.map((n) => n.name).sort()).toEqual(folders);
  });

  it.each(loaded.map((n) => [n.name, n] as const))('%s lists every command in its folder', async (name, noun) => {
    const found: string[] = [];
    for (const file of readdirSync(join(ROOT, name)).filter((f) => f.endsWith('.ts') && f !== 'index.ts' && f !== 'verbs.ts')) {
      const module: Record<string, unknown> = await import(/* @vite-ignore */ pathToFileURL(join(ROOT, name, file)).href);
      found.push(
        ...Object.values(module)
          .filter(isCommand)
          .map((c) => c.verb),
      );
    }
    expect(noun.verbs.map((v) => v.verb).sort()).toEqual(found.sort());
    for (const command of noun.verbs) expect(command.noun).toBe(name);
  });

  it('names no verb twice within a noun, and every name in ASCII', () => {
    for (const noun of loaded) {
      const names = noun.verbs.flatMap((v) => [v.verb, ...v.verbs]);
      expect(new Set(names).size, noun.name).toBe(names.length);
      for (const { verb } of noun.verbs) expect(verb).toMatch(/^[a-z-]+$/);
      expect(noun.name).toMatch(/^[a-z]+$/);
    }
  });

  it('says of a form before it is loaded what the command says of itself', () => {
    const forms = loaded.flatMap((noun) => noun.forms.map((form) => ({ noun, form })));
    expect(forms.length).toBeGreaterThan(10);
    for (const { noun, form } of forms) {
      const command = noun.verbs.find((v) => v.verb === form.verb);
      expect(command, `${noun.name} ${form.verb}`).toMatchObject({ title: form.title });
      expect(command?.fields.length).toBeGreaterThan(0);
      expect(command?.mayOpen).toBe(form.mayOpen);
      expect(noun.verbs[0] === command).toBe(form.first === true);
    }
  });

  it('gives examples that lead to the command they are given for', async () => {
    for (const command of loaded.flatMap((n) => n.verbs))
      for (const example of [...command.examples.sv, ...command.examples.en]) {
        const [, name = '', verb = ''] = /^\/(\S+)\s+(\S+)/.exec(example) ?? [];
        const found = (await findCommand(nouns, `${name} ${verb}`)) ?? (await findCommand(nouns, name));
        expect(found?.verb, example).toBe(command.verb);
      }
  });
});
