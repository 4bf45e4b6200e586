// Makes a Word file of a paper. The only file that knows the library, which is loaded when the first file is asked for.
import {
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  LeaderType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Locale } from '../i18n/locale.ts';
import { clean } from './clean.ts';
import { COLOUR, NUMBERING, PAGE, stylesFor, TAB } from './docx-style.ts';
import type { Paper, Part, Span } from './paper.ts';
import { pageOf } from './words.ts';

const LANGUAGE: Readonly<Record<Locale, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** Text as runs: a line break in it is one in the file. */
const runs = (text: string, look: { bold?: boolean; style?: string } = {}): TextRun[] =>
  clean(text)
    .split(/\r\n|\n|\r/)
    .map((line, i) => new TextRun({ ...look, text: line, ...(i > 0 ? { break: 1 } : {}) }));
const spans = (all: readonly Span[]) =>
  all.flatMap((s): (TextRun | ExternalHyperlink)[] => {
    const link = s.to !== undefined && /^https?:\/\//i.test(s.to) ? clean(s.to) : undefined;
    if (link !== undefined) return [new ExternalHyperlink({ link, children: runs(s.text, { style: 'Hyperlink' }) })];
    return runs(s.text, s.strong ? { bold: true } : {});
  });

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: COLOUR.line };

const table = ({ columns, widths, rows }: Extract<Part, { kind: 'table' }>): Table => {
  const columnWidths = columns.map((_, i) => Math.round((PAGE.text * (widths[i] ?? 0)) / 100));
  const cell = (text: string, i: number, head: boolean) =>
    new TableCell({
      width: { size: columnWidths[i] ?? 0, type: WidthType.DXA },
      margins: { left: 80, right: 80, top: 20, bottom: 20 },
      ...(head ? { shading: { fill: COLOUR.head } } : {}),
      children: [new Paragraph({ style: 'Cell', keepNext: head, children: runs(text, head ? { bold: true } : {}) })],
    });
  const row = (texts: readonly string[], head = false) =>
    new TableRow({ ...(head ? { tableHeader: true } : {}), cantSplit: true, children: columns.map((_, i) => cell(texts[i] ?? '', i, head)) });
  return new Table({
    columnWidths,
    width: { size: PAGE.text, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: LINE, bottom: LINE, left: NONE, right: NONE, insideHorizontal: LINE, insideVertical: NONE },
    rows: [row(columns, true), ...rows.map((r) => row(r))],
  });
};

const signature = (name: string, date: string): Paragraph =>
  new Paragraph({
    spacing: { before: 480 },
    tabStops: [
      { type: TabStopType.LEFT, position: TAB.name, leader: LeaderType.UNDERSCORE },
      { type: TabStopType.RIGHT, position: TAB.right, leader: LeaderType.UNDERSCORE },
    ],
    children: [...runs(`${name} `), new TextRun({ children: [new Tab()] }), ...runs(` ${date} `), new TextRun({ children: [new Tab()] })],
  });

/** `nth` sets lists apart, so that each is numbered from one. */
const draw = (part: Part, nth: number): (Paragraph | Table)[] => {
  switch (part.kind) {
    case 'heading':
      return [new Paragraph({ heading: part.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, children: runs(part.text) })];
    case 'text':
      return [new Paragraph({ children: spans(part.spans) })];
    case 'note':
      return [new Paragraph({ style: 'Note', children: runs(part.text) })];
    case 'fields':
      return part.fields.map(
        ({ label, value }) =>
          new Paragraph({
            style: 'Field',
            tabStops: [{ type: TabStopType.LEFT, position: TAB.value }],
            children: [...runs(label, { bold: true }), new TextRun({ children: [new Tab()] }), ...spans(value)],
          }),
      );
    case 'list':
      return part.items.map(
        (item) =>
          new Paragraph({
            style: 'ListParagraph',
            numbering: { reference: part.ordered ? 'ordered' : 'plain', level: 0, instance: nth },
            children: spans(item),
          }),
      );
    case 'table':
      return [table(part)];
    case 'signatures':
      return Array.from({ length: part.count }, () => signature(part.name, part.date));
  }
};

/** "Sida 1 av 3": the numbers are counted by the program that shows the file. */
const pages = (locale: Locale): TextRun[] =>
  pageOf[locale]
    .split(/(\{page\}|\{pages\})/)
    .map((piece) => new TextRun({ children: [piece === '{page}' ? PageNumber.CURRENT : piece === '{pages}' ? PageNumber.TOTAL_PAGES : piece] }));

export const toDocx = async (paper: Paper): Promise<Uint8Array> => {
  const right = [{ type: TabStopType.RIGHT, position: TAB.right }];
  const edge = (children: (TextRun | Tab)[]) =>
    new Paragraph({ style: 'Edge', tabStops: right, children: children.map((c) => (c instanceof Tab ? new TextRun({ children: [c] }) : c)) });
  const document = new Document({
    title: clean(`${paper.title}: ${paper.subtitle}`),
    creator: clean(paper.association),
    lastModifiedBy: 'Samklang',
    styles: stylesFor(LANGUAGE[paper.locale]),
    numbering: NUMBERING,
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        headers: { default: new Header({ children: [edge(runs(paper.association))] }) },
        footers: { default: new Footer({ children: [edge([...runs(paper.origin), new Tab(), ...pages(paper.locale)])] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(paper.title) }),
          new Paragraph({ style: 'Subtitle', children: runs(paper.subtitle) }),
          ...paper.parts.flatMap(draw),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
