import type { ErrorCode, YAMLParseError } from 'yaml';

/** The parser's codes in the words of this program; where the parser knows more, its own message follows. */
const words: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'found a tab as indentation, expected spaces',
  BLOCK_AS_IMPLICIT_KEY: 'found a second ": " on the line, expected one key and its value (text with a colon needs quotes)',
  MULTILINE_IMPLICIT_KEY: 'found text without ": " where a key was begun, expected `key: value`',
  BAD_SCALAR_START: 'found a sign that cannot begin plain text, expected quotes around it',
  BAD_DQ_ESCAPE: 'found an unknown escape in double quotes, expected \\n, \\", \\\\ or single quotes',
  KEY_OVER_1024_CHARS: 'found a key of more than 1024 characters, expected a short one',
};

export function syntaxMessage({ code, message }: YAMLParseError): string {
  const known = words[code];
  if (known !== undefined) return known;
  const [first = ''] = message.split('\n');
  return `found broken YAML: ${first.charAt(0).toLowerCase()}${first.slice(1)}`;
}
