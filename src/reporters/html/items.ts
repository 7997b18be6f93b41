import type { Finding, Report, RequirementResult } from '../../model/report.ts';

/** A requirement with its place in the page. */
export interface Item {
  readonly id: string;
  readonly result: RequirementResult;
  readonly members: readonly Item[];
}

export interface NumberedFinding {
  readonly id: string;
  readonly finding: Finding;
}

/** A report as the page shows it: its requirements and findings have ids that no other report of the page uses. */
export interface Sheet {
  readonly id: string;
  readonly report: Report;
  readonly items: readonly Item[];
  readonly findings: readonly NumberedFinding[];
}

export function sheetOf(report: Report, at: number, quiet: boolean): Sheet {
  const id = `report-${at + 1}`;
  const findings = report.findings.filter(({ severity }) => !quiet || severity === 'error');
  const requirements = quiet
    ? report.requirements.filter(({ verdict, optional }) => verdict === 'missing' && !optional)
    : report.requirements;
  return {
    ...{ id, report, items: itemsOf(requirements, `${id}-asked`) },
    findings: findings.map((finding, index) => ({ id: `${id}-finding-${index + 1}`, finding })),
  };
}

/** All items, groups before their members. */
export function allItems(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...allItems(item.members)]);
}

/** The id of a line of the report's document. */
export function lineId({ id }: Pick<Sheet, 'id'>, line: number): string {
  return `${id}-line-${line}`;
}

function itemsOf(results: readonly RequirementResult[], prefix: string): readonly Item[] {
  return results.map((result, index) => {
    const id = `${prefix}-${index + 1}`;
    return { id, result, members: itemsOf(result.members, id) };
  });
}
