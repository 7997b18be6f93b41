import { type SectionKind, sectionKinds } from '../model/document.ts';
import type { Evidence } from '../model/report.ts';

/**
 * Puts mentions into an order that does not depend on that of the sections: those in the section that is about such things first, the
 * others as the model lists the sections, and in document order within one. Of several that say as much the first is told.
 */
export function bySection<Mention extends { readonly evidence: Evidence }>(mentions: readonly Mention[], home: SectionKind): Mention[] {
  const rank = ({ evidence: { section } }: Mention): number => (section === home ? -1 : sectionKinds.indexOf(section));
  return mentions.toSorted((one, other) => rank(one) - rank(other));
}
