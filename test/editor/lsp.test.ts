import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { Client, edited, editsOf, type Started } from './client.ts';

const spec = 'company: Example Audio\nskills:\n  - Python\n  - Kubernetes\nlanguages:\n  - { name: French, level: B2, optional: true }\n';
const resume = `# Mira Example

Bonn · mira@example.org · +49 30 1234567

## Experience

### Data Engineer, Example Radio, January 2020 – December 2024

- Built 14 pipelines in Python and Github Actions that load 20,000 programmes a day into one catalogue.
- Cut the time from a broadcast to its entry in the archive from two days to forty minutes.

## Education

M.Sc. in Physics, University of Example, 2016

## Skills

Python, Github
`;
const project = { 'resume.md': resume, 'specs/job.yaml': spec, '.jobfit.yaml': 'today: 2026-11-24\n' };

const clients: Client[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) await client.done();
});

async function start(files: Readonly<Record<string, string>> = project, started?: Started): Promise<Client> {
  const client = await Client.start(files, started);
  clients.push(client);
  return client;
}

function jobfit(
  client: Client,
  ...args: readonly string[]
): { readonly stdout: string; readonly stderr: string; readonly status: number | null } {
  const env = { ...process.env, NO_COLOR: '1' };
  return spawnSync(process.execPath, [resolve('bin/jobfit.cjs'), ...args], { cwd: client.folder, encoding: 'utf8', env });
}

const levels = ['', 'error', 'warning', 'info'];
/** Level, message and id of each, as `--format compact` has them. */
const compact = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ severity, message, code }) => `${levels[severity ?? 0]}: ${String(message).split('\n')[0]} [${code}]`).sort();
const codes = (diagnostics: readonly Diagnostic[]): readonly unknown[] => diagnostics.map(({ code }) => code);
const messages = (diagnostics: readonly Diagnostic[]): readonly string[] => diagnostics.map(({ message }) => String(message));
const isEmpty = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.length === 0;

test('a résumé is told what check tells of it, missing requirements at their section, with where they are asked', async () => {
  const client = await start();
  await client.open('resume.md', resume);
  const diagnostics = await client.diagnostics('resume.md', 1);
  const lines = jobfit(client, 'check', '--format', 'compact').stdout.trim().split('\n');
  expect(compact(diagnostics)).toEqual(lines.map((line) => line.replace(/^resume\.md:\d+:\d+: /, '')).sort());

  const missing = diagnostics.find(({ code }) => code === 'kubernetes');
  expect(missing).toMatchObject({
    severity: 1,
    source: 'jobfit',
    range: { start: { line: 15, character: 3 }, end: { line: 15, character: 9 } },
  });
  expect(missing?.relatedInformation).toEqual([
    {
      location: { uri: client.uri('specs/job.yaml'), range: expect.objectContaining({ start: { line: 3, character: 4 } }) },
      message: 'asked here',
    },
  ]);
  expect(diagnostics.find(({ code }) => code === 'french')).toMatchObject({ severity: 3, range: { start: { line: 15 } } });
  const casing = diagnostics.filter(({ code }) => code === 'resume/name-casing');
  expect(
    casing.map(({ range: { start, end } }) => [start.line, resume.split('\n')[start.line]?.slice(start.character, end.character)]),
  ).toEqual([
    [8, 'Github'],
    [17, 'Github'],
  ]);
});

test('what the spec quotes of a posting is shown there too', async () => {
  const posting = 'We look for you.\r\nYou know your way about\r\nKubernetes (and C++).\r\n';
  const quoting = 'posting: ../posting.txt\nskills:\n  - name: Kubernetes\n    quote: your way about Kubernetes (and C++)\n';
  const client = await start({ ...project, 'specs/job.yaml': quoting, 'posting.txt': posting });
  await client.open('resume.md', resume);
  const missing = (await client.diagnostics('resume.md', 1)).find(({ code }) => code === 'kubernetes');
  expect(missing?.relatedInformation).toEqual([
    expect.objectContaining({ message: 'asked here: "your way about Kubernetes (and C++)"' }),
    {
      location: { uri: client.uri('posting.txt'), range: { start: { line: 1, character: 9 }, end: { line: 2, character: 20 } } },
      message: 'in the posting',
    },
  ]);
});

