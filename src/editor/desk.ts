import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Report } from '../model/report.ts';
import type { Board } from './board.ts';
import type { Checked, Checks, OpenFile } from './checks.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { pathOf } from './places.ts';

/** A pause in typing. */
const quietTime = 150;

/** What the desk is told of the editor. */
export interface Editor {
  readonly open: () => readonly TextDocument[];
  readonly folders: () => readonly string[];
  readonly log: (message: string) => void;
  /** A fault in jobfit: told, and survived. */
  readonly fault: (error: unknown) => void;
}

interface Run {
  readonly stamp: number;
  readonly result: Promise<Checked | undefined>;
}

/** Checks the open files whenever they or what they are held against change, and never shows what is out of date. */
export class Desk {
  readonly #editor: Editor;
  readonly #checks: Checks;
  readonly #board: Board;
  /** Counts the changes that matter to each open file. */
  readonly #stamps = new Map<string, number>();
  readonly #runs = new Map<string, Run>();
  readonly #latest = new Map<string, Checked>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  #count = 0;

  constructor(editor: Editor, checks: Checks, board: Board) {
    this.#editor = editor;
    this.#checks = checks;
    this.#board = board;
  }

  opened(path: string): void {
    this.#checks.forget();
    this.#board.outdate(path);
    this.#schedule(path, 0);
    if (isShared(path)) this.#others(path);
  }

  /** A document matters to itself and to the letters held against it; anything else to all. */
  changed(path: string): void {
    this.#board.outdate(path);
    this.#schedule(path, quietTime);
    if (isShared(path) || !this.#latest.get(path)?.document) this.#others(path);
    else
      for (const [letter, { document }] of this.#latest)
        if (letter !== path && document?.kind === 'cover-letter') this.#schedule(letter, quietTime);
  }

  closed(path: string): void {
    const matters = this.#latest.has(path) || isShared(path);
    clearTimeout(this.#timers.get(path));
    for (const map of [this.#timers, this.#stamps, this.#runs, this.#latest]) map.delete(path);
    this.#board.silence(path);
    if (matters) this.#others(path);
  }

  /** Something on the disk, or in the editor's folders. */
  changedOutside(): void {
    this.#others('');
  }

  close(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#stamps.clear(); // what is still under way is outdated
  }

  /** The check of what the file now holds: the one under way, or a new one. */
  async checked(path: string): Promise<Checked | undefined> {
    const stamp = this.#stamps.get(path);
    if (stamp === undefined) return undefined;
    const run = this.#runs.get(path);
    if (run?.stamp === stamp) return run.result;
    const result = this.#check(path);
    this.#runs.set(path, { stamp, result });
    return result;
  }

  /** What was last found out against a spec, in all open documents. */
  reportsOn(spec: string, pathOfReport: (checked: Checked, report: Report) => string): readonly Report[] {
    return [...this.#latest.values()].flatMap((checked) => checked.reports.filter((report) => pathOfReport(checked, report) === spec));
  }

  #fileOf(path: string): OpenFile {
    const texts = this.#editor.open().flatMap((document) => {
      const open = pathOf(document.uri);
      return open === undefined ? [] : [[open, document.getText()] as const];
    });
    return { path, texts: new Map(texts), folders: this.#editor.folders() };
  }

  #others(path: string): void {
    this.#checks.forget();
    for (const other of this.#stamps.keys()) if (other !== path) this.#schedule(other, quietTime);
  }

  #schedule(path: string, delay: number): void {
    this.#count += 1;
    this.#stamps.set(path, this.#count);
    clearTimeout(this.#timers.get(path));
    this.#timers.set(
      path,
      setTimeout(() => void this.#run(path), delay),
    );
  }

  async #run(path: string): Promise<void> {
    const stamp = this.#stamps.get(path);
    const checked = await this.checked(path);
    if (this.#stamps.get(path) !== stamp) return;
    try {
      this.#show(path, checked);
    } catch (error) {
      this.#editor.fault(error);
    }
  }

  #show(path: string, checked: Checked | undefined): void {
    if (checked) {
      if (checked.isForLog && this.#latest.get(path)?.note !== checked.note) this.#editor.log(`${path}: ${checked.note}`);
      this.#latest.set(path, checked);
      this.#board.tell(path, diagnosticsOf(this.#fileOf(path), checked));
    } else {
      this.#latest.delete(path);
      this.#board.silence(path);
    }
  }

  async #check(path: string): Promise<Checked | undefined> {
    try {
      return await this.#checks.check(this.#fileOf(path));
    } catch (error) {
      this.#editor.fault(error);
      return undefined;
    }
  }
}

/** Specs, configurations and lists of what to leave out matter to more than themselves. */
function isShared(path: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(path);
}
