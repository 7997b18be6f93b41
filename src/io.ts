/** A stream of text to the user. Plain objects with these two or three members serve in tests. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Everything outside that `main` may touch besides files: `bin/` hands over the real thing, tests their own. */
export interface Io {
  /** `destroy` ends the waiting for more. */
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean; readonly destroy?: () => unknown };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The local date, yyyy-mm-dd. */
  readonly today: string;
  /** Resolves when the user interrupts (Ctrl-C). Only a command that would run for ever asks for it. */
  readonly untilInterrupted?: () => Promise<unknown>;
}
