import { basename } from 'node:path';

/**
 * What is loaded together becomes one file, an object of functions, of which bin/parts.cjs calls the ones that are asked for as
 * `./FILE#NAME`: a file costs a tenth of a millisecond to find, read and compile, and a check needs forty.
 */
const groups = [
  // What each run starts with.
  { file: 'start.cjs', sources: ['src/main.ts'] },
  // What each check of a Markdown résumé loads besides.
  {
    file: 'check.cjs',
    sources: [
      'src/commands/check.ts',
      'src/documents/markdown.ts',
      'src/documents/markdown-parser.ts',
      'src/language/wink.ts',
      'src/reporters/pretty.ts',
    ],
  },
];

/**
 * The files of the command line, with the groups gathered.
 *
 * @param codes CommonJS by the name of its file
 * @param entries the files that are loaded by their own name
 */
export function gathered(codes, entries, metafile) {
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  const fileOf = new Map();
  for (const { file, sources } of groups) {
    for (const name of loadedWith(sources, outputs)) if (!entries.includes(name) && !fileOf.has(name)) fileOf.set(name, file);
  }
  const renamed = (code) => code.replace(/"\.\/([\w-]+\.cjs)"/g, (id, name) => (fileOf.has(name) ? `"./${fileOf.get(name)}#${name}"` : id));
  const apart = [...codes].filter(([name]) => !fileOf.has(name)).map(([name, code]) => [name, renamed(code)]);
  const together = groups.map(({ file }) => {
    const names = [...fileOf].flatMap(([name, of]) => (of === file ? [name] : [])).sort();
    return [file, `({${names.map((name) => functionOf(name, renamed(codes.get(name)))).join(',\n')}})\n`];
  });
  return [...apart, ...together];
}

function functionOf(name, code) {
  return `${JSON.stringify(name)}:function(exports,require,module,__filename,__dirname){${code}}`;
}

/** The files that hold the sources, and the ones that these import. */
function loadedWith(sources, outputs) {
  const found = new Set();
  const visit = (name) => {
    if (found.has(name)) return;
    found.add(name);
    for (const { path, kind } of outputs.get(name)?.imports ?? []) {
      if (kind === 'import-statement' && outputs.has(basename(path))) visit(basename(path));
    }
  };
  for (const [name, { entryPoint }] of outputs) if (sources.includes(entryPoint)) visit(name);
  return found;
}