test('typing is followed, and nothing outdated is shown', async () => {
  const client = await start();
  await client.open('resume.md', resume);
  expect(codes(await client.diagnostics('resume.md', 1))).toContain('kubernetes');
  for (let version = 2; version <= 8; version += 1)
    await client.change('resume.md', resume.replace('Python, ', 'Kubernetes, '.slice(0, version + 4)), version);
  await client.change('resume.md', resume.replace('Python, ', 'Kubernetes, '), 9);
  expect(codes(await client.diagnostics('resume.md', 9))).not.toContain('kubernetes');
  const versions = client.history.map(({ version }) => version ?? 0);
  expect(versions).toEqual([...new Set(versions)].sort());
  expect(versions.at(-1)).toBe(9);
});

test('hover tells what words are evidence for, and how a requirement and its keys are meant', async () => {
  const client = await start();
  await client.open('resume.md', resume);
  await client.diagnostics('resume.md', 1);
  const line = 8;
  const column = resume.split('\n')[line]?.indexOf('Python') ?? 0;
  expect(await client.hover('resume.md', line, column + 2)).toBe(
    '**Python**: met (`specs/job.yaml:3`)  \nnamed as `Python` in experience  \nnamed in experience, skills',
  );
  expect(await client.hover('resume.md', 0, 4)).toBeUndefined();

  await client.open('specs/job.yaml', spec);
  await client.diagnostics('specs/job.yaml', 1);
  expect(await client.hover('specs/job.yaml', 3, 6)).toMatch(
    /^\*\*Kubernetes\*\* {2}\nThe document names the skill.*\nresume\.md: missing: not found$/,
  );
  expect(await client.hover('specs/job.yaml', 5, 22)).toMatch(/^\*\*French\*\*[\s\S]*\*\*level\*\* {2}\nCEFR level asked/);
  expect(await client.hover('specs/job.yaml', 1, 2)).toMatch(/^\*\*skills\*\*/);
});

test('actions mend as check --fix does, one by one and all at once, and silence a rule', async () => {
  const client = await start();
  const rough = resume.replace('forty', 'for\u00adty').replaceAll('\n', '\r\n');
  client.write('resume.md', rough);
  await client.open('resume.md', rough);
  const diagnostics = await client.diagnostics('resume.md', 1);
  expect(jobfit(client, 'check', '--fix').stderr).toContain('3 places fixed');
  const fixed = readFileSync(`${client.folder}/resume.md`, 'utf8');
  expect(fixed).toBe(rough.replaceAll('Github', 'GitHub').replace('\u00ad', ''));

  const [all, ...others] = await client.actions('resume.md', [], ['source.fixAll']);
  expect([all?.kind, others]).toEqual(['source.fixAll.jobfit', []]);
  expect(all && edited(rough, editsOf(all))).toBe(fixed);
  const quick = await client.actions('resume.md', [], ['quickfix']);
  const single = quick.filter(({ isPreferred }) => isPreferred).flatMap(editsOf);
  expect(edited(rough, single)).toBe(fixed);

  const casing = diagnostics.filter(({ code }) => code === 'resume/name-casing').slice(0, 1);
  const offered = await client.actions('resume.md', casing, ['quickfix']);
  expect(offered.map(({ title }) => title)).toEqual([
    'Write "GitHub" (resume/name-casing)',
    'Ignore resume/name-casing here',
    'Ignore resume/name-casing in this file',
  ]);
  expect(offered[0]?.diagnostics).toEqual(casing);
  const silenced = edited(rough, offered[1] ? editsOf(offered[1]) : []);
  expect(silenced).toContain('2024\r\n\r\n<!-- jobfit-disable-next-line resume/name-casing -->\r\n- Built');
  await client.change('resume.md', silenced, 2);
  expect(codes(await client.diagnostics('resume.md', 2)).filter((code) => code === 'resume/name-casing')).toHaveLength(1);
});

