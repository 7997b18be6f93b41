import type { DocumentKind } from './model/document.ts';
import type { Report, RequirementResult } from './model/report.ts';
import { inUtf16Order } from './text/order.ts';

/** The best that a document or a spec has on the other side. */
export interface Best {
  readonly name: string;
  readonly score: number;
}

export interface RankedDocument {
  readonly file: string;
  readonly kind: DocumentKind;
  readonly best?: Best;
}

export interface RankedSpec {
  readonly file: string;
  readonly title: string;
  readonly best?: Best;
}

/** Something asked that documents do not show. */
export interface Gap {
  readonly label: string;
  /** In how many checks it is asked as a must, and in how many of these it is missing or shown in part. */
  readonly asked: number;
  readonly missing: number;
  readonly partly: number;
  /** The specs that ask it where it is missing. */
  readonly specs: readonly string[];
}

/** Documents held against specs, all in an order that depends on nothing but them. */
export interface Ranking {
  readonly documents: readonly RankedDocument[];
  /** The spec with the best fit first. */
  readonly specs: readonly RankedSpec[];
  /** One report a document and spec, the best fit first. */
  readonly fits: readonly Report[];
  readonly gaps: readonly Gap[];
}

export function rankingOf(reports: readonly Report[]): Ranking {
  const fits = [...reports].sort(byFit);
  const byFile = firstOf(fits, ({ file }) => file);
  // A letter shows less than a résumé by nature: it stands for a spec only where there is no résumé.
  const resumesFirst = [...fits.filter(({ kind }) => kind === 'resume'), ...fits.filter(({ kind }) => kind !== 'resume')];
  const bySpec = firstOf(resumesFirst, ({ spec }) => spec.file);
  return {
    documents: [...byFile.values()].map((fit) => ({ file: fit.file, kind: fit.kind, ...best(fit.spec.file, fit) })).sort(byName),
    specs: [...bySpec.values()].sort(byFit).map((fit) => ({ file: fit.spec.file, title: fit.spec.title, ...best(fit.file, fit) })),
    fits,
    gaps: gapsOf(fits),
  };
}

/** The musts that a report misses, by label. */
export function missingMusts({ requirements }: Report): readonly string[] {
  return requirements.filter(({ optional, verdict }) => !optional && verdict === 'missing').map(({ label }) => label);
}

function best(name: string, { score }: Report): { readonly best?: Best } {
  return score === null ? {} : { best: { name, score } };
}

function firstOf(fits: readonly Report[], keyOf: (fit: Report) => string): ReadonlyMap<string, Report> {
  const first = new Map<string, Report>();
  for (const fit of fits) if (!first.has(keyOf(fit))) first.set(keyOf(fit), fit);
  return first;
}

/** By score, then by what is optional, then by name: the same on every run. */
function byFit(a: Report, b: Report): number {
  return (
    (b.score ?? -1) - (a.score ?? -1) ||
    optionalShare(b) - optionalShare(a) ||
    inUtf16Order(a.file, b.file) ||
    inUtf16Order(a.spec.file, b.spec.file)
  );
}

function optionalShare({ coverage: { optional } }: Report): number {
  return optional.of === 0 ? 0 : optional.credit / optional.of;
}

function byName(a: RankedDocument, b: RankedDocument): number {
  return inUtf16Order(a.file, b.file);
}

interface Count {
  readonly label: string;
  asked: number;
  missing: number;
  partly: number;
  readonly specs: Set<string>;
}

/** Musts that are not met, the commonest first. Letters are left out where there are résumés. */
function gapsOf(fits: readonly Report[]): readonly Gap[] {
  const resumes = fits.filter(({ kind }) => kind === 'resume');
  const counts = new Map<string, Count>();
  for (const fit of resumes.length > 0 ? resumes : fits) {
    for (const result of fit.requirements) if (!result.optional && result.verdict !== 'unclear') count(counts, result, fit.spec.file);
  }
  return [...counts.values()]
    .filter(({ missing, partly }) => missing + partly > 0)
    .sort((a, b) => b.missing - a.missing || b.partly - a.partly || inUtf16Order(a.label, b.label))
    .map(({ specs, ...counted }) => ({ ...counted, specs: [...specs].sort(inUtf16Order) }));
}

function count(counts: Map<string, Count>, { label, verdict }: RequirementResult, spec: string): void {
  const key = label.toLowerCase();
  const known = counts.get(key) ?? { label, asked: 0, missing: 0, partly: 0, specs: new Set() };
  counts.set(key, known);
  known.asked += 1;
  if (verdict === 'partly') known.partly += 1;
  if (verdict !== 'missing') return;
  known.missing += 1;
  known.specs.add(spec);
}
