import { unzip } from './unzip.ts';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (xml: string): string => xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => NAMED[name] ?? '');

/** Why a text is no XML 1.0, as far as a file that a program wrote can go wrong: a forbidden character, a stray & or <, elements that do not nest. */
export const xmlFault = (xml: string): string | undefined => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(xml);
  if (forbidden) return `character ${forbidden[0].codePointAt(0)?.toString(16)}`;
  const stray = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.exec(xml);
  if (stray) return `& at ${stray.index}`;
  const open: string[] = [];
  for (const [, text = '', close, name = '', single] of xml.replace(/<\?.*?\?>/g, '').matchAll(/([^<]*)<(\/?)([\w:.-]+)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/g)) {
    if (text.includes('>')) return `> in ${text}`;
    if (close && open.pop() !== name) return `</${name}>`;
    if (!close && !single) open.push(name);
  }
  return open.length ? `<${open.at(-1)}> is not closed` : undefined;
};

/** What a person reads in a Word file: a line a paragraph, with the name of its style before it where it has one. */
export const wordFile = (bytes: Uint8Array) => {
  const files = unzip(bytes);
  const xml = files.get('word/document.xml') ?? '';
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)].map(([p]) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(p)?.[1] ?? '',
    text: decoded([...p.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g)].map(([, text, kind]) => text ?? (kind === 'tab' ? '\t' : '\n')).join('')),
  }));
  return {
    files,
    xml,
    paragraphs,
    text: paragraphs.map((p) => p.text).join('\n'),
    of: (style: string) => paragraphs.filter((p) => p.style === style).map((p) => p.text),
  };
};
