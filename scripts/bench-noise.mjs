/*
 * Runs the rules over decent documents, where whatever they say is close to noise, and prints what each rule says of how many.
 * Without names the clean documents of fixtures/; names are those of other documents.
 *   --preset <name>   the preset, recommended unless said; may be repeated
 *   --show            every finding
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { check, chooseRules, mask } from '../dist/index.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { preset: { type: 'string', multiple: true, default: ['recommended'] }, show: { type: 'boolean', default: false } },
});

/** Named for the fault that they show. */
const faulty = /^(?:README|hidden-text|html-heavy|letter-template-tokens|letter-wrong-company)/;

/** A spec that suits a document; others are held against one that asks nothing. */
const specOf = [
  [/backend-engineer/, 'backend-engineer-payments'],
  [/financial-controller/, 'financial-controller'],
  [/logisti/, 'logistics-coordinator'],
  [/product-designer/, 'product-designer'],
  [/nurse/, 'registered-nurse-intensive-care'],
  [/music-research/, 'research-scientist-music-generation'],
  [/physics-teacher/, 'secondary-school-teacher-physics'],
];
const nothing = { file: 'nothing.yaml', text: 'title: any\nother: [{ name: a look by eye, manual: true }]\n' };

const rules = chooseRules(options.preset);
const paths = positionals.length > 0 ? positionals : cleanFixtures();
const reports = [];
for (const path of paths) reports.push(await reportOf(path));
print();

function cleanFixtures() {
  return readdirSync('fixtures')
    .filter((name) => /\.(?:md|txt)$/.test(name) && !faulty.test(name))
    .map((name) => join('fixtures', name));
}

function reportOf(path) {
  const name = specOf.find(([pattern]) => pattern.test(basename(path)))?.[1];
  const file = `specs/${name}.yaml`;
  const spec = name === undefined ? nothing : { file, text: readFileSync(file, 'utf8') };
  return check({ document: { path, bytes: readFileSync(path) }, spec, today: '2026-11-24', rules });
}

function print() {
  const findings = reports.flatMap((report) => report.findings.map((finding) => ({ file: report.file, ...finding })));
  const counted = rules.map(({ rule, severity }) => {
    const own = findings.filter((finding) => finding.rule === rule.id);
    return { id: rule.id, severity, count: own.length, documents: new Set(own.map(({ file }) => file)).size };
  });
  const firing = counted.filter(({ count }) => count > 0).sort((a, b) => b.documents - a.documents || b.count - a.count);
  if (options.show) for (const each of findings) console.log(line(each));
  console.log(`${'rule'.padEnd(38)}${'level'.padEnd(9)}${'findings'.padStart(8)}${'documents'.padStart(11)}`);
  for (const { id, severity, count, documents } of firing) {
    console.log(`${id.padEnd(38)}${severity.padEnd(9)}${String(count).padStart(8)}${String(documents).padStart(11)}`);
  }
  const amounts = reports.map((report) => report.findings.length).sort((a, b) => a - b);
  const per = (level) => (findings.filter(({ severity }) => severity === level).length / reports.length).toFixed(2);
  console.log(`\n${reports.length} documents, ${rules.length} rules on, ${rules.length - firing.length} silent`);
  console.log(
    `a document: ${(findings.length / reports.length).toFixed(2)} findings (median ${amounts[amounts.length >> 1]}, most ${amounts.at(-1)})`,
  );
  console.log(`            ${per('error')} errors, ${per('warning')} warnings, ${per('info')} infos`);
}

function line({ file, rule, severity, message, span: { start } }) {
  return `${file}:${start.line}:${start.column}: ${severity}: ${mask(message)} [${rule}]`;
}
