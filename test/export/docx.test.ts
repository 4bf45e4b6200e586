import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { clean } from '../../src/export/clean.ts';
import { toDocx } from '../../src/export/docx.ts';
import { heading, type Paper, type Part, span } from '../../src/export/paper.ts';
import { wordFile, xmlFault } from '../helpers/word-file.ts';

const paper = (...parts: Part[]): Paper => ({
  locale: 'sv',
  title: 'Kallelse',
  subtitle: 'Styrelsen',
  association: 'Provförbundet',
  origin: 'Ur Samklang',
  parts,
});
const made = async (p: Paper) => wordFile(await toDocx(p));
const HOSTILE = '<b>fet</b> & "citat" </w:t></w:r> ]]> &amp; 👩‍👩‍👧 åäö';

/** One of every kind of part, each holding the same words. */
const everywhere = (words: string): Part[] => [
  heading(words),
  heading(words, 2),
  { kind: 'text', spans: [...span(words), { text: words, strong: true }, { text: words, to: 'https://example.org/?a=1&b=<2>' }] },
  { kind: 'note', text: words },
  { kind: 'fields', fields: [{ label: words, value: span(words) }] },
  { kind: 'list', items: [span(words)], ordered: true },
  { kind: 'table', columns: [words], widths: [100], rows: [[words]] },
  { kind: 'signatures', name: words, date: words, count: 1 },
];

describe('a Word file', () => {
  it('says every text as it was written, wherever it stands', async () => {
    const file = await made({ ...paper(...everywhere(HOSTILE)), title: HOSTILE, subtitle: HOSTILE });
    expect(file.text.split(HOSTILE)).toHaveLength(16);
    for (const [name, xml] of file.files) if (/\.(xml|rels)$/.test(name)) expect([name, xmlFault(xml)]).toEqual([name, undefined]);
  });

  it('holds no character that XML 1.0 forbids, and the rest of the text around it', async () => {
    const words = 'före\u0000\u0001\u0008\u000b\u000c\u001f\u007f\u0080\ufffe\uffff\u001befter\ud800 slut';
    const file = await made({ ...paper(...everywhere(words)), title: words, association: words, origin: words });
    for (const [name, xml] of file.files) if (/\.(xml|rels)$/.test(name)) expect([name, xmlFault(xml)]).toEqual([name, undefined]);
    expect(file.of('Note')).toEqual(['föreefter\ufffd slut']);
  });

  it('keeps line breaks, and a word of a thousand letters whole', async () => {
    const long = 'ord'.repeat(400);
    const file = await made(paper({ kind: 'note', text: 'en\ntvå\r\ntre' }, { kind: 'table', columns: ['A'], widths: [100], rows: [[long]] }));
    expect(file.of('Note')).toEqual(['en\ntvå\ntre']);
    expect(file.of('Cell')).toEqual(['A', long]);
  });

  it('any text at all makes a file that opens and says it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (words) => {
        const file = await made(paper({ kind: 'note', text: words }, { kind: 'table', columns: [words], widths: [100], rows: [[words]] }));
        expect(xmlFault(file.xml)).toBeUndefined();
        expect(file.of('Note').map((t) => t.replace(/\t/g, ' '))).toEqual([
          clean(words)
            .replace(/\r\n|\r/g, '\n')
            .replace(/\t/g, ' '),
        ]);
      }),
      { numRuns: 40 },
    );
  });
  test.each([['<w:p>&</w:p>'], ['<w:p>\u0001</w:p>'], ['<a><b></a></b>'], ['<a>'], ['<a>\ud800</a>']])('seen red: %j is no XML', (xml) =>
    expect(xmlFault(xml)).toBeDefined(),
  );

  it('can be found its way in without seeing it: title, headings, header rows, language, page numbers', async () => {
    const file = await made(
      paper(heading('Dagordning'), heading('Del', 2), { kind: 'table', columns: ['Namn', 'Uppdrag'], widths: [50, 50], rows: [['Berit', 'ordförande']] }),
    );
    expect(file.of('Title')).toEqual(['Kallelse']);
    expect([file.of('Heading1'), file.of('Heading2')]).toEqual([['Dagordning'], ['Del']]);
    expect(file.xml.match(/<w:tblHeader/g)).toHaveLength(1);
    expect(/<w:tr>.*?<w:tblHeader\/?.*?Namn/s.test(file.xml)).toBe(true);
    expect(file.files.get('word/styles.xml')).toContain('<w:lang w:val="sv-SE"');
    expect(file.files.get('docProps/core.xml')).toContain('<dc:title>Kallelse: Styrelsen</dc:title>');
    const footer = [...file.files].find(([name]) => /word\/footer\d*\.xml/.test(name))?.[1] ?? '';
    expect(footer).toMatch(/Ur Samklang.*Sida .*>PAGE<.* av .*>NUMPAGES</s);
  });
  it('is in British English for who reads English', async () => {
    const file = await made({ ...paper(), locale: 'en' });
    expect(file.files.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
    expect([...file.files.values()].join()).toMatch(/Page .*>PAGE<.* of .*>NUMPAGES</s);
  });

  it('links to web addresses only', async () => {
    const file = await made(
      paper({ kind: 'text', spans: ['https://example.org/a', 'javascript:alert(1)', 'file:///etc/passwd', '\\\\evil\\share'].map((to) => ({ text: to, to })) }),
    );
    const targets = [...(file.files.get('word/_rels/document.xml.rels') ?? '').matchAll(/hyperlink" Target="([^"]*)"/g)].map((m) => m[1]);
    expect(targets).toEqual(['https://example.org/a']);
    expect(file.text).toContain('javascript:alert(1)');
  });

  it('numbers each list from one', async () => {
    const list = (...items: string[]): Part => ({ kind: 'list', ordered: true, items: items.map(span) });
    const file = await made(paper(list('a', 'b'), heading('Mellan'), list('c')));
    const numbers = [...file.xml.matchAll(/<w:numId w:val="(\d+)"/g)].map((m) => m[1]);
    expect(numbers).toHaveLength(3);
    expect(numbers[0]).toBe(numbers[1]);
    expect(numbers[2]).not.toBe(numbers[0]);
  });
});
