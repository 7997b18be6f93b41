import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from '../src/config/load-config.ts';
import { loadSpec } from '../src/spec/load-spec.ts';

/* What the README shows is what jobfit takes. */

const readme = readFileSync('README.md', 'utf8');
const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map((match) => match[1] ?? '');
const yaml = blocks('yaml');
const holding = (text: string): readonly string[] => yaml.filter((block) => block.includes(text));
const action = parse(readFileSync('action.yml', 'utf8'));

test('every block of YAML is YAML', () => {
  expect(yaml.length).toBeGreaterThan(6);
  for (const block of yaml) expect(parse(block), block).toBeTypeOf('object');
});

test('every block of JSON is JSON', () => {
  expect(blocks('json').length).toBeGreaterThan(0);
  for (const block of blocks('json')) expect(JSON.parse(block), block).toBeTypeOf('object');
});

test('the spec and the configuration load', () => {
  const [spec = ''] = holding('softSkills:');
  expect(loadSpec({ file: 'README.md', text: spec, isSpokenLanguage: (name) => name === 'English' }).requirements.length).toBeGreaterThan(
    5,
  );
  const [config = ''] = holding('extends:');
  expect(parseConfig('.jobfit.yaml', config)?.rules.size).toBe(1);
});

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

test('steps use the action with inputs and outputs that it has, and the README names all of them', () => {
  const steps = holding('uses: OWNER/jobfit@v0').flatMap((block): readonly Step[] => {
    const { jobs, steps: own } = parse(block);
    return own ?? jobs.jobfit.steps;
  });
  const used = steps.filter(({ uses }) => uses?.startsWith('OWNER/')).flatMap((step) => Object.keys(step.with ?? {}));
  expect(used.length).toBeGreaterThan(2);
  expect(used.filter((name) => !(name in action.inputs))).toEqual([]);
  const outputs = [...readme.matchAll(/steps\.jobfit\.outputs\.(\w+)/g)].map((match) => match[1] ?? '');
  expect(outputs.filter((name) => !(name in action.outputs))).toEqual([]);
  const named = [...Object.keys(action.inputs), ...Object.keys(action.outputs)];
  expect(named.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test('hooks from the repository are those that it offers', () => {
  const offered = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')).map(({ id }: { readonly id: string }) => id);
  const [{ repos }] = holding('repo: https://github.com/OWNER/jobfit').map((block) => parse(block));
  for (const { id } of repos[0].hooks) expect(offered).toContain(id);
  expect(repos[0].rev).toBe(`v${parse(readFileSync('package.json', 'utf8')).version}`);
});

test('commands and their options are there', () => {
  const commands = blocks('sh').flatMap((block) => [...block.matchAll(/npx jobfit (\w+)([^#\n]*)/g)]);
  expect(commands.length).toBeGreaterThan(8);
  for (const name of new Set(commands.map((match) => match[1] ?? ''))) {
    const { stdout, status } = spawnSync(process.execPath, ['bin/jobfit.cjs', name, '--help'], { encoding: 'utf8' });
    expect(status, name).toBe(0);
    const options = commands.filter((match) => match[1] === name).flatMap((match) => (match[2] ?? '').match(/(?<= )--[a-z-]+/g) ?? []);
    for (const option of options) expect(stdout, name).toContain(option);
  }
});
