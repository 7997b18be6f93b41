import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import type { BadgeOptions } from './commands/badge.ts';
import type { CheckOptions } from './commands/check.ts';
import type { InitOptions } from './commands/init.ts';
import type { ParseOptions } from './commands/parse.ts';
import type { RankCommandOptions } from './commands/rank.ts';
import { type SchemaName, schemaNames } from './commands/schema.ts';
import type { Io } from './io.ts';
import { isDay } from './model/day.ts';
import { reporterNames } from './reporters/names.ts';
import { rankReporterNames } from './reporters/rank/names.ts';

const { version } = packageJson;

const description = `Does this document show what this posting asks?

jobfit holds résumés and cover letters against a job posting that is written down as YAML, and says for each requirement where the document shows it, and what is missing.`;

const after = `
Exit codes:
  0   the documents show what is asked
  1   they fall short
  2   jobfit could not run: usage, spec, configuration, unreadable or empty input
  70  a fault in jobfit itself

Examples:
  jobfit init posting.txt --output specs/backend.yaml
  jobfit check resume.md --spec specs/backend.yaml
  jobfit check "letters/*.md" --format json --output report.json
  pdftotext -layout cv.pdf - | jobfit check - --stdin-filename cv.txt`;

/** Reads the arguments, runs the command they name and resolves to its exit code; usage errors are told here. */
export async function runCommandLine(argv: readonly string[], io: Io): Promise<number> {
  const outcome = { code: 0 };
  const program = createProgram(argv, io, (code) => {
    outcome.code = code;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return outcome.code;
  } catch (error) {
    if (error instanceof CommanderError) return usageCode(error, argv, io);
    throw error;
  }
}

/** Help and the version were asked for, or the arguments make no sense. */
function usageCode({ code, exitCode }: CommanderError, argv: readonly string[], io: Io): number {
  if (exitCode === 0) return 0;
  const [first = ''] = argv;
  if (code === 'commander.unknownCommand' && /[./\\]/.test(first)) io.stderr.write(`To check a file: jobfit check ${first}\n`);
  return 2;
}

function createProgram([first = '']: readonly string[], io: Io, finish: (code: number) => void): Command {
  const program = new Command('jobfit')
    .description(description)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', after)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showHelpAfterError('(jobfit --help shows the commands and options)');
  // The others are needed for help and for what is not understood.
  const adding = commands.get(first);
  for (const add of adding ? [adding] : commands.values()) add(program, io, finish);
  return program;
}

type AddCommand = (program: Command, io: Io, finish: (code: number) => void) => void;

const commands: ReadonlyMap<string, AddCommand> = new Map([
  ['check', addCheck],
  ['rank', addRank],
  ['parse', addParse],
  ['init', addInit],
  ['badge', addBadge],
  ['schema', addSchema],
  ['explain', addExplain],
  ['lsp', addLsp],
]);

function addCheck(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('check')
    .summary('check résumés and cover letters against job specs')
    .description('Checks résumés and cover letters against one or more job specs.')
    .argument('[files...]', 'documents, or patterns of them; - is standard input')
    .option('-s, --spec <glob...>', "job specs (else the configuration's, else specs/*.yaml)")
    .addOption(new Option('-f, --format <name>', 'how to print the result').choices(reporterNames).default('pretty'))
    .option('-o, --output <file>', 'write the result to a file')
    .option('--min-score <number>', 'the lowest score that passes, 0 to 100', score)
    .option('--max-warnings <number>', 'how many warnings pass', wholeNumber)
    .option('--quiet', 'show only what makes a document fall short')
    .option('--verbose', 'show all evidence, and how the document was read')
    .addOption(new Option('--as <kind>', 'what the documents are').choices(['resume', 'cover-letter']))
    .option('--stdin-filename <name>', 'the name of what comes from standard input')
    .option('--today <yyyy-mm-dd>', 'the day that "present" means', day)
    .option('--config <file>', 'the configuration to use')
    .option('--no-config', 'use no configuration')
    .option('--rule <id:severity>', 'set a rule to off, info, warn or error; may be repeated', collected)
    .addOption(new Option('--fix', 'make the safe fixes: invisible characters, soft hyphens, casing of names').conflicts('fixDryRun'))
    .option('--fix-dry-run', 'show what --fix would change, and change nothing')
    .option('--watch', 'check again when a document, spec or configuration changes, until Ctrl-C')
    .option('--color', 'colour the output')
    .option('--no-color', 'do not colour the output')
    .action(async (files: string[], options: CheckOptions) => {
      const { check } = await import('./commands/check.ts');
      const sorted = apart(files, options.spec ?? []);
      finish(await check(sorted.documents, { ...options, spec: sorted.specs }, io, version));
    });
}

/** `--spec job.yaml resume.md` reads as two specs to the parser, and as a spec and a document to anybody else. */
function apart(files: readonly string[], specs: readonly string[]): { documents: readonly string[]; specs: readonly string[] } {
  const isDocument = (name: string): boolean => name === '-' || /\.(?:md|markdown|txt|text|tex|html?)$/i.test(name);
  return { documents: [...files, ...specs.filter(isDocument)], specs: specs.filter((name) => !isDocument(name)) };
}

function addRank(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('rank')
    .summary('show which document fits which job spec best')
    .description(
      'Holds every document against every job spec: scores, best fits, and what is missing most often. It ranks and never fails.',
    )
    .argument('[files...]', 'documents, or patterns of them; - is standard input')
    .option('-s, --spec <glob...>', "job specs (else the configuration's, else specs/*.yaml)")
    .addOption(new Option('-f, --format <name>', 'how to print the result').choices(rankReporterNames).default('text'))
    .option('-o, --output <file>', 'write the result to a file')
    .addOption(new Option('--as <kind>', 'what the documents are').choices(['resume', 'cover-letter']))
    .option('--stdin-filename <name>', 'the name of what comes from standard input')
    .option('--today <yyyy-mm-dd>', 'the day that "present" means', day)
    .option('--config <file>', 'the configuration to use')
    .option('--no-config', 'use no configuration')
    .action(async (files: string[], options: RankCommandOptions) => {
      const { rank } = await import('./commands/rank.ts');
      const sorted = apart(files, options.spec ?? []);
      finish(await rank(sorted.documents, { ...options, spec: sorted.specs }, io, version));
    });
}

function addParse(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('parse')
    .summary('show what is read of a document')
    .description('Shows what jobfit reads of a document: sections, dated entries, education, languages, venues and names.')
    .argument('<file>', 'the document; - is standard input')
    .addOption(new Option('-f, --format <name>', 'how to print it').choices(['text', 'json']).default('text'))
    .addOption(new Option('--as <kind>', 'what the document is').choices(['resume', 'cover-letter']))
    .option('--stdin-filename <name>', 'the name of what comes from standard input')
    .option('--today <yyyy-mm-dd>', 'the day that "present" means', day)
    .action(async (file: string, options: ParseOptions) => {
      const { parse } = await import('./commands/parse.ts');
      finish(await parse(file, options, io));
    });
}

function addInit(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('init')
    .summary('draft a spec from a job posting, or set a repository up')
    .description(
      'Drafts a spec from a job posting: text, Markdown, a saved page, or JSON of a job board. Nothing is fetched. With --repo it sets a repository of documents up: a configuration, a GitHub workflow and a pre-commit hook, shown before they are written.',
    )
    .argument('[posting]', 'the posting; - or nothing is standard input')
    .option('-o, --output <file>', 'write the draft to a file')
    .option('--force', 'replace the file, or with --repo the configuration and workflow, if it is there')
    .option('--check <spec>', 'compare a spec with its posting instead: sentences that no quote covers, quotes that are not in it')
    .option('--stdin-filename <name>', 'the name of what comes from standard input')
    .addOption(
      new Option('--repo [folder]', 'set up a repository of documents: show its files, ask, and write them').conflicts([
        'output',
        'check',
        'stdinFilename',
      ]),
    )
    .option('--yes', 'with --repo: write without asking; else it takes a terminal')
    .action(async (posting: string | undefined, options: InitOptions) => {
      const { init } = await import('./commands/init.ts');
      finish(await init(posting, options, io, version));
    });
}

function addBadge(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('badge')
    .summary('make a badge of the score')
    .description('Makes a badge of the lowest score: JSON for shields, or SVG. Whoever sees it knows the score.')
    .argument('[files...]', 'documents, or patterns of them')
    .option('-s, --spec <glob...>', "job specs (else the configuration's, else specs/*.yaml)")
    .option('-o, --output <file>', 'write the badge to a file')
    .option('--svg', 'draw it')
    .option('--today <yyyy-mm-dd>', 'the day that "present" means', day)
    .action(async (files: string[], options: BadgeOptions) => {
      const { badge } = await import('./commands/badge.ts');
      const sorted = apart(files, options.spec ?? []);
      finish(await badge(sorted.documents, { ...options, spec: sorted.specs }, io));
    });
}

function addSchema(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('schema')
    .summary('print a JSON Schema')
    .description('Prints the JSON Schema of a spec, of the configuration or of the JSON report.')
    .addArgument(program.createArgument('[name]', 'which schema').choices(schemaNames).default('spec'))
    .action(async (name: SchemaName) => {
      const { schema } = await import('./commands/schema.ts');
      finish(await schema(name, io));
    });
}

function addExplain(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('explain')
    .summary('explain a rule or a kind of requirement')
    .description('Shows the page of a rule or of a kind of requirement; without a name, the list of them.')
    .argument('[name]', "a rule's id or a kind of requirement")
    .action(async (name: string | undefined) => {
      const { explain } = await import('./commands/explain.ts');
      finish(explain(name, io));
    });
}

function addLsp(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('lsp')
    .summary('serve an editor (Language Server Protocol)')
    .description(
      `Serves an editor on standard input and output with the Language Server Protocol: findings and missing requirements while you write résumés and letters, evidence on hover, fixes, and completion in specs and configurations.

An editor starts it; the README has the settings for Neovim, VS Code and Helix.`,
    )
    .option('--stdio', 'speak on standard input and output, as it does anyway')
    .addOption(new Option('--clientProcessId <id>', 'the process that started it').hideHelp())
    .action(async () => {
      const { lsp } = await import('./commands/lsp.ts');
      finish(await lsp(io, version));
    });
}

function score(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 100)) throw new InvalidArgumentError('Expected a number from 0 to 100.');
  return value;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number of 0 or more.');
  return Number(text);
}

function day(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('Expected a day like 2026-11-22.');
  return text;
}

function collected(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}
