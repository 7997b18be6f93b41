#!/usr/bin/env node
'use strict';

// CommonJS, because it starts some milliseconds sooner than an ES module.
const { join } = require('node:path');
const { codeCache } = require('./code-cache.cjs');
const { outputTo } = require('./output.cjs');
const { loadParts } = require('./parts.cjs');

// A run is too short for optimised code to repay its making, and patterns are compiled once instead of twice: a third of the time of a
// check, and no loss with hundreds of documents. Later versions of V8 might not know the flags.
if (Number.parseInt(process.versions.node, 10) <= 24) {
  const { setFlagsFromString } = require('node:v8');
  setFlagsFromString('--no-opt');
  setFlagsFromString('--no-regexp-tier-up');
}

process.on('uncaughtException', fail);

const dist = join(__dirname, '../dist');
const cache = codeCache(process.argv[2], process, join(dist, 'compiled'));
const { main } = loadParts(join(dist, 'cli.cjs'), cache);
process.on('exit', () => cache.keep());

// Getters: Node sets a stream up when it is first touched, and most runs read no standard input.
const io = {
  get stdin() {
    return process.stdin;
  },
  stdout: outputTo(1, outputStream),
  get stderr() {
    return process.stderr;
  },
  cwd: process.cwd(),
  env: process.env,
  get today() {
    return localDate(new Date()); // a server may see another day than the one it was started on
  },
  untilInterrupted: () => new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve)),
};

// No process.exit(): it would cut what is still being written to a pipe.
main(process.argv.slice(2), io).then((code) => {
  process.exitCode ??= code; // a fault elsewhere has the last word
}, fail);

function outputStream() {
  process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE') fail(error); // the reader has seen enough: `jobfit check | head`
  });
  return process.stdout;
}

function fail(error) {
  const { version, bugs } = require('../package.json');
  const report = bugs ? `Please report it with the lines above: ${bugs.url}` : 'Please report it with the lines above.';
  process.exitCode = 70;
  process.stderr.write(`${error?.stack ?? error}\n\nThis is a fault in jobfit ${version} (Node ${process.version}). ${report}\n`);
}

function localDate(now) {
  const two = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
