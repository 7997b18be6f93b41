import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/documents/draft.ts';
import { readPlainLines } from '../../src/documents/plain-text.ts';
import { readBlocks } from '../../src/documents/readers.ts';

function shown({ kind, depth, row, text }: Draft): string {
  return `${kind}${depth || ''}${row === undefined ? '' : `r${row}`}: ${text}`;
}

function read(text: string): string[] {
  return readPlainLines(text, 0, text.length).map(shown);
}

describe('lines', () => {
  it.each<[string, string, string[]]>([
    [
      'bullets of each kind',
      '• a\n- b\n* c\n– d\n1. e\n2) f\n➢ g\n(a) h\n-- i',
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((text) => `item1: ${text}`),
    ],
    ['glued bullets', '•a\n•b', ['item1: a', 'item1: b']],
    ['private-use bullets', '\uf0b7 a\n\uf0b7 b', ['item1: a', 'item1: b']],
    ['nested bullets', '- a\n  - b\n    - c\n- d', ['item1: a', 'item2: b', 'item3: c', 'item1: d']],
    ['a wrapped bullet', '- plans shifts and\n  carriers\n- b', ['item1: plans shifts and carriers', 'item1: b']],
    ['no bullets', '-5 degrees\n*note\n2019. was good', ['paragraph: -5 degrees', 'paragraph: *note', 'paragraph: 2019. was good']],
    ['dunder names', 'wrote __init__ and a_b', ['paragraph: wrote __init__ and a_b']],
    [
      'a wrapped paragraph',
      'Operations manager with twelve years in logistics. Leads teams of up to\nforty people and plans warehouse layouts. Known for calm handovers and\nCareful records.',
      [
        'paragraph: Operations manager with twelve years in logistics. Leads teams of up to forty people and plans warehouse layouts. Known for calm handovers and Careful records.',
      ],
    ],
    [
      'short lines',
      'Acme Ltd, Ardle\nEngineer\n2019 - 2021',
      ['paragraph: Acme Ltd, Ardle', 'paragraph: Engineer', 'paragraph: 2019 – 2021'],
    ],
    ['an underlined heading', 'Education\n=========\ntext', ['heading2: Education', 'paragraph: text']],
    ['a ruled heading', 'EDUCATION ------------\ntext', ['heading2: EDUCATION', 'paragraph: text']],
    ['a rule between', 'text here.\n\n----------\n\nmore', ['paragraph: text here.', 'paragraph: more']],
    ['hash headings', '## Skills ##\nPerl', ['heading2: Skills', 'paragraph: Perl']],
    ['column gaps', 'Engineer        2019 - 2021\nA\tB', ['paragraph: Engineer\t2019 – 2021', 'paragraph: A\tB']],
    ['dot leaders', 'Perl ........ expert', ['paragraph: Perl\texpert']],
    [
      'two columns',
      'SKILLS              LANGUAGES\nPerl                English\nGo                  German\nRust                French\nHaskell             Danish',
      [
        'paragraph: SKILLS',
        'paragraph: Perl',
        'paragraph: Go',
        'paragraph: Rust',
        'paragraph: Haskell',
        'paragraph: LANGUAGES',
        'paragraph: English',
        'paragraph: German',
        'paragraph: French',
        'paragraph: Danish',
      ],
    ],
    [
      'dates at the right margin',
      'Engineer, Acme      2019-2021\nEngineer, Brisk     2017-2019\nEngineer, Corva     2015-2017\nEngineer, Dunlo     2013-2015',
      [
        'paragraph: Engineer, Acme\t2019-2021',
        'paragraph: Engineer, Brisk\t2017-2019',
        'paragraph: Engineer, Corva\t2015-2017',
        'paragraph: Engineer, Dunlo\t2013-2015',
      ],
    ],
    [
      'a pandoc table',
      '  Skill    Level\n  -------- ----------\n  Perl     expert\n  Go       basic\n\nmore',
      ['cellr1: Skill', 'cellr1: Level', 'cellr2: Perl', 'cellr2: expert', 'cellr3: Go', 'cellr3: basic', 'paragraph: more'],
    ],
    [
      'a drawn table',
      '+----+----+\n| a  | b  |\n+====+====+\n| c  | d  |\n+----+----+',
      ['cellr1: a', 'cellr1: b', 'cellr2: c', 'cellr2: d'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(read(text.replaceAll('\n', '\r\n'))).toEqual(expected);
  });
});

describe('what is inside a .txt', () => {
  it.each<[string, string, string[]]>([
    [
      'Markdown',
      '# Alva Thorne\n\n## Skills\n\n**Perl** and *Go*',
      ['heading1: Alva Thorne', 'heading2: Skills', 'paragraph: Perl and Go'],
    ],
    [
      'HTML',
      '<!doctype html><html><head><title>x</title></head><body><h1>Alva Thorne</h1><p>Perl</p></body></html>',
      ['heading1: Alva Thorne', 'paragraph: Perl'],
    ],
    [
      'LaTeX',
      "\\documentclass{article}\n\\usepackage{x}\n% Rust\n\\begin{document}\n\\section{Experience}\n\\textbf{Engineer}, Caf\\'e 2019~--~2021\n\\begin{itemize}\n\\item Built \\textit{A} \\& B in C\\#\n\\end{itemize}\n\\cventry{2015--2018}{Intern}{Brisk}\n\\end{document}",
      ['heading1: Experience', 'paragraph: Engineer, Café 2019 – 2021', 'item1: Built A & B in C#', 'paragraph: 2015--2018, Intern, Brisk'],
    ],
  ])('%s', async (_, text, expected) => {
    const { drafts } = await readBlocks(text, 'resume.txt');
    expect(drafts.map(shown)).toEqual(expected);
  });

  it('says so of LaTeX', async () => {
    const { notes } = await readBlocks('\\documentclass{article}\\begin{document}Perl\\end{document}', 'resume.txt');
    expect(notes).toEqual(['LaTeX source, read approximately']);
  });
});
