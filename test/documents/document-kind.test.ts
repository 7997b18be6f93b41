import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';

const prose =
  'I write to you because your archive needs someone who knows both old paper and new software, and I have worked with both for many years. My work on the catalogue of a small theatre was used by three other houses, and I would like to bring it to you and to your colleagues. ';
const letter = `Dear Ms Corva,\n\n${prose}\n\n${prose}\n\nKind regards,\n\nAlva Thorne`;
const resume = `# Alva Thorne\n\n## Experience\n\n### Archivist, Ardle (2019 – 2021)\n\n- Kept the catalogue\n\n## Skills\n\n- Perl\n- Go\n\n## Education\n\n- M.A. History, 2012\n\n${prose}`;
const german = `Sehr geehrte Frau Corva,\n\n${'ich bewerbe mich bei Ihnen um die Stelle und habe mit der Arbeit im Archiv viele Jahre lang gute Erfahrungen gemacht. '.repeat(4)}\n\nMit freundlichen Grüßen\n\nAlva Thorne`;

const french = `Madame, Monsieur,\n\n${prose}\n\nJe vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.\n\nAlva Thorne`;
const spanish = `Estimados señores:\n\n${prose}\n\nAtentamente,\n\nAlva Thorne`;
const withHeadings = `# Alva Thorne\n\nDear hiring team,\n\n${prose}\n\n## Experience\n\n${prose}\n\n## Skills\n\n- Perl\n- Go\n\n## Education\n\n${prose}\n\nSincerely,\nAlva Thorne`;
const page = `# Hi, I'm Alva Thorne\n\nI keep archives.\n\n## Experience\n\n- Kept the catalogue, 2019 – 2021\n\n## Skills\n\n- Perl\n\nThanks for reading!`;
const oneLine = `Dear Ms Corva, ${prose} ${prose} Thank you for your time. Sincerely, Alva Thorne`;
const noFrame = `# Cover letter\n\n${prose}\n\n${prose}\n\n${prose}`;
const email = `Hi Sam,\n\n${prose}\n\n${prose}\n\nBest,\nAlva`;
const address = `Alva Thorne\n1 Long Road\nArdle\n\nMs Corva\nCity Archive\n\n3 May 2026\n\nRe: Archivist\n\nDear Ms Corva\n\n${prose}\n\nYours faithfully\n\n\n\nAlva Thorne\n\nEncl.: CV`;
const withReferences = `${resume}\n\n## References\n\nDear colleagues will speak for me. Thank you.`;

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
    ['a French letter', french, 'document.txt', 'cover-letter'],
    ['a Spanish letter', spanish, 'cv.md', 'cover-letter'],
    ['a letter with headings of a résumé', withHeadings, 'alva.md', 'cover-letter'],
    ['a letter in one line', oneLine, 'alva.txt', 'cover-letter'],
    ['a letter under its title, without greeting', noFrame, 'alva.md', 'cover-letter'],
    ['an e-mail', email, 'mail.txt', 'cover-letter'],
    ['a letter with addresses, without commas', address, 'resume-2026.txt', 'cover-letter'],
    ['a page that says hi', page, 'index.md', 'resume'],
    ['a résumé with dear colleagues', withReferences, 'alva.md', 'resume'],
    ['an editor of newsletters', resume, 'newsletter-editor.md', 'resume'],
    ['a résumé from Cartagena', resume, 'cartagena.md', 'resume'],
    ['front matter of a résumé', `---\ntype: resume\n---\n${letter}`, 'x.md', 'resume'],
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

describe('author of a letter', () => {
  it.each([
    ['an e-mail', `Hi Sam Vale,\n\n${prose}\n\nThanks,\nAlva Thorne`],
    ['an address above', `Ada Corva\nCity Archive\n\nDear Ada Corva,\n\n${prose}\n\nYours sincerely,\n\nAlva Thorne`],
    ['the last words of a paragraph', `Dear team,\n\n${prose} Thank you for reading. Sincerely,\nAlva Thorne`],
    ['an enclosure below', `Dear team,\n\n${prose}\n\nKind regards,\n\nAlva Thorne, PhD\n\nEnclosure: résumé`],
  ])('%s', async (_, text) => {
    expect((await read(text, 'letter.md')).author).toBe('Alva Thorne');
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
