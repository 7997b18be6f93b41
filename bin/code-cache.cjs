'use strict';

const { mkdirSync, readFileSync, readdirSync, renameSync, statSync, unlinkSync, writeFileSync } = require('node:fs');
const { isAbsolute, join } = require('node:path');

/** Files that no run has written for so long belong to versions that are gone. */
const longAgo = 60 * 24 * 3600 * 1000;

/**
 * The compiled code of the parts that a run loads, kept for the next one in the user's cache folder. It is of use to this version of jobfit
 * and of Node only; whatever goes wrong with it is passed over, because a run does as well without. `JOBFIT_NO_CACHE` and CI, where a run
 * seldom meets what another has left, switch it off.
 */
exports.codeCache = function codeCache(command, { env, platform }) {
  const folder = isSet(env.JOBFIT_NO_CACHE) || isSet(env.CI) ? undefined : cacheFolder(env, platform);
  return folder ? new CodeCache(folder, /^[a-z-]{1,20}$/.test(command) ? command : 'other') : undefined;
};

class CodeCache {
  #folder;
  #command;
  #file;
  #kept = new Map();
  #scripts = new Map();

  constructor(folder, command) {
    this.#folder = folder;
    this.#command = command;
  }

  /** What is kept of a part. The first part asked for is the entry, whose last line names the build. */
  get(name, source) {
    if (this.#scripts.size === 0) this.#open(source);
    return this.#kept.get(name);
  }

  add(name, script) {
    this.#scripts.set(name, script);
  }

  /** After the run, when the functions that it called are compiled; nothing where the parts were all known. */
  keep() {
    try {
      if (this.#file !== undefined && [...this.#scripts].some(([name, script]) => this.#isNew(name, script))) this.#write();
    } catch {}
  }

  #isNew(name, script) {
    return script.cachedDataRejected !== false || !this.#kept.has(name);
  }

  #open(source) {
    const build = /\n\/\/ build ([0-9a-f]{16})\n?$/.exec(source.slice(-40))?.[1];
    if (build === undefined) return;
    this.#file = join(this.#folder, `${build}-${process.version}-${process.arch}-${this.#command}.bin`);
    try {
      this.#kept = unpacked(readFileSync(this.#file));
    } catch {}
  }

  #write() {
    const parts = new Map(this.#kept);
    for (const [name, script] of this.#scripts) if (this.#isNew(name, script)) parts.set(name, script.createCachedData());
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    const temporary = `${this.#file}.${process.pid}`;
    writeFileSync(temporary, packed(parts), { mode: 0o600 });
    renameSync(temporary, this.#file);
    for (const name of readdirSync(this.#folder)) removeOld(join(this.#folder, name));
  }
}

function removeOld(file) {
  if (Date.now() - statSync(file).mtimeMs > longAgo) unlinkSync(file);
}

/** The length of the table, the table of names and lengths, and the parts one behind another. */
function packed(parts) {
  const table = Buffer.from(JSON.stringify([...parts].map(([name, data]) => [name, data.length])));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(table.length);
  return Buffer.concat([length, table, ...parts.values()]);
}

function unpacked(bytes) {
  const start = 4 + bytes.readUInt32LE(0);
  const table = JSON.parse(bytes.toString('utf8', 4, start));
  const kept = new Map();
  let end = start;
  for (const [name, length] of table) {
    kept.set(name, bytes.subarray(end, end + length));
    end += length;
  }
  return kept;
}

function cacheFolder({ HOME, LOCALAPPDATA, XDG_CACHE_HOME }, platform) {
  if (platform === 'win32') return LOCALAPPDATA && join(LOCALAPPDATA, 'jobfit', 'Cache');
  if (platform === 'darwin') return HOME && join(HOME, 'Library', 'Caches', 'jobfit');
  return XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME) ? join(XDG_CACHE_HOME, 'jobfit') : HOME && join(HOME, '.cache', 'jobfit');
}

function isSet(value) {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}
