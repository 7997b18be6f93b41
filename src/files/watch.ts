import { type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

/** What a document, a spec, a posting or a configuration is called. */
const inputName = /\.(?:md|markdown|txt|text|tex|html?|ya?ml|json)$|^\.gitignore$/i;

interface Watched {
  readonly watcher: FSWatcher;
  /** A folder made anew under the old name is another one. */
  readonly inode: number;
}

/** Folders under watch. Files are not watched themselves: editors put a new one in the place of the old. */
export class FolderWatch {
  readonly #onChange: () => void;
  readonly #ignored: string | undefined;
  readonly #watched = new Map<string, Watched>();
  #wanted: readonly string[] = [];

  /** @param ignored a file that the program writes itself */
  constructor(onChange: () => void, ignored?: string) {
    this.#onChange = onChange;
    this.#ignored = ignored;
  }

  /** Watches these folders and no others; in the place of one that is not there the nearest above it. */
  update(folders: readonly string[]): void {
    this.#wanted = folders.map((folder) => resolve(folder));
    const there = new Map(this.#wanted.map(nearestThere));
    for (const [folder, { inode }] of this.#watched) if (there.get(folder) !== inode) this.#drop(folder);
    for (const [folder, inode] of there) if (!this.#watched.has(folder)) this.#add(folder, inode);
  }

  close(): void {
    for (const folder of [...this.#watched.keys()]) this.#drop(folder);
  }

  #add(folder: string, inode: number): void {
    try {
      const watcher = watch(folder, (_, name) => {
        if (name === null || this.#matters(folder, name)) this.#onChange();
      });
      watcher.on('error', () => {
        this.#drop(folder);
        this.#onChange();
      });
      this.#watched.set(folder, { watcher, inode });
    } catch {
      // Gone since it was looked up, or too many are watched: the others still are.
    }
  }

  #drop(folder: string): void {
    this.#watched.get(folder)?.watcher.close();
    this.#watched.delete(folder);
  }

  /** Inputs, and folders that come or go on the way to what is watched. */
  #matters(folder: string, name: string): boolean {
    const path = join(folder, name);
    if (path === this.#ignored) return false;
    if (inputName.test(name) || name === basename(folder)) return true;
    return this.#wanted.some((wanted) => wanted === path || wanted.startsWith(path + sep));
  }
}

function nearestThere(folder: string): readonly [folder: string, inode: number] {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats?.isDirectory() || dirname(folder) === folder) return [folder, stats?.ino ?? 0];
  return nearestThere(dirname(folder));
}
