import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../src/chat/incoming.ts';
import { fileLine, type Save } from '../../src/cli/files.ts';
import { makeCli } from '../../src/cli/index.ts';
import { saveIn } from '../../src/cli/save.ts';
import { file, type Reply, text } from '../../src/reply/reply.ts';
import { scriptedReceiver } from '../contracts/scripted-receiver.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const OFFER = { title: 'Kallelsen som Word-fil', name: 'Kallelse Styrelsen.docx', to: '/mote/S-1/kallelse.docx?lang=sv', text: '/mote kallelse S-1' };
const reply: Reply = { kind: 'list', blocks: [text('Kallelse: Styrelsen'), file(OFFER)], ids: ['S-1'] };

const terminal = async (given: { save?: Save; json?: boolean; locale?: 'sv' | 'en'; email?: string }) => {
  const receiver = scriptedReceiver(() => reply);
  const shown: string[] = [];
  const lines = ['/mote kallelse S-1'];
  let ids = 0;
  const { save, json = false, locale = 'sv', email = 'anna@example.org' } = given;
  const person = { id: `cli:${email}`, name: 'Anna Ek', ...(email === '' ? {} : { email }) };
  const next = () => Promise.resolve(lines.shift());
  const cli = makeCli({
    person,
    locale,
    json,
    interactive: false,
    next,
    write: (t) => void shown.push(t),
    newId: () => String(++ids),
    ...(save ? { save } : {}),
  });
  await cli.start(receiver);
  const well = await cli.run();
  await cli.stop();
  return { well, shown: shown.join('\n'), done: receiver.done.size };
};

describe('a file in the terminal', () => {
  it('comes with the line that saves it, as the same person', async () => {
    const { well, shown } = await terminal({});
    expect(well).toBe(true);
    expect(shown).toContain('Kallelsen som Word-fil: Kallelse Styrelsen.docx');
    expect(shown).toContain('npm run chat -- --as "Anna Ek <anna@example.org>" --run "/mote kallelse S-1" --save .');
    expect((await terminal({ email: '', locale: 'en' })).shown).toContain(
      'Save it in the folder you are in: npm run chat -- --run "/mote kallelse S-1" --save .',
    );
  });

  it.each(['Anna $(rm) Ek', 'Anna "Ek"', 'Anna `x`', 'Anna \\ Ek'])('puts no name on a line for a shell that is more than text there: %s', (name) => {
    expect(fileLine(OFFER, { id: 'cli:a', name, email: 'anna@example.org' }, 'sv', undefined)).toContain('npm run chat -- --run "/mote kallelse S-1" --save .');
  });

  it('is made for who asked, in the language of the reply, and its path is told', async () => {
    const asked: [string, Incoming, string][] = [];
    const save: Save = async (offer, incoming, locale) => {
      asked.push([offer.to, incoming, locale]);
      return '/x/Kallelse Styrelsen.docx';
    };
    const { well, shown } = await terminal({ save });
    expect(well).toBe(true);
    expect(shown).toContain('Kallelsen som Word-fil: sparad som /x/Kallelse Styrelsen.docx');
    expect(asked).toMatchObject([['/mote/S-1/kallelse.docx?lang=sv', { from: { id: 'cli:anna@example.org' }, place: 'private' }, 'sv']]);
    const data = JSON.parse((await terminal({ save, json: true })).shown);
    expect(data).toMatchObject({ kind: 'list', ids: ['S-1'], saved: ['/x/Kallelse Styrelsen.docx'] });
  });

  it.each<[string, Save, string]>([
    ['the folder is full', () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })), '(ENOSPC)'],
    ['there is none any more', () => Promise.resolve(undefined), 'gick inte att spara.'],
  ])('says so and does not end well when %s, with the text still there', async (_, save, words) => {
    const { well, shown, done } = await terminal({ save });
    expect([well, done]).toEqual([false, 1]);
    expect(shown).toContain('Kallelse: Styrelsen');
    expect(shown).toContain('Filen Kallelse Styrelsen.docx gick inte att spara');
    expect(shown).toContain(words);
    expect(shown).toContain('Kontrollera mappen efter --save och kör kommandot igen.');
    expect(JSON.parse((await terminal({ save, json: true })).shown).notSaved).toContain('gick inte att spara');
  });
});

describe('saving', () => {
  const bytes = new TextEncoder().encode('ny');
  it('never writes over what is there', async () => {
    const folder = await tempFolder();
    await writeFile(`${folder.path}/a.docx`, 'gammal');
    expect([await saveIn(folder.path, { name: 'a.docx', bytes }), await saveIn(folder.path, { name: 'a.docx', bytes })]).toEqual([
      `${folder.path}/a (2).docx`,
      `${folder.path}/a (3).docx`,
    ]);
    expect(await readFile(`${folder.path}/a.docx`, 'utf8')).toBe('gammal');
    expect(await readFile(`${folder.path}/a (2).docx`, 'utf8')).toBe('ny');
  });
  it('gives up where it cannot write, or when there are too many of one name', async () => {
    const folder = await tempFolder();
    await expect(saveIn(`${folder.path}/finns-inte`, { name: 'a.docx', bytes })).rejects.toMatchObject({ code: 'ENOENT' });
    await mkdir(`${folder.path}/full`);
    for (let nth = 1; nth <= 99; nth += 1) await saveIn(`${folder.path}/full`, { name: 'a.docx', bytes });
    await expect(saveIn(`${folder.path}/full`, { name: 'a.docx', bytes })).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readdir(`${folder.path}/full`)).toHaveLength(99);
  });
});
