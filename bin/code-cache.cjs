'use strict';

const { mkdirSync, readFileSync, readdirSync, renameSync, statSync, unlinkSync, writeFileSync } = require('node:fs');
const { isAbsolute, join } = require('node:path');
const { crc32 } = require('node:zlib');

/** Files that no run has written for so long belong to versions that are gone. */
const longAgo = 60 * 24 * 3600 * 1000;

/**
 * The compiled code of the parts that a run loads: as an earlier run kept it in the user's cache folder, else as the build left it in
 * `built`. It is of use to this build and this version of Node only; whatever goes wrong with it is passed over, because a run does as well
 * without. `JOBFIT_NO_CACHE` and CI, where a run seldom meets what another has left, switch the user's folder off.
 */
exports.codeCache = function codeCache(command, { env, platform }, built) {
  const folder = isSet(env.JOBFIT_NO_CACHE) || isSet(env.CI) ? undefined : cacheFolder(env, platform);
  return new CodeCache(built, folder, /^[a-z-]{1,20}$/.test(command) ? command : 'other');
};

class CodeCache {
  #built;
  #folder;
  #command;
  /** The name of the file in either folder; undefined where the entry does not say which build it is of. */
  #file;
  #kept = new Map();
  #scripts = new Map();

  constructor(built, folder, command) {
    this.#built = built;
    this.#folder = folder;
    this.#command = command;
  }

  /** What is kept of a part that was compiled from the same bytes. The first part asked for is the entry, whose last line names the build. */
  get(name, source) {
    if (this.#scripts.size === 0) this.#open(source);
    const kept = this.#kept.get(name);
    return kept !== undefined && kept.source === crc32(source) ? kept.data : undefined;
  }

  add(name, source, script) {
    this.#scripts.set(name, { source, script });
  }

  /** After the run, when the functions that it called are compiled; nothing where the parts were all known. */
  keep() {
    try {
      const fresh = [...this.#scripts].filter(([name, { script }]) => script.cachedDataRejected !== false || !this.#kept.has(name));
      if (this.#folder && this.#file && fresh.length > 0) this.#write(fresh);
    } catch {}
  }

  #open(source) {
    const build = /\n\/\/ build ([0-9a-f]{16})\n?$/.exec(source.toString('latin1', source.length - 40))?.[1];
    if (build === undefined) return;
    this.#file = `${build}-${process.version}-${process.arch}-${this.#command}.bin`;
    this.#kept = (this.#folder ? keptIn(join(this.#folder, this.#file)) : undefined) ?? keptIn(join(this.#built, this.#file)) ?? this.#kept;
  }

  #write(fresh) {
    const parts = new Map(this.#kept);
    for (const [name, { source, script }] of fresh) parts.set(name, { source: crc32(source), data: script.createCachedData() });
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    const file = join(this.#folder, this.#file);
    const temporary = `${file}.${process.pid}`;
    writeFileSync(temporary, packed(parts), { mode: 0o600 });
    renameSync(temporary, file);
    for (const name of readdirSync(this.#folder)) removeOld(join(this.#folder, name));
  }
}

function keptIn(file) {
  try {
    return unpacked(readFileSync(file));
  } catch {
    return undefined;
  }
}

function removeOld(file) {
  if (Date.now() - statSync(file).mtimeMs > longAgo) unlinkSync(file);
}

/** The checksum of all that follows, the length of the table, the table of names, sources and lengths, and the parts one behind another. */
function packed(parts) {
  const table = Buffer.from(JSON.stringify([...parts].map(([name, { source, data }]) => [name, source, data.length])));
  const start = Buffer.alloc(8);
  start.writeUInt32LE(table.length, 4);
  const bytes = Buffer.concat([start, table, ...[...parts.values()].map(({ data }) => data)]);
  bytes.writeUInt32LE(crc32(bytes.subarray(4)));
  return bytes;
}

/** V8 looks at the head of what it is given and trusts the rest, so that a damaged file could end in anything. */
function unpacked(bytes) {
  if (bytes.readUInt32LE(0) !== crc32(bytes.subarray(4))) return undefined;
  let end = 8 + bytes.readUInt32LE(4);
  const kept = new Map();
  for (const [name, source, length] of JSON.parse(bytes.toString('utf8', 8, end))) {
    kept.set(name, { source, data: bytes.subarray(end, end + length) });
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
