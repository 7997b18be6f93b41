import { positionAt, type Source, type Span, spanOf } from '../model/span.ts';
import type { Fault } from './rule.ts';

/** A comment's word that a rule, or every rule, is to be silent about a stretch of the document. */
export interface Suppression {
  /** Absent: every rule. */
  readonly rule?: string;
  /** The rule's id in the comment, or the comment. */
  readonly span: Span;
  /** What is suppressed: faults that start at these offsets, the last excluded. */
  readonly from: number;
  readonly to: number;
}

export interface Suppressions {
  readonly list: readonly Suppression[];
  /** Comments that look like ours and are not. */
  readonly faults: readonly Fault[];
}

const comment = /<!--\s*jobfit-([a-z-]+)((?:(?!-->)[\s\S]){0,2000})-->/g;
const help = 'Known are jobfit-disable-next-line, jobfit-disable, jobfit-enable and jobfit-disable-file, each with ids of rules.';

/** Reads the comments `<!-- jobfit-disable… rule-id -- reason -->` from the source: the blocks of a document no longer hold them. */
export function readSuppressions(source: Source): Suppressions {
  const list: Suppression[] = [];
  const faults: Fault[] = [];
  const open: { rule?: string; span: Span; from: number }[] = [];
  for (const match of source.text.matchAll(comment)) {
    const [from, end] = [match.index, match.index + match[0].length];
    const named = idsIn(source, match[2] ?? '', end - 3 - (match[2]?.length ?? 0), spanOf(source, from, end));
    switch (match[1]) {
      case 'disable-file':
        list.push(...named.map((each) => ({ ...each, from: 0, to: source.text.length + 1 })));
        break;
      case 'disable-next-line':
        list.push(...named.map((each) => ({ ...each, ...nextLine(source, end) })));
        break;
      case 'disable':
        open.push(...named.map((each) => ({ ...each, from })));
        break;
      case 'enable':
        list.push(...close(open, named, from));
        break;
      default:
        faults.push({ span: spanOf(source, from, end), message: `jobfit-${match[1]} is no comment that jobfit knows`, help });
    }
  }
  list.push(...open.map((each) => ({ ...each, to: source.text.length + 1 })));
  return { list, faults };
}

interface Named {
  readonly rule?: string;
  readonly span: Span;
}

/** The ids before the reason, each with its place; one entry without an id where there is none. */
function idsIn(source: Source, body: string, start: number, whole: Span): readonly Named[] {
  const ids = body.split(/\s--(?:\s|$)/)[0] ?? '';
  const found = [...ids.matchAll(/[^\s,]+/g)].map(({ 0: rule, index }) => ({
    rule,
    span: spanOf(source, start + index, start + index + rule.length),
  }));
  return found.length > 0 ? found : [{ span: whole }];
}

/** Formatters put a blank line after a comment: the next line is the next that says something. */
function nextLine(source: Source, end: number): { from: number; to: number } {
  const { line } = positionAt(source, end);
  const rest = source.lineStarts.slice(line);
  const at = rest.findIndex((from, index) => source.text.slice(from, rest[index + 1]).trim() !== '');
  const from = rest[at] ?? source.text.length;
  return { from, to: rest[at + 1] ?? source.text.length + 1 };
}

/** Ends what is open: every stretch where no rule is named, else those of the rules named. */
function close(open: { rule?: string; span: Span; from: number }[], named: readonly Named[], to: number): readonly Suppression[] {
  const ends = (each: Named): boolean => named.some(({ rule }) => rule === undefined || rule === each.rule);
  const closed = open.filter(ends);
  open.splice(0, open.length, ...open.filter((each) => !ends(each)));
  return closed.map((each) => ({ ...each, to }));
}
