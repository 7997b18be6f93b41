import { resolve } from 'node:path';
import type {
  CodeAction,
  CodeActionParams,
  CompletionItem,
  Hover,
  Position,
  Range,
  TextDocumentPositionParams,
  TextDocuments,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { actionsFor } from './actions.ts';
import type { Client } from './client.ts';
import { completionsAt } from './completion.ts';
import type { Desk } from './desk.ts';
import { evidenceHover } from './evidence-hover.ts';
import { pathOf } from './places.ts';
import { specHover } from './spec-hover.ts';

/** Answers what the editor asks about the text at a place. */
export class Answers {
  readonly #desk: Desk;
  readonly #documents: TextDocuments<TextDocument>;
  readonly #client: () => Client;

  constructor(desk: Desk, documents: TextDocuments<TextDocument>, client: () => Client) {
    this.#desk = desk;
    this.#documents = documents;
    this.#client = client;
  }

  async hover({ textDocument: { uri }, position }: TextDocumentPositionParams): Promise<Hover | null> {
    const [document, path] = [this.#documents.get(uri), pathOf(uri)];
    const checked = path === undefined ? undefined : await this.#desk.checked(path);
    if (!document || !checked || path === undefined) return null;
    const format = this.#client().hoverFormat;
    if (checked.role === 'document') return evidenceHover(checked, position, format) ?? null;
    const reports = this.#desk.reportsOn(path, ({ folder }, { spec }) => resolve(folder, spec.file));
    return (await specHover(checked, spotIn(document, position), reports, format)) ?? null;
  }

  async actions(params: CodeActionParams): Promise<CodeAction[]> {
    const { uri } = params.textDocument;
    const [document, path] = [this.#documents.get(uri), pathOf(uri)];
    const checked = path === undefined || !this.#client().takesActions ? undefined : await this.#desk.checked(path);
    if (!document || !checked) return [];
    const { version } = document;
    const editing = (edits: TextEdit[]): WorkspaceEdit =>
      this.#client().takesVersions ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
    return actionsFor(checked, params, editing);
  }

  async completions({ textDocument: { uri }, position }: TextDocumentPositionParams): Promise<CompletionItem[]> {
    const [document, path] = [this.#documents.get(uri), pathOf(uri)];
    const role = path === undefined ? undefined : (await this.#desk.checked(path))?.role;
    if (!document || (role !== 'spec' && role !== 'config')) return [];
    const { text, offset, range } = spotIn(document, position);
    return completionsAt(text, offset, role, range);
  }
}

interface Spot {
  readonly text: string;
  readonly offset: number;
  readonly range: (from: number, to: number) => Range;
}

function spotIn(document: TextDocument, position: Position): Spot {
  return {
    text: document.getText(),
    offset: document.offsetAt(position),
    range: (from, to) => ({ start: document.positionAt(from), end: document.positionAt(to) }),
  };
}
