/** Months [first, last], both counted; month numbers are year × 12 + month − 1. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

/** How many months the spans cover together, overlaps counted once. Spans that end before they start count nothing. */
export function monthsCovered(spans: readonly MonthSpan[]): number {
  const sorted = spans.filter(({ first, last }) => last >= first).sort((a, b) => a.first - b.first);
  let covered = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { first, last } of sorted) {
    const from = Math.max(first, reached + 1);
    if (last >= from) covered += last - from + 1;
    reached = Math.max(reached, last);
  }
  return covered;
}
