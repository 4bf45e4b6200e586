import { plain } from '../reply/plain.ts';
import { type Block, type Inline, type Reply, string, strong } from '../reply/reply.ts';
import { LIMITS } from './limits.ts';

/** A reply in as many messages as Slack needs: each with its share of text, one table at most. Nothing is left out here. */
/** What is said of where a file is fetched, besides the command. */
const FETCHED = 200;
const size = (block: Block) => plain({ kind: 'answer', blocks: [block] }).length + (block.kind === 'file' ? block.file.text.length + FETCHED : 0);
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
/** Entries of one list: more than a page holds of them is hard to read, and Slack does not say how many it takes. */
const ROWS = 200;

/** Inlines cut into stretches within the budget; only strings are cut, at a space where there is one. */
const stretches = (inlines: readonly Inline[]): Inline[][] => {
  const small = inlines.flatMap((inline): Inline[] => {
    if (inline.kind === 'person' || inline.text.length <= LIMITS.richTextElement) return [inline];
    const words = inline.text.match(/[\s\S]{1,2900}(?:\s|$)|[\s\S]{1,2900}/gu) ?? [];
    return words.map((text) => ({ ...inline, text }));
  });
  return grouped(small, (i) => width([i]), BUDGET, 4 * ROWS);
};

/** Lists of what fits; the numbers of an ordered one are written out, since each list would begin at 1 again. */
const shorterLists = (block: Extract<Block, { kind: 'list' }>): Block[] => {
  const numbered = block.items.map((item, i): readonly Inline[] => (block.ordered ? [string(`${i + 1}. `), ...item] : item));
  return grouped(numbered, (item) => width(item) + 5, BUDGET, ROWS).flatMap((items): Block[] => {
    const wide = items.some((item) => width(item) > BUDGET);
    if (!block.ordered && !wide) return [{ kind: 'list', items }];
    const mark = block.ordered ? [] : [string('- ')];
    return fitting({ kind: 'text', inlines: items.flatMap((item, i) => [...(i > 0 ? [string('\n')] : []), ...mark, ...item]) });
  });
};

/** The characters one cell may have, so that a row always fits on a page. */
export const cellChars = (columns: number) => Math.min(LIMITS.richTextElement, Math.floor(BUDGET / 2 / Math.max(columns, 1)));

/** Every part has the header; the weights are those of the fallback text, where " | " stands between cells. */
const shorterTables = (block: Extract<Block, { kind: 'table' }>): Block[] => {
  const most = cellChars(block.columns.length);
  const weigh = (row: readonly (readonly Inline[])[]) => row.reduce((sum, cell) => sum + Math.min(width(cell), most) + 3, 0);
  const header = block.caption.length + block.columns.reduce((sum, c) => sum + c.length + 3, 0);
  const parts = grouped(block.rows, weigh, Math.max(BUDGET - header, BUDGET / 2), LIMITS.tableRows - 1);
  return (parts.length ? parts : [[]]).map((rows) => ({ ...block, rows }));
};

const fitting = (block: Block): Block[] => {
  switch (block.kind) {
    case 'text':
    case 'note':
      return size(block) <= BUDGET ? [block] : stretches(block.inlines).map((inlines) => ({ kind: block.kind, inlines }));
    case 'list':
      return size(block) <= BUDGET ? [block] : shorterLists(block);
    case 'table':
      return shorterTables(block);
    case 'fields':
      return grouped(block.fields, (f) => f.label.length + width(f.value) + 3, BUDGET, ROWS).flatMap((fields) => {
        const [first] = fields;
        const alone: Block = { kind: 'fields', fields };
        return size(alone) <= BUDGET || !first ? [alone] : fitting({ kind: 'text', inlines: [strong(`${first.label}: `), ...first.value] });
      });
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
    case 'file':
      return [block];
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
