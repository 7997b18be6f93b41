import { type Problem, UserError } from '../model/user-error.ts';

const most = 200;

/** All problems in file order, each once; a file that is wrong throughout does not fill the screen. */
export function failWith(problems: readonly Problem[]): UserError {
  const sorted = [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  const once = [...new Map(sorted.map((problem) => [`${problem.line}:${problem.column}:${problem.message}`, problem])).values()];
  const rest = once.length - most;
  const file = once[0]?.file;
  return new UserError(
    rest > 0 ? [...once.slice(0, most), { ...(file !== undefined && { file }), message: `and ${rest} more problems` }] : once,
  );
}
