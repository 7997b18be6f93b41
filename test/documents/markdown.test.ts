import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/documents/draft.ts';
import { readBlocks } from '../../src/documents/readers.ts';

const path = 'resume.md';

async function draftsOf(text: string): Promise<readonly Draft[]> {
  return (await readBlocks(text, path)).drafts;
}

/** `kind depth: text`, one a block. */
function shown({ kind, depth, row, text }: Draft): string {
  return `${kind}${depth || ''}${row === undefined ? '' : `r${row}`}: ${text}`;
}

/** The source that a word of the flat text stands for. */
function sourceOf(source: string, drafts: readonly Draft[], word: string): string | undefined {
  const draft = drafts.find(({ text }) => text.includes(word));
  if (!draft) return undefined;
  const at = draft.text.indexOf(word);
  const place = (flat: number) => draft.segments.findLast((segment) => segment.flat <= flat);
  const first = place(at);
  const last = place(at + word.length - 1);
  if (!first || !last) return undefined;
  const start = first.source + (first.flatLength === first.sourceLength ? at - first.flat : 0);
  const end = last.source + (last.flatLength === last.sourceLength ? at + word.length - last.flat : last.sourceLength);
  return source.slice(start, end);
}

describe('blocks', () => {
  it.each<[string, string, string[]]>([
    ['ATX headings', '# A\n\n## B ##\n', ['heading1: A', 'heading2: B']],
    ['Setext headings', 'Name\n====\n\nEducation\n---\n', ['heading1: Name', 'heading2: Education']],
    ['emphasis and code joined', '**machine** *learn*ing `C++`', ['paragraph: machine learning C++']],
    ['emphasis inside a word', 'Py**Torch**', ['paragraph: PyTorch']],
    ['links', '[PyTorch](https://example.org/x) and <https://example.org>', ['paragraph: PyTorch and https://example.org']],
    ['reference links', '[Go][1]\n\n[1]: https://example.org', ['paragraph: Go']],
    ['image text', '![built with Rust](badge.svg)', ['paragraph: built with Rust']],
    ['nested lists', '- a\n  - b\n    - c\n- d', ['item1: a', 'item2: b', 'item3: c', 'item1: d']],
    ['task lists', '- [x] done\n- [ ] open', ['item1: done', 'item1: open']],
    ['a loose item', '- a\n\n  more\n- b', ['item1: a', 'paragraph1: more', 'item1: b']],
    ['tables', '| A | B |\n|---|---|\n| c \\| d | e |', ['cellr1: A', 'cellr1: B', 'cellr2: c | d', 'cellr2: e']],
    ['quotes', '> quoted\n> text', ['paragraph: quoted text']],
    ['footnotes', 'Perl[^1] 5\n\n[^1]: a note', ['paragraph: Perl\ufffc 5', 'paragraph: a note']],
    ['strikethrough', '~~old~~ new', ['paragraph: old new']],
    ['soft breaks', 'one\ntwo', ['paragraph: one two']],
    ['an address with hard breaks', 'Alva Thorne  \nArdle\\\nLand', ['paragraph: Alva Thorne\nArdle\nLand']],
    ['labels with hard breaks', '**Tools:** a, b  \n**Methods:** c', ['paragraph: Tools: a, b', 'paragraph: Methods: c']],
    ['labels with soft breaks', '**Tools:** a, b\n**Methods:** c', ['paragraph: Tools: a, b', 'paragraph: Methods: c']],
    ['a wrapped label', 'Tools: a, b,\nc, d', ['paragraph: Tools: a, b, c, d']],
    ['dated lines with hard breaks', '2015–2018 A  \n2018–2020 B', ['paragraph: 2015–2018 A', 'paragraph: 2018–2020 B']],
    ['bullet glyphs in a paragraph', '• a\n• b\n  goes on', ['item1: a', 'item1: b goes on']],
    ['definition lists', 'Term\n: what it is', ['paragraph: Term', 'paragraph: what it is']],
    ['a plain fence', '```\nEXPERIENCE\n\n- a\n- b\n```', ['paragraph: EXPERIENCE', 'item1: a', 'item1: b']],
    ['a code fence', '```python\nimport os\n```', ['code: import os']],
    ['indented text', '    Perl and Go', ['paragraph: Perl and Go']],
    ['comments', 'a <!-- Rust --> b\n\n<!--\n## Old\n\nHaskell\n-->\n\nc', ['paragraph: a b', 'paragraph: c']],
    ['inline html', 'a <b>Py</b>Torch<br>next <span class="x">c</span>', ['paragraph: a PyTorch\nnext c']],
    ['html headings', '<h2 id="x">Skills &amp; tools</h2>\n', ['heading2: Skills & tools']],
    ['html lists', '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>', ['item1: a', 'item1: b', 'item2: c']],
    ['html tables', '<table><tr><td>a</td><td>b</td></tr></table>', ['cellr1: a', 'cellr1: b']],
    ['styles and scripts', '<style>\n.a { b }\n\n.c { d }\n</style>\n\ntext\n\n<script>\n\nx()\n</script>', ['paragraph: text']],
    ['hidden text', '<p hidden>secret</p>\n\ntext', ['paragraph: text']],
    ['white text', '<span style="color:#fff">secret</span> text', ['paragraph: text']],
    ['markdown inside div', '<div class="x">\n## Skills\n- a\n</div>', ['heading2: Skills', 'item1: a']],
    ['details', '<details><summary>More</summary>\n\n- a\n\n</details>', ['paragraph: More', 'item1: a']],
    ['pandoc attributes', '## Skills {#skills .unnumbered}\n\n[Perl]{.smallcaps} and Go', ['heading2: Skills', 'paragraph: Perl and Go']],
    ['kramdown attributes', '## Skills\n{: .no_toc}\n\ntext\n{: style="x"}', ['heading2: Skills', 'paragraph: text']],
    ['fenced divs', '::: {.col}\ntext\n:::', ['paragraph: text']],
    ['a word processor heading', '**[Skills]{.underline}**', ['paragraph: Skills']],
    ['templates', '{% include a.html %}\n\n{{ page.title }} text {% if x %}b{% endif %}', ['paragraph: text b']],
    ['latex lines', '\\newpage\n\ntext \\hfill 2019\n\n\\begin{multicols}{2}', ['paragraph: text 2019']],
    ['braces that are text', 'sets {a, b} and {x}', ['paragraph: sets {a, b} and {x}']],
    [
      'front matter',
      '---\ntitle: "My CV"\nname: Alva Thorne\nlayout: page\nkeywords: Rust\n---\n\ntext',
      ['paragraph: My CV', 'paragraph: Alva Thorne', 'paragraph: text'],
    ],
    ['toml front matter', '+++\ntitle = "My CV"\n+++\n\ntext', ['paragraph: My CV', 'paragraph: text']],
    ['a thematic break', 'a\n\n---\n\nb', ['paragraph: a', 'paragraph: b']],
    ['entities', 'R&amp;D &ndash; caf&eacute; &#43;1', ['paragraph: R&D – café +1']],
    ['escapes', 'C\\+\\+ and 1\\. and \\*', ['paragraph: C++ and 1. and *']],
    ['column gaps', 'Title\tDate and Title     Date', ['paragraph: Title\tDate and Title\tDate']],
  ])('%s', async (_, text, expected) => {
    expect((await draftsOf(text)).map(shown)).toEqual(expected);
  });
});

