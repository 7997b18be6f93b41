import { expect, test } from 'vitest';
import { UserError } from '../../src/model/user-error.ts';
import type { Posting } from '../../src/posting/model.ts';
import { readPosting } from '../../src/posting/read-posting.ts';

const read = (content: unknown, path = 'posting.json'): Promise<Posting> =>
  readPosting(new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)), path);

const lines = async (content: unknown, path?: string): Promise<readonly string[]> =>
  (await read(content, path)).lines.map(({ text, shape }) => (shape === 'heading' ? `# ${text}` : shape === 'item' ? `- ${text}` : text));

const html = '<p>We bake.</p><h3>Requirements</h3><ul><li>Baking <b>bread</b></li><li>Early hours</li></ul>';
const escaped = html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const asLines = ['We bake.', '# Requirements', '- Baking bread', '- Early hours'];

test('Greenhouse: HTML with escaped tags, alone or as the only job of a board', async () => {
  const job = { id: 1, title: 'Baker', company_name: 'Crumb', content: escaped, location: { name: 'Ghent' } };
  const posting = await read(job);
  expect([posting.title, posting.company, posting.notes]).toEqual(['Baker', 'Crumb', ['JSON of Greenhouse']]);
  expect(await lines(job)).toEqual(asLines);
  expect(await lines({ jobs: [job], meta: { total: 1 } })).toEqual(asLines);
  expect(await lines({ ...job, content: escaped.replaceAll('&', '&amp;') }), 'escaped twice').toEqual(asLines);
});

test('Lever: lists under their headings', async () => {
  const posting = {
    text: 'Baker',
    description: '<div>We bake.</div>',
    lists: [{ text: 'Requirements', content: '<li>Baking bread</li><li>Early hours</li>' }],
    additional: '<div>Apply soon.</div>',
  };
  expect((await read([posting])).title).toBe('Baker');
  expect(await lines([posting])).toEqual([...asLines, 'Apply soon.']);
});

test('Ashby: HTML, else plain text', async () => {
  const job = { id: '1', title: 'Baker', descriptionHtml: html, descriptionPlain: 'We bake.', jobUrl: 'https://example.org' };
  expect(await lines({ jobs: [job], apiVersion: '1' })).toEqual(asLines);
  expect(await lines({ jobs: [{ ...job, descriptionHtml: undefined }], apiVersion: '1' })).toEqual(['We bake.']);
});

test('SmartRecruiters: four sections with titles', async () => {
  const sections = {
    companyDescription: { title: 'Company Description', text: '<p>Crumb bakes.</p>' },
    jobDescription: { title: 'Job Description', text: '<p>You bake.</p>' },
    qualifications: { title: 'Qualifications', text: '<ul><li>Baking bread</li></ul>' },
    additionalInformation: { title: 'Additional Information', text: '<p>Bread for all.</p>' },
  };
  const posting = { name: 'Baker', company: { name: 'Crumb' }, jobAd: { sections } };
  expect((await read(posting)).company).toBe('Crumb');
  expect(await lines(posting)).toEqual([
    ...['# Company Description', 'Crumb bakes.', '# Job Description', 'You bake.'],
    ...['# Qualifications', '- Baking bread', '# Additional Information', 'Bread for all.'],
  ]);
});

test('Workable: an account with a job', async () => {
  const account = { name: 'Crumb', description: null, jobs: [{ title: 'Baker', shortcode: 'A1', description: html }] };
  const posting = await read(account);
  expect([posting.title, posting.company]).toEqual(['Baker', 'Crumb']);
  expect(await lines(account)).toEqual(asLines);
});

test('JSON Resume: qualifications as sentences, skills by their keywords', async () => {
  const job = {
    title: 'Baker',
    company: 'Crumb',
    description: 'We bake.',
    responsibilities: ['Bake'],
    qualifications: ['Baking bread'],
    skills: [{ name: 'Baking', keywords: ['Sourdough', 'Rye'] }, { name: 'Ovens' }],
    experience: '3 years in a bakery',
  };
  expect(await lines(job)).toEqual([
    ...['We bake.', '# Responsibilities', '- Bake', '# Qualifications', '- Baking bread', '- 3 years in a bakery'],
    ...['# Skills', '- Sourdough, Rye', '- Ovens'],
  ]);
});

const jobPosting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Baker',
  hiringOrganization: { '@type': 'Organization', name: 'Crumb' },
  description: html,
  educationRequirements: { '@type': 'EducationalOccupationalCredential', credentialCategory: 'bachelor degree' },
  experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 30 },
  skills: ['Sourdough', { '@type': 'DefinedTerm', name: 'Rye' }],
};
const jobLines = [...asLines, '# Education', "Bachelor's degree", '# Experience', '3 years of experience', '# Skills', 'Sourdough, Rye'];

test.each([
  ['alone', jobPosting],
  ['in a graph', { '@graph': [{ '@type': 'WebPage' }, { ...jobPosting, '@type': ['JobPosting'] }] }],
  ['in a list', [jobPosting]],
])('schema.org JobPosting %s', async (_, data) => expect(await lines(data)).toEqual(jobLines));

const page = (head: string, body: string): string =>
  `<!doctype html><html><head><title>Jobs</title>${head}</head><body>${body}</body></html>`;

