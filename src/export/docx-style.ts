import type { INumberingOptions, IStylesOptions } from 'docx';

/** Sizes are half points, distances twentieths of a point. A4 with margins of 2.5 cm. */
export const PAGE = { width: 11906, height: 16838, margin: 1417, text: 9072 } as const;
/** Where the values of fields begin, and where the lines for names end. */
export const TAB = { value: 3000, name: 5800, right: PAGE.text } as const;
export const COLOUR = { accent: '0B5A55', soft: '595959', line: 'A6B5B3', head: 'E6EFEE' } as const;

const FONT = 'Arial';
const heading = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: COLOUR.accent },
  paragraph: { spacing: { before, after: 80 }, keepNext: true },
});

export const stylesFor = (language: string): IStylesOptions => ({
  default: {
    document: { run: { font: FONT, size: 21, language: { value: language } }, paragraph: { spacing: { after: 100, line: 276 } } },
    title: { run: { font: FONT, size: 40, bold: true, color: COLOUR.accent }, paragraph: { spacing: { after: 60 } } },
    heading1: heading(26, 320),
    heading2: heading(22, 200),
    listParagraph: { paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', run: { size: 28, color: COLOUR.soft }, paragraph: { spacing: { after: 240 } } },
    { id: 'Field', name: 'Field', basedOn: 'Normal', paragraph: { indent: { left: TAB.value, hanging: TAB.value }, spacing: { after: 60 } } },
    { id: 'Cell', name: 'Cell', basedOn: 'Normal', run: { size: 20 }, paragraph: { spacing: { before: 40, after: 40, line: 252 } } },
    { id: 'Note', name: 'Note', basedOn: 'Normal', run: { size: 18, color: COLOUR.soft }, paragraph: { spacing: { before: 120, after: 40 } } },
    { id: 'Edge', name: 'Edge', basedOn: 'Normal', run: { size: 17, color: COLOUR.soft }, paragraph: { spacing: { after: 0 } } },
  ],
});

const level = (format: 'decimal' | 'bullet', text: string) => ({
  levels: [{ level: 0, format, text, style: { paragraph: { indent: { left: 420, hanging: 420 } } } }],
});
export const NUMBERING: INumberingOptions = {
  config: [
    { reference: 'ordered', ...level('decimal', '%1.') },
    { reference: 'plain', ...level('bullet', '•') },
  ],
};
