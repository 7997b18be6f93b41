/*
 * Fills the README's tables from the registries: formats, requirement kinds, rules. With --check: fails if that would change it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { importSource } from './import-source.mjs';

const file = 'README.md';
const kinds = Object.values(await importSource('src/requirements/all.ts'));
const { allRules } = await importSource('src/rules/all.ts');
const { chooseRules } = await importSource('src/rules/choose-rules.ts');
const { reporterNames } = await importSource('src/reporters/names.ts');
const levels = new Map(chooseRules().map(({ rule, severity }) => [rule.id, severity]));

const parts = {
  formats: reporterNames.map((name) => `\`${name}\``).join(', '),
  kinds: table(
    ['Kind', 'Met when'],
    kinds.map(({ kind, summary }) => [`[${kind}](src/requirements/${kind}.md)`, summary]),
  ),
  rules: table(
    ['Rule', 'Recommended', 'Finds'],
    allRules.map(({ id, summary }) => [`[${id}](src/rules/${id}.md)`, levels.get(id) ?? 'off', summary]),
  ),
};

const before = readFileSync(file, 'utf8');
const text = Object.entries(parts).reduce((all, [name, content]) => filled(all, name, content), before);
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (text !== before) throw new Error('README.md differs from the registries: run node scripts/readme.mjs');

function filled(all, name, content) {
  const inner = content.includes('\n') ? `\n${content}\n` : content;
  return all.replace(new RegExp(`<!-- ${name} -->[\\s\\S]*?<!-- /${name} -->`), () => `<!-- ${name} -->${inner}<!-- /${name} -->`);
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
