import type { Document, YAMLParseError } from 'yaml';
import { createSource, type Source } from '../model/span.ts';
import type { Problem } from '../model/user-error.ts';
import { buildNode } from './yaml-build.ts';
import { syntaxMessage } from './yaml-faults.ts';
import type { YamlNode } from './yaml-node.ts';
import { composed, problemAt, textProblem, tokensOf } from './yaml-text.ts';

export interface YamlReading {
  /** The value, where the syntax leaves no doubt what it is. */
  readonly root?: YamlNode;
  readonly problems: readonly Problem[];
}

/** Reads one YAML document as plain data with places. Bounded in size, depth and expansion; no tags of its own, no merge keys. */
export function readYaml(file: string, text: string): YamlReading {
  const source = createSource(file, text);
  const unreadable = textProblem(source);
  if (unreadable) return { problems: [unreadable] };
  const tokens = tokensOf(source);
  if (!Array.isArray(tokens)) return { problems: [tokens] };
  const documents = composed(source, tokens);
  const first = documents.next();
  if (first.done) return { problems: [problemAt(source, 0, 'found no YAML document, expected one')] };
  const second = documents.next();
  const problems = syntaxProblems(source, first.value, second.done ? undefined : second.value);
  if (problems.length > 0) return { problems };
  return buildNode(source, first.value.contents);
}

function syntaxProblems(source: Source, document: Document.Parsed, second: Document.Parsed | undefined): Problem[] {
  const problems = withoutEchoes(source, document.errors);
  const { explicit, version } = document.directives.yaml;
  if (explicit && version !== '1.2') problems.push(problemAt(source, 0, `found %YAML ${version}, expected YAML 1.2`));
  if (second) problems.push(problemAt(source, second.range[0], 'found a second YAML document, expected one'));
  return problems;
}

/** One fault makes the parser stumble over the rest of its line: only the first of each line is told. */
function withoutEchoes(source: Source, errors: readonly YAMLParseError[]): Problem[] {
  const byLine = new Map<number | undefined, Problem>();
  for (const error of errors) {
    const problem = problemAt(source, error.pos[0], syntaxMessage(error));
    if (!byLine.has(problem.line)) byLine.set(problem.line, problem);
  }
  return [...byLine.values()];
}
