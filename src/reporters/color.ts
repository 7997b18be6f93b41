export interface ColorWishes {
  /** --color or --no-color. */
  readonly flag?: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
}

/** Whether to colour. Decided here alone, because chalk does not read NO_COLOR: flag, then NO_COLOR, then FORCE_COLOR, then the terminal. */
export function wantsColor({ flag, env, isTerminal }: ColorWishes): boolean {
  if (flag !== undefined) return flag;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}

/** The Linux console and dumb terminals have few characters beyond ASCII. */
export function showsUnicode(env: Readonly<Record<string, string | undefined>>): boolean {
  return env.TERM !== 'linux' && env.TERM !== 'dumb';
}
