import {
  AbstractMessageWriter,
  type Message,
  type MessageWriter,
  type RAL,
  ReadableStreamMessageReader,
} from 'vscode-languageserver-protocol/node';
import type { Io } from '../io.ts';

/** Messages from standard input. Ends with it, or when `stop` is called. */
export class InputReader extends ReadableStreamMessageReader {
  readonly #input: Input;

  constructor(stdin: Io['stdin']) {
    const input = new Input(stdin);
    super(input);
    this.#input = input;
  }

  /** Reads until there is no more; resolves then. */
  run(): Promise<void> {
    return this.#input.run();
  }

  stop(): void {
    this.#input.stop();
  }
}

/** What the reader of messages takes for a stream. */
class Input implements RAL.ReadableStream {
  readonly #stdin: Io['stdin'];
  readonly #listeners = new Set<(data: Uint8Array) => void>();
  #isStopped = false;

  constructor(stdin: Io['stdin']) {
    this.#stdin = stdin;
  }

  onData(listener: (data: Uint8Array) => void): { dispose(): void } {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  }

  onClose = never;
  onEnd = never;
  onError = never;

  async run(): Promise<void> {
    try {
      for await (const bytes of this.#stdin) {
        for (const listener of this.#listeners) listener(bytes);
      }
    } catch (error) {
      // The wait for more ends with an error where the stream is destroyed; one that breaks says as much as one that ends.
      if (!this.#isStopped && !(error instanceof Error && 'code' in error)) throw error;
    }
  }

  stop(): void {
    this.#isStopped = true;
    this.#stdin.destroy?.();
  }
}

function never(): { dispose(): void } {
  return { dispose: () => {} };
}

/** Messages to standard output, where nothing else is written. */
export class OutputWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #stdout: Io['stdout'];

  constructor(stdout: Io['stdout']) {
    super();
    this.#stdout = stdout;
  }

  write(message: Message): Promise<void> {
    const text = JSON.stringify(message);
    this.#stdout.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    return Promise.resolve();
  }

  end(): void {}
}
