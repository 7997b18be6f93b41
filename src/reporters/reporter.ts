import type { Document } from '../model/document.ts';
import type { Report } from '../model/report.ts';

export interface ReporterOptions {
  readonly color: boolean;
  /** Whether the terminal shows more than ASCII. */
  readonly unicode: boolean;
  /** Columns to fill. */
  readonly width: number;
  /** Only what makes a document fall short. */
  readonly quiet: boolean;
  /** All evidence, and how the document was read. */
  readonly verbose: boolean;
  /** The lowest score that passes, by file, where one is set. */
  readonly minScores: ReadonlyMap<string, number>;
  /** The documents by the file of their reports: sources of code frames. */
  readonly documents: ReadonlyMap<string, Document>;
  /** The day of the check, yyyy-mm-dd. */
  readonly today: string;
  /** The version of jobfit. */
  readonly version: string;
}

/** Reports to text. Knows no streams, environment or disk. */
export type Reporter = (reports: readonly Report[], options: ReporterOptions) => string;
