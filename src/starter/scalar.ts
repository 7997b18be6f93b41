import { stringify } from 'yaml';

/** A text as YAML on one line, in quotes where it needs them. */
export function scalar(text: string): string {
  return stringify(text, { lineWidth: 0, blockQuote: false }).trimEnd();
}

/** Texts as a list in brackets. */
export function flowList(texts: readonly string[]): string {
  return stringify(texts, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0, blockQuote: false }).trimEnd();
}
