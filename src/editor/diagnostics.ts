import { resolve } from 'node:path';
import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver';
import { addTo } from '../model/add-to.ts';
import type { Severity } from '../model/report.ts';
import { createSource, spanOf } from '../model/span.ts';
import type { Problem } from '../model/user-error.ts';
import { mask } from '../reporters/mask.ts';
import { type Shortcoming, shortcomingsOf } from '../reporters/shortcomings.ts';
import { oneLine } from '../reporters/text.ts';
import type { Spec } from '../requirements/requirement.ts';
import { counted } from '../text/counted.ts';
import type { Checked, OpenFile } from './checks.ts';
import { homeOf } from './homes.ts';
import { lineRange, placeRange, rangeOf, uriOf } from './places.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};
const mostRelated = 6;

/** Diagnostics by the path of the file that they stand in: a broken spec keeps a document from being checked. */
export type FileDiagnostics = ReadonlyMap<string, readonly Diagnostic[]>;

export function diagnosticsOf({ path, texts }: OpenFile, checked: Checked): FileDiagnostics {
  const { folder, role, problems, reports } = checked;
  const note = checked.isForLog ? undefined : checked.note;
  const byFile = new Map<string, Diagnostic[]>([[path, []]]);
  const add = (file: string, diagnostic: Diagnostic): void => {
    addTo(byFile, file, diagnostic);
  };
  for (const problem of problems) {
    const file = problem.file === undefined ? path : resolve(folder, problem.file);
    add(file, problemDiagnostic(problem, texts.get(file)));
  }
  const elsewhere = problems.filter(({ file }) => file !== undefined && resolve(folder, file) !== path);
  if (role === 'document' && reports.length === 0 && elsewhere.length > 0)
    add(path, uncheckedDiagnostic(elsewhere, folder, { path, texts }));
  if (note !== undefined)
    add(path, { range: lineRange(1, texts.get(path)), severity: DiagnosticSeverity.Information, source: 'jobfit', message: note });
  for (const shortcoming of shortcomingsOf(reports)) add(path, shortcomingDiagnostic(shortcoming, checked, texts));
  return byFile;
}

function problemDiagnostic(problem: Problem, text: string | undefined): Diagnostic {
  const range = placeRange(problem, text);
  return { range, severity: DiagnosticSeverity.Error, source: 'jobfit', message: oneLine(problem.message) };
}

function uncheckedDiagnostic(problems: readonly Problem[], folder: string, { path, texts }: Pick<OpenFile, 'path' | 'texts'>): Diagnostic {
  const files = [...new Set(problems.flatMap(({ file }) => file ?? []))];
  return {
    range: lineRange(1, texts.get(path)),
    ...{ severity: DiagnosticSeverity.Information, source: 'jobfit' },
    message: `not checked: ${counted(problems.length, 'problem')} in ${files.map(oneLine).join(', ')}`,
    relatedInformation: problems.slice(0, mostRelated).map((problem) => {
      const file = resolve(folder, problem.file ?? '');
      return { location: { uri: uriOf(file), range: placeRange(problem, texts.get(file)) }, message: oneLine(problem.message) };
    }),
  };
}

/** As `jobfit check` tells it, where the document is to be changed. */
function shortcomingDiagnostic(shortcoming: Shortcoming, checked: Checked, texts: OpenFile['texts']): Diagnostic {
  const { span, level, id, message, help, asked } = shortcoming;
  const isNowhere = asked !== undefined && span.end.offset === 0;
  const home = isNowhere && checked.document ? homeOf(checked.document, asked.result) : undefined;
  return {
    range: home ? rangeOf(home) : isNowhere ? lineRange(1, checked.document?.source.text) : rangeOf(span),
    ...{ severity: severities[level], source: 'jobfit', code: id, message: help === undefined ? message : `${message}\n${help}` },
    ...(asked && { relatedInformation: relatedTo(asked, checked, texts) }),
  };
}

function relatedTo(
  { result, spec: file }: NonNullable<Shortcoming['asked']>,
  { folder, specs, document }: Checked,
  texts: OpenFile['texts'],
): DiagnosticRelatedInformation[] {
  const path = resolve(folder, file);
  const spec = specs.find((each) => each.file === file);
  const requirement = spec?.requirements.find(({ id }) => id === result.id);
  const asked = requirement && {
    location: { uri: uriOf(path), range: placeRange(requirement.place, texts.get(path)) },
    message: oneLine(`asked here${requirement.quote === undefined ? '' : `: "${requirement.quote}"`}`),
  };
  const own = document && result.verdict === 'missing' ? result.evidence : [];
  const seen = own.slice(0, mostRelated).map(({ span, role, section, text }) => ({
    location: { uri: uriOf(resolve(folder, document?.source.path ?? '')), range: rangeOf(span) },
    message: mask(oneLine(`"${text}" in ${section}, ${role}`)),
  }));
  const quoted = requirement?.quote === undefined ? undefined : passageOf(requirement.quote, spec, folder);
  return [...(asked ? [asked] : []), ...(quoted ? [quoted] : []), ...seen];
}

/** Where the posting says it, however its lines are broken. */
function passageOf(quote: string, spec: Spec | undefined, folder: string): DiagnosticRelatedInformation | undefined {
  if (spec?.posting === undefined || spec.postingFile === undefined) return undefined;
  const words = quote.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const found = new RegExp(words.join('\\s+'), 'iu').exec(spec.posting);
  if (!found) return undefined;
  const range = rangeOf(spanOf(createSource('', spec.posting), found.index, found.index + found[0].length));
  return { location: { uri: uriOf(resolve(folder, spec.postingFile)), range }, message: 'in the posting' };
}

/** For clients that show a diagnostic's message only. */
export function withoutRelated(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map(({ relatedInformation: _, ...diagnostic }) => diagnostic);
}
