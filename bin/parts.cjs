'use strict';

const { readFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');

/**
 * Loads a bundle and the parts of it that it asks for: `./FILE`, or `./FILE#NAME` where a file holds many. Node's own `require` looks for
 * each file in many places and keeps no compiled code before version 22: this is a tenth of a check.
 */
exports.loadParts = function loadParts(entry, cache) {
  const folder = dirname(entry);
  const loaded = new Map();
  const opened = new Map();
  return load(basename(entry));

  function load(id) {
    const known = loaded.get(id);
    if (known) return known.exports;
    const part = { exports: {} };
    loaded.set(id, part);
    const [file, name] = id.split('#');
    const run = name === undefined ? compiled(file, asFunction) : partsIn(file)[name];
    run.call(part.exports, part.exports, requireIn, part, join(folder, file), folder);
    return part.exports;
  }

  function partsIn(file) {
    if (!opened.has(file)) opened.set(file, compiled(file, String));
    return opened.get(file);
  }

  function requireIn(id) {
    return id.startsWith('./') ? load(id.slice(2)) : require(id);
  }

  function compiled(file, scriptOf) {
    const filename = join(folder, file);
    const source = readFileSync(filename);
    const cachedData = cache?.get(file, source);
    const script = new Script(scriptOf(source), { filename, cachedData });
    cache?.add(file, source, script);
    return script.runInThisContext();
  }
};

function asFunction(source) {
  return `(function (exports, require, module, __filename, __dirname) { ${source}\n})`;
}
