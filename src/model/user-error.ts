/** One thing the user can mend. `line` and `column` count from 1. */
export interface Problem {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** "found X, expected Y (did you mean Z?)" */
  readonly message: string;
}

/** Input that cannot be used: shown without a stack, exit code 2. Holds every problem found, in file order. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[] | string) {
    const list = typeof problems === 'string' ? [{ message: problems }] : problems;
    super(list.map(formatProblem).join('\n'));
    this.problems = list;
  }
}

/** `file:line:column: message`, as far as the place is known. */
export function formatProblem({ file, line, column, message }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return place === '' ? message : `${place}: ${message}`;
}
