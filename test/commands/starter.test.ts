import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from '../../src/config/load-config.ts';
import { main } from '../../src/main.ts';

const bin = resolve('bin/jobfit.cjs');
const resume = `# Mira Example

Bonn · mira@example.org

## Experience

### Data Engineer, Example Radio, January 2020 – December 2024

- Built pipelines in Python that load the metadata of 20,000 programmes a day from nine broadcasters into one catalogue.
- Cut the time from a broadcast to its entry in the archive from two days to forty minutes by loading in small batches.

## Education

M.Sc. in Physics, University of Example, 2016

## Skills

Python
`;
const letter = `Dear Ms Brightwater,

I apply for the post of Data Engineer. At Example Radio I built the pipelines in Python that load 20,000 programmes a day.

Kind regards,

Mira Example
`;
const spec = 'title: Data Engineer\nskills: [Python]\n';
const all = ['.github/workflows/jobfit.yml', '.jobfit.yaml', '.pre-commit-config.yaml'];

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A git repository of documents. */
function repo(files: Readonly<Record<string, string>> = { 'resume.md': resume, 'specs/job.yaml': spec }): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jobfit-starter-')));
  made.push(folder);
  mkdirSync(join(folder, '.git'));
  for (const [path, text] of Object.entries(files)) put(join(folder, path), text);
  return folder;
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function jobfit(cwd: string, ...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    encoding: 'utf8',
    input: '',
    env: { PATH: process.env.PATH },
  });
  return { code: status, stdout, stderr };
}

const text = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

test('without a terminal and --yes all is shown, nothing is written, and the code says so', () => {
  const folder = repo();
  const before = filesIn(folder);
  const { code, stdout, stderr } = jobfit(folder, 'init', '--repo');
  expect(stdout.match(/^\+\+\+ b\/.*$/gm)).toEqual([
    '+++ b/.jobfit.yaml',
    '+++ b/.github/workflows/jobfit.yml',
    '+++ b/.pre-commit-config.yaml',
  ]);
  expect(stdout).toContain('+  - resume.md\n');
  expect(stderr).toContain('nothing written: --yes writes 3 files\n');
  expect(code).toBe(2);
  expect(filesIn(folder)).toEqual(before);
});

test('with --yes all is written, and jobfit check runs without arguments', () => {
  const folder = repo({ 'resume.md': resume, 'letters/cover-letter acme.md': '# Letter\n', 'README.md': '# CV\n', 'specs/job.yaml': spec });
  expect(jobfit(folder, 'init', '--repo', '--yes')).toMatchObject({ code: 0 });
  const config = parseConfig('.jobfit.yaml', text(folder, '.jobfit.yaml'));
  expect(config).toMatchObject({ specs: ['specs/*.yaml'], files: ['resume.md', 'letters/cover-letter acme.md'] });
  rmSync(join(folder, 'letters'), { recursive: true });
  writeFileSync(join(folder, '.jobfit.yaml'), text(folder, '.jobfit.yaml').replace('  - letters/cover-letter acme.md\n', ''));
  const { code, stdout } = jobfit(folder, 'check');
  expect(stdout).toContain('resume.md shows what Data Engineer asks');
  expect(code).toBe(0);
});

test('the workflow and the hook have the shape that GitHub and pre-commit ask for', () => {
  const folder = repo();
  jobfit(folder, 'init', '--repo', '--yes');
  const { name, on, permissions, jobs } = parse(text(folder, '.github/workflows/jobfit.yml'));
  expect({ name, on, permissions }).toEqual({ name: 'jobfit', on: ['push', 'pull_request'], permissions: { contents: 'read' } });
  const [checkout, action] = jobs.jobfit.steps;
  expect(checkout).toEqual({ uses: 'actions/checkout@v7', with: { 'persist-credentials': false } });
  expect(action).toEqual({ uses: 'OWNER/jobfit@v0' });
  const [{ repo: url, rev, hooks }] = parse(text(folder, '.pre-commit-config.yaml')).repos;
  expect({ url, rev }).toEqual({ url: 'https://github.com/OWNER/jobfit', rev: `v${parse(readFileSync('package.json', 'utf8')).version}` });
  expect(hooks).toEqual([
    { id: 'jobfit', pass_filenames: false, types_or: ['markdown', 'plain-text', 'yaml'], files: '\\.(md|markdown|txt|ya?ml)$' },
  ]);
});

test('a second run has nothing to write; --force replaces what was changed by hand', () => {
  const folder = repo();
  jobfit(folder, 'init', '--repo', '--yes');
  writeFileSync(join(folder, '.jobfit.yaml'), 'specs: specs/job.yaml\n');
  const again = jobfit(folder, 'init', '--repo', '--yes');
  expect(again).toMatchObject({ code: 0, stdout: '' });
  expect(again.stderr).toContain('.jobfit.yaml is there: --force replaces it\n');
  expect(again.stderr).toContain('nothing to write\n');
  const forced = jobfit(folder, 'init', '--repo', '--yes', '--force');
  expect(forced.stdout.match(/^\+\+\+ b\/.*$/gm)).toEqual(['+++ b/.jobfit.yaml']);
  expect(text(folder, '.jobfit.yaml')).toContain('resume.md');
});

