import { type SpecKey, specKeys } from '../model/spec.ts';
import { createIds } from '../spec/ids.ts';
import { counted } from '../text/counted.ts';
import type { Draft } from './draft.ts';
import type { Ask, Drafted, OptionValue, PostingSectionKind } from './model.ts';
import { listOfText, text } from './yaml.ts';

export interface DraftFile {
  /** The posting's name as shown to the user. */
  readonly source: string;
  /** The posting's path as seen from the spec, where the spec may name it. */
  readonly posting?: string;
}

/** The draft as YAML: the same for the same posting. */
export function writeDraft(draft: Draft, { source, posting }: DraftFile): string {
  const { title, company } = draft.posting;
  const lines = [
    '# yaml-language-server: $schema=./spec.schema.json',
    `# Drafted by jobfit init from ${comment(source)}. Correct it where it says "check", and delete what is not asked.`,
    title === undefined ? '# title: not stated in the posting' : `title: ${text(title)}`,
    company === undefined ? '# company: not stated in the posting' : `company: ${text(company)}`,
    posting === undefined ? '# posting: path of the posting from here; quotes are then verified against it' : `posting: ${text(posting)}`,
  ];
  const makeId = createIds([]);
  const blocks = specKeys.flatMap((key) => keyBlock(key, draft.requirements, makeId));
  return `${[...lines, ...blocks, ...closing(draft)].join('\n')}\n`;
}

type MakeId = (name: string, fallback: string) => string;

function keyBlock(key: SpecKey, requirements: readonly Drafted[], makeId: MakeId): readonly string[] {
  const own = requirements.filter(({ ask }) => ask.key === key);
  const ordered = [...own.filter(({ optional }) => !optional), ...own.filter(({ optional }) => optional)];
  return ordered.length === 0 ? [] : ['', `${key}:`, ...ordered.flatMap((each) => itemLines(each, makeId))];
}

function itemLines({ ask, optional, quote, note }: Drafted, makeId: MakeId): readonly string[] {
  const checks = [...new Set(checksIn(ask))];
  const fields = [
    ...askFields(ask, makeId),
    ...(optional ? ['optional: true'] : []),
    ...(quote === '' ? [] : [`quote: ${text(quote)}`]),
    ...(note === undefined ? [] : [`note: ${text(note)}`]),
  ];
  return [
    ...checks.map((check) => `  # check: ${comment(check)}`),
    ...fields.map((field, index) => `  ${index === 0 ? '- ' : '  '}${field.replaceAll('\n', '\n    ')}`),
  ];
}

function checksIn(ask: Ask): readonly string[] {
  if (ask.kind === 'leaf') return ask.check ? [ask.check] : [];
  const doubtful = ask.members.flatMap((member) =>
    member.kind === 'leaf' && member.check ? [`${member.name ?? 'one member'}: ${member.check}`] : checksIn(member),
  );
  return [...(ask.check ? [ask.check] : []), ...doubtful];
}

/** The fields of a requirement; names that repeat in a report get an id of their own. */
function askFields(ask: Ask, makeId: MakeId): readonly string[] {
  if (ask.kind === 'leaf') {
    const needsId = ask.name === undefined;
    return [
      ...(needsId ? [`id: ${makeId(idWords(ask.key, ask.options ?? {}), ask.key)}`] : [`name: ${text(ask.name)}`]),
      ...Object.entries(ask.options ?? {}).map(([key, value]) => `${key}: ${written(value)}`),
    ];
  }
  return [
    ...(ask.name === undefined ? [`id: ${makeId(groupWords(ask), ask.key)}`] : [`name: ${text(ask.name)}`]),
    ...(ask.mode === 'atLeast' ? [`atLeast: ${ask.atLeast ?? 1}`, 'of:'] : [`${ask.mode}:`]),
    ...ask.members.map((member) => memberLines(member, ask.key)),
    ...(ask.orRelated ? ['orRelated: true'] : []),
    ...(ask.count === undefined ? [] : [`count: ${ask.count}`]),
  ];
}

function idWords(key: SpecKey, options: Readonly<Record<string, OptionValue>>): string {
  const { level, years } = options;
  const terms = options.in;
  if (level !== undefined) return `${String(level)} degree`;
  return years === undefined ? key : `${String(years)} years ${Array.isArray(terms) ? terms.slice(0, 2).join(' ') : 'of experience'}`;
}

function groupWords(ask: Ask): string {
  if (ask.kind === 'leaf') return ask.name ?? idWords(ask.key, ask.options ?? {});
  const [first, second] = ask.members.map(groupWords);
  return `${ask.mode === 'allOf' ? 'all of' : 'one of'} ${first ?? ''}${second === undefined ? '' : ` ${second}`}`;
}

/** A member on one line where it is a name; members of another key say so. */
function memberLines(member: Ask, key: SpecKey): string {
  const fields = memberFields(member);
  const isCrossing = member.key !== key && !(key === 'skills' && member.key === 'languages' && member.kind === 'leaf');
  const own = fields.length === 1 && fields[0]?.startsWith('name: ') ? fields[0].slice('name: '.length) : undefined;
  if (!isCrossing) return own === undefined ? listItem(fields) : `  - ${own}`;
  return own === undefined
    ? `  - ${member.key}:\n${fields.map((field) => `      ${field.replaceAll('\n', '\n      ')}`).join('\n')}`
    : `  - ${member.key}: ${own}`;
}

function listItem(fields: readonly string[]): string {
  return fields.map((field, index) => `  ${index === 0 ? '- ' : '  '}${field.replaceAll('\n', '\n    ')}`).join('\n');
}

function memberFields(member: Ask): readonly string[] {
  if (member.kind === 'group') return askFields(member.name === undefined ? member : member, () => '').filter((field) => field !== 'id: ');
  return [
    ...(member.name === undefined ? [] : [`name: ${text(member.name)}`]),
    ...Object.entries(member.options ?? {}).map(([key, value]) => `${key}: ${written(value)}`),
  ];
}

function written(value: OptionValue): string {
  if (typeof value === 'string') return text(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : listOfText(value);
}

const sectionNames: Readonly<Partial<Record<PostingSectionKind, string>>> = {
  responsibilities: 'duties',
  benefits: 'benefits',
  company: 'about the employer',
  legal: 'legal',
  facts: 'facts about the post',
  unknown: 'of no kind that jobfit knows',
};

/** What was read and left out, and how run-together lines were cut, for a person to see. */
function closing({ sections, keywords }: Draft): readonly string[] {
  const unused = sections.filter(({ kind, lines }) => sectionNames[kind] !== undefined && lines.length > 0);
  const splits = keywords.splits.flatMap(({ heading, items }) => [
    `# Run together under "${comment(heading)}", split into ${items.length}:`,
    ...items.map((item) => `#   ${comment(item)}`),
  ]);
  const covered = keywords.covered > 0 ? [`# ${keywords.covered} of the keywords are asked for above already.`] : [];
  const list = unused.map(
    ({ kind, heading, lines }) =>
      `#   ${heading === '' ? '(before the first heading)' : comment(heading)}: ${counted(lines.length, 'line')}, ${sectionNames[kind]}`,
  );
  return [
    ...(splits.length > 0 || covered.length > 0 ? ['', ...splits, ...covered] : []),
    ...(list.length > 0 ? ['', '# Read but not used:', ...list] : []),
  ];
}

/** A comment ends with its line, and holds nothing that commands a terminal. */
function comment(words: string): string {
  return words
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]+/g, ' ')
    .replace(/[\ud800-\udfff]/g, '')
    .trim()
    .slice(0, 200);
}
