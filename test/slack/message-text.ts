import type { Json } from '../fakes/slack/state.ts';

/** The parts of Block Kit that carry words. */
type Part = {
  type: string;
  text?: string | { text: string };
  elements?: Part[];
  rows?: Part[][];
  style?: unknown;
  action_id?: string;
  user_id?: string;
  label?: { text: string };
  element?: Part;
  initial_value?: string;
  initial_option?: { text: { text: string } };
};

const words = (text: Part['text']): string => (typeof text === 'object' ? text.text : (text ?? ''));

/** Rich text, from its lists to its smallest parts. */
const rich = (part: Part): string => {
  switch (part.type) {
    case 'rich_text':
      return (part.elements ?? []).map(rich).join('\n');
    case 'rich_text_list':
      return (part.elements ?? []).map((item, i) => `${part.style === 'ordered' ? `${i + 1}.` : '-'} ${rich(item)}`).join('\n');
    case 'rich_text_section':
      return (part.elements ?? []).map(rich).join('');
    case 'user':
      return `@${part.user_id}`;
    default:
      return words(part.text);
  }
};

const cell = (part: Part): string => (part.type === 'raw_text' ? words(part.text) : rich(part)).trim();

const block = (part: Part): string => {
  switch (part.type) {
    case 'header':
    case 'section':
      return words(part.text);
    case 'context':
      return (part.elements ?? []).map((e) => words(e.text)).join('');
    case 'rich_text':
      return rich(part);
    case 'table':
      return (part.rows ?? []).map((row) => row.map(cell).join(' | ')).join('\n');
    case 'actions':
      // A button is read by its label; the one that opens a form is Slack's own way to the form.
      return (part.elements ?? [])
        .filter((e) => e.action_id?.startsWith('say:'))
        .map((e) => words(e.text))
        .join('\n');
    case 'input':
      return `${words(part.label)}: ${part.element?.initial_value ?? part.element?.initial_option?.text.text ?? ''}`;
    default:
      throw new Error(`nobody has said how ${part.type} is read`);
  }
};

/** What a person reads in a message: its blocks, never the text that Slack shows in notifications. */
export const messageText = (blocks: readonly Json[]): string =>
  (blocks as Part[])
    .map(block)
    .filter((t) => t !== '')
    .join('\n');

/** What a person reads in a modal. A title that was cut stands in full below it. */
export const modalText = (view: Json): string => {
  const title = words((view.title as { text: string }).text);
  return [...(title.endsWith('…') ? [] : [title]), messageText(view.blocks as Json[])].join('\n');
};
