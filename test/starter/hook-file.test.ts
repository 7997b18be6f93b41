import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { hookFile } from '../../src/starter/hook-file.ts';
import type { Starter } from '../../src/starter/starter.ts';

const starter: Starter = {
  ...{ folder: '', documents: ['resume.md'], specs: ['specs/*.yaml'], config: '.jobfit.yaml' },
  source: { repository: 'octo/jobfit', version: '1.2.3' },
};
const hook = { id: 'jobfit', pass_filenames: false, types_or: ['markdown', 'plain-text', 'yaml'], files: '\\.(md|markdown|txt|ya?ml)$' };
const entry = { repo: 'https://github.com/octo/jobfit', rev: 'v1.2.3', hooks: [hook] };
const lines = `  - repo: https://github.com/octo/jobfit
    rev: v1.2.3
    hooks:
      - id: jobfit
        pass_filenames: false
        types_or: [markdown, plain-text, yaml]
        files: \\.(md|markdown|txt|ya?ml)$
`;

test.each([undefined, '', '\n'])('a new file: %j', (before) => {
  const file = hookFile(starter, before);
  expect(file).toEqual({ state: 'made', text: `# pre-commit install lets git run this before each commit.\nrepos:\n${lines}` });
});

test('in a folder below the root the hook names its configuration and its files', () => {
  const file = hookFile({ ...starter, folder: 'my [cv], 2026' }, undefined);
  const [{ hooks }] = parse(file.state === 'made' ? file.text : '').repos;
  expect(hooks[0].args).toEqual(['--config', 'my [cv], 2026/.jobfit.yaml']);
  expect(new RegExp(hooks[0].files, 'u').test('my [cv], 2026/specs/a.yaml')).toBe(true);
  expect(new RegExp(hooks[0].files, 'u').test('my c, 2026/specs/a.yaml')).toBe(false);
});

const other = `  - repo: https://example.org/hooks
    rev: v1
    hooks:
      - id: tidy # keep me
`;

test.each([
  ['at the end', `repos:\n${other}`, `repos:\n${other}${lines}`],
  ['without a last newline', `repos:\n${other.trimEnd()}`, `repos:\n${other}${lines}`],
  [
    'before other keys, comments and blank lines',
    `# top\nrepos:\n${other}\n# below\nfail_fast: true\n`,
    `# top\nrepos:\n${other}${lines}\n# below\nfail_fast: true\n`,
  ],
  ['not indented', `repos:\n${other.replace(/^ {2}/gm, '')}`, `repos:\n${other.replace(/^ {2}/gm, '')}${lines.replace(/^ {2}/gm, '')}`],
  [
    'in the style of pre-commit sample-config',
    'repos:\n-   repo: a\n    rev: v1\n    hooks:\n    -   id: tidy\n',
    `repos:\n-   repo: a\n    rev: v1\n    hooks:\n    -   id: tidy\n${lines.replace(/^ {2}/gm, '')}`,
  ],
  ['with Windows line ends', `repos:\n${other}`.replaceAll('\n', '\r\n'), `repos:\n${other}${lines}`.replaceAll('\n', '\r\n')],
])('added to a file that is there, %s', (_, before, after) => {
  const file = hookFile(starter, before);
  expect(file).toEqual({ state: 'made', text: after });
  expect(parse(after).repos.at(-1)).toEqual(entry);
});

test.each([
  ['from a repository', `repos:\n${lines}`],
  ['a local one', 'repos:\n  - repo: local\n    hooks: [{ id: jobfit, entry: npx jobfit check, language: system }]\n'],
])('a hook that is there stays: %s', (_, before) => {
  expect(hookFile(starter, before)).toEqual({ state: 'there' });
});

test.each([
  ['an empty list', 'repos: []\n'],
  ['a list in brackets', 'repos: [{ repo: meta, hooks: [{ id: identity }] }]\n'],
  ['no list', 'fail_fast: true\n'],
  ['no mapping', '- repo: local\n'],
  ['no YAML', 'repos: [\n'],
  ['an alias that leads nowhere', 'repos:\n  - *none\n'],
  ['a string that ends the list', 'repos:\n  - repo: local\n    hooks: []\n    note: |+\n      text\n\n\nfail_fast: true\n'],
])('what cannot be added to safely is told: %s', (_, before) => {
  expect(hookFile(starter, before)).toEqual({ state: 'left', lines });
});
