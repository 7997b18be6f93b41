import { UserError } from '../../src/model/user-error.ts';
import { loadSpec, type SpecInput } from '../../src/spec/load-spec.ts';

const spoken = ['German', 'English', 'French', 'Norwegian'];
const isSpokenLanguage = (name: string): boolean => spoken.includes(name);

/** Loads a spec with the few spoken languages of the tests. */
export function load(text: string, more: Partial<SpecInput> = {}) {
  return loadSpec({ file: 'specs/x.yaml', text, isSpokenLanguage, ...more });
}

/** The problems of a run as "line:column message"; any other error is passed on. */
export function problemsOf(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
  }
  return [];
}
