import type { DocumentKind, FrontMatter, Section } from '../model/document.ts';
import type { Draft } from './draft.ts';

/** Words that open a letter, in the languages of the corpus. */
const salutation =
  /^(?:dear|hi|hello|greetings|to whom it may concern|to the (?:hiring|search|selection)|attn|sehr geehrte|liebe[rs]?\s|guten tag|hallo|madame|monsieur|mesdames|messieurs|cher|chere|chère|bonjour|estimad[oa]s?|muy señor|querid[oa]s?|a quien corresponda|egregi|gentile|spett|prezad[oa]s?|caro|geachte|beste)(?![\p{L}])/iu;

const signOff =
  /^(?:(?:yours |very |most )?(?:sincerely|truly|faithfully|respectfully|cordially)|(?:kind|best|warm|warmest|with best|with kind|kindest)(?: and warm)? (?:regards|wishes)|regards|best,?$|thank you|thanks|many thanks|cheers|mit freundlichen|mit besten|freundliche|beste grüße|viele grüße|herzliche|hochachtungsvoll|cordialement|bien cordialement|sincères salutations|salutations|veuillez|je vous prie|dans l'attente|atentamente|saludos|un cordial saludo|cordialmente|quedo a|cordiali saluti|distinti saluti|atenciosamente|met vriendelijke|hoogachtend)(?![\p{L}])/iu;

const letterName = /cover[-_ ]?letter|coverletter|anschreiben|motivation|bewerbungsschreiben|lettre|carta|letter/i;
const letterKind = /letter|anschreiben|lettre|carta/i;
const resumeKind = /r[eé]sum[eé]|\bcv\b|curriculum|lebenslauf/i;

export interface KindEvidence {
  readonly drafts: readonly Draft[];
  readonly sections: readonly Section[];
  readonly frontMatter: FrontMatter;
  readonly path: string;
}

/** Résumé or cover letter, by what the front matter says, then what the text looks like, then the file's name. */
export function documentKind({ drafts, sections, frontMatter, path }: KindEvidence): DocumentKind {
  const stated = frontMatter.kind ?? '';
  if (letterKind.test(stated)) return 'cover-letter';
  if (resumeKind.test(stated)) return 'resume';
  const score =
    letterScore(drafts) -
    resumeScore(drafts, sections) +
    (letterName.test(baseName(path)) ? 2 : 0) -
    (resumeKind.test(baseName(path)) ? 1 : 0);
  return score >= 1.5 ? 'cover-letter' : 'resume';
}

function letterScore(drafts: readonly Draft[]): number {
  const opens =
    drafts.some(({ text }) => salutation.test(text) && text.length < 80) ||
    drafts.some(({ text }) => salutation.test(text) && /^[^\n]{3,60}[,:!]\s/.test(text));
  const closes = drafts.slice(-8).some(({ text }) => signOff.test(text));
  const prose = drafts.filter(({ kind, text }) => kind === 'paragraph' && text.length > 200).length;
  return (opens ? 3 : 0) + (closes ? 2 : 0) + Math.min(2, prose / 2);
}

function resumeScore(drafts: readonly Draft[], sections: readonly Section[]): number {
  const known = sections.filter(({ kinds, heading }) => heading !== undefined && !kinds.includes('other')).length;
  const items = drafts.filter(({ kind }) => kind === 'item' || kind === 'cell').length;
  return Math.min(6, known * 1.5) + Math.min(2, items / 5);
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
