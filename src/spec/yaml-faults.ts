import type { YAMLParseError } from 'yaml';

/** The parser's messages in the words of this program. */
const words: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^Tabs are not allowed/, 'found a tab as indentation, expected spaces'],
  [/^Nested mappings are not allowed/, 'found a second ": " on the line, expected one key and its value (text with a colon needs quotes)'],
  [/^Implicit (map )?keys? need/, 'found text without ": ", expected a key and its value, or "- " before an item of a list'],
  [/^Missing closing ['"]/, 'found no closing quote, expected the text to end with one'],
  [
    /must be sufficiently indented and end with a ([\]}])/,
    'found no closing "$1", expected what stands in brackets to be indented and closed',
  ],
  [/^All (mapping|collection|sequence) items must start at the same column/, 'found another indentation than before, expected the same'],
  [/^Plain value cannot start with/, 'found a sign that cannot begin plain text, expected quotes around it'],
  [/^(Alias|Anchor) cannot be an empty string/, 'found a sign that cannot begin plain text, expected quotes around it'],
  [/^Sequence item without -/, 'found a line without "- " in a list, expected the same form for every item'],
  [/^Invalid escape sequence/, 'found an unknown escape in double quotes, expected single quotes or \\\\ for a backslash'],
];

/** What the parser says otherwise follows in its own words. */
export function syntaxMessage({ message }: YAMLParseError): string {
  const [first = ''] = message.split('\n');
  const known = words.find(([pattern]) => pattern.test(first));
  if (!known) return `found broken YAML: ${first.charAt(0).toLowerCase()}${first.slice(1)}`;
  const [pattern, translation] = known;
  return translation.replace('$1', pattern.exec(first)?.[1] ?? '');
}
