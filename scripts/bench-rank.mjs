/*
 * How long `jobfit rank` takes for one document against a thousand generated specs, beside one against one: npm run bench:rank
 * Arguments after --: how many specs, how many runs.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { median } from './median.mjs';

const jobfit = resolve(import.meta.dirname, '../bin/jobfit.cjs');
const [many = 1000, runs = 5] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'jobfit-bench-'));
const names = [
  ...['Python', 'Go', 'Rust', 'TypeScript', 'React', 'PostgreSQL', 'Kubernetes', 'Terraform', 'PyTorch', 'Spark', 'Kafka', 'GraphQL'],
  ...['machine learning', 'data analysis', 'project management', 'contract negotiation', 'patient care', 'event planning', 'bookkeeping'],
  ...['Excel', 'SAP', 'Figma', 'welding', 'technical writing', 'A/B testing', 'distributed systems', 'incident response', 'Quibblescript'],
];
const languages = ['English', 'German', 'French', 'Spanish', 'Dutch', 'Italian'];
const softSkills = ['teamwork', 'communication', 'ownership', 'problem solving', 'mentoring', 'curiosity'];

try {
  mkdirSync(join(folder, 'specs'));
  for (let index = 0; index < many; index += 1) writeFileSync(join(folder, 'specs', `job-${index}.yaml`), spec(index));
  const resume = resolve(import.meta.dirname, '../fixtures/backend-engineer-payments.md');
  const one = ['rank', resume, '--no-config', '-s', 'specs/job-0.yaml'];
  const all = ['rank', resume, '--no-config', '-s', 'specs/*.yaml'];
  timed(one);
  const pairs = Array.from({ length: runs }, () => ({ one: timed(one), all: timed(all) }));
  const [small, large] = [median(pairs.map((pair) => pair.one)), median(pairs.map((pair) => pair.all))];
  console.log(`1 × 1: median ${small.toFixed(0)} ms`);
  console.log(
    `1 × ${many}: median ${large.toFixed(0)} ms, ${((large - small) / Math.max(1, many - 1)).toFixed(2)} ms for each further spec`,
  );
  console.log(`ratio ${(large / small).toFixed(2)}, ${runs} pairs, Node ${process.version}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function timed(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, [jobfit, ...args], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`jobfit ${args.join(' ')} ended with exit code ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** An invented spec, no two alike: a dozen requirements of all kinds. */
function spec(index) {
  const pick = (list, step) => list[(index * (2 * step + 1) + step * 5 + Math.floor(index / list.length)) % list.length];
  const skills = [...new Set(Array.from({ length: 8 }, (_, step) => pick(names, step)))];
  return [
    `title: Job ${index}`,
    `degree:\n  - { name: degree, level: ${index % 2 ? 'bachelor' : 'master'}, fields: [computer science, mathematics] }`,
    `experience:\n  - { name: experience, years: ${1 + (index % 8)} }`,
    `skills:\n${skills.map((name) => `  - ${JSON.stringify(name)}`).join('\n')}\n  - { name: ${pick(names, 9)} tools ${index}, optional: true }`,
    `languages:\n  - { name: ${pick(languages, 1)}, level: B2 }`,
    `softSkills:\n  - ${pick(softSkills, 2)}`,
    index % 5 === 0 ? 'venues:\n  - ICML\n' : '',
  ].join('\n');
}
