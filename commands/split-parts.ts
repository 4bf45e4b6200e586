/** Opening marks and what may close them: Swedish quotes open and close with the same mark. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '”': '”', '“': '”', '»': '»«', '«': '»' };

/** Parts between semicolons and line breaks. A semicolon inside quotation marks that are closed on the same line separates nothing. */
export const splitParts = (text: string): string[] => {
  const out: string[] = [];
  let part = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    const close = CLOSING[c];
    const ends = [...(close ?? '')].map((mark) => text.indexOf(mark, i + 1)).filter((at) => at > 0);
    const end = Math.min(...ends);
    if (ends.length > 0 && !text.slice(i, end).includes('\n')) {
      part += text.slice(i, end + 1);
      i = end;
    } else if (c === ';' || c === '\n') {
      out.push(part);
      part = '';
    } else part += c;
  }
  return [...out, part].map((p) => p.trim()).filter(Boolean);
};
