import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['src', 'scripts', 'bin', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];

/** The tests run what the build made: it is made anew when anything it is made from is younger. */
export default function setup(): void {
  if (youngest(sources) <= youngest(['dist/built.txt'])) return;
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('npm run build failed');
}

function youngest(paths: readonly string[]): number {
  return Math.max(...paths.map(changed));
}

function changed(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  return stats.isDirectory() ? youngest(readdirSync(path).map((name) => join(path, name))) : stats.mtimeMs;
}
