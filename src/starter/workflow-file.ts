import { scalar } from './scalar.ts';
import type { Starter } from './starter.ts';

/** The text of a workflow that runs the action of the newest release that this version of jobfit may be exchanged for. */
export function workflowFile({ folder, source: { repository, version } }: Starter): string {
  const [major] = version.split('.');
  const inputs = folder === '' ? '' : `\n        with:\n          working-directory: ${scalar(folder)}`;
  return `# Checks the documents that .jobfit.yaml names. Whoever can see the repository can read the log and the summary.
name: jobfit
on: [push, pull_request]
permissions:
  contents: read
jobs:
  jobfit:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: ${repository}@v${major}${inputs}
`;
}
