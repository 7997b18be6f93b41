import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import * as kinds from '../src/requirements/all.ts';
import { judge } from './support.ts';

const folder = join(import.meta.dirname, '../src/requirements');
const docs = readdirSync(folder).filter((name) => name.endsWith('.md'));
const keyOf: Readonly<Record<string, string>> = {
  degree: 'degree',
  experience: 'experience',
  venue: 'venues',
  'spoken-language': 'languages',
  certification: 'certifications',
  'soft-skill': 'softSkills',
};

/** The rows of the doc's table of examples. */
function examplesIn(text: string): readonly (readonly string[])[] {
  const table = text.split('## Examples')[1] ?? '';
  return table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line.split(' | ').map((cell) =>
        cell
          .replace(/^\|\s|\s\|$/g, '')
          .trim()
          .replace(/^`|`$/g, ''),
      ),
    );
}

test('every kind of requirement has a doc that begins with its name and its summary', () => {
  for (const { kind, summary } of Object.values(kinds)) {
    const text = readFileSync(join(folder, `${kind}.md`), 'utf8');
    expect(text.split('\n').slice(0, 3)).toEqual([`# ${kind}`, '', summary]);
  }
});

for (const doc of docs) {
  const kind = basename(doc, '.md');
  describe(`examples of ${kind}`, () => {
    test.each(examplesIn(readFileSync(join(folder, doc), 'utf8')))('%s | %s | %s', async (requirement, document = '', verdict) => {
      const text = document
        .replace(/ ⏎ (?=#)/g, '\n\n')
        .replace(/(#[^⏎\n]*) ⏎ /g, '$1\n\n')
        .replace(/ ⏎ /g, '\n');
      const [result] = await judge(text, stringify({ [keyOf[kind] ?? 'skills']: [parse(requirement)] }));
      expect(result?.verdict).toBe(verdict);
    });
  });
}
