import type { Document } from '../model/document.ts';
import type { Report } from '../model/report.ts';
import type { Problem } from '../model/user-error.ts';
import type { Spec } from '../requirements/requirement.ts';

/** What a file is to jobfit. */
export type FileRole = 'document' | 'spec' | 'config';

/** An open file among what else is open. */
export interface OpenFile {
  readonly path: string;
  /** The folders open in the editor. */
  readonly folders: readonly string[];
  /** What the editor holds of all open files, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What was found out about a file. Paths in problems, reports and specs start from `folder`. */
export interface Checked {
  readonly folder: string;
  readonly role: FileRole;
  /** Of the file itself, its specs and its configuration. */
  readonly problems: readonly Problem[];
  /** Why it was not checked, where that is nobody's fault; for the log only where it may well be none of jobfit's files. */
  readonly note?: string;
  readonly isForLog?: boolean;
  readonly document?: Document;
  readonly reports: readonly Report[];
  readonly specs: readonly Spec[];
  /** The document's text once all safe fixes are made. */
  readonly fixed?: () => Promise<string>;
}

/** What the server asks of the command line's side, which knows files and how `jobfit check` goes about them. */
export interface Checks {
  /** Undefined where the file is none of jobfit's. */
  check(file: OpenFile): Promise<Checked | undefined>;
  /** Files may have come or gone. */
  forget(): void;
}