test('hooks that are there stay, and get one more', () => {
  const hooks = '# mine\nrepos:\n  - repo: meta\n    hooks:\n      - id: identity # why not\n';
  const folder = repo({ 'resume.md': resume, 'specs/job.yaml': spec, '.pre-commit-config.yaml': hooks });
  const { stdout } = jobfit(folder, 'init', '--repo', '--yes', '--force');
  expect(stdout).toContain('--- a/.pre-commit-config.yaml\n');
  expect(text(folder, '.pre-commit-config.yaml').startsWith(hooks)).toBe(true);
  expect(parse(text(folder, '.pre-commit-config.yaml')).repos).toHaveLength(2);
});

test('a list of hooks that cannot be added to is left, with the lines to add', () => {
  const folder = repo({ 'resume.md': resume, 'specs/job.yaml': spec, '.pre-commit-config.yaml': 'repos: []\n' });
  const { code, stderr } = jobfit(folder, 'init', '--repo', '--yes');
  expect(stderr).toContain(
    '.pre-commit-config.yaml cannot be added to; put under its "repos:":\n  - repo: https://github.com/OWNER/jobfit\n',
  );
  expect(text(folder, '.pre-commit-config.yaml')).toBe('repos: []\n');
  expect(existsSync(join(folder, '.jobfit.yaml'))).toBe(true);
  expect(code).toBe(0);
});

test('specs and documents are found where they are', () => {
  const folder = repo({
    ...{ 'cv/Résumé [final].md': resume, 'jobs/acme/spec.yml': spec, 'specs/api.yaml': 'openapi: 3.0.0\n', '_config.yml': 'title: Mira\n' },
    ...{ 'node_modules/a/resume.md': resume, 'built/resume.md': resume, '.gitignore': 'built/\n', 'a/b/c/resume.md': resume },
    ...{ 'letters/acme.md': letter, 'letters/README.md': '# Letters\n', 'notes/newsletter.md': '# News\n' },
  });
  expect(jobfit(folder, 'init', '--repo', '--yes').code).toBe(0);
  expect(parse(text(folder, '.jobfit.yaml'))).toEqual({
    specs: ['jobs/acme/spec.yml'],
    files: ['cv/Résumé [final].md', 'letters/acme.md'],
  });
  expect(jobfit(folder, 'check').stdout).toContain('Résumé [final].md shows what Data Engineer asks');
});

test('what is not there is told, with the way to it', () => {
  const folder = repo({ 'README.md': '# CV\n' });
  const { stderr } = jobfit(folder, 'init', '--repo', '--yes');
  expect(stderr).toContain('found no résumé or cover letter');
  expect(stderr).toContain('jobfit init posting.txt --output specs/job.yaml');
  expect(parse(text(folder, '.jobfit.yaml'))).toEqual({ specs: ['specs/*.yaml'] });
  rmSync(join(folder, '.git'), { recursive: true });
  expect(jobfit(folder, 'init', '--repo').stderr).toContain('found no git repository');
});

test.each([
  ['named', (folder: string) => [folder, 'cv']],
  ['the working directory', (folder: string) => [join(folder, 'cv'), '.']],
])('a folder of a repository, %s: workflow and hook stand at the root', (_, placesOf) => {
  const folder = repo({ 'cv/resume.md': resume, 'cv/specs/job.yaml': spec });
  const [cwd = '', given = ''] = placesOf(folder);
  expect(jobfit(cwd, 'init', '--repo', given, '--yes').code).toBe(0);
  expect(filesIn(folder)).toEqual([
    '.github/workflows/jobfit.yml',
    '.pre-commit-config.yaml',
    'cv/.jobfit.yaml',
    'cv/resume.md',
    'cv/specs/job.yaml',
  ]);
  expect(parse(text(folder, '.github/workflows/jobfit.yml')).jobs.jobfit.steps[1].with).toEqual({ 'working-directory': 'cv' });
  const [hook] = parse(text(folder, '.pre-commit-config.yaml')).repos[0].hooks;
  expect(hook.args).toEqual(['--config', 'cv/.jobfit.yaml']);
  expect(jobfit(folder, 'check', ...hook.args).code).toBe(0);
  expect(jobfit(join(folder, 'cv'), 'check').code).toBe(0);
});

test('another configuration in the folder is kept, and the hook is its', () => {
  const folder = repo({ 'cv/resume.md': resume, 'cv/specs/job.yaml': spec, 'cv/jobfit.yaml': 'specs: specs/job.yaml\n' });
  const { stderr } = jobfit(folder, 'init', '--repo', 'cv', '--yes', '--force');
  expect(stderr).toContain('cv/jobfit.yaml is the configuration');
  expect(existsSync(join(folder, 'cv/.jobfit.yaml'))).toBe(false);
  expect(text(folder, '.pre-commit-config.yaml')).toContain('args: [--config, cv/jobfit.yaml]');
});

