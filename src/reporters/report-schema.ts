import { sectionKinds } from '../model/document.ts';
import { evidenceRoles, severities, verdicts } from '../model/report.ts';
import { specKeys } from '../model/spec.ts';

/* The JSON Schema of the JSON report, version 1: what `--format json` promises to programs. */

const text = { type: 'string' };
const amount = { type: 'number', minimum: 0 };
const count = { type: 'integer', minimum: 0 };

const position = closed({ line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 }, offset: count });
const tally = closed({ credit: amount, of: amount });

const evidence = closed({
  start: { $ref: '#/definitions/position' },
  end: { $ref: '#/definitions/position' },
  text: { type: 'string', description: 'The words of the document; personal data in them is blotted out with asterisks.' },
  alias: { type: 'string', description: 'The form that matched, as the lexicon or the spec writes it.' },
  section: { enum: sectionKinds },
  role: { enum: evidenceRoles, description: 'How the words bear on the requirement.' },
});

const requirement = closed(
  {
    ...{ id: text, key: { enum: specKeys }, label: text },
    ...{ optional: { type: 'boolean' }, weight: amount, verdict: { enum: verdicts } },
    message: { type: 'string', description: 'One line: why this verdict.' },
    hint: { type: 'string', description: 'What the author can truthfully do about it.' },
    evidence: { type: 'array', items: evidence },
    members: { type: 'array', items: { $ref: '#/definitions/requirement' }, description: 'The members of a group, else empty.' },
  },
  ['hint'],
);

const finding = closed(
  {
    ...{ rule: text, severity: { enum: severities }, message: text },
    ...{ start: { $ref: '#/definitions/position' }, end: { $ref: '#/definitions/position' }, help: text },
    replacement: { type: 'string', description: 'What the source from start to end may safely become: jobfit check --fix writes it.' },
  },
  ['help', 'replacement'],
);

const result = closed(
  {
    file: { type: 'string', description: 'Relative to the working directory, with forward slashes.' },
    kind: { enum: ['resume', 'cover-letter'] },
    spec: closed({ file: text, title: text, sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' } }),
    passed: { type: 'boolean' },
    score: { type: ['number', 'null'], minimum: 0, maximum: 100, description: 'Null where the text decides no must requirement.' },
    coverage: closed({ must: tally, optional: tally, unclear: count }),
    requirements: { type: 'array', items: { $ref: '#/definitions/requirement' } },
    findings: { type: 'array', items: finding },
    skipped: { type: 'array', items: closed({ rule: text, reason: text }), description: 'Rules that could not look, and why.' },
    notes: { type: 'array', items: text, description: 'Things worth telling about how the document was read.' },
  },
  ['notes'],
);

export const reportSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'jobfit report, version 1',
  description: 'Lines and columns count from 1, offsets from 0; columns and offsets count UTF-16 units of the source as read.',
  ...closed({
    version: { const: 1 },
    jobfit: { type: 'string', description: 'The version of jobfit.' },
    today: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    results: { type: 'array', items: result, description: 'One for each document and spec.' },
    summary: closed({ documents: count, passed: count, errors: count, warnings: count }),
  }),
  definitions: { position, requirement },
};

function closed(properties: Readonly<Record<string, object>>, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}
