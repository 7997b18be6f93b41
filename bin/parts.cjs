'use strict';

const { readFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');

/**
 * Loads a bundle and the parts of it that it asks for. Node's own `require` looks for each file in many places and keeps no compiled code
 * before version 22: this is a tenth of a check.
 */
exports.loadParts = function loadParts(entry, cache) {
  const folder = dirname(entry);
  const loaded = new Map();
  return load(basename(entry));

  function load(name) {
    const known = loaded.get(name);
    if (known) return known.exports;
    const part = { exports: {} };
    loaded.set(name, part);
    compiled(name).call(part.exports, part.exports, requireIn, part, join(folder, name), folder);
    return part.exports;
  }

  function requireIn(id) {
    return id.startsWith('./') ? load(id.slice(2)) : require(id);
  }

  function compiled(name) {
    const filename = join(folder, name);
    const source = readFileSync(filename);
    const cachedData = cache.get(name, source);
    const script = new Script(`(function (exports, require, module, __filename, __dirname) { ${source}\n})`, { filename, cachedData });
    cache.add(name, source, script);
    return script.runInThisContext();
  }
};