/** Each stands in the way of one file, and keeps all from being written. */
test.each<[string, (folder: string) => void, string]>([
  ['a file for a folder', (folder) => writeFileSync(join(folder, '.github'), ''), '.github: found a file, expected a folder'],
  ['a folder for a file', (folder) => mkdirSync(join(folder, '.pre-commit-config.yaml')), 'found a folder or a device, expected a file'],
  [
    'a link that leads out',
    (folder) => symlinkSync(mkdtempSync(join(tmpdir(), 'jobfit-outside-')), join(folder, '.github')),
    '.github: a link that leads out of the project',
  ],
  [
    'a link to a file outside',
    (folder) => symlinkSync(bin, join(folder, '.jobfit.yaml')),
    '.jobfit.yaml: a link that leads out of the project',
  ],
  [
    'a link that leads nowhere',
    (folder) => symlinkSync('nowhere.yaml', join(folder, '.pre-commit-config.yaml')),
    'a link that leads out of the project, or nowhere',
  ],
  [
    'bytes that are no text',
    (folder) => writeFileSync(join(folder, '.pre-commit-config.yaml'), Buffer.from('repos: [\xff]\n', 'latin1')),
    'found no text in UTF-8',
  ],
  [
    'a configuration with a fault',
    (folder) => put(join(folder, '.jobfit.yaml'), 'spec: a\n'),
    '.jobfit.yaml:1:1: found unknown key "spec"',
  ],
])('%s: an error, and nothing is written', (_, hinder, message) => {
  const folder = repo();
  hinder(folder);
  const before = filesIn(folder);
  const { code, stdout, stderr } = jobfit(folder, 'init', '--repo', '--yes', '--force');
  expect(stderr).toContain(message);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(filesIn(folder)).toEqual(before);
});

test('a link that stays inside the project is followed', () => {
  const folder = repo({
    'resume.md': resume,
    'specs/job.yaml': spec,
    'real/hooks.yaml': 'repos:\n  - repo: meta\n    hooks: [{ id: identity }]\n',
  });
  symlinkSync('real/hooks.yaml', join(folder, '.pre-commit-config.yaml'));
  expect(jobfit(folder, 'init', '--repo', '--yes').code).toBe(0);
  expect(text(folder, 'real/hooks.yaml')).toContain('id: jobfit');
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a folder that may not be written in: one clear error', () => {
  const folder = repo();
  chmodSync(folder, 0o555);
  const { code, stderr } = jobfit(folder, 'init', '--repo', '--yes');
  chmodSync(folder, 0o755);
  expect({ code, stderr }).toEqual({ code: 2, stderr: '.: no permission to write in this folder\n' });
  expect(existsSync(join(folder, '.github'))).toBe(false);
});

test.each([
  [['init', '--repo', 'resume.md'], 'found a file, expected the folder of a repository'],
  [['init', '--repo', 'absent'], 'no such folder'],
  [['init', 'posting.txt', '--repo'], '--repo takes a folder and no posting'],
  [['init', '--repo', '--output', 'x.yaml'], "option '--repo [folder]' cannot be used with option '-o, --output <file>'"],
  [['init', 'posting.txt', '--yes'], '--yes belongs to --repo'],
])('%j: %s', (args, message) => {
  const { code, stderr } = jobfit(repo(), ...args);
  expect(stderr).toContain(message);
  expect(code).toBe(2);
});

async function asked(folder: string, answer: string): Promise<{ readonly code: number; readonly told: string }> {
  const told: string[] = [];
  const output = { isTTY: true, write: (part: string) => told.push(part) };
  const stdin = {
    isTTY: true,
    async *[Symbol.asyncIterator]() {
      yield Buffer.from(answer);
    },
  };
  const io = { stdin, stdout: { ...output, isTTY: false }, stderr: output, cwd: folder, env: {}, today: '2026-11-22' };
  return { code: await main(['init', '--repo'], io), told: told.join('') };
}

test.each(['y\n', ' YES\r\n'])('on a terminal %j writes', async (answer) => {
  const folder = repo();
  const { code, told } = await asked(folder, answer);
  expect(told).toContain('Write 3 files? [y/N] ');
  expect(code).toBe(0);
  expect(all.every((path) => existsSync(join(folder, path)))).toBe(true);
});

test.each(['\n', 'n\n', 'yesterday\n', ''])('on a terminal %j writes nothing', async (answer) => {
  const folder = repo();
  const { code, told } = await asked(folder, answer);
  expect(told).toContain('nothing written\n');
  expect(code).toBe(0);
  expect(all.some((path) => existsSync(join(folder, path)))).toBe(false);
});
