/** What Slack refuses in blocks, as far as this bot meets it. Sizes are Slack's, written down here apart from src/slack/limits.ts. */
type Json = Readonly<Record<string, unknown>>;
const isObject = (v: unknown): v is Json => typeof v === 'object' && v !== null && !Array.isArray(v);
const listOf = (v: unknown): Json[] => (Array.isArray(v) ? v.filter(isObject) : []);
const length = (v: unknown) => (typeof v === 'string' ? v.length : 0);

type Check = { problems: string[]; ids: Set<string>; tables: number; chars: number };

const textObject = (check: Check, where: string, value: unknown, most: number, plainOnly = true) => {
  if (!isObject(value)) return void check.problems.push(`${where}: no text object`);
  if (plainOnly && value.type !== 'plain_text') check.problems.push(`${where}: ${String(value.type)} where plain_text is wanted`);
  if (length(value.text) < 1 || length(value.text) > most) check.problems.push(`${where}: ${length(value.text)} characters, at most ${most}`);
  check.chars += length(value.text);
};

const unique = (check: Check, where: string, id: unknown) => {
  if (id === undefined) return;
  if (length(id) > 255 || length(id) < 1) check.problems.push(`${where}: id of ${length(id)} characters`);
  if (check.ids.has(String(id))) check.problems.push(`${where}: id used twice`);
  check.ids.add(String(id));
};

const optionList = (check: Check, where: string, options: unknown) => {
  const all = listOf(options);
  if (all.length < 1 || all.length > 100) check.problems.push(`${where}: ${all.length} options`);
  for (const option of all) {
    textObject(check, `${where} option`, option.text, 75);
    if (length(option.value) < 1 || length(option.value) > 150) check.problems.push(`${where}: option value of ${length(option.value)}`);
  }
};

const select = (check: Check, where: string, element: Json) => {
  if (element.option_groups === undefined) return optionList(check, where, element.options);
  const groups = listOf(element.option_groups);
  if (groups.length > 100) check.problems.push(`${where}: ${groups.length} groups`);
  for (const group of groups) {
    textObject(check, `${where} group`, group.label, 75);
    optionList(check, where, group.options);
  }
};

const element = (check: Check, where: string, value: Json, surface: 'message' | 'modal') => {
  unique(check, where, value.action_id === undefined ? undefined : `${surface === 'modal' ? where : ''}action ${String(value.action_id)}`);
  switch (value.type) {
    case 'button':
      textObject(check, `${where} button`, value.text, 75);
      if (length(value.value) > 2000) check.problems.push(`${where}: button value of ${length(value.value)}`);
      if (value.style !== undefined && value.style !== 'primary' && value.style !== 'danger') check.problems.push(`${where}: style`);
      break;
    case 'plain_text_input':
      if (Number(value.max_length ?? 1) > 3000) check.problems.push(`${where}: max_length`);
      if (length(value.initial_value) > Number(value.max_length ?? 3000)) check.problems.push(`${where}: initial_value`);
      break;
    case 'datepicker':
      if (value.initial_date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(String(value.initial_date))) check.problems.push(`${where}: initial_date`);
      break;
    case 'timepicker':
      if (value.initial_time !== undefined && !/^\d\d:\d\d$/.test(String(value.initial_time))) check.problems.push(`${where}: initial_time`);
      break;
    case 'static_select':
    case 'multi_static_select':
      select(check, where, value);
      break;
    default:
      check.problems.push(`${where}: element ${String(value.type)} is not known`);
  }
};

const richText = (check: Check, where: string, value: unknown): void => {
  for (const part of listOf(value)) {
    if (part.type === 'rich_text_section' || part.type === 'rich_text_list') {
      if (listOf(part.elements).length === 0) check.problems.push(`${where}: empty ${String(part.type)}`);
      richText(check, where, part.elements);
    } else if (part.type === 'text' || part.type === 'link') {
      if (length(part.text) < 1 || length(part.text) > 3000) check.problems.push(`${where}: text of ${length(part.text)}`);
      if (part.type === 'link' && !/^https?:\/\/\S+$/.test(String(part.url))) check.problems.push(`${where}: url`);
      check.chars += length(part.text);
    } else if (part.type !== 'user') check.problems.push(`${where}: ${String(part.type)} is not known in rich text`);
  }
};

