import type { Outline, OutlinePeriod } from '../evidence/outline.ts';
import { counted, countedRange } from '../text/counted.ts';
import { mask } from './mask.ts';
import { hanging, oneLine } from './text.ts';

/** What was read, for a person; personal data masked. */
export function outlineText(outline: Outline, width: number): string {
  const { file, kind, language, name, notes } = outline;
  const parts = [
    `${file}: ${kind}, ${language}${name === null ? '' : `, ${name}`}`,
    ...notes.map((note) => `note: ${note}`),
    ...table(
      'Sections',
      outline.sections.map(({ line, kinds, title }) => [line, kinds.join(' + '), title]),
    ),
    ...table(
      'Entries',
      outline.entries.map(({ line, section, title, periods }) => [
        line,
        `${periods.map(periodText).join(', ') || 'undated'} (${section.join(' + ')})`,
        title,
      ]),
    ),
    '',
    `Work: ${countedRange(outline.work, 'month')} in ${counted(outline.work.entries, 'dated entry', 'dated entries')}`,
    ...table(
      'Education',
      outline.education.map(({ line, title, level, status, fields }) => [
        line,
        `${level}, ${status}`,
        `${title}${fields.length > 0 ? ` in ${fields.join(', ')}` : ''}`,
      ]),
    ),
    ...table(
      'Languages',
      outline.languages.map(({ line, language: spoken, level, words }) => [
        line,
        spoken,
        level === null ? 'no level' : `${level}${words === null ? '' : ` (${words})`}`,
      ]),
    ),
    ...table(
      'Venues',
      outline.publications.map(({ line, venue, role }) => [line, venue, role]),
    ),
    '',
    'Names',
    ...hanging('  ', outline.names.join(', ') || 'none', width),
  ];
  return `${parts.map((line) => mask(line)).join('\n')}\n`;

  function table(title: string, rows: readonly (readonly [number, string, string])[]): readonly string[] {
    const lines = rows.flatMap(([line, what, words]) =>
      hanging(`  ${String(line).padStart(4)}  `, [what, oneLine(words)].filter(Boolean).join(': '), width),
    );
    return ['', title, ...(lines.length > 0 ? lines : ['  none'])];
  }
}

function periodText({ start, end, open }: OutlinePeriod): string {
  return `${bounds(start)} to ${bounds(end)}${open ? ' (open)' : ''}`;
}

function bounds([earliest, latest]: readonly [string, string]): string {
  return earliest === latest ? earliest : `${earliest}…${latest}`;
}
