import type { Io } from '../io.ts';
import { oneLine } from '../reporters/text.ts';

/** Short runs say nothing. */
const patience = 1000;
const fewFiles = 20;

export interface Progress {
  step(file: string): void;
  /** Takes the line away again. */
  end(): void;
}

/**
 * One line on a terminal that tells how far a long run has come; elsewhere nothing. Short runs touch neither the stream nor the clock, which
 * take milliseconds to load.
 */
export function progressOn(io: Pick<Io, 'stderr'>, total: number): Progress {
  if (total <= 1) return { step: () => {}, end: () => {} };
  const start = performance.now();
  let done = 0;
  let shown = false;
  return {
    step(file) {
      done += 1;
      if (total <= fewFiles && performance.now() - start < patience) return;
      const output = io.stderr;
      if (!output.isTTY) return;
      shown = true;
      output.write(`\r\u001b[K${oneLine(`${done} of ${total}: ${file}`).slice(0, (output.columns ?? 80) - 1)}`);
    },
    end() {
      if (shown) io.stderr.write('\r\u001b[K');
    },
  };
}
