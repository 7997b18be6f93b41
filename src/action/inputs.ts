import { type Problem, UserError } from '../model/user-error.ts';

const failOns = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof failOns)[number];

/** What a workflow gives under `with:`; an input left empty is as good as none. */
export interface Inputs {
  readonly files: readonly string[];
  readonly specs: readonly string[];
  readonly minScore?: number;
  readonly failOn: FailOn;
  readonly format: string;
  readonly workingDirectory: string;
  readonly sarifFile: string;
  readonly htmlFile: string;
  readonly badgeFile: string;
}

/** Reads the inputs out of the environment, or tells everything that is wrong with them. */
export function readInputs(env: Readonly<Record<string, string | undefined>>): Inputs {
  const input = (name: string): string => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  const failOn = failOns.find((choice) => choice === (input('fail-on') || 'error'));
  const minScore = input('min-score') === '' ? undefined : Number(input('min-score'));
  const problems: readonly Problem[] = [
    ...(failOn ? [] : [fault('fail-on', input('fail-on'), `one of ${failOns.join(', ')}`)]),
    ...(minScore === undefined || (minScore >= 0 && minScore <= 100)
      ? []
      : [fault('min-score', input('min-score'), 'a number from 0 to 100')]),
  ];
  if (!failOn || problems.length > 0) throw new UserError(problems);
  return {
    files: lines(input('files')),
    specs: lines(input('spec')),
    ...(minScore !== undefined && { minScore }),
    failOn,
    format: input('format') || 'pretty',
    workingDirectory: input('working-directory') || '.',
    ...{ sarifFile: input('sarif-file'), htmlFile: input('html-file'), badgeFile: input('badge-file') },
  };
}

/** One name or pattern a line, since names may hold spaces. */
function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function fault(name: string, found: string, expected: string): Problem {
  return { message: `found ${found} for the input ${name}, expected ${expected}` };
}
