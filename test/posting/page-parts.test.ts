import { expect, test } from 'vitest';
import { partsOfPage } from '../../src/posting/readers/page-parts.ts';

test.each<[string, string, string]>([
  ['comments', 'a<!-- <p> -->b<!---->c<!-->d<!-- open', 'abcd'],
  ['scripts and styles', '<script>"<p>"</script>a<STYLE>p{}</style >b', '<script></script>a<STYLE></style >b'],
  ['a script that is not closed', 'a<script>if (a<b) {}', 'a<script>'],
  ['what looks like a script in a title', '<title>The <script> tag</title><p>a</p>', '<title>The <script> tag</title><p>a</p>'],
  ['what looks like a tag in an attribute', '<a title="<script>" alt=\'>\'>b</a>', '<a title="<script>" alt=\'>\'>b</a>'],
  ['a quote that is none', '<p a"b>c<script>d</script>', '<p a"b>c<script></script>'],
  ['signs that are no markup', 'a < b <3 <> </> & <!x> c', 'a < b <3 <> </> & <!x> c'],
  ['an image inside the page', `<img src="data:${'A'.repeat(2000)}" alt=b>c`, '<img src="" alt=b>c'],
])('%s', (_, page, html) => {
  expect(partsOfPage(page).html).toBe(html);
});

test('data and tags are counted where they are markup', () => {
  const data = '<script type="application/ld+json">{"a":"<p>"}</script>';
  expect(partsOfPage(`<!-- ${data} --><title>${data}</title><p>${data}<br/>`)).toMatchObject({ data: ['{"a":"<p>"}'], tags: 6 });
});
