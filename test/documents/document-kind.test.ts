import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';

const prose =
  'I write to you because your archive needs someone who knows both old paper and new software, and I have worked with both for many years. My work on the catalogue of a small theatre was used by three other houses, and I would like to bring it to you and to your colleagues. ';
const letter = `Dear Ms Corva,\n\n${prose}\n\n${prose}\n\nKind regards,\n\nAlva Thorne`;
const resume = `# Alva Thorne\n\n## Experience\n\n### Archivist, Ardle (2019 – 2021)\n\n- Kept the catalogue\n\n## Skills\n\n- Perl\n- Go\n\n## Education\n\n- M.A. History, 2012\n\n${prose}`;
const german = `Sehr geehrte Frau Corva,\n\n${'ich bewerbe mich bei Ihnen um die Stelle und habe mit der Arbeit im Archiv viele Jahre lang gute Erfahrungen gemacht. '.repeat(4)}\n\nMit freundlichen Grüßen\n\nAlva Thorne`;

async function read(text: string, path: string, as?: 'resume' | 'cover-letter') {
  return readDocument(new TextEncoder().encode(text), path, { today: 24_000, ...(as ? { as } : {}) });
}

describe('kind', () => {
  it.each([
    ['a letter', letter, 'cover-letter.md', 'cover-letter'],
    ['a letter under another name', letter, 'resume.md', 'cover-letter'],
    ['a résumé', resume, 'cv.md', 'resume'],
    ['a résumé under another name', resume, 'cover-letter.md', 'resume'],
    ['a German letter', german, 'anschreiben.txt', 'cover-letter'],
    ['front matter first', `---\nkind: cover-letter\n---\n${resume}`, 'x.md', 'cover-letter'],
    ['prose under a letter name', `${prose}\n\n${prose}`, 'coverletter.txt', 'cover-letter'],
    ['prose without a name', `${prose}`, 'notes.txt', 'resume'],
  ])('%s', async (_, text, path, expected) => {
    expect((await read(text, path)).kind).toBe(expected);
  });

  it('believes the user', async () => {
    expect((await read(letter, 'x.md', 'resume')).kind).toBe('resume');
  });
});

describe('language', () => {
  it.each([
    [prose, 'en'],
    [german, 'de'],
    ["J'ai travaillé pendant dix ans dans les archives de la ville et je connais bien les outils du métier. ".repeat(3), 'fr'],
    ['He trabajado durante diez años en los archivos de la ciudad y conozco bien las herramientas del oficio. '.repeat(3), 'es'],
    ['職務経歴書 これまでの経験について説明します。開発と設計を担当しました。'.repeat(5), 'other'],
  ])('%j is %s', async (text, expected) => {
    expect((await read(text, 'x.txt')).language).toBe(expected);
  });
});

describe('author', () => {
  it.each([
    ['# Alva Thorne', 'Alva Thorne'],
    ['# Alva Thorne, PhD', 'Alva Thorne'],
    ['# ALVA THORNE', 'Alva Thorne'],
    ['# Alva Thorne | Archivist', 'Alva Thorne'],
    ['# Alva Thorne — Archivist', 'Alva Thorne'],
    ['# Resume of Alva Thorne', 'Alva Thorne'],
    ['# Curriculum Vitae: Alva Thorne', 'Alva Thorne'],
    ['# Alva Thorne - Resume', 'Alva Thorne'],
    ['# Dr. Alva M. Thorne', 'Alva M. Thorne'],
    ["# Niamh O'Dunlo", "Niamh O'Dunlo"],
    ['# Ludo van der Corva', 'Ludo van der Corva'],
    ['# Resume\n\n**Alva Thorne**', 'Alva Thorne'],
    ['---\nname: Alva Thorne\n---\n\n# CV', 'Alva Thorne'],
    ['---\nauthor:\n  - name: Alva Thorne\n---\n\n# CV', 'Alva Thorne'],
    ['---\ntitle: Alva Thorne - CV\n---\n\ntext', 'Alva Thorne'],
    ['# Software Engineer', undefined],
    ['# Curriculum Vitae', undefined],
  ])('%j has %s', async (head, expected) => {
    expect((await read(`${head}\n\n## Skills\n\n${prose}\n\n## Experience\n\nx`, 'x.md')).author).toBe(expected);
  });
});
