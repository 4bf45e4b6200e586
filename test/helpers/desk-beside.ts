import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Incoming } from '../../src/chat/incoming.ts';
import type { InboxEntry } from '../../src/desk/desk.ts';
import { apply, DeskLine, type Shelves } from '../../src/desk/desk-line.ts';
import { LineReader } from '../../src/journal/line-reader.ts';
import type { Reply } from '../../src/reply/reply.ts';

export type Entry = InboxEntry<Incoming, Reply>;

/** What lies on a desk that another process writes to, or wrote to before it was killed. */
export const deskBeside = async (folder: string): Promise<{ inbox: readonly Entry[]; drafts: readonly { key: string; value: unknown }[] }> => {
  const path = join(folder, 'desk.jsonl');
  const lines = existsSync(path) ? await new LineReader<DeskLine>(path, 'desk', (value) => DeskLine.parse(value)).read() : [];
  const shelves = lines.reduce(apply, new Map() as Shelves);
  const on = (shelf: string) => [...(shelves.get(shelf) ?? [])].map(([key, { value }]) => ({ key, value }));
  return { inbox: on(' inbox').map(({ value }) => value as Entry), drafts: on('draft') };
};
