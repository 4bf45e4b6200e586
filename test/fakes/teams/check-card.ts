/** What Teams would not draw, in a card of some version. Empty when all is well. */
const SINCE: Readonly<Record<string, string>> = {
  TextBlock: '1.0',
  RichTextBlock: '1.2',
  TextRun: '1.2',
  ColumnSet: '1.0',
  Column: '1.0',
  ActionSet: '1.2',
  'Action.Submit': '1.0',
  'Action.OpenUrl': '1.0',
  'Input.Text': '1.0',
  'Input.Date': '1.0',
  'Input.Time': '1.0',
  'Input.ChoiceSet': '1.0',
};
const PROPERTY_SINCE: Readonly<Record<string, string>> = { label: '1.3', isRequired: '1.3', errorMessage: '1.3' };
const TAKEN = ['1.2', '1.3', '1.4', '1.5'];

const problemsIn = (value: unknown, version: string, path: string): string[] => {
  if (Array.isArray(value)) return value.flatMap((v, i) => problemsIn(v, version, `${path}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Record<string, unknown>;
  const out: string[] = [];
  const type = node.type;
  if (typeof type === 'string') {
    const since = SINCE[type];
    if (since === undefined) out.push(`${path}: ${type} is not drawn everywhere`);
    else if (since > version) out.push(`${path}: ${type} needs ${since}`);
    if (type === 'TextRun' && node.text === '') out.push(`${path}: empty TextRun`);
    if (type === 'ActionSet' && Array.isArray(node.actions) && node.actions.length > 6) out.push(`${path}: more than 6 actions`);
    for (const [name, needed] of Object.entries(PROPERTY_SINCE)) if (name in node && needed > version) out.push(`${path}.${name} needs ${needed}`);
  }
  // What a button carries is its own affair.
  return [...out, ...Object.entries(node).flatMap(([k, v]) => (k === 'data' ? [] : problemsIn(v, version, `${path}.${k}`)))];
};

export const cardProblems = (content: unknown): string[] => {
  const card = content as { type?: string; version?: string; body?: unknown };
  const version = card.version ?? '';
  if (card.type !== 'AdaptiveCard' || !TAKEN.includes(version)) return [`not a card of a version that is taken: ${version}`];
  const size = Buffer.byteLength(JSON.stringify(content));
  return [...(size > 28 * 1024 ? [`card of ${size} bytes`] : []), ...problemsIn(card.body, version, 'body')];
};

/** What Teams says of a whole message: nothing, or a status and a reason. */
export const messageProblem = (activity: { attachments?: { content?: unknown }[]; entities?: unknown[] }): { status: number; reason: string } | undefined => {
  if (JSON.stringify(activity).length * 2 > 80 * 1024) return { status: 413, reason: 'MessageSizeTooBig' };
  const problems = (activity.attachments ?? []).flatMap((a) => cardProblems(a.content));
  return problems.length ? { status: 400, reason: problems.join('; ') } : undefined;
};
