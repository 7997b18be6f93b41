/** What a repository of documents is told to do with them, and where: the files that are written follow from it. */
export interface Starter {
  /** The folder of the documents from the root of the repository, with forward slashes; empty where it is the root. */
  readonly folder: string;
  /** From the folder, with forward slashes. */
  readonly documents: readonly string[];
  /** Names or patterns, from the folder. */
  readonly specs: readonly string[];
  /** The name of the configuration in the folder. */
  readonly config: string;
  readonly source: Source;
}

/** Where jobfit itself is to be had. */
export interface Source {
  /** On GitHub: `owner/name`. */
  readonly repository: string;
  readonly version: string;
}

/** Stands for the owner of the repository as long as nothing names it. */
export const unknownRepository = 'OWNER/jobfit';

/** The repository that a package.json names; only a release's does. */
export function repositoryIn(manifest: unknown): string {
  const repository = typeof manifest === 'object' && manifest !== null && 'repository' in manifest ? manifest.repository : undefined;
  const url = typeof repository === 'object' && repository !== null && 'url' in repository ? repository.url : repository;
  return /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(typeof url === 'string' ? url : '')?.[1] ?? unknownRepository;
}
