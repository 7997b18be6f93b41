import { parse } from 'yaml';
import type { With } from './run.ts';

/** A row of a rule's table of examples. */
export interface Example {
  readonly document: string;
  /** `line:column words`; none where the rule is silent. */
  readonly findings: readonly string[];
  readonly with: With;
}

/** The examples in a rule's page, each with what the fence above its table says. */
export function examplesIn(page: string): readonly Example[] {
  const part = page.split(/^## Examples$/m)[1]?.split(/^## /m)[0] ?? '';
  const pieces = part.split(/^```ya?ml\n([\s\S]*?)^```$/m);
  const given = (index: number): With => (index === 0 ? {} : (parse(pieces[index - 1] ?? '') ?? {}));
  return pieces.flatMap((piece, index) =>
    index % 2 === 1 ? [] : rowsIn(piece).map(([document = '', finding = '']) => row(document, finding, given(index))),
  );
}

function rowsIn(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => /^\|\s*`/.test(line))
    .map((line) =>
      line
        .replace(/^\|/, '')
        .replace(/\|\s*$/, '')
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );
}

function row(document: string, finding: string, given: With): Example {
  const words = withoutTicks(finding);
  return { document: written(withoutTicks(document)), findings: words === '–' ? [] : words.split(/ ?⏎ ?/).map(unescaped), with: given };
}

/** One or two backticks around a cell, as Markdown has them around code that holds one. */
function withoutTicks(cell: string): string {
  const ticks = /^`+/.exec(cell)?.[0] ?? '';
  return ticks === '' ? cell : cell.slice(ticks.length, -ticks.length).replace(/^ (?=`)|(?<=`) $/g, '');
}

function written(cell: string): string {
  return unescaped(cell.replace(/ ?⏎ ?/g, '\n'));
}

function unescaped(text: string): string {
  return text
    .replace(/\\\|/g, '|')
    .replace(/\\u\{([\da-f]{1,6})\}/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
