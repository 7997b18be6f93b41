/*
 * Who may know whom inside src/, and which place alone may know which package. A room is a folder of src/ or a file directly in it.
 */

export interface Room {
  readonly may: readonly string[];
  readonly reason: string;
}

export const rooms: Readonly<Record<string, Room>> = {
  text: { may: [], reason: 'plain functions on strings, of no field' },
  model: { may: [], reason: 'the nouns are shared by all and know nobody' },
  io: { may: [], reason: 'what main may touch is a type only' },
  assets: { may: [], reason: 'reads what the build made, whatever that is' },
  files: { may: ['text', 'model'], reason: 'paths and bytes; what is in them is for others' },
  language: { may: ['text', 'model', 'assets'], reason: 'words, sentences, dates and polarity; nothing of résumés' },
  lexicon: {
    may: ['text', 'model', 'assets', 'language'],
    reason: 'names are matched by words; which document they stand in does not matter',
  },
  evidence: {
    may: ['text', 'model', 'language', 'lexicon'],
    reason: 'looks things up; whether they suffice is for requirements and rules',
  },
  requirements: {
    may: ['text', 'model', 'language', 'lexicon', 'evidence'],
    reason: 'a kind judges evidence; it sees neither YAML nor output',
  },
  rules: { may: ['text', 'model', 'language', 'lexicon', 'evidence'], reason: 'a rule finds faults without knowing what the posting asks' },
  spec: { may: ['text', 'model', 'requirements'], reason: 'YAML to requirements; the kinds tell their options' },
  config: { may: ['text', 'model', 'spec', 'rules'], reason: 'shares the faults of YAML with spec, and knows the rules by name' },
  documents: { may: ['text', 'model', 'language'], reason: 'reads any document, dates included, without knowing what is sought in it' },
  posting: {
    may: ['text', 'model', 'language', 'lexicon', 'evidence', 'documents', 'spec', 'requirements'],
    reason: 'drafts a spec out of raw text; fields of study and language levels it reads as evidence does',
  },
  starter: { may: [], reason: 'what a repository of documents gets, as texts; where it is written is for commands' },
  fixes: { may: ['text', 'model'], reason: 'findings and a text to a text, pure' },
  score: { may: ['text', 'model'], reason: 'verdicts to numbers, pure' },
  'exit-code': { may: ['text', 'model'], reason: 'reports to a number, pure' },
  lint: {
    may: ['text', 'model', 'language', 'lexicon', 'evidence', 'requirements', 'rules', 'score', 'exit-code'],
    reason: 'the pipeline from a spec and a document to a report, without files or output',
  },
  ranking: { may: ['text', 'model'], reason: 'reports to an order of documents and specs, pure' },
  reporters: { may: ['text', 'model', 'evidence', 'score', 'ranking', 'colour'], reason: 'a report is all that they print' },
  colour: { may: ['io'], reason: 'decides the level once, from flags, environment and terminal' },
  editor: {
    may: ['text', 'model', 'io', 'spec', 'config', 'requirements', 'rules', 'fixes', 'reporters'],
    reason: 'what reporters are to a terminal, this is to an editor; files and checks it asks of whoever serves it',
  },
  commands: {
    may: [
      ...[
        'text',
        'model',
        'io',
        'assets',
        'files',
        'spec',
        'config',
        'documents',
        'posting',
        'language',
        'lexicon',
        'evidence',
        'requirements',
      ],
      ...['rules', 'lint', 'fixes', 'starter', 'score', 'ranking', 'exit-code', 'reporters', 'colour', 'editor'],
    ],
    reason: 'puts the rooms together; only the command line is above',
  },
  cli: {
    may: ['text', 'model', 'io', 'commands', 'reporters', 'colour'],
    reason: 'argv to a command; the choices of --format come from the reporters',
  },
  action: {
    may: ['text', 'model', 'io', 'files', 'score', 'exit-code', 'reporters', 'commands'],
    reason: 'what the command line is to a terminal, this is to the runner of GitHub Actions',
  },
  main: { may: ['text', 'model', 'io', 'cli', 'exit-code'], reason: 'runs the command line and turns known errors into exit codes' },
  index: {
    may: [
      'text',
      'model',
      'spec',
      'config',
      'documents',
      'posting',
      'language',
      'lexicon',
      'requirements',
      'rules',
      'lint',
      'score',
      'exit-code',
      'reporters',
    ],
    reason: 'the library is everything but the command line and the disk',
  },
};

export interface PackageRule {
  readonly packages: RegExp;
  /** Files or folders of src/; none means nobody. */
  readonly only: readonly string[];
  readonly reason: string;
}

export const packageRules: readonly PackageRule[] = [
  { packages: /^commander$/, only: ['cli.ts'], reason: 'another parser of arguments would touch one file' },
  { packages: /^chalk$/, only: ['reporters/', 'colour.ts'], reason: 'colour is output; chalk does not read NO_COLOR by itself' },
  {
    packages: /^yaml$/,
    only: ['spec/', 'config/', 'starter/', 'lexicon/compile.ts', 'lexicon/groups.ts', 'documents/front-matter.ts'],
    reason: 'parse, don’t validate: past these rooms there is no YAML',
  },
  { packages: /^(?:fast-glob|ignore)$/, only: ['files.ts', 'files/'], reason: 'patterns are resolved in one place, with bounds' },
  {
    packages: /^(?:unified|remark|micromark|mdast|unist|vfile)(?:-|$)/,
    only: ['documents/', 'posting/readers/'],
    reason: 'past those who read bytes there are blocks of text, no trees',
  },
  { packages: /^vscode-/, only: ['editor/'], reason: 'another protocol of editors would touch one room' },
  { packages: /^(?:rehype|hast)(?:-|$)/, only: ['posting/', 'documents/'], reason: 'HTML is read where bytes become text' },
  {
    packages: /^wink-/,
    only: ['language/wink.ts', 'language/wink-internals.d.ts'],
    reason: 'an untyped library with one instance a process',
  },
  {
    packages: /^json-schema-to-ts$/,
    only: ['requirements/options.ts', 'spec/', 'config/'],
    reason: 'types are derived from the schemas, there',
  },
  { packages: /^ajv(?:-|$)/, only: [], reason: 'validators are generated at build time: compiling them costs 70 ms a start' },
  {
    packages: /^node:fs$/,
    only: ['files.ts', 'files/', 'assets.ts'],
    reason: 'the disk is touched in one place, and for the build’s own files',
  },
  {
    packages: /^node:(?:http|https|http2|net|tls|dgram|dns|child_process|worker_threads|cluster)$/,
    only: [],
    reason: 'a résumé never leaves the process',
  },
  { packages: /^node:process$/, only: [], reason: 'bin/ hands over what is needed of the process' },
];

/** Words of code that only `bin/` or nobody may use. */
export const forbiddenCode: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /(?<![\w.'"])process\s*\./, reason: 'streams, environment and working directory come in through Io' },
  { pattern: /\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b/, reason: 'same input, same output: today comes in through Io' },
  { pattern: /\.(?:toLocale\w+|localeCompare)\(|\bIntl\.(?!Segmenter\b)/, reason: 'the output must not depend on the machine’s locale' },
  { pattern: /(?<![\w.])(?:fetch|eval)\(/, reason: 'a résumé never leaves the process' },
];
