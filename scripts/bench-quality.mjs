/*
 * Judges the trap table and the labelled documents of test/quality, and prints the agreement for each kind of requirement.
 *   --markdown   the table as the README shows it
 *   --misses     every row judged otherwise
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { check } from '../dist/index.js';

const today = '2026-11-24';
const { values: options } = parseArgs({ options: { markdown: { type: 'boolean' }, misses: { type: 'boolean' } } });

const kinds = {
  skills: 'skills, tools',
  languages: 'spoken languages',
  degree: 'degree',
  experience: 'experience',
  venues: 'venues',
  softSkills: 'soft skills',
  certifications: 'certifications',
  other: 'other',
};

const traps = await judgeTraps();
const documents = await judgeDocuments();
report('Trap table', traps);
if (documents.length > 0) report(`Labelled documents (${new Set(documents.map(({ source }) => source)).size})`, documents);

async function judgeTraps() {
  const rows = [];
  for (const file of readdirSync('test/traps')
    .filter((name) => name.endsWith('.yaml'))
    .sort()) {
    const { key: fileKey, section, rows: list } = parse(readFileSync(join('test/traps', file), 'utf8'));
    for (const [requirement, text, verdict] of list) {
      const whole = section === undefined || /^#/m.test(text) ? text : `# ${section}\n\n${text}`;
      rows.push(
        await judge({ source: file, key: requirement?.key ?? fileKey, requirement, text: String(whole), path: 'resume.md', verdict }),
      );
    }
  }
  return rows;
}

async function judgeDocuments() {
  const folder = 'test/quality/labels';
  if (!existsSync(folder)) return [];
  const rows = [];
  for (const file of readdirSync(folder).sort()) {
    const { document, rows: list } = parse(readFileSync(join(folder, file), 'utf8'));
    const second = secondVerdicts(file);
    const bytes = readFileSync(document);
    for (const [index, row] of list.entries()) {
      if (second && second[index] !== row.verdict && !row.settled) continue;
      rows.push(await judge({ source: document, path: document, bytes, ...row }));
    }
  }
  return rows;
}

function secondVerdicts(file) {
  const path = join('test/quality/second', file);
  return existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined;
}

async function judge({ key, requirement, text, bytes, path, verdict, line, source }) {
  const spec = { file: 'spec.yaml', text: stringify({ [key]: [requirement] }) };
  const document = { path, as: 'resume', ...(bytes ? { bytes } : { text }) };
  const [result] = (await check({ document, spec, today })).requirements;
  const lines = leaves(result).flatMap(({ evidence }) => evidence.map(({ span }) => span.start.line));
  return {
    source,
    kind: kinds[kindOf(key, requirement)] ?? key,
    requirement,
    text,
    verdict,
    judged: result.verdict,
    message: result.message,
    line,
    lines,
  };
}

/** Programming languages count with skills. */
function kindOf(key, requirement) {
  return key === 'languages' && !(typeof requirement === 'object' && (requirement.level || requirement.kind === 'spoken')) ? 'skills' : key;
}

function leaves(result) {
  return result.members.length > 0 ? result.members.flatMap(leaves) : [result];
}

function report(title, rows) {
  const groups = new Map();
  for (const row of rows) groups.set(row.kind, [...(groups.get(row.kind) ?? []), row]);
  const table = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, list]) => [kind, ...figures(list)]);
  table.push(['all', ...figures(rows)]);
  const head = ['kind', 'rows', 'met: precision', 'recall', 'F1', 'false claims', 'exact verdict', 'evidence line'];
  console.log(options.markdown ? `### ${title}\n\n${markdown([head, ...table])}\n` : `${title}\n\n${columns([head, ...table])}\n`);
  if (options.misses) for (const row of rows.filter(({ verdict, judged }) => verdict !== judged)) console.log(miss(row));
}

function figures(rows) {
  const met = rows.filter(({ judged }) => judged === 'met');
  const meant = rows.filter(({ verdict }) => verdict === 'met');
  const right = met.filter(({ verdict }) => verdict === 'met');
  const precision = right.length / met.length;
  const recall = right.length / meant.length;
  const others = rows.filter(({ verdict }) => verdict !== 'met');
  const placed = rows.filter(({ line, judged, verdict }) => line !== undefined && judged === verdict);
  return [
    String(rows.length),
    ratio(precision),
    ratio(recall),
    ratio((2 * precision * recall) / (precision + recall)),
    `${met.length - right.length} of ${others.length}`,
    ratio(rows.filter(({ verdict, judged }) => verdict === judged).length / rows.length),
    placed.length === 0 ? '–' : ratio(placed.filter(({ line, lines }) => lines.includes(line)).length / placed.length),
  ];
}

function ratio(value) {
  return Number.isFinite(value) ? value.toFixed(3).replace(/^0/, '') : '–';
}

function miss({ source, requirement, text, verdict, judged, message, line }) {
  const ask = typeof requirement === 'string' ? requirement : JSON.stringify(requirement);
  return `  ${source}${line === undefined ? '' : `:${line}`}: ${ask}${text === undefined ? '' : ` | ${text.replace(/\n/g, '⏎')}`} | ${verdict}, judged ${judged}: ${message}`;
}

function markdown(rows) {
  const [head, ...rest] = rows.map((cells) => `| ${cells.join(' | ')} |`);
  return [head, `|${' --- |'.repeat(rows[0].length)}`, ...rest].join('\n');
}

function columns(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => cells[column].length)));
  return rows
    .map((cells) => cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '))
    .join('\n');
}
