import type { Posting, PostingLine, PostingSection, PostingSectionKind } from './model.ts';
import { headingPhrases, innerHeadings } from './phrases/headings.ts';
import { beforeObject, inlineHeading } from './phrases/inline-headings.ts';

const patterns = headingPhrases.map(([kind, sources]) => [kind, sources.map((source) => new RegExp(`^(?:${source})$`, 'iu'))] as const);

/** What a heading announces; undefined where no table knows its words. */
export function kindOfHeading(heading: string): PostingSectionKind | undefined {
  const plain = plainHeading(heading);
  if (plain === '' || plain.length > 90) return undefined;
  return patterns.find(([, sources]) => sources.some((source) => source.test(plain)))?.[0];
}

function plainHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^\d{1,2}[.)]\s*/, '')
    .replace(/[^\p{L}\p{N}?)]+$/u, '')
    .replace(/\s+/g, ' ');
}

interface Heading {
  readonly kind: PostingSectionKind;
  readonly text: string;
  /** What stands on the same line behind a colon. */
  readonly rest?: PostingLine;
}

interface Growing {
  kind: PostingSectionKind;
  heading: string;
  depth: number;
  lines: PostingLine[];
}

/** Cuts a posting at its headings: those of its markup, and plain words alone on a line that the table knows. */
export function sectionsOf(posting: Posting): readonly PostingSection[] {
  const lines = posting.lines.flatMap(unfolded);
  const sections: Growing[] = [{ kind: 'unknown', heading: '', depth: 0, lines: [] }];
  for (const [index, line] of lines.entries()) {
    const current = sections.at(-1);
    if (!current) break;
    const heading = headingAt(line, current, lines[index + 1]);
    if (!heading) {
      place(sections, current, line);
      continue;
    }
    sections.push({ kind: heading.kind, heading: heading.text, depth: line.depth ?? 0, lines: heading.rest ? [heading.rest] : [] });
  }
  return sections
    .filter(({ lines: own, heading }) => own.length > 0 || heading !== '')
    .map(({ kind, heading, lines: own }) => ({ kind, heading, lines: own }));
}

const longestFolded = 250;

/** A long line that lost its line breaks, cut at the headings inside it. */
function unfolded(line: PostingLine): readonly PostingLine[] {
  if (line.text.length < longestFolded) return [line];
  const cuts = [...line.text.matchAll(inlineHeading)].filter(({ index }) => !beforeObject.test(line.text.slice(0, index)));
  if (cuts.length === 0) return [line];
  const part = (from: number, to: number): PostingLine => ({
    ...line,
    text: line.text.slice(from, to),
    places: line.places.slice(from, to),
  });
  const parts = cuts.flatMap(({ 0: heading, index }, at): readonly PostingLine[] => {
    const end = index + heading.length;
    const rest = end + (/^[:\s]*/.exec(line.text.slice(end))?.[0].length ?? 0);
    return [{ ...part(index, end), shape: 'heading', depth: 1 }, part(rest, cuts[at + 1]?.index ?? line.text.length)];
  });
  return [part(0, cuts[0]?.index ?? 0), ...parts].filter(({ text }) => text.trim() !== '');
}

/** A line whose format names its section opens one of that kind where another is open. */
function place(sections: Growing[], current: Growing, line: PostingLine): void {
  if (line.section === undefined || line.section === current.kind) current.lines.push(line);
  else sections.push({ kind: line.section, heading: '', depth: 0, lines: [line] });
}

function headingAt(line: PostingLine, current: Growing, next: PostingLine | undefined): Heading | undefined {
  if (line.shape === 'heading') return markupHeading(line, current);
  const { text } = line;
  if (line.shape === 'item' && !/:$/.test(text)) return undefined;
  const label = labelled(line);
  if (label) return label;
  const words = text.split(/\s+/).length;
  if (words > 12 || (words > 7 && !/[:?]$/.test(text)) || /[.;,]$/.test(text)) return undefined;
  const kind = kindOfHeading(text);
  if (kind === undefined || !standsAlone(text, current, next, kind)) return undefined;
  return { kind: inner(text, current) ?? kind, text };
}

/** A heading of the markup that no table knows is a section of its own, or a part of the one above where it is lower. */
function markupHeading(line: PostingLine, current: Growing): Heading {
  const known = line.section ?? kindOfHeading(line.text);
  const isLower = (line.depth ?? 1) > current.depth && current.depth > 0;
  const kind = inner(line.text, current) ?? known ?? (isLower ? current.kind : 'unknown');
  return { kind, text: line.text };
}

/** "Technical skills" under "Nice to have" is still nice to have. */
function inner(text: string, current: Growing): PostingSectionKind | undefined {
  const asks = current.kind === 'required' || current.kind === 'preferred' || current.kind === 'keywords';
  if (
    current.kind === 'keywords' &&
    /^(?:hard|soft|technical|key|other)? ?(?:skills?|certifications?|tools|qualifications|education|experience)$/i.test(plainHeading(text))
  )
    return 'keywords';
  return asks && innerHeadings.test(plainHeading(text)) ? current.kind : undefined;
}

const longestPlainHeading = 70;
const longestLedHeading = 100;

/** Plain words are a heading when they end with a colon, are known, and are not one word of a list. */
function standsAlone(text: string, current: Growing, next: PostingLine | undefined, kind: PostingSectionKind): boolean {
  if (/:$/.test(text)) return text.length <= longestLedHeading;
  if (text.length > longestPlainHeading) return false;
  if (next === undefined) return false;
  if (kind === 'company' && !/^(?:about|über|who|our|the|company|à propos|qui|sobre|quiénes|meet)\b/i.test(text)) return false;
  return current.lines.length === 0 || /^\P{L}*\p{Lu}|^\p{Ll}.*\?$/u.test(text);
}

/** "Requirements: three years of …" on one line. */
function labelled(line: PostingLine): Heading | undefined {
  const match = /^([^:]{3,40}):\s+(?=\S)/.exec(line.text);
  const words = match?.[1] ?? '';
  const kind = match && words.split(' ').length <= 5 ? kindOfHeading(words) : undefined;
  if (!match || kind === undefined || innerHeadings.test(words.trim()) || !labels.test(words.trim())) return undefined;
  const from = match[0].length;
  return { kind, text: words, rest: { ...line, shape: 'text', text: line.text.slice(from), places: line.places.slice(from) } };
}

const labels =
  /^(?:(?:key |job |minimum |basic |preferred |desired |required |essential |general )?(?:requirements?|qualifications?|responsibilities|duties)|benefits|perks|(?:ats |resume )?keywords|tags|we offer|about us|nice to have|must have|anforderungen|aufgaben|wir bieten|ihr profil|dein profil|profil recherché|missions?|avantages|requisitos|funciones|ofrecemos|what we offer|salary|location|deadline|contact|technologies|industry|role|(?:our )?tech(?:nology|nical)? stack|tools|skills|(?:key|technical|required|essential|hard|soft) skills|education|experience|essential|desirable|location|job type|company size|company type)$/i;
