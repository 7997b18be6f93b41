import { salutationStart, saysGoodbye } from '../language/letter-words.ts';
import type { DocumentKind, FrontMatter, Section } from '../model/document.ts';
import type { Draft } from './draft.ts';

const letterName = /cover[-_ ]?l|(?<![a-z])letter|anschreiben|motivat|bewerbungs?schreiben|lettre|(?<![a-z])carta(?![a-z])|lm[-_.]/i;
const resumeName = /r[eé]sum[eé]|(?<![a-z])cv(?![a-z])|curriculum|lebenslauf|(?<![a-z])vita[e]?(?![a-z])/i;
const letterTitle =
  /^(?:cover|motivation|application)[- ]letter|^letter of (?:application|motivation|interest)|^anschreiben|^bewerbungsschreiben|^motivationsschreiben|^lettre de (?:motivation|candidature)|^carta de (?:presentaci[oó]n|motivaci[oó]n)/i;
const letterKind = /letter|anschreiben|lettre|carta/i;

/** "Hi, I'm Ada" opens a page about oneself. */
const selfPortrait = /\b(?:I(?:'m| am)|my name is|ich bin|je suis|soy)\b/i;

export interface KindEvidence {
  readonly drafts: readonly Draft[];
  readonly sections: readonly Section[];
  readonly frontMatter: FrontMatter;
  readonly path: string;
}

/** Résumé or cover letter, by what the front matter says, then what the text looks like; the file's name decides where that is open. */
export function documentKind({ drafts, sections, frontMatter, path }: KindEvidence): DocumentKind {
  const stated = frontMatter.kind ?? '';
  if (letterKind.test(stated)) return 'cover-letter';
  if (resumeName.test(stated)) return 'resume';
  const name = baseName(path);
  const byName = (letterName.test(name) ? 2 : 0) - (resumeName.test(name) ? 1 : 0);
  const score = letterScore(drafts) + titleScore(drafts, frontMatter) - resumeScore(drafts, sections) + byName;
  return score >= 1.5 ? 'cover-letter' : 'resume';
}

/** A greeting near the top and a goodbye near the end say more together than each alone. */
function letterScore(drafts: readonly Draft[]): number {
  const lines = drafts.filter(({ kind }) => kind !== 'heading').flatMap(({ text }) => text.split('\n'));
  const opening = lines.slice(0, 30).findIndex(isOpening);
  const closing = lines.findLastIndex((line, index) => index > opening && index >= lines.length - 12 && saysGoodbye(line));
  const prose = drafts.filter(({ kind, text }) => kind === 'paragraph' && text.length > 200).length;
  const frame = opening >= 0 && closing >= 0 ? 7 : opening >= 0 ? 3 : closing >= 0 ? 2 : 0;
  return frame + Math.min(2, prose / 2);
}

function isOpening(line: string): boolean {
  if (!salutationStart.test(line) || /^\p{Ll}/u.test(line)) return false;
  return !selfPortrait.test(line.slice(0, 40)) && (line.length < 80 || /^[^\n]{2,60}[,:!]\s/.test(line));
}

function titleScore(drafts: readonly Draft[], { title = '' }: FrontMatter): number {
  return [title, ...drafts.slice(0, 2).map(({ text }) => text)].some((text) => letterTitle.test(text)) ? 3 : 0;
}

function resumeScore(drafts: readonly Draft[], sections: readonly Section[]): number {
  const known = sections.filter(({ kinds, heading }) => heading !== undefined && !kinds.includes('other')).length;
  const items = drafts.filter(({ kind }) => kind === 'item' || kind === 'cell').length;
  return Math.min(6, known * 1.5) + Math.min(2, items / 5);
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
