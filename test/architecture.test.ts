import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { forbiddenCode } from './architecture/arrows.ts';
import { loadedWith, violations } from './architecture/check.ts';
import { codeOf, filesBelow, type Import, importsOf, sourceFiles } from './architecture/scan.ts';

const files = sourceFiles();
const imports = files.flatMap((path) => importsOf(path));
const written = files.filter((path) => !/\.generated\.|\.d\.ts$/.test(path));

test('imports follow the arrows', () => {
  expect(violations(imports)).toEqual([]);
  expect(imports.length).toBeGreaterThan(30);
});

test.each<[string, string]>([
  ['src/model/span.ts', 'src/spec/load.ts'],
  ['src/evidence/mentions.ts', 'src/requirements/term.ts'],
  ['src/rules/resume/missing-email.ts', 'src/commands/check.ts'],
  ['src/reporters/json.ts', 'src/spec/load.ts'],
  ['src/utils/strings.ts', 'src/model/span.ts'],
  ['src/commands/check.ts', 'commander'],
  ['src/commands/lsp.ts', 'vscode-languageserver'],
  ['src/lint.ts', 'chalk'],
  ['src/evidence/mentions.ts', 'wink-nlp'],
  ['src/language/polarity.ts', 'wink-nlp'],
  ['src/documents/plain-text.ts', 'yaml'],
  ['src/reporters/html.ts', 'node:fs'],
  ['src/files.ts', 'node:http'],
])('a planted import is found: %s → %s', (from, to) => {
  expect(violations([{ from, to, lazy: false }])).toHaveLength(1);
});

test('the scanner reads every kind of import, and none in comments or strings', () => {
  const source = [
    "import a from 'unified';",
    "import type { B } from '../model/span.ts';",
    "export { c } from './c.ts';",
    'export * from "@scope/d/deep.js";',
    "import './e.ts';",
    "const f = await import('wink-nlp');",
    "// import g from 'g';",
    "/* import h from 'h'; */",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source code, not a message
    "const quoted = `it's ${`import i from 'i'` + {}} from 'j'`; const pattern = /['\"`]/.test(\"from 'k'\");",
    "const last = import(\n  './last.ts'\n);",
  ].join('\n');
  const found = importsOf('src/lint/x.ts', source).map(({ to, lazy }) => (lazy ? `${to} lazily` : to));
  expect(found).toEqual([
    'unified',
    'src/model/span.ts',
    'src/lint/c.ts',
    '@scope/d',
    'src/lint/e.ts',
    'wink-nlp lazily',
    'src/lint/last.ts lazily',
  ]);
});

test('wink, remark and the protocol of editors are loaded when they are needed, not with the command line', () => {
  const heavy = /^(?:wink-|unified$|remark-|micromark|mdast-|vscode-)/;
  const planted: Import[] = [
    { from: 'src/main.ts', to: 'src/cli.ts', lazy: false },
    { from: 'src/cli.ts', to: 'unified', lazy: false },
    { from: 'src/cli.ts', to: 'wink-nlp', lazy: true },
  ];
  expect([...loadedWith('src/main.ts', planted)].filter((name) => heavy.test(name))).toEqual(['unified']);
  expect([...loadedWith('src/main.ts', imports)].filter((name) => heavy.test(name))).toEqual([]);
  expect([...loadedWith('src/commands/check.ts', imports)].filter((name) => /^vscode-|editor\//.test(name))).toEqual([]);
});

test.each(forbiddenCode)('no $pattern in src: $reason', ({ pattern }) => {
  expect(written.filter((path) => pattern.test(codeOf(readFileSync(path, 'utf8'))))).toEqual([]);
});

test('no casts, any or silenced checks outside language/wink.ts', () => {
  const places = written.filter((path) => path !== 'src/language/wink.ts').flatMap((path) => casts(path, readFileSync(path, 'utf8')));
  expect(places).toEqual([]);
  expect(casts('x', 'const a = b as C;\nlet d: any;\n// @ts-expect-error\nf(<const>g as unknown);\n')).toEqual([
    'x:1',
    'x:2',
    'x:3',
    'x:4',
  ]);
  expect(
    casts(
      'x',
      "import { a as b } from 'c';\nexport * as d from 'e';\nconst f = [1] as const; // as any\nconst { as } = { as: 'x as y', any: 1 };\n",
    ),
  ).toEqual([]);
});

function casts(path: string, source: string): readonly string[] {
  const code = codeOf(source).replace(/^(?:import|export)\b[^;=(]*?(?:from\s*['"] *['"]|\});?/gm, (statement) =>
    statement.replace(/[^\n]/g, ' '),
  );
  const lines = source.split('\n');
  const isCast = (line: string) =>
    /(?<=[\w)\]}'"`]\s+)as\s+(?!const\b)[\w{[('"]/.test(line) || /(?:[:<,|&(=]\s*|\bas\s+)any\b(?!\s*[:?=(.])/.test(line);
  return code
    .split('\n')
    .flatMap((line, index) =>
      isCast(line) || /@ts-(?:ignore|nocheck|expect-error)/.test(lines[index] ?? '') ? [`${path}:${index + 1}`] : [],
    );
}

test('no file names a package registry or a place on one machine', () => {
  const roots = ['src', 'bin', 'scripts', 'test', 'specs', '.ci', '.github'].filter((folder) => existsSync(folder));
  const single = ['package.json', 'package-lock.json', 'biome.json', 'tsconfig.json', 'knip.json', 'vitest.config.ts', 'README.md'];
  const paths = [...roots.flatMap(filesBelow), ...single.filter((path) => existsSync(path))];
  const telling = new RegExp(
    [String.raw`registry\.npm`, String.raw`npmjs\.org`, String.raw`(?<![\w.*)\]-])\/(?:work|root|home|Users)\/\w`].join('|'),
  );
  expect(telling.test('see /' + 'work/main')).toBe(true);
  expect(paths.filter((path) => telling.test(readFileSync(path, 'utf8')))).toEqual([]);
});
