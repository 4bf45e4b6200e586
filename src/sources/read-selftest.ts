import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { MendableError } from '../errors.ts';
import { LOCALES } from '../i18n/locale.ts';

const Question = z
  .strictObject({
    id: z.string().min(1),
    q: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]),
    lang: z.enum(LOCALES).optional(),
    must: z.array(z.array(z.string().min(1)).min(1)),
    refused: z.boolean().optional(),
  })
  .refine((question) => question.refused === true || question.must.length > 0, {
    message: 'must says what a right answer holds, unless the question is to be refused',
    path: ['must'],
  });
export type Question = z.infer<typeof Question>;

/** Reads selftest.jsonl of a data folder: one question a line. Throws one error that names the line, the field and why. */
export const readSelfTest = (folder: string): Question[] => {
  const file = join(folder, 'selftest.jsonl');
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    throw new MendableError('data-unreadable', { folder: file, reason: (error as Error).message });
  }
  return lines.flatMap((line, i) => {
    if (!line.trim()) return [];
    const faulty = (field: string, reason: string) =>
      new MendableError('data-faulty', { folder, count: 1, file: 'selftest.jsonl', record: `line ${i + 1}`, field, reason });
    let found: unknown;
    try {
      found = JSON.parse(line);
    } catch (error) {
      throw faulty('-', `not readable as JSON: ${(error as Error).message}`);
    }
    const parsed = Question.safeParse(found);
    const issue = parsed.error?.issues[0];
    if (issue) throw faulty(issue.path.join('.') || '-', issue.message);
    return parsed.data ? [parsed.data] : [];
  });
};
