import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import type { FileDiagnostics } from './diagnostics.ts';

/** Takes what is to be shown of a file, by its path, to the client. */
export type Publish = (path: string, diagnostics: PublishDiagnosticsParams['diagnostics']) => void;

/**
 * What is shown of each file. A broken spec is told by each document that is held against it, and by itself where it is open: it is shown
 * once, and until none of them tells it any more.
 */
export class Board {
  readonly #publish: Publish;
  readonly #told = new Map<string, FileDiagnostics>();
  readonly #shown = new Map<string, string>();

  constructor(publish: Publish) {
    this.#publish = publish;
  }

  /** Puts what a check of the teller says in the place of what it said before. */
  tell(teller: string, diagnostics: FileDiagnostics): void {
    const before = this.#told.get(teller) ?? new Map();
    this.#told.set(teller, diagnostics);
    for (const path of new Set([...before.keys(), ...diagnostics.keys()])) this.#show(path, path === teller);
  }

  /** Takes down what the teller said. */
  silence(teller: string): void {
    const before = this.#told.get(teller) ?? new Map();
    this.#told.delete(teller);
    for (const path of before.keys()) this.#show(path, false);
  }

  /** What others said of a file that has changed since: they will say it again if it still holds. */
  outdate(path: string): void {
    for (const [teller, diagnostics] of this.#told) {
      if (teller !== path && diagnostics.has(path)) this.#told.set(teller, new Map([...diagnostics].filter(([file]) => file !== path)));
    }
  }

  /** A new version of a file is told of even if all stays the same. */
  #show(path: string, isNewVersion: boolean): void {
    const all = [...this.#told.values()].flatMap((told) => told.get(path) ?? []);
    const once = [...new Map(all.map((each): [string, Diagnostic] => [`${JSON.stringify(each.range)} ${each.message}`, each])).values()];
    const text = JSON.stringify(once);
    if (!isNewVersion && (this.#shown.get(path) ?? '[]') === text) return;
    this.#shown.set(path, text);
    this.#publish(path, once);
  }
}
