/*
 * How long one `jobfit check` takes beside an empty Node, run in turn, since the clock of a shared machine drifts: npm run bench:start
 * As after npm ci, with the compiled code of the build alone, which is all that CI has; with what the run before kept; and with no compiled
 * code at all, as where another version of Node made it.
 * Arguments after -- replace the command measured: npm run bench:start -- --version
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { median } from './median.mjs';

const runs = 31;
const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'jobfit-bench-'));
const given = process.argv.slice(2);
/** A cache folder of its own, also where CI would have none. */
const kept = { CI: '', JOBFIT_NO_CACHE: '', XDG_CACHE_HOME: folder, HOME: folder, LOCALAPPDATA: folder };

try {
  writeFileSync(join(folder, 'resume.md'), resume());
  writeFileSync(join(folder, 'job.yaml'), spec());
  copyWithoutCode();
  compare('nothing kept, as after npm ci', root, { JOBFIT_NO_CACHE: '1' });
  compare('compiled code kept by a run before', folder, kept);
  compare('no compiled code', folder, { JOBFIT_NO_CACHE: '1' });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** jobfit as it is installed from a package: whatever it has compiled, a run before has kept. */
function copyWithoutCode() {
  for (const path of ['bin', 'dist', 'package.json']) {
    cpSync(join(root, path), join(folder, path), { recursive: true, filter: (name) => name !== join(root, 'dist/compiled') });
  }
}

function compare(how, installed, env) {
  const command = [join(installed, 'bin/jobfit.cjs'), ...(given.length > 0 ? given : ['check', 'resume.md', '--spec', 'job.yaml'])];
  const { code } = timed(command, env); // warms the disk's cache, and keeps the compiled code
  if (code !== 0 && code !== 1) throw new Error(`${command.join(' ')} ended with exit code ${code}: nothing to measure`);
  const pairs = Array.from({ length: runs }, () => ({ empty: timed(['-e', '0'], env).ms, full: timed(command, env).ms }));
  console.log(`${how}:`);
  report(
    '  node -e 0',
    pairs.map(({ empty }) => empty),
  );
  report(
    ['  jobfit', ...command.slice(1)].join(' '),
    pairs.map(({ full }) => full),
  );
  const ratios = pairs.map(({ empty, full }) => full / empty);
  console.log(`  ratio, pair by pair: median ${median(ratios).toFixed(2)}, ${runs} pairs, Node ${process.version}`);
}

function timed(args, env) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ...env },
  });
  return { code: status, ms: Number(process.hrtime.bigint() - start) / 1e6 };
}

function report(name, times) {
  console.log(`${name}: median ${median(times).toFixed(0)} ms, fastest ${Math.min(...times).toFixed(0)} ms`);
}

/** An invented résumé of about two pages. */
function resume() {
  const bullets = [
    'Built a PyTorch training pipeline on 64 GPUs that cut the time of an experiment from nine days to two.',
    'Mentored four interns, wrote the onboarding guide and led the reading group on generative models.',
    'Designed REST services in Python and Go for 20,000 listeners; moved them from a single host to Kubernetes.',
    'Published two papers at ISMIR and ICASSP on symbolic music generation, with open code and data.',
    'Analysed three years of listening logs with SQL and Spark to find why new users left in their first week.',
  ];
  const job = (year) =>
    `### Research Engineer, Example Audio ${year}\n\nJan ${year} – Dec ${year + 1}, Bonn\n\n${bullets.map((line) => `- ${line}`).join('\n')}\n`;
  const table = '| Skill | Years |\n| --- | --- |\n| Python | 8 |\n| PyTorch | 5 |\n| C++ | 3 |\n';
  return [
    '---\nname: Mira Example\n---\n\n# Mira Example\n\nBonn · mira@example.org · +49 30 1234567\n',
    '## Summary\n\nResearch engineer who builds models of music and the tools around them. I like small teams and clear code.\n',
    `## Experience\n\n${[2012, 2014, 2016, 2018, 2020, 2022].map(job).join('\n')}`,
    '## Education\n\nPh.D. in Computer Science, University of Example, 2012\n\nM.Sc. in Physics, University of Example, 2008\n',
    `## Skills\n\n${table}\nMachine learning, deep learning, time series, Docker, Linux, Git, CI/CD\n`,
    '## Languages\n\nGerman (native), English (C1), French (B1)\n',
  ].join('\n');
}

function spec() {
  return [
    'title: Research Scientist',
    'degree:\n  - { name: PhD in computer science, level: doctorate }',
    'skills:\n  - Python\n  - PyTorch\n  - Kubernetes\n  - { name: Rust, optional: true }',
    'languages:\n  - { name: English, level: B2 }',
    'venues:\n  - ISMIR\n',
  ].join('\n');
}
