import type { Block, Inline, Reply } from './reply.ts';

/** The one plain-text form of a reply: the fallback on every platform, the terminal, and what tests compare. */
export const inlineText = (inlines: readonly Inline[]): string => inlines.map((i) => (i.kind === 'person' ? i.name : i.text)).join('');

const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'text':
    case 'note':
      return inlineText(block.inlines);
    case 'list':
      return block.items.map((item, i) => `${block.ordered ? `${i + 1}.` : '-'} ${inlineText(item)}`).join('\n');
    case 'table':
      return [block.caption, block.columns.join(' | '), ...block.rows.map((r) => r.map(inlineText).join(' | '))].join('\n');
    case 'fields':
      return block.fields.map((f) => `${f.label}: ${inlineText(f.value)}`).join('\n');
    case 'citations':
      return block.citations.map((c) => c.label).join('\n');
    case 'buttons':
      return block.buttons.map((b) => `[${b.label}] ${b.text}`).join('\n');
    case 'form':
      return [
        block.form.title,
        ...(block.form.intro ? [block.form.intro] : []),
        ...block.form.fields.map((f) => {
          const value = typeof f.value === 'string' ? f.value : (f.value ?? []).join(', ');
          return `${f.label}${f.required ? ' *' : ''}: ${value}${f.hint ? ` (${f.hint})` : ''}${f.error ? ` - ${f.error}` : ''}`;
        }),
      ].join('\n');
    case 'picture':
      return `${block.caption}: ${block.alt}`;
    case 'file':
      return `${block.file.title}: ${block.file.name}`;
  }
};

/** The blocks of these kinds only, or all of them, as text with an empty line between blocks. */
export const plain = (reply: Reply, kinds?: readonly Block['kind'][]): string =>
  reply.blocks
    .filter((b) => !kinds || kinds.includes(b.kind))
    .map(blockText)
    .filter(Boolean)
    .join('\n\n');
