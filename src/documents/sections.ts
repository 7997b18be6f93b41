import { hasPeriod } from '../language/dates.ts';
import type { Section, SectionKind } from '../model/document.ts';
import type { Draft, HeadingShape } from './draft.ts';
import { type OwnTitles, readTitle } from './headings.ts';
import { startsWithLabel } from './wraps.ts';

/** A draft with its place; drafts that turned out to be headings have become `heading`. */
export interface PlacedDraft extends Draft {
  readonly section: number;
}

export interface SectionReading {
  readonly sections: readonly Section[];
  readonly drafts: readonly PlacedDraft[];
}

/** How heavy a heading looks, lower is heavier: Markdown levels first, then what plain text has. */
const deepestMarkup = 6;
const weights: Readonly<Record<Exclude<HeadingShape, 'markup'>, number>> = { underlined: 2, caps: 7, bold: 8, label: 9, title: 10 };

/** Finds the headings that open sections, and the section of each draft. */
export function readSections(drafts: readonly Draft[], own: OwnTitles = {}): SectionReading {
  const sectionWeight = heaviestUsed(drafts, own);
  if (sectionWeight === undefined) return labelledSections(drafts, own);
  const namesWork = drafts.some((draft) => mayOpen(draft) && readTitle(draft.text, own)?.kinds.includes('experience'));
  const finder = new SectionFinder(sectionWeight, own, namesWork);
  const placed = drafts.map((draft, index) => finder.place(draft, index, drafts));
  return { sections: finder.sections, drafts: placed };
}

function weightOf(draft: Draft): number | undefined {
  if (draft.shape === undefined) return undefined;
  if (draft.shape === 'markup') return draft.depth;
  return weights[draft.shape];
}

/**
 * The weight at which most known titles stand; of equals the heavier. A title that comes again and again ("Technologies" below each job) tells
 * once, and lines that only look like headings tell nothing where the format's own headings hold two titles or more.
 */
function heaviestUsed(drafts: readonly Draft[], own: OwnTitles): number | undefined {
  const titles = new Map<number, Set<string>>();
  const marked = new Set<string>();
  for (const draft of drafts) {
    const weight = weightOf(draft);
    if (weight === undefined || !mayOpen(draft)) continue;
    const title = readTitle(draft.text, own);
    // "Lebenslauf" above all is the document's name and no section.
    if (title?.certainty !== 'exact' || title.kinds[0] === 'header') continue;
    titles.set(weight, (titles.get(weight) ?? new Set()).add(draft.text));
    if (draft.shape === 'markup') marked.add(draft.text);
  }
  const ranked = [...titles]
    .filter(([weight]) => marked.size < 2 || weight <= deepestMarkup)
    .toSorted(([weight, { size }], [otherWeight, { size: otherSize }]) => otherSize - size || weight - otherWeight);
  return ranked[0]?.[0];
}

/** Lines that are not marked up as headings need room above; items need more than their words. */
function mayOpen(draft: Draft): boolean {
  if (draft.kind === 'heading') return true;
  if (draft.kind === 'item') return draft.depth === 1 && draft.shape === 'bold';
  return draft.kind === 'paragraph' && (draft.apart || draft.shape !== 'title');
}

class SectionFinder {
  readonly sections: Section[] = [{ index: 0, kinds: ['header'], title: '', depth: 0 }];
  readonly #weight: number;
  readonly #own: OwnTitles;
  /** Open sections, outermost first: a deeper known heading opens one inside another. */
  #open: { readonly index: number; readonly weight: number }[] = [{ index: 0, weight: 0 }];
  /** The weight of an entry's heading that stands open, so that a known title below it stays inside the entry. */
  #entryWeight: number | undefined;
  /** Index of the last heading that was an entry's and not a section's. */
  #lastEntry = -2;

  /** Whether some title opens a section for work. */
  readonly #namesWork: boolean;

  constructor(weight: number, own: OwnTitles, namesWork: boolean) {
    this.#weight = weight;
    this.#own = own;
    this.#namesWork = namesWork;
  }