test('edits name the version they are meant for, where the client takes that, and related places stay out where it does not', async () => {
  const textDocument = { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } };
  const client = await start(project, { capabilities: { workspace: { workspaceEdit: { documentChanges: true } }, textDocument } });
  await client.open('resume.md', resume, 7);
  expect((await client.diagnostics('resume.md', 7)).some((diagnostic) => 'relatedInformation' in diagnostic)).toBe(false);
  const [all] = await client.actions('resume.md', [], ['source.fixAll.jobfit']);
  expect(all?.edit).toMatchObject({ documentChanges: [{ textDocument: { uri: client.uri('resume.md'), version: 7 } }] });
  expect(await client.hover('resume.md', 8, 25)).toBe(
    'Python: met (specs/job.yaml:3)\nnamed as Python in experience\nnamed in experience, skills',
  );
});

test('a broken spec is told where it is broken, as check tells it, and the document that it is not checked', async () => {
  const broken = 'skils: [Python]\ndegree: { level: mastr }\n';
  const client = await start({ ...project, 'specs/job.yaml': broken });
  await client.open('resume.md', resume);
  expect(messages(await client.diagnostics('resume.md', 1))).toEqual(['not checked: 2 problems in specs/job.yaml']);
  const told = await client.diagnostics('specs/job.yaml', (diagnostics) => diagnostics.length === 2);
  const { stderr } = jobfit(client, 'check');
  expect(
    told.map(({ range: { start }, message }) => `specs/job.yaml:${start.line + 1}:${start.character + 1}: ${message}\n`).join(''),
  ).toBe(stderr);

  // The spec's own text counts as it is typed, and only that.
  await client.open('specs/job.yaml', broken);
  await client.change('specs/job.yaml', 'skills: [Python, Rust]\n', 2);
  expect(await client.diagnostics('specs/job.yaml', 2)).toEqual([]);
  expect(codes(await client.diagnostics('resume.md', (all) => all.some(({ code }) => code === 'rust')))).not.toContain('kubernetes');
  await client.change('specs/job.yaml', 'skills: [Python', 3);
  const [syntax] = await client.diagnostics('specs/job.yaml', 3);
  expect(syntax).toMatchObject({ severity: 1, source: 'jobfit', message: expect.stringContaining('closing') });
  await client.close('specs/job.yaml');
  await client.diagnostics('specs/job.yaml', (diagnostics) => diagnostics.length === 2);
});

test('a broken configuration is told in its own file, and mended as it is typed', async () => {
  const broken = 'minScor: 3\nrules: { resume/lenth: off }\n';
  const client = await start({ ...project, '.jobfit.yaml': broken });
  await client.open('resume.md', resume);
  await client.diagnostics('resume.md', 1);
  const told = await client.diagnostics('.jobfit.yaml', (diagnostics) => diagnostics.length === 2);
  expect(messages(told)).toEqual([
    expect.stringContaining('did you mean "minScore"'),
    expect.stringContaining('did you mean "resume/length"'),
  ]);
  await client.open('.jobfit.yaml', broken);
  await client.change('.jobfit.yaml', 'rules: { resume/name-casing: off }\n', 2);
  expect(await client.diagnostics('.jobfit.yaml', 2)).toEqual([]);
  const after = await client.diagnostics('resume.md', (all) => codes(all).includes('kubernetes'));
  expect(codes(after)).not.toContain('resume/name-casing');
});

test('keys and words are completed in specs and configurations', async () => {
  const client = await start();
  await client.open('specs/job.yaml', spec);
  const labels = async (path: string, text: string, version: number) =>
    (await client.complete(path, text, version)).map(({ label }) => label);
  expect(await labels('specs/job.yaml', 'degree:\n  level: |\n', 2)).toEqual(['associate', 'bachelor', 'master', 'doctorate']);
  expect(await labels('specs/job.yaml', 'title: x\n|\n', 3)).toContain('certifications');
  await client.open('.jobfit.yaml', '');
  expect(await labels('.jobfit.yaml', 'rules:\n  resume/long-bullet: |\n', 2)).toEqual(['off', 'info', 'warn', 'error']);
  await client.open('resume.md', resume);
  expect(await client.request('textDocument/completion', 'resume.md', 0, 3)).toEqual([]);
});

