import { createHash } from 'node:crypto';
import type { Severity } from '../model/report.ts';
import type { Reporter } from './reporter.ts';
import { type Shortcoming, shortcomingsOf } from './shortcomings.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note' };
/** Code scanning refuses longer descriptions, and more results in a run. */
const longestText = 1000;
const mostResults = 25_000;

/** SARIF 2.1.0 with all that GitHub code scanning requires. A rule is a rule of jobfit, or a requirement of the spec. */
export const sarif: Reporter = (reports, { version, quiet }) => {
  const results = shortcomingsOf(reports)
    .filter(({ level }) => !quiet || level === 'error')
    .slice(0, mostResults);
  const ids = [...new Set(results.map(ruleId))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'jobfit', semanticVersion: version, rules: ids.map((id) => ruleOf(id, results)) } },
        columnKind: 'utf16CodeUnits',
        results: withFingerprints(results).map(({ result, fingerprint }) => resultOf(result, ids.indexOf(ruleId(result)), fingerprint)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function ruleId({ source, id }: Shortcoming): string {
  return source === 'rule' ? id : `requirement/${id}`;
}

function ruleOf(id: string, results: readonly Shortcoming[]): object {
  const example = results.find((result) => ruleId(result) === id);
  const short = id.startsWith('requirement/') ? `Requirement of the posting: ${id.slice('requirement/'.length)}` : id;
  const help = example?.help ?? 'Say where the document shows it, if it is true.';
  return {
    id,
    shortDescription: { text: short.slice(0, longestText) },
    fullDescription: { text: (example?.message ?? short).slice(0, longestText) },
    help: { text: help.slice(0, longestText) },
    defaultConfiguration: { level: levels[example?.level ?? 'warning'] },
    properties: {
      tags: ['resume'],
      precision: 'high',
      'problem.severity': example?.level === 'info' ? 'recommendation' : (example?.level ?? 'warning'),
    },
  };
}

interface Fingerprinted {
  readonly result: Shortcoming;
  readonly fingerprint: string;
}

/** Stable between runs: what is said of which file, not where; the same said twice is numbered. */
function withFingerprints(results: readonly Shortcoming[]): readonly Fingerprinted[] {
  const seen = new Map<string, number>();
  return results.map((result) => {
    const digest = createHash('sha256')
      .update(`${result.file}\n${ruleId(result)}\n${result.source === 'rule' ? result.message : ''}`)
      .digest('hex')
      .slice(0, 16);
    const count = (seen.get(digest) ?? 0) + 1;
    seen.set(digest, count);
    return { result, fingerprint: `${digest}:${count}` };
  });
}

function resultOf(result: Shortcoming, ruleIndex: number, fingerprint: string): object {
  const {
    file,
    span: { start, end },
    level,
    message,
    help,
  } = result;
  const endsAfterStart = end.line > start.line || end.column > start.column;
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: endsAfterStart ? end.line : start.line,
    endColumn: endsAfterStart ? end.column : start.column + 1,
  };
  return {
    ruleId: ruleId(result),
    ruleIndex,
    level: levels[level],
    message: { text: help === undefined ? message : `${message}. ${help}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } }],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
  };
}

/** A relative reference stays one, as code scanning asks; a path from the root is a URI of its own. Names may hold `#`, `[` and the like. */
function uriOf(file: string): string {
  const path = file.split('/').map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')));
  if (file.startsWith('/')) return `file://${path.join('/')}`;
  return /^[a-z]:\//i.test(file) ? `file:///${file.slice(0, 2)}/${path.slice(1).join('/')}` : path.join('/');
}
