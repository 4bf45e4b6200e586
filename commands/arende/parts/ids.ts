/** An id of a kind anywhere in a text ("M-7K3PD"), and the text without it. */
export const takeId = (text: string, prefix: string): { id?: string; rest: string } => {
  const match = new RegExp(`(?<![\\p{L}\\d])${prefix}-[0-9A-Z]{5}(?![\\p{L}\\d])`, 'iu').exec(text);
  if (!match) return { rest: text.trim() };
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.replace(/\s+/g, ' ').replace(/^[\s,:;.-]+|[\s,:;-]+$/g, '');
  return { id: match[0].toUpperCase(), rest };
};
