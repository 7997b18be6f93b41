import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { applyFixes, type Replacement, replacementsOf } from '../fixes.ts';
import { blockSpan, type Document } from '../model/document.ts';
import type { Finding } from '../model/report.ts';
import { positionAt, type Source, spanOf } from '../model/span.ts';
import { oneLine } from '../reporters/text.ts';
import type { Checked } from './checks.ts';
import { overlaps, rangeOf } from './places.ts';

const fixAllKind = `${CodeActionKind.SourceFixAll}.jobfit`;
/** The kinds of action that the server offers. */
export const actionKinds: CodeActionKind[] = [CodeActionKind.QuickFix, fixAllKind];

/** Turns edits of the file into those of a workspace, as the client takes them. */
export type Editing = (edits: TextEdit[]) => WorkspaceEdit;

/** What can be done about the findings at a range, and about all that `jobfit check --fix` mends. */
export async function actionsFor(checked: Checked, { range, context }: CodeActionParams, editing: Editing): Promise<CodeAction[]> {
  const { document } = checked;
  if (!document) return [];
  const wants = (kind: CodeActionKind): boolean => context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true;
  const findings = wants(CodeActionKind.QuickFix) ? findingsAt(checked, range) : [];
  const quick = findings.flatMap((finding) =>
    [...fixes(document, finding), ...suppressions(document, finding)].map((fix) => ({ finding, ...fix })),
  );
  const once = [...new Map(quick.map((fix) => [`${fix.title} ${JSON.stringify(fix.edit)}`, fix])).values()];
  const all = wants(fixAllKind) ? await fixAllEdits(document, checked) : [];
  return [
    ...once.map(({ finding, title, edit, isPreferred }) => ({
      ...{ title, kind: CodeActionKind.QuickFix, edit: editing([edit]) },
      ...(isPreferred && { isPreferred }),
      diagnostics: context.diagnostics.filter((diagnostic) => tells(diagnostic, finding)),
    })),
    ...(all.length > 0 ? [{ title: 'Make all safe fixes (jobfit)', kind: fixAllKind, edit: editing(all) }] : []),
  ];
}

function findingsAt({ reports }: Checked, range: Range): readonly Finding[] {
  return reports.flatMap(({ findings }) => findings).filter(({ span }) => overlaps(rangeOf(span), range));
}

function tells({ code, range }: Diagnostic, { rule, span }: Finding): boolean {
  return code === rule && JSON.stringify(range) === JSON.stringify(rangeOf(span));
}

interface Fix {
  readonly title: string;
  readonly edit: TextEdit;
  readonly isPreferred: boolean;
}

function fixes({ source }: Document, finding: Finding): readonly Fix[] {
  const [made] = replacementsOf(source.text, [{ findings: [finding] }]);
  if (!made) return [];
  const title = made.by === '' ? 'Take it out' : /^[\x20-\x7e\u00a1-\u024f]+$/.test(made.by) ? `Write "${oneLine(made.by)}"` : 'Mend it';
  return [{ title: `${title} (${finding.rule})`, edit: editOf(source, made), isPreferred: true }];
}

function editOf(source: Source, { start, end, by }: Replacement): TextEdit {
  return { range: rangeOf(spanOf(source, start, end)), newText: by };
}

/** The same text as `jobfit check --fix` leaves; one edit for each place where one pass is enough. */
async function fixAllEdits({ source }: Document, { reports, fixed }: Checked): Promise<TextEdit[]> {
  const after = await fixed?.();
  if (after === undefined || after === source.text) return [];
  if (applyFixes(source.text, reports).text === after) {
    return replacementsOf(source.text, reports).map((replacement) => editOf(source, replacement));
  }
  return [editOf(source, difference(source.text, after))];
}

/** The part in which two texts differ. */
function difference(before: string, after: string): Replacement {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { start, end: before.length - same, by: after.slice(start, after.length - same) };
}

/** Comments that silence a rule. In plain text they would be seen: there it is for the configuration to do. */
function suppressions(document: Document, { rule, span }: Finding): readonly Fix[] {
  const { source } = document;
  if (!/\.(?:md|markdown|html?)$/i.test(source.path) || rule === 'integrity/unused-suppression') return [];
  const { line } = span.start;
  const lineEnd = /\r\n|\n|\r/.exec(source.text)?.[0] ?? '\n';
  const lineStart = source.lineStarts[line - 1] ?? 0;
  const from = source.text[lineStart] === '\ufeff' ? lineStart + 1 : lineStart; // a byte order mark comes first
  const indent = /^[ \t]*/.exec(source.text.slice(from, source.lineStarts[line]))?.[0] ?? '';
  const above = { start: from, end: from, by: `${indent}<!-- jobfit-disable-next-line ${rule} -->${lineEnd}` };
  const last = source.text.length;
  const breaks = source.text === '' || /[\r\n]$/.test(source.text) ? lineEnd : lineEnd + lineEnd;
  const below = { start: last, end: last, by: `${breaks}<!-- jobfit-disable-file ${rule} -->${lineEnd}` };
  return [
    ...(beginsBlock(document, span.start.offset, line)
      ? [{ title: `Ignore ${rule} here`, edit: editOf(source, above), isPreferred: false }]
      : []),
    { title: `Ignore ${rule} in this file`, edit: editOf(source, below), isPreferred: false },
  ];
}

/** Whether the line can have a comment above it that cuts no paragraph, table or code in two. */
function beginsBlock(document: Document, offset: number, line: number): boolean {
  return document.blocks.some((block) => {
    if (block.kind === 'cell' || block.kind === 'code') return false;
    const { start, end } = blockSpan(document, block, 0, block.text.length);
    return start.line === line && start.offset <= offset && offset <= end.offset && positionAt(document.source, offset).line === line;
  });
}