  place(draft: Draft, index: number, drafts: readonly Draft[]): PlacedDraft {
    const weight = weightOf(draft);
    const kinds = weight === undefined ? undefined : this.#opens(draft, weight, index, drafts);
    if (weight !== undefined && kinds) {
      this.#openSection(kinds, draft, index, weight);
      return { ...draft, kind: 'heading', depth: draft.kind === 'heading' ? draft.depth : 2, section: this.#current() };
    }
    if (draft.kind === 'heading') this.#closeDeeper(draft, weight ?? 6);
    if (this.#leadsToWork(draft, index, drafts)) this.#openWork();
    return { ...draft, section: this.#current() };
  }

  /** Jobs that stand above the first title, in a document that has no title for them. */
  #leadsToWork(draft: Draft, index: number, drafts: readonly Draft[]): boolean {
    if (this.#namesWork || this.#open.length > 1 || this.sections.length > 1 || draft.shape !== 'markup') return false;
    return hasPeriod(draft.text) || isDateLine(drafts[index + 1]) || isDatedHeading(drafts[index + 1]);
  }

  #openWork(): void {
    const index = this.sections.length;
    this.sections.push({ index, kinds: ['experience'], title: '', depth: 0 });
    this.#open.push({ index, weight: this.#weight });
  }

  #opens(draft: Draft, weight: number, index: number, drafts: readonly Draft[]): readonly SectionKind[] | undefined {
    if (!mayOpen(draft)) return undefined;
    const title = readTitle(draft.text, this.#own);
    if (weight <= this.#weight)
      return title && (title.certainty === 'exact' || draft.kind === 'heading' || draft.shape === 'caps')
        ? title.kinds
        : this.#unknown(draft, weight, index, drafts);
    if (title?.certainty !== 'exact' || title.kinds[0] === 'header') return undefined;
    const inHeader = this.#open.length === 1 && draft.shape !== 'title';
    const inside = draft.shape === 'markup' && (this.#entryWeight === undefined || weight <= this.#entryWeight);
    return inHeader || inside ? title.kinds : undefined;
  }

  /** An unknown heading as heavy as the sections closes the one before it. */
  #unknown(draft: Draft, weight: number, index: number, drafts: readonly Draft[]): readonly SectionKind[] | undefined {
    if (draft.kind !== 'heading' && !(isInCapitals(draft) && looksLikeTitle(draft, index, drafts))) return undefined;
    if (this.#open.length === 1 && (weight < this.#weight || index < 3)) return undefined;
    if (this.#isEntry(draft, weight, index, drafts)) {
      this.#lastEntry = index;
      return undefined;
    }
    return this.#open.length === 1 && draft.kind !== 'heading' ? undefined : ['other'];
  }

  /**
   * With a date in it, right below it or right above it, it is an entry, in a document whose entries are as heavy as its sections; so is a
   * second line of the entry's title, and a heading above the sections' own depth that leads to one below it.
   */
  #isEntry(draft: Draft, weight: number, index: number, drafts: readonly Draft[]): boolean {
    const next = drafts[index + 1];
    if (hasPeriod(draft.text) || isDateLine(next)) return true;
    if (this.#open.length === 1 || draft.kind !== 'heading') return false;
    if (isDatedHeading(next) || isBareDate(drafts[index - 1]) || this.#lastEntry === index - 1) return true;
    return weight < this.#weight && next?.kind === 'heading' && (weightOf(next) ?? 0) > this.#weight;
  }

  #openSection(kinds: readonly SectionKind[], draft: Draft, heading: number, weight: number): void {
    while (this.#open.length > 1 && (this.#open.at(-1)?.weight ?? 0) >= weight) this.#open.pop();
    if (weight <= this.#weight) this.#open = this.#open.slice(0, 1);
    const index = this.sections.length;
    this.sections.push({ index, kinds, title: draft.text, heading, depth: draft.kind === 'heading' ? draft.depth : 2 });
    this.#open.push({ index, weight });
    this.#entryWeight = undefined;
  }

  /** An entry's heading ends the sections inside the one it belongs to. */
  #closeDeeper(draft: Draft, weight: number): void {
    while (this.#open.length > 2 && (this.#open.at(-1)?.weight ?? 0) >= weight) this.#open.pop();
    if (this.#open.length > 1 && draft.shape === 'markup') this.#entryWeight = Math.min(weight, this.#entryWeight ?? weight);
  }

  #current(): number {
    return this.#open.at(-1)?.index ?? 0;
  }
}

/** In capitals, and perhaps bold as well. */
function isInCapitals({ shape, text }: Draft): boolean {
  return shape === 'caps' || (shape === 'bold' && text === text.toUpperCase() && text !== text.toLowerCase());
}

function isDateLine(draft: Draft | undefined): boolean {
  return draft?.kind === 'paragraph' && draft.text.length <= 80 && hasPeriod(draft.text);
}

/** A heading below another that holds the time: `## Acme` above `#### 2019 – 2021`. */
function isDatedHeading(draft: Draft | undefined): boolean {
  return draft?.kind === 'heading' && draft.text.length <= 80 && hasPeriod(draft.text);
}

/** `#### 2019 – 2021`: hardly more than a period. A date that is no heading may as well end the entry above. */
function isBareDate(draft: Draft | undefined): boolean {
  return draft?.kind === 'heading' && draft.text.length <= 30 && hasPeriod(draft.text);
}

/** Capitals alone name employers too: those have a date, a place or a title near. */
function looksLikeTitle(draft: Draft, index: number, drafts: readonly Draft[]): boolean {
  const next = drafts[index + 1];
  const near = [next, drafts[index + 2]].some((other) => other !== undefined && !other.apart && isDated(other));
  const plain = /^[^\p{L}\p{N}(]{0,4}[\p{L} &/-]{3,40}:?$/u.test(draft.text) && draft.text.split(' ').length <= 6;
  const company =
    /\b(?:INC|LLC|LTD|GMBH|AG|CORP|CORPORATION|COMPANY|UNIVERSITY|UNIVERSITÄT|INSTITUTE|COLLEGE|SCHOOL|HOSPITAL|BANK|GROUP)\b/.test(
      draft.text,
    );
  return plain && !company && !near && draft.apart && next !== undefined && (next.apart || next.kind === 'item') && !isDated(next);
}

/** Prose speaks of years too. */
function isDated(draft: Draft): boolean {
  return draft.kind === 'paragraph' ? isDateLine(draft) : hasPeriod(draft.text);
}

/** A document without headings is one body, but paragraphs that start with a known label act as sections. */
function labelledSections(drafts: readonly Draft[], own: OwnTitles): SectionReading {
  const sections: Section[] = [{ index: 0, kinds: ['body'], title: '', depth: 0 }];
  let current = 0;
  const placed = drafts.map((draft): PlacedDraft => {
    const label = startsWithLabel(draft.text) ? draft.text.slice(0, draft.text.indexOf(':')) : undefined;
    const title = label === undefined || draft.kind === 'cell' ? undefined : readTitle(label, own);
    if (title?.certainty === 'exact' && label !== undefined) {
      current = sections.length;
      sections.push({ index: current, kinds: title.kinds, title: label, depth: 1 });
    } else if (draft.apart && draft.kind === 'paragraph') {
      current = 0;
    }
    return { ...draft, section: current };
  });
  return { sections, drafts: placed };
}
