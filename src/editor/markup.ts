import { type MarkupContent, MarkupKind } from 'vscode-languageserver';

/** What the client shows of a text: with marks, or as it stands. */
export type Markup = MarkupKind;

export function markup(value: string, kind: Markup): MarkupContent {
  return { kind, value };
}

export function plain(text: string, kind: Markup): string {
  return kind === MarkupKind.Markdown ? text.replace(/[\\`*_[\]<>|]/g, '\\$&') : text;
}

export function bold(text: string, kind: Markup): string {
  return kind === MarkupKind.Markdown ? `**${plain(text, kind)}**` : text;
}

export function code(text: string, kind: Markup): string {
  return kind === MarkupKind.Markdown ? `\`${text.replaceAll('`', "'")}\`` : text;
}

/** Lines that stay apart. */
export function lines(all: readonly string[], kind: Markup): string {
  return all.filter((line) => line !== '').join(kind === MarkupKind.Markdown ? '  \n' : '\n');
}