describe('places', () => {
  it.each([
    ['a **machine** *learn*ing b', 'machine learning', 'machine** *learn*ing'],
    ['use [PyTorch](https://example.org)', 'PyTorch', 'PyTorch'],
    ['use `NumPy` here', 'NumPy', 'NumPy'],
    ['at AT&amp;T now', 'AT&T', 'AT&amp;T'],
    ['in C\\+\\+ now', 'C++', 'C\\+\\+'],
    ['> machine\n> learning', 'machine learning', 'machine\n> learning'],
    ['- machine\n  learning', 'machine learning', 'machine\n  learning'],
    ['a\r\nb **c**', 'c', 'c'],
    ['\ufeffa **bold**', 'bold', 'bold'],
    ['a <b>Py</b>Torch', 'PyTorch', 'Py</b>Torch'],
    ['| a | C\\|D |\n|---|---|', 'C|D', 'C\\|D'],
    ['cafe\u0301 bar', 'café', 'cafe\u0301'],
    ['an eﬃcient way', 'efficient', 'eﬃcient'],
    ['soft\u00adware here', 'software', 'soft\u00adware'],
    ['**[Skills]{.underline}**', 'Skills', 'Skills'],
    ['![built with Rust](x.svg)', 'Rust', 'Rust'],
    ['\t- nested\ttab', 'tab', 'tab'],
    ['Ｐｙｔｈｏｎ here', 'Python', 'Ｐｙｔｈｏｎ'],
    ['😀 Perl', 'Perl', 'Perl'],
  ])('%j: %j stands for %j', async (text, word, expected) => {
    expect(sourceOf(text, await draftsOf(text), word)).toBe(expected);
  });
});

describe('links', () => {
  it.each<[string, string[]]>([
    ['see https://example.org/a.', ['https://example.org/a']],
    ['alva@example.org, www.example.org', ['alva@example.org', 'www.example.org']],
    ['github.com/alva | example.com', ['github.com/alva', 'example.com']],
    ['Node.js, ASP.NET, Socket.io, Vue.js/React', []],
    ['[Perl](https://example.org)', []],
    ['at Booking.com in Ardle.In May', []],
  ])('%j', async (text, expected) => {
    const [draft] = await draftsOf(text);
    expect(draft?.links.map(([start, end]) => draft.text.slice(start, end))).toEqual(expected);
  });
});

it('marks what is bold', async () => {
  const [draft] = await draftsOf('**Thorne, A.**, Other, B.: <b>Title</b>');
  expect(draft?.strong.map(([start, end]) => draft.text.slice(start, end))).toEqual(['Thorne, A.', 'Title']);
});
