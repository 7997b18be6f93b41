import { findFiles } from '../files/find.ts';
import { type Problem, UserError } from '../model/user-error.ts';
import type { FoundConfig } from './find-config.ts';

/** Names of résumés and letters in the languages that jobfit reads; short words stand alone, so that a newsletter is no letter. */
const likelyName =
  /(?:r[eé]sum[eé]|curriculum|lebenslauf|cover[-_ ]?letter|anschreiben|bewerbung|motivation|(?<!\p{L})(?:cv|letter|lettre|carta)(?!\p{L}))[^/]*$/iu;

const noDocument = `found no document to check. Give its name, or a pattern:
  jobfit check resume.md
  jobfit check "applications/**/*.md"
  files: "*.md"                  in .jobfit.yaml
Without one, files in this folder are taken whose names say résumé, CV or cover letter (.md, .markdown, .txt).`;

export interface FoundDocuments {
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

/** The documents named, else those of the configuration, else those in the folder that look like a résumé or letter. */
export async function findDocuments(cwd: string, given: readonly string[], { folder, config }: FoundConfig): Promise<FoundDocuments> {
  const found = await find(cwd, given, folder, config?.files ?? []);
  if (found.paths.length > 0) return found;
  throw new UserError(found.problems.length > 0 ? found.problems : noDocument);
}

async function find(cwd: string, given: readonly string[], folder: string, configured: readonly string[]): Promise<FoundDocuments> {
  if (given.length > 0) return findFiles(cwd, given);
  if (configured.length > 0) return findFiles(cwd, configured, folder);
  const { paths } = await findFiles(cwd, ['*.{md,markdown,txt,MD,TXT}']);
  return { paths: paths.filter(isLikelyDocument), problems: [] };
}

/** Whether the name of a file says that it is a résumé or a letter. */
export function isLikelyDocument(path: string): boolean {
  return likelyName.test(path.normalize('NFC'));
}
