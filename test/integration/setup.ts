import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { succeed } from './run.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A repository that holds the release tree, tagged v0.0.1. */
    readonly releaseTree: string;
  }
}

export default function setup(project: TestProject): () => void {
  const folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'jobfit-release-'))), 'jobfit');
  succeed(process.execPath, ['scripts/release-tree.mjs', folder], process.cwd());
  succeed('git', ['init', '-q', '-b', 'main'], folder);
  succeed('git', ['add', '--all', '--force', '.'], folder);
  succeed('git', ['commit', '-qm', 'v0.0.1'], folder);
  succeed('git', ['tag', 'v0.0.1'], folder);
  project.provide('releaseTree', folder);
  return () => rmSync(join(folder, '..'), { recursive: true, force: true });
}