test('a letter is held against the résumé as it is being written', async () => {
  const letter =
    'Dear Ms Brightwater,\n\nI apply to Example Audio for Python and Kubernetes.\n\nKind regards,\n\nMira Example\nmira@example.com\n';
  const client = await start({ ...project, 'cover-letter.md': letter });
  await client.open('cover-letter.md', letter);
  expect(codes(await client.diagnostics('cover-letter.md', 1))).toContain('letter/contact-differs');
  await client.open('resume.md', resume);
  await client.diagnostics('resume.md', 1);
  await client.change('resume.md', resume.replace('mira@example.org', 'mira@example.com'), 2);
  await client.diagnostics('cover-letter.md', (all) => all.length > 0 && !codes(all).includes('letter/contact-differs'));
});

test('only what check would take is told anything', async () => {
  const notes = '# A library\n\nIt does things.\n';
  const client = await start({
    ...project,
    'README.md': notes,
    'notes/letter-of-law.yaml': 'a: 1',
    'other/specs/api.yaml': 'openapi: 3.0.0\n',
  });
  for (const path of ['README.md', 'notes/letter-of-law.yaml', 'other/specs/api.yaml']) await client.open(path, notes);
  await client.open('untitled:Untitled-1', resume);
  await client.open('git:/resume.md?HEAD', resume);
  await client.open('file://elsewhere/resume.md', resume);
  await client.open('resume.md', resume);
  await client.diagnostics('resume.md', 1);
  expect([...client.published.keys()]).toEqual([client.uri('resume.md')]);
  expect(await client.hover('untitled:Untitled-1', 8, 30)).toBeUndefined();
  expect(await client.actions('README.md', [])).toEqual([]);

  await client.open('.jobfit.yaml', '');
  await client.change('.jobfit.yaml', 'files: [README.md]\n', 2);
  await client.diagnostics('README.md', (all) => codes(all).includes('kubernetes'));
  expect(await client.diagnostics('resume.md', isEmpty)).toEqual([]);
});

test('each folder has its own specs, and a file outside of them the nearest above it', async () => {
  const files = {
    ...{
      'one/resume.md': resume,
      'one/specs/a.yaml': 'skills: [Rust]\n',
      'two/my cv%.md': resume,
      'two/specs/b.yml': 'skills: [Haskell]\n',
    },
    ...{ 'three/specs/c.yaml': 'skills: [Erlang]\n', 'three/letters/lettre.md': resume, 'four/resume.md': resume },
  };
  const client = await start(files, { folders: ['one', 'two'] });
  const asked = async (path: string) => codes(await client.diagnostics(path, 1)).filter((code) => /^[a-z]+$/.test(String(code)));
  for (const path of ['one/resume.md', 'two/my cv%.md', 'three/letters/lettre.md', 'four/resume.md']) await client.open(path, resume);
  expect(await asked('one/resume.md')).toEqual(['rust']);
  expect(await asked('two/my cv%.md')).toEqual(['haskell']);
  expect(await asked('three/letters/lettre.md')).toEqual(['erlang']);
  expect(await client.diagnostics('four/resume.md', 1)).toEqual([]);
  expect(client.log.join()).toMatch(/four.resume\.md: not checked: found no spec/);
  await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [{ uri: client.uri('one'), name: 'one' }] } });
  expect(await client.hover('one/resume.md', 0, 0)).toBeUndefined();
});

test('changes on the disk count when the client tells of them', async () => {
  const client = await start();
  await client.open('resume.md', resume);
  await client.diagnostics('resume.md', 1);
  client.write('specs/job.yaml', 'skills: [Erlang]\n');
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('specs/job.yaml'), type: 2 }] });
  await client.diagnostics('resume.md', (all) => codes(all).includes('erlang'));
});

test('positions count UTF-16 units: pairs, CRLF and a lone half before a place', async () => {
  const client = await start();
  const text = resume.replace('- Built', '- 🎼🎼 \ud800 Built').replaceAll('\n', '\r\n');
  await client.open('resume.md', text);
  const casing = (await client.diagnostics('resume.md', 1)).filter(({ code }) => code === 'resume/name-casing');
  const lines = text.split('\r\n');
  expect(casing.map(({ range: { start, end } }) => lines[start.line]?.slice(start.character, end.character))).toEqual(['Github', 'Github']);
});

