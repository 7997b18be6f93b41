import {
  createConnection,
  createProtocolConnection,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Io } from '../io.ts';
import { actionKinds } from './actions.ts';
import { Answers } from './answers.ts';
import { Board, type Publish } from './board.ts';
import type { Checks } from './checks.ts';
import { type Client, clientOf } from './client.ts';
import { Desk } from './desk.ts';
import { withoutRelated } from './diagnostics.ts';
import { pathOf, uriOf } from './places.ts';
import { InputReader, OutputWriter } from './wire.ts';

/** What may change a check: documents, postings, specs, configurations. */
const watched = '**/{*.{md,markdown,txt,yaml,yml},package.json,.gitignore}';

type Connection = ReturnType<typeof createConnection>;

/** Speaks the Language Server Protocol on standard input and output, until the client says `exit` or is gone; resolves to the exit code. */
export async function serve(checks: Checks, io: Io, version: string): Promise<number> {
  const reader = new InputReader(io.stdin);
  const state = { shutdownReceived: false, isOver: false };
  const connection = createConnection((logger) => createProtocolConnection(reader, new OutputWriter(io.stdout), logger), {
    get shutdownReceived() {
      return state.shutdownReceived;
    },
    set shutdownReceived(value) {
      state.shutdownReceived = value;
    },
    initialize: () => {},
    exit: () => {
      state.isOver = true;
      reader.stop();
    },
  });
  const desk = furnish(connection, checks, version);
  connection.listen();
  await reader.run();
  // What came last is still to be read: each message takes a turn.
  for (let turn = 0; turn < 100 && !state.isOver; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  desk.close();
  connection.dispose();
  return state.shutdownReceived ? 0 : 1;
}

/** Connects what the client tells and asks with the desk that knows the answers. */
function furnish(connection: Connection, checks: Checks, version: string): Desk {
  const documents = new TextDocuments(TextDocument);
  let client: Client = clientOf({ processId: null, rootUri: null, capabilities: {} });
  const folders = new Set<string>();

  /** Clients write URIs in different ways: a file keeps the one that its client gave it. */
  const uris = new Map<string, string>();
  const publish: Publish = (path, diagnostics) => {
    const document = documents.all().find(({ uri }) => pathOf(uri) === path);
    const [before, uri] = [uris.get(path), document?.uri ?? uris.get(path) ?? uriOf(path)];
    uris.set(path, uri);
    if (before !== undefined && before !== uri) void connection.sendDiagnostics({ uri: before, diagnostics: [] });
    void connection.sendDiagnostics({
      uri,
      ...(document && { version: document.version }),
      diagnostics: client.takesRelated ? diagnostics : withoutRelated(diagnostics),
    });
  };
  const fault = (error: unknown): void =>
    connection.console.error(`a fault in jobfit ${version}: ${error instanceof Error ? error.stack : String(error)}`);
  const log = (message: string): void => connection.console.info(message);
  const desk = new Desk({ open: () => documents.all(), folders: () => [...folders], log, fault }, checks, new Board(publish));
  const answers = new Answers(desk, documents, () => client);

  connection.onInitialize((params) => {
    client = clientOf(params);
    for (const folder of client.folders) folders.add(folder);
    return capabilities(version);
  });
  connection.onInitialized(() => {
    if (client.watchesFiles)
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: watched }] });
    if (client.tellsFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) folders.delete(pathOf(uri) ?? '');
        for (const { uri } of added) folders.add(pathOf(uri) ?? uri);
        desk.changedOutside();
      });
    }
  });
  connection.onDidChangeWatchedFiles(() => desk.changedOutside());

  const opened = new Set<string>();
  documents.onDidChangeContent(({ document: { uri } }) => {
    const path = pathOf(uri);
    if (path === undefined) return;
    if (opened.has(uri)) desk.changed(path);
    else desk.opened(path);
    opened.add(uri);
  });
  documents.onDidSave(() => desk.changedOutside());
  documents.onDidClose(({ document: { uri } }) => {
    opened.delete(uri);
    const path = pathOf(uri);
    if (path !== undefined) desk.closed(path);
  });
  documents.listen(connection);

  connection.onHover((params) => answers.hover(params));
  connection.onCodeAction((params) => answers.actions(params));
  connection.onCompletion((params) => answers.completions(params));
  return desk;
}

function capabilities(version: string): InitializeResult {
  return {
    serverInfo: { name: 'jobfit', version },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: actionKinds },
      completionProvider: { triggerCharacters: [' '] },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}
