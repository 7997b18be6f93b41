/* Writes .github/output.svg, the README's picture: what a terminal shows of a real run. With --check: fails if it would change. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const file = '.github/output.svg';
const args = [
  'check',
  'fixtures/music-research-reviewer-only.md',
  '--spec',
  'specs/research-scientist-music-generation.yaml',
  '--today',
  '2026-11-24',
];
const { stdout } = spawnSync(process.execPath, ['bin/jobfit.cjs', ...args, '--color'], {
  encoding: 'utf8',
  env: { ...process.env, FORCE_COLOR: '1' },
});
const lines = [
  `\u001b[2m$ npx jobfit ${args.slice(0, 4).join(' ').replace('--spec', '\\\n    --spec')}\u001b[22m`,
  ...stdout.trimEnd().split('\n'),
].flatMap((line) => line.split('\n'));

const colors = { 31: '#d73a49', 32: '#2da44e', 33: '#bf8700', 34: '#0969da', 36: '#1b7c83', 90: '#6e7781' };
const lineHeight = 18;
const width = Math.max(...lines.map((line) => plain(line).length)) * 8.43 + 32;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.ceil(width)} ${lines.length * lineHeight + 32}" width="${Math.ceil(width)}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14">
<title>jobfit in a terminal</title>
<rect width="100%" height="100%" rx="8" fill="#ffffff" stroke="#d0d7de"/>
${lines.map((line, index) => `<text x="16" y="${index * lineHeight + 30}" xml:space="preserve" fill="#24292f">${spans(line)}</text>`).join('\n')}
</svg>
`;

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== svg) throw new Error(`${file} does not show what jobfit prints: run node scripts/picture.mjs`);
} else {
  writeFileSync(file, svg);
}

function plain(line) {
  return line.replace(/\u001b\[[\d;]*m/g, '');
}

/** The coloured parts of a line as tspans. */
function spans(line) {
  const style = {};
  return line
    .split('\u001b[')
    .map((part, index) => {
      const [, codes, text] = index === 0 ? [undefined, '', part] : /^([\d;]*)m([\s\S]*)$/.exec(part);
      for (const code of codes.split(';')) apply(style, code);
      return text === '' ? '' : `<tspan${attributes(style)}>${escaped(text)}</tspan>`;
    })
    .join('');
}

function apply(style, code) {
  if (code === '0') for (const key of Object.keys(style)) delete style[key];
  if (code === '1') style.bold = true;
  if (code === '2') style.dim = true;
  if (code === '22') style.bold = style.dim = false;
  if (code === '39') delete style.color;
  if (colors[code]) style.color = colors[code];
}

function attributes({ bold, dim, color }) {
  return `${color ? ` fill="${color}"` : dim ? ' fill="#57606a"' : ''}${bold ? ' font-weight="bold"' : ''}`;
}

function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
