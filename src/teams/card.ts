/** The part of Adaptive Cards that is used, as plain JSON. No Table: telephones do not draw it. */
export type Run = {
  type: 'TextRun';
  text: string;
  weight?: 'Bolder';
  size?: 'Small' | 'Large';
  isSubtle?: true;
  color?: 'Attention';
  selectAction?: { type: 'Action.OpenUrl'; url: string };
};
export type RichText = { type: 'RichTextBlock'; inlines: Run[]; spacing?: 'None' | 'Small' | 'Large'; separator?: true };
/** Only for mentions: a TextBlock reads Markdown, a TextRun shows what is written. */
export type MentionBlock = { type: 'TextBlock'; text: string; wrap: true };
export type Column = { type: 'Column'; width: 'stretch'; items: RichText[] };
export type ColumnSet = { type: 'ColumnSet'; columns: Column[]; spacing?: 'None' | 'Small'; separator?: true };
export type Action = { type: 'Action.Submit'; title: string; data: Record<string, unknown>; style?: 'positive' | 'destructive' };
export type ActionSet = { type: 'ActionSet'; actions: Action[] };
type InputFrame = { id: string; label: string; isRequired?: true; errorMessage?: string };
export type Input = InputFrame &
  (
    | { type: 'Input.Text'; value?: string; isMultiline?: true; maxLength?: number }
    | { type: 'Input.Date' | 'Input.Time'; value?: string }
    | { type: 'Input.ChoiceSet'; value?: string; isMultiSelect?: true; style: 'compact' | 'expanded'; choices: { title: string; value: string }[] }
  );
export type Element = RichText | MentionBlock | ColumnSet | ActionSet | Input;

export type Mention = { type: 'mention'; text: string; mentioned: { id: string; name: string } };
export type Card = {
  type: 'AdaptiveCard';
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  version: string;
  body: Element[];
  fallbackText?: string;
  msteams?: { width: 'Full'; entities?: Mention[] };
};
export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
export type Attachment = { contentType: typeof CARD_TYPE; content: Card };
export const attach = (content: Card): Attachment => ({ contentType: CARD_TYPE, content });

export const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
