import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sources = globSync(['src/**/*.ts', 'commands/**/*.ts']).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const loads = (text: string, what: RegExp) => [...text.matchAll(/^(?:import|export)(?! type)[^;]*? from '([^']+)'/gms)].some((m) => what.test(m[1] ?? ''));

test('the library that writes Word files is loaded when the first file is asked for, not at the start', () => {
  expect(sources.filter((s) => loads(s.text, /^docx$/)).map((s) => s.path)).toEqual(['src/export/docx.ts']);
  expect(sources.filter((s) => loads(s.text, /\/docx\.ts$/)).map((s) => s.path)).toEqual([]);
});
test.each(["import { Packer } from 'docx';", "import {\n  Document,\n  Packer,\n} from 'docx';", "export { toDocx } from 'docx';"])('seen red: %j', (text) =>
  expect(loads(text, /^docx$/)).toBe(true),
);
test.each(["import type { IStylesOptions } from 'docx';", "const { toDocx } = await import('docx');"])('allowed: %s', (text) =>
  expect(loads(text, /^docx$/)).toBe(false),
);
