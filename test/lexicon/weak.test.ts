import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { mentionsOf } from '../../src/evidence/mentions.ts';
import { termRows } from '../../src/lexicon/compile.ts';
import { read } from '../../src/lint.ts';
import { runContext, today } from '../support.ts';

const folder = join(import.meta.dirname, '../../src/lexicon/data');
const rows = termRows(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') })),
);
const weak = rows.flatMap(({ term }) => term.forms.filter((form) => form.weak).map(({ text }) => ({ term: term.name, text })));

/** The negative row of every weak form: in a sentence with nothing around it, it is never taken for the thing. */
test('no weak form counts by itself', async () => {
  const sentences = weak.map(({ text }) => `Then came ${text} again, as ever.`);
  const document = await readDocument(new TextEncoder().encode(sentences.join('\n\n')), 'resume.md', { as: 'resume', today });
  // Each sentence is to stand for a document of its own: no field of work is at home here.
  const reading = { ...read(document, await runContext()), domains: new Map<string, number>() };
  const accepted = new Set<string>();
  for (const name of new Set(weak.map(({ term }) => term))) {
    for (const { evidence, term, block } of mentionsOf(reading, name)) {
      if (block.text !== `Then came ${evidence.text} again, as ever.`) continue;
      if (term === name && evidence.role === 'named' && weak.some((form) => form.term === name && form.text === evidence.alias))
        accepted.add(`${name}: ${evidence.alias} at ${evidence.text}`);
    }
  }
  expect([...accepted]).toEqual([]);
});
