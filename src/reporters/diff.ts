import { Chalk } from 'chalk';
import { mask } from './mask.ts';
import { oneLine } from './text.ts';

const context = 3;

/**
 * A unified diff for reading: personal data is masked as everywhere, and characters that nobody sees are written out. Fixes do not move lines;
 * where the number of lines differs all between the first and the last difference is one hunk. What was empty counts as a new file.
 */
export function unifiedDiff(file: string, before: string, after: string, color: boolean): string {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const hunks = old.length === fresh.length ? hunksByLine(old, fresh) : [oneHunk(old, fresh)];
  const paint = new Chalk({ level: color ? 1 : 0 });
  const head = [paint.bold(before === '' ? '--- /dev/null' : `--- a/${oneLine(file)}`), paint.bold(`+++ b/${oneLine(file)}`)];
  const lines = hunks.flatMap((hunk) => hunkLines(hunk, old, fresh));
  const painted = lines.map((line) => {
    if (line.startsWith('@')) return paint.cyan(line);
    if (line.startsWith('-')) return paint.red(line);
    return line.startsWith('+') ? paint.green(line) : line;
  });
  return `${[...head, ...painted].join('\n')}\n`;
}

/** Lines from and to, the last excluded, on each side. */
interface Hunk {
  readonly old: readonly [from: number, to: number];
  readonly fresh: readonly [from: number, to: number];
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function hunksByLine(old: readonly string[], fresh: readonly string[]): readonly Hunk[] {
  const ranges: [number, number][] = [];
  old.forEach((line, at) => {
    if (line === fresh[at]) return;
    const last = ranges.at(-1);
    if (last && at - last[1] <= 2 * context) last[1] = at + 1;
    else ranges.push([at, at + 1]);
  });
  return ranges.map((range) => ({ old: range, fresh: range }));
}

function oneHunk(old: readonly string[], fresh: readonly string[]): Hunk {
  const shorter = Math.min(old.length, fresh.length);
  let from = 0;
  while (from < shorter && old[from] === fresh[from]) from += 1;
  let same = 0;
  while (same < shorter - from && old.at(-1 - same) === fresh.at(-1 - same)) same += 1;
  return { old: [from, old.length - same], fresh: [from, fresh.length - same] };
}

function hunkLines(hunk: Hunk, old: readonly string[], fresh: readonly string[]): readonly string[] {
  const first = Math.max(0, hunk.old[0] - context);
  const ahead = old.slice(first, hunk.old[0]);
  const behind = old.slice(hunk.old[1], hunk.old[1] + context);
  const isPaired = old.length === fresh.length;
  const middle = isPaired
    ? pairedLines(old.slice(...hunk.old), fresh.slice(...hunk.fresh))
    : [...old.slice(...hunk.old).map((line) => `-${line}`), ...fresh.slice(...hunk.fresh).map((line) => `+${line}`)];
  const around = ahead.length + behind.length;
  const size = (range: readonly [number, number]): string => `${Math.min(first + 1, range[1] + around)},${range[1] - range[0] + around}`;
  const lines = [...ahead.map((line) => ` ${line}`), ...middle, ...behind.map((line) => ` ${line}`)];
  return [`@@ -${size(hunk.old)} +${size(hunk.fresh)} @@`, ...lines.map(readable)];
}

/** Runs of changed lines: the old ones, then the new ones. */
function pairedLines(old: readonly string[], fresh: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let waiting: string[] = [];
  old.forEach((line, at) => {
    if (line === fresh[at]) {
      lines.push(...waiting, ` ${line}`);
      waiting = [];
      return;
    }
    lines.push(`-${line}`);
    waiting.push(`+${fresh[at] ?? ''}`);
  });
  return [...lines, ...waiting];
}

function readable(line: string): string {
  const masked = line.slice(0, 1) + mask(line.slice(1));
  return masked.replace(/[\p{Cf}\p{Cc}\u2028\u2029]/gu, (character) =>
    character === '\t' ? character : `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}
