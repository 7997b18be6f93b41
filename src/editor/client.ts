import { type InitializeParams, MarkupKind } from 'vscode-languageserver';
import type { Markup } from './markup.ts';
import { pathOf } from './places.ts';

/** What the client says of itself, as far as it matters. */
export interface Client {
  readonly takesRelated: boolean;
  /** Edits that name the version they are meant for. */
  readonly takesVersions: boolean;
  readonly takesActions: boolean;
  readonly hoverFormat: Markup;
  readonly watchesFiles: boolean;
  readonly tellsFolders: boolean;
  readonly folders: readonly string[];
}

export function clientOf({ capabilities: { textDocument, workspace }, workspaceFolders, rootUri }: InitializeParams): Client {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return {
    takesRelated: textDocument?.publishDiagnostics?.relatedInformation === true,
    takesVersions: workspace?.workspaceEdit?.documentChanges === true,
    takesActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    hoverFormat: textDocument?.hover?.contentFormat?.[0] ?? MarkupKind.PlainText,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    tellsFolders: workspace?.workspaceFolders === true,
    folders: uris.flatMap((uri) => pathOf(uri) ?? []),
  };
}
