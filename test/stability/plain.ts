import type { List, Nodes, Paragraph, Parent, Root, Table } from 'mdast';
import { parseMarkdown } from '../../src/documents/markdown-parser.ts';
import { isWrapped } from './layout.ts';
import { stretchOf } from './places.ts';

const columns = 72;

/** Stands for a break that the author meant, until the lines are wrapped. */
const hardBreak = '\u2028';

/** Markdown as `pandoc -t plain` writes it: no markup, headings in capitals, lines of 72 columns, tables ruled with dashes. */
export function asPlainText(markdown: string): string {
  const text = markdown.replace(/^\ufeff/, '');
  return `${blocks(parseMarkdown(text), text).join('\n\n')}\n`;
}

function blocks({ children }: Root | Parent, markdown: string): readonly string[] {
  return children.map((child) => block(child, markdown)).filter((text) => text !== '');
}

function block(node: Nodes, markdown: string): string {
  switch (node.type) {
    case 'yaml':
      return metadata(node.value);
    case 'heading':
      return `\n${inline(node).replaceAll(hardBreak, ' ').toUpperCase()}`;
    case 'paragraph':
      return wrapped(lines(node, markdown));
    case 'list':
      return list(node, markdown);
    case 'table':
      return table(node);
    case 'thematicBreak':
      return '-'.repeat(columns);
    case 'code':
      return node.value;
    case 'html':
      return '';
    default:
      return 'children' in node ? blocks(node, markdown).join('\n\n') : '';
  }
}

/** The title block of a standalone document. */
function metadata(yaml: string): string {
  const value = (key: string): string => new RegExp(`^${key}:\\s*["']?(.*?)["']?$`, 'm').exec(yaml)?.[1] ?? '';
  return [value('name'), value('author'), value('title')].filter((line) => line !== '').join('\n\n');
}

function list({ children, ordered, start, spread }: List, markdown: string): string {
  const items = children.map((item, index) => {
    const marker = ordered ? `${(start ?? 1) + index}.  ` : '-   ';
    const [first = '', ...rest] = blocks(item, markdown);
    const body = [first, ...rest].join(rest.length > 0 && !spread ? '\n' : '\n\n');
    return marker + body.replace(/\n(?=.)/g, '\n    ');
  });
  return items.join(spread ? '\n\n' : '\n');
}

/** A ruled table with columns as wide as their widest cell. */
function table({ children }: Table): string {
  const rows = children.map((row) => row.children.map((cell) => inline(cell).replaceAll(hardBreak, ' ')));
  const widths = (rows[0] ?? []).map((_, column) => Math.max(2, ...rows.map((cells) => (cells[column] ?? '').length)));
  const lines = rows.map((cells) => `  ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' ')}`.trimEnd());
  const rule = `  ${widths.map((width) => '-'.repeat(width)).join(' ')}`;
  const [head = '', ...body] = lines;
  return head.trim() === '' ? [rule, ...body, rule].join('\n') : [head, rule, ...body].join('\n');
}

function inline(parent: Parent): string {
  return parent.children.map(phrase).join('').trim();
}

function phrase(node: Nodes): string {
  if (node.type === 'break') return hardBreak;
  if (node.type === 'text') return node.value.replace(/\n:\s+/g, `${hardBreak}    `);
  if (node.type === 'inlineCode') return node.value;
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map(phrase).join('') : '';
}

/** A break between lines that are no wrapped prose stays, as with `pandoc --wrap=preserve`. */
function lines(node: Paragraph, markdown: string): string {
  const written = markdown.slice(...stretchOf(node)).split('\n');
  return inline(node).replaceAll('\n', written.length > 1 && isWrapped(written) ? ' ' : hardBreak);
}

function wrapped(text: string): string {
  return text.split(hardBreak).map(wrappedLine).join('\n');
}

function wrappedLine(text: string): string {
  const indent = /^ */.exec(text)?.[0] ?? '';
  const rows = [''];
  for (const word of text.trim().split(' ')) {
    const row = rows.at(-1) ?? '';
    if (row !== '' && row.length + word.length + 1 > columns - 4) rows.push(word);
    else rows[rows.length - 1] = row === '' ? word : `${row} ${word}`;
  }
  return rows.map((row) => indent + row).join('\n');
}