test('a page: its data first, its visible text else', async () => {
  const visible =
    '<nav>Home</nav><h1>Pastry cook</h1><main><h2>Requirements</h2><ul><li>Cakes</li></ul><p hidden>secret</p></main><footer>Imprint</footer>';
  const data = `<script type="application/ld+json">${JSON.stringify(jobPosting)}</script>`;
  expect(await lines(page(data, visible), 'page.html')).toEqual(jobLines);
  expect(await lines(page('', visible), 'page.html')).toEqual(['# Pastry cook', '# Requirements', '- Cakes']);
  expect((await read(page('', visible), 'page.html')).title).toBe('Pastry cook');
  expect(await lines(page('<script type="application/ld+json">{ broken</script>', visible), 'page.html')).toHaveLength(3);
});

test('a copied fragment of a page, bold lines as headings', async () => {
  const text = '<p><strong>Requirements</strong></p><ul><li>Cakes</li><li>Early<br>hours</li></ul><div>Bye</div>';
  expect(await lines(text, 'posting.txt')).toEqual(['# Requirements', '- Cakes', '- Early', '- hours', 'Bye']);
});

test('Markdown: the quote of a sentence is the source, its text is what one reads', async () => {
  const source = '---\nlayout: job\n---\n# Baker\n\n**Requirements:**\n\n* Baking **bread** with [love](https://example.org)\n';
  const posting = await read(source, 'posting.md');
  expect(posting.lines.map(({ text }) => text)).toEqual(['Baker', 'Requirements:', 'Baking bread with love']);
  const { places = [] } = posting.lines[2] ?? {};
  expect(posting.text.slice(places[0], (places.at(-1) ?? 0) + 1)).toBe('Baking **bread** with [love');
});

test('text wrapped by hand is put together, bullets stay apart', async () => {
  const text = [
    'Requirements',
    '- You have baked bread for a living, at least for some of the years in',
    '  which you could',
    '- You know ovens',
    'We are a bakery in a small town by the river and have been one for so',
    'long that nobody remembers when it was otherwise, which is to say that',
    'the oven is old and the people who work at it are no longer young any',
    'more either.',
  ].join('\n');
  expect((await lines(text, 'posting.txt')).map((line) => line.slice(0, 30))).toEqual([
    'Requirements',
    '- You have baked bread for a l',
    '- You know ovens',
    'We are a bakery in a small tow',
  ]);
});

test.each([
  ['empty', '', 'found no text'],
  ['blank', ' \n\t ', 'found no text'],
  ['no known JSON', '{"a": 1}', 'found JSON of no known job board'],
  ['broken JSON', '{"a": ', 'found no valid JSON'],
  ['two postings', JSON.stringify([{ ...jobPosting }, { ...jobPosting, title: 'Cook' }]), 'found 2 postings (Baker; Cook)'],
  ['a book', 'word '.repeat(100_000), 'thousand characters of text'],
])('%s: a clear error', async (_, text, message) => {
  const error = await read(text, text.startsWith('word') ? 'book.txt' : 'posting.json').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  expect(String(error)).toContain(message);
});

test('a page nested fifty thousand deep is refused or read, never a fault', async () => {
  const outcome = await read(page('', '<div>'.repeat(50_000)), 'deep.html').catch((reason: unknown) => reason);
  expect(outcome instanceof UserError || typeof outcome === 'object').toBe(true);
  expect(outcome).not.toBeInstanceOf(RangeError);
}, 60_000);

test.each([
  ['a board', '<li><p>Baking bread</p></li>\n'.repeat(170_000), 'with 680008 tags'],
  ['open elements', '<b>'.repeat(1_600_000), 'with 1600008 tags'],
  ['a book', 'word '.repeat(1_000_000), 'found a page of 5.0 million characters'],
  ['an attribute', `<p ${'a=b '.repeat(1_200_000)}>`, 'found a page of 4.8 million characters'],
])('a page of 5 MB is refused before it is parsed: %s', async (_, body, message) => {
  const start = performance.now();
  await expect(read(page('', body), 'page.html')).rejects.toThrow(message);
  expect(performance.now() - start).toBeLessThan(5000);
});

test('a page of 5 MB that is mostly script, style and images is read', async () => {
  const large = [`<script>${'a=1;\n'.repeat(500_000)}</script>`, `<img src="data:,${'A'.repeat(2_000_000)}">`, html];
  const start = performance.now();
  expect(await lines(page('', large.join('')), 'page.html')).toEqual(asLines);
  expect(performance.now() - start).toBeLessThan(5000);
});

test.each([
  ['lines', { content: 'bread\n'.repeat(300_000) }],
  ['tags', { content: '<p>bread'.repeat(300_000) }],
])('JSON with %s without end is refused', async (_, content) => {
  await expect(read({ title: 'Baker', company_name: 'Crumb', ...content })).rejects.toThrow(UserError);
});

test('a list without end is no fault', async () => {
  const lists = [{ text: 'Requirements', content: '' }];
  const posting = {
    '@type': 'JobPosting',
    title: 'Baker',
    description: 'We bake.',
    skills: Array.from({ length: 200_000 }, () => 'bread'),
  };
  for (const data of [posting, { text: 'Baker', lists, description: 'bread\n'.repeat(150_000) }]) {
    const outcome = await read(data).catch((reason: unknown) => reason);
    expect(outcome).not.toBeInstanceOf(RangeError);
  }
});
