import type { Output } from '../io.ts';

/** Short runs say nothing. */
const patience = 1000;
const fewFiles = 20;

export interface Progress {
  step(file: string): void;
  /** Takes the line away again. */
  end(): void;
}

/** One line on a terminal that tells how far a long run has come; elsewhere nothing. */
export function progressOn({ isTTY, columns = 80, write }: Output, total: number): Progress {
  if (!isTTY) return { step: () => {}, end: () => {} };
  const start = performance.now();
  let done = 0;
  let shown = false;
  return {
    step(file) {
      done += 1;
      if (total <= fewFiles && performance.now() - start < patience) return;
      shown = true;
      write(`\r\u001b[K${`${done} of ${total}: ${file}`.slice(0, columns - 1)}`);
    },
    end() {
      if (shown) write('\r\u001b[K');
    },
  };
}