const table = (check: Check, where: string, rows: unknown) => {
  const all = Array.isArray(rows) ? rows : [];
  check.tables += 1;
  if (all.length < 1 || all.length > 100) check.problems.push(`${where}: ${all.length} rows`);
  for (const row of all) {
    const cells = listOf(row);
    if (cells.length < 1 || cells.length > 20) check.problems.push(`${where}: ${cells.length} columns`);
    for (const cell of cells) {
      if (cell.type === 'raw_text') {
        if (length(cell.text) < 1) check.problems.push(`${where}: empty cell`);
        check.chars += length(cell.text);
      } else if (cell.type === 'rich_text') richText(check, where, cell.elements);
      else check.problems.push(`${where}: cell ${String(cell.type)}`);
    }
  }
};

const block = (check: Check, value: Json, nth: number, surface: 'message' | 'modal') => {
  const where = `block ${nth} (${String(value.type)})`;
  unique(check, where, value.block_id === undefined ? undefined : `block ${String(value.block_id)}`);
  const only = (wanted: 'message' | 'modal') => surface !== wanted && check.problems.push(`${where}: only in a ${wanted}`);
  switch (value.type) {
    case 'header':
      return textObject(check, where, value.text, 150);
    case 'section':
      return textObject(check, where, value.text, 3000);
    case 'context':
      if (listOf(value.elements).length < 1 || listOf(value.elements).length > 10) check.problems.push(`${where}: elements`);
      return listOf(value.elements).forEach((e) => void textObject(check, where, e, 2000));
    case 'actions':
      if (listOf(value.elements).length < 1 || listOf(value.elements).length > 25) check.problems.push(`${where}: elements`);
      return listOf(value.elements).forEach((e) => void element(check, where, e, surface));
    case 'input':
      only('modal');
      textObject(check, `${where} label`, value.label, 2000);
      if (value.hint !== undefined) textObject(check, `${where} hint`, value.hint, 2000);
      return isObject(value.element) ? element(check, where, value.element, surface) : void check.problems.push(`${where}: no element`);
    case 'rich_text':
      if (listOf(value.elements).length === 0) check.problems.push(`${where}: empty`);
      return richText(check, where, value.elements);
    case 'table':
      only('message');
      return table(check, where, value.rows);
    default:
      check.problems.push(`${where}: not known`);
  }
};

const start = (): Check => ({ problems: [], ids: new Set(), tables: 0, chars: 0 });

export const messageProblems = (blocks: unknown): { problems: string[]; tooLong: boolean } => {
  const check = start();
  const all = listOf(blocks);
  if (all.length > 50) check.problems.push(`${all.length} blocks`);
  all.forEach((b, i) => void block(check, b, i, 'message'));
  if (check.tables > 1) check.problems.push(`${check.tables} tables`);
  return { problems: check.problems, tooLong: check.chars > 13_200 };
};

export const modalProblems = (view: unknown): string[] => {
  const check = start();
  if (!isObject(view) || view.type !== 'modal') return ['not a modal'];
  for (const part of ['title', 'submit', 'close'] as const) if (view[part] !== undefined) textObject(check, part, view[part], 24);
  if (length(view.private_metadata) > 3000) check.problems.push('private_metadata');
  if (length(view.callback_id) > 255) check.problems.push('callback_id');
  const all = listOf(view.blocks);
  if (all.length > 100) check.problems.push(`${all.length} blocks`);
  if (all.some((b) => b.type === 'input') && view.submit === undefined) check.problems.push('no submit');
  all.forEach((b, i) => void block(check, b, i, 'modal'));
  return check.problems;
};
