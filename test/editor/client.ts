import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  type CodeAction,
  type CompletionItem,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';

const bin = resolve('bin/jobfit.cjs');
/** How long a client waits for what it was promised. */
const patience = 15_000;

const capable: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
  workspace: { workspaceFolders: true },
};

export interface Started {
  /** Folders to open, as paths inside the client's own; the whole of it unless said. */
  readonly folders?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  readonly args?: readonly string[];
}

/** An editor's side of `jobfit lsp`, with a folder of files of its own. */
export class Client {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'jobfit-lsp-')));
  readonly exit: Promise<number | null>;
  readonly #child: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #errors: Buffer[] = [];
  /** What was last published, by URI. */
  readonly published = new Map<string, PublishDiagnosticsParams>();
  readonly history: PublishDiagnosticsParams[] = [];
  readonly log: string[] = [];
  #wake: () => void = () => {};

  constructor(files: Readonly<Record<string, string>>, { args = ['--stdio'] }: Started = {}) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
    this.#child = spawn(process.execPath, [bin, 'lsp', ...args], { cwd: tmpdir(), stdio: ['pipe', 'pipe', 'pipe'] });
    const { stdin, stdout, stderr } = this.#child;
    if (!stdin || !stdout || !stderr) throw new Error('the server has no streams');
    stderr.on('data', (bytes: Buffer) => this.#errors.push(bytes));
    stdin.on('error', () => {}); // it may be gone first
    this.exit = new Promise((done) => this.#child.on('close', done));
    this.#connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.#connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.set(params.uri, params);
      this.history.push(params);
      this.#wake();
    });
    this.#connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message);
    });
    this.#connection.listen();
  }

  /** Starts a server and opens folders in it. */
  static async start(files: Readonly<Record<string, string>>, started: Started = {}): Promise<Client> {
    const client = new Client(files, started);
    await client.initialize(started);
    return client;
  }

  async initialize({ folders = ['.'], capabilities = capable }: Started = {}): Promise<InitializeResult> {
    const workspaceFolders = folders.map((path) => ({ uri: this.uri(path), name: path }));
    const result: InitializeResult = await this.#connection.sendRequest('initialize', {
      ...{ processId: process.pid, rootUri: null, capabilities },
      ...(folders.length > 0 && { workspaceFolders }),
    });
    await this.notify('initialized', {});
    return result;
  }

  uri(path: string): string {
    return /^[a-z]+:/i.test(path) ? path : pathToFileURL(join(this.folder, path)).href;
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  notify(method: string, params: object): Promise<void> {
    return this.#connection.sendNotification(method, params);
  }

  open(path: string, text: string, version = 1): Promise<void> {
    const languageId = /\.ya?ml$/.test(path) ? 'yaml' : 'markdown';
    return this.notify('textDocument/didOpen', { textDocument: { uri: this.uri(path), languageId, version, text } });
  }

  /** Replaces the whole text. */
  change(path: string, text: string, version: number): Promise<void> {
    return this.notify('textDocument/didChange', { textDocument: { uri: this.uri(path), version }, contentChanges: [{ text }] });
  }

  close(path: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri: this.uri(path) } });
  }

  /** Waits until what is published of a file is of this version, or fits. */
  async diagnostics(path: string, fits: number | ((diagnostics: readonly Diagnostic[]) => boolean)): Promise<readonly Diagnostic[]> {
    const end = AbortSignal.timeout(patience);
    for (;;) {
      const params = this.published.get(this.uri(path));
      if (params && (typeof fits === 'number' ? params.version === fits : fits(params.diagnostics))) return params.diagnostics;
      await new Promise<void>((done, fail) => {
        this.#wake = done;
        end.onabort = () =>
          fail(new Error(`waited in vain for diagnostics of ${path}; the last were ${JSON.stringify(params)}${this.errors}`));
      });
    }
  }

  request<Result>(method: string, path: string, line: number, character: number): Promise<Result> {
    return this.#connection.sendRequest(method, { textDocument: { uri: this.uri(path) }, position: { line, character } });
  }

  async hover(path: string, line: number, character: number): Promise<string | undefined> {
    const hover = await this.request<Hover | null>('textDocument/hover', path, line, character);
    const contents = hover?.contents;
    return typeof contents === 'object' && 'value' in contents ? contents.value : undefined;
  }

  /** The labels offered where the text has a bar. */
  async complete(path: string, marked: string, version: number): Promise<readonly CompletionItem[]> {
    const before = marked.slice(0, marked.indexOf('|'));
    await this.change(path, marked.replace('|', ''), version);
    const line = before.split('\n').length - 1;
    return this.request('textDocument/completion', path, line, before.length - before.lastIndexOf('\n') - 1);
  }

  actions(path: string, diagnostics: readonly Diagnostic[], only?: readonly string[]): Promise<readonly CodeAction[]> {
    const whole = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };
    return this.#connection.sendRequest('textDocument/codeAction', {
      ...{ textDocument: { uri: this.uri(path) }, range: diagnostics[0]?.range ?? whole },
      context: { diagnostics, ...(only && { only }) },
    });
  }

  async shutdown(): Promise<void> {
    await this.#connection.sendRequest('shutdown');
  }

  sayExit(): Promise<void> {
    return this.notify('exit', {});
  }

  /** The client dies. */
  hangUp(): void {
    this.#child.stdin?.end();
  }

  get errors(): string {
    return Buffer.concat(this.#errors).toString();
  }

  /** Ends the server as a client does that is done, and takes the folder away. */
  async done(): Promise<void> {
    try {
      if (this.#child.exitCode === null) {
        await this.shutdown();
        await this.sayExit();
        await this.exit;
      }
    } finally {
      this.#connection.dispose();
      this.#child.kill();
      rmSync(this.folder, { recursive: true, force: true });
    }
  }
}

/** The text after edits, none of which overlap. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const lineStarts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)];
  const at = ({ line, character }: { line: number; character: number }): number =>
    Math.min((lineStarts[line] ?? text.length) + character, text.length);
  return edits
    .toSorted((a, b) => at(b.range.start) - at(a.range.start))
    .reduce((all, { range, newText }) => all.slice(0, at(range.start)) + newText + all.slice(at(range.end)), text);
}

export function editsOf({ edit }: CodeAction): readonly TextEdit[] {
  return Object.values(edit?.changes ?? {}).flat();
}
