'use strict';

// What the runner of GitHub Actions starts, as action.yml says.
process.on('uncaughtException', fail);

// A reader that has seen enough; to report it there would fail again, without end.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') fail(error);
});

const { join } = require('node:path');
const { loadParts } = require('./parts.cjs');

const { runAction } = loadParts(join(__dirname, '../dist/action.cjs'));

const io = {
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  today: new Date().toISOString().slice(0, 10),
};

runAction(io).then((code) => {
  process.exitCode ??= code;
}, fail);

function fail(error) {
  process.exitCode = 1;
  process.stderr.write(`${error?.stack ?? error}\n`);
  process.stdout.write('::error title=jobfit::This is a fault in jobfit: its stack is in the log of this step.\n');
}
