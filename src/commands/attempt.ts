import { UserError } from '../model/user-error.ts';

/** What an action gives, or the user's error that kept it from it; any other fault is thrown on. */
export function attempt<Result>(action: () => Result): Result | UserError {
  try {
    return action();
  } catch (error) {
    return asUserError(error);
  }
}

/** The same for an action that takes its time. */
export async function attemptLater<Result>(action: () => Promise<Result>): Promise<Result | UserError> {
  try {
    return await action();
  } catch (error) {
    return asUserError(error);
  }
}

function asUserError(error: unknown): UserError {
  if (error instanceof UserError) return error;
  throw error;
}
