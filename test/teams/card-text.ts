import type { Posted } from '../fakes/teams/fake-teams.ts';

type Node = { actions?: CardButton[]; type?: string; inlines?: { text: string }[]; columns?: { items: Node[] }[]; text?: string; label?: string };
const lines = (node: Node): string[] => {
  if (node.inlines) return [node.inlines.map((r) => r.text).join('')];
  if (node.columns) return [node.columns.map((c) => c.items.flatMap(lines).join('\n')).join(' | ')];
  // A button is read by its label; the one that opens a form is Teams' own way to the form.
  if (node.actions) return node.actions.filter((a) => a.data.action === 'say').map((a) => a.title);
  return node.type === 'TextBlock' && node.text !== undefined ? [node.text] : [];
};

/** What a person reads in a posted message. */
export const textOf = (posted: Posted): string => posted.activity.attachments.flatMap((a) => (a.content.body as Node[]).flatMap(lines)).join('\n');

export type CardButton = { title: string; data: Record<string, unknown> };
/** All buttons of a posted message. */
export const buttonsOf = (posted: Posted): CardButton[] =>
  posted.activity.attachments.flatMap((a) => (a.content.body as { type: string; actions?: CardButton[] }[]).flatMap((e) => e.actions ?? []));
