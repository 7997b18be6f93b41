import type { Report } from '../model/report.ts';
import { lowestScore } from '../score.ts';

interface Badge {
  readonly label: string;
  readonly message: string;
  readonly color: string;
}

/** Names of shields, and their colours. */
const colors: Readonly<Record<string, string>> = {
  brightgreen: '#4c1',
  yellowgreen: '#a4a61d',
  orange: '#fe7d37',
  red: '#e05d44',
  lightgrey: '#9f9f9f',
};

/** The JSON that the endpoint badge of shields reads. */
export function shieldsBadge(reports: readonly Report[]): string {
  return `${JSON.stringify({ schemaVersion: 1, ...badgeOf(reports) })}\n`;
}

/** The badge drawn, for where nobody fetches JSON. */
export function svgBadge(reports: readonly Report[]): string {
  const { label, message, color } = badgeOf(reports);
  const [left, right] = [widthOf(label), widthOf(message)];
  const text = (at: number, words: string): string =>
    `<text x="${at}" y="14" textLength="${Math.round(words.length * letter)}">${words}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${label}: ${message}">`,
    `  <title>${label}: ${message}</title>`,
    `  <clipPath id="round"><rect width="${left + right}" height="20" rx="3"/></clipPath>`,
    '  <g clip-path="url(#round)">',
    `    <rect width="${left}" height="20" fill="#555"/>`,
    `    <rect x="${left}" width="${right}" height="20" fill="${colors[color]}"/>`,
    '  </g>',
    '  <g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">',
    `    ${text(left / 2, label)}`,
    `    ${text(left + right / 2, message)}`,
    '  </g>',
    '</svg>\n',
  ].join('\n');
}

const letter = 6.6;

function widthOf(text: string): number {
  return Math.round(text.length * letter) + 10;
}

/** The lowest score of the résumés stands for all: a badge that shows the best one would flatter. */
function badgeOf(reports: readonly Report[]): Badge {
  const score = lowestScore(reports);
  if (score === undefined) return { label: 'jobfit', message: 'no score', color: 'lightgrey' };
  return { label: 'jobfit', message: `${Math.floor(score)}%`, color: colorOf(score, reports) };
}

function colorOf(score: number, reports: readonly Report[]): string {
  if (reports.every(({ passed }) => passed)) return score >= 90 ? 'brightgreen' : 'yellowgreen';
  return score >= 50 ? 'orange' : 'red';
}
