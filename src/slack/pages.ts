import { plain } from '../reply/plain.ts';
import { type Block, type Inline, type Reply, string, strong } from '../reply/reply.ts';
import { LIMITS } from './limits.ts';

/** A reply in as many messages as Slack needs: each with its share of text, one table at most. Nothing is left out here. */
const size = (block: Block) => plain({ kind: 'answer', blocks: [block] }).length;
const width = (inlines: readonly Inline[]) => inlines.reduce((sum, i) => sum + (i.kind === 'person' ? i.name : i.text).length, 0);

/** Groups in order, each within the budget and the count; an entry above the budget stands alone. */
const grouped = <T>(all: readonly T[], weigh: (entry: T) => number, budget: number, count: number): T[][] => {
  const out: T[][] = [];
  let sum = 0;
  for (const entry of all) {
    const last = out.at(-1);
    const weight = weigh(entry);
    if (last && last.length < count && sum + weight <= budget) {
      last.push(entry);
      sum += weight;
    } else {
      out.push([entry]);
      sum = weight;
    }
  }
  return out;
};

const BUDGET = LIMITS.pageChars - 1000;

/** Inlines cut into stretches within the budget; only strings are cut, at a space where there is one. */
const stretches = (inlines: readonly Inline[]): Inline[][] => {
  const small = inlines.flatMap((inline): Inline[] => {
    if (inline.kind === 'person' || inline.text.length <= LIMITS.richTextElement) return [inline];
    const words = inline.text.match(/[\s\S]{1,2900}(?:\s|$)|[\s\S]{1,2900}/gu) ?? [];
    return words.map((text) => ({ ...inline, text }));
  });
  return grouped(small, (i) => width([i]), BUDGET, 500);
};

const fitting = (block: Block): Block[] => {
  switch (block.kind) {
    case 'text':
    case 'note':
      return size(block) <= BUDGET ? [block] : stretches(block.inlines).map((inlines) => ({ kind: block.kind, inlines }));
    case 'list':
      if (size(block) <= BUDGET) return [block];
      return block.items.flatMap((item, i) => fitting({ kind: 'text', inlines: [string(block.ordered ? `${i + 1}. ` : '- '), ...item] }));
    case 'table':
      return grouped(block.rows, (row) => row.reduce((n, cell) => n + Math.min(width(cell), LIMITS.richTextElement), 0), BUDGET, LIMITS.tableRows - 1)
        .concat(block.rows.length ? [] : [[]])
        .map((rows) => ({ ...block, rows }));
    case 'fields':
      if (size(block) <= BUDGET) return [block];
      return block.fields.flatMap((f) => fitting({ kind: 'text', inlines: [strong(`${f.label}: `), ...f.value] }));
    case 'citations':
      return grouped(block.citations, (c) => c.label.length, BUDGET, 50).map((citations) => ({ kind: 'citations', citations }));
    case 'buttons':
      return grouped(block.buttons, (b) => b.label.length + b.text.length, BUDGET, LIMITS.actionsElements).map((buttons) => ({ kind: 'buttons', buttons }));
    case 'form': {
      if (size(block) <= BUDGET) return [block];
      const filled = block.form.fields.filter((f) => f.value !== undefined && f.value.length > 0);
      const words = filled.flatMap((f) => [strong(`${f.label}: `), string(`${[f.value].flat().join(', ')}\n`)]);
      return [
        ...fitting({ kind: 'text', inlines: words }),
        { kind: 'form', form: { ...block.form, fields: block.form.fields.map((f) => ({ ...f, value: '' })) } },
      ];
    }
    case 'heading':
      return size(block) <= BUDGET ? [block] : fitting({ kind: 'text', inlines: [strong(block.text)] });
    case 'picture':
      return size(block) <= BUDGET ? [block] : fitting({ kind: 'text', inlines: [string(`${block.caption}: ${block.alt}`)] });
  }
};

/** Our blocks become at most two of Slack's each. */
const BLOCKS = LIMITS.messageBlocks / 2 - 1;

export const pages = (reply: Reply): Reply[] => {
  const out: Block[][] = [];
  let sum = 0;
  for (const block of reply.blocks.flatMap(fitting)) {
    const last = out.at(-1);
    const weight = size(block);
    const secondTable = block.kind === 'table' && last?.some((b) => b.kind === 'table');
    if (last && last.length < BLOCKS && sum + weight <= LIMITS.pageChars && !secondTable) {
      last.push(block);
      sum += weight;
    } else {
      out.push([block]);
      sum = weight;
    }
  }
  return (out.length ? out : [[]]).map((blocks) => ({ ...reply, blocks }));
};
