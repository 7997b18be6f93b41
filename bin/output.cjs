'use strict';

const { fstatSync, writeSync } = require('node:fs');

/**
 * Standard output or error. A file or a pipe is written to as it is, since Node's streams take three milliseconds to load; a terminal, and
 * whatever else there may be, gets its stream.
 */
exports.outputTo = function outputTo(descriptor, stream) {
  return isPlain(descriptor) ? new PlainOutput(descriptor, stream) : stream();
};

function isPlain(descriptor) {
  try {
    const kind = fstatSync(descriptor);
    return process.platform !== 'win32' && (kind.isFile() || kind.isFIFO());
  } catch {
    return false;
  }
}

class PlainOutput {
  #descriptor;
  #stream;
  /** Where the rest goes when a pipe that must not be waited for is full. */
  #instead;

  constructor(descriptor, stream) {
    this.#descriptor = descriptor;
    this.#stream = stream;
  }

  write(text) {
    if (this.#instead) return this.#instead.write(text);
    const bytes = Buffer.from(text);
    let done = 0;
    try {
      while (done < bytes.length) done += writeSync(this.#descriptor, bytes, done);
    } catch (error) {
      if (error.code === 'EPIPE') return false; // the reader has seen enough: `jobfit check | head`
      if (error.code !== 'EAGAIN') throw error;
      this.#instead = this.#stream();
      return this.#instead.write(bytes.subarray(done));
    }
    return true;
  }
}