test('what cannot be read is told and survived', async () => {
  const client = await start();
  await client.open('resume.md', resume);
  const told = async (text: string, version: number): Promise<readonly string[]> => {
    await client.change('resume.md', text, version);
    return messages(await client.diagnostics('resume.md', version));
  };
  expect(await told('', 2)).toEqual([expect.stringContaining('found no text')]);
  expect(await told('\u0000\u0001PK\ufffd'.repeat(500), 3)).toEqual([expect.stringContaining('found binary data')]);
  expect(await told('%PDF-1.7', 4)).toEqual([expect.stringContaining('found a PDF')]);
  expect(await told('word '.repeat(1_100_000), 5)).toEqual([expect.stringContaining('not checked: found 5500000 characters')]);
  expect((await told(resume, 6)).join()).toContain('missing: Kubernetes');
});

test('a closed file is told nothing any more', async () => {
  const client = await start();
  await client.open('resume.md', resume);
  await client.diagnostics('resume.md', 1);
  await client.change('resume.md', `${resume}More.\n`, 2);
  await client.close('resume.md');
  await client.diagnostics('resume.md', isEmpty);
  await client.open('resume.md', resume, 5);
  expect(codes(await client.diagnostics('resume.md', 5))).toContain('kubernetes');
  expect(client.history.map(({ version }) => version).filter((version) => version !== 2)).toEqual([1, undefined, 5]);
});

test.each([[['--stdio']], [[]]])('it says what it can, and ends as it is told: %j', async (args) => {
  const client = new Client({}, { args });
  clients.push(client);
  const { capabilities, serverInfo } = await client.initialize();
  expect(serverInfo).toEqual({ name: 'jobfit', version: JSON.parse(readFileSync('package.json', 'utf8')).version });
  expect(capabilities).toMatchObject({ positionEncoding: 'utf-16', hoverProvider: true, textDocumentSync: { change: 2 } });
  await client.shutdown();
  await client.sayExit();
  expect(await client.exit).toBe(0);
  expect(client.errors).toBe('');
});

test('exit without shutdown ends with 1', async () => {
  const client = await start();
  await client.sayExit();
  expect(await client.exit).toBe(1);
});

test('it ends with a client that dies, also in the midst of a check', async () => {
  const client = await start();
  await client.open('resume.md', resume.repeat(20));
  client.hangUp();
  expect(await client.exit).toBe(1);
  expect(client.errors).toBe('');
});

test.each(['no protocol at all\r\n\r\n', 'Content-Length: x\r\n\r\n{}', 'Content-Length: 5\r\n\r\n{"a":'])(
  'nonsense is survived until the input ends: %j',
  (input) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['bin/jobfit.cjs', 'lsp'], { input, encoding: 'utf8' });
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
    expect(stdout).toMatch(/^(?:Content-Length: \d+\r\n\r\n\{.*\})*$/s);
  },
);

test('a file keeps the URI that its client gave it, however that is written', async () => {
  const client = await start({ 'bewerbung/Lebenslauf (März).md': resume, 'bewerbung/specs/ä.yaml': 'skils: [a]\n' });
  const uri = `${client.uri('.')}/bewerbung/Lebenslauf%20%28M%c3%a4rz%29.md`.replace('file:///', 'FILE:///');
  await client.open(uri, resume);
  expect(messages(await client.diagnostics(uri, 1))).toEqual(['not checked: 1 problem in specs/ä.yaml']);
  const spec = `${client.uri('.')}/bewerbung/specs/%c3%a4.yaml`;
  await client.diagnostics('bewerbung/specs/ä.yaml', (all) => all.length === 1);
  await client.open(spec, 'skils: [a]\n');
  expect(await client.diagnostics(spec, 1)).toHaveLength(1);
  expect(await client.diagnostics('bewerbung/specs/ä.yaml', isEmpty)).toEqual([]);
  await client.close(uri);
  expect(await client.diagnostics(uri, isEmpty)).toEqual([]);
});
