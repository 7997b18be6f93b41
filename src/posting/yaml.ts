const plain = /^\p{L}(?:[\p{L}\p{N} .,;+/&()'’–%!?-]|:(?=\S))*[\p{L}\p{N}+.)%!]$|^\p{L}$/u;
const reserved = /^(?:true|false|yes|no|on|off|null|y|n|nan|inf)$/i;

/** A text as a scalar of YAML: bare where it cannot be taken for anything else, else in double quotes. */
export function text(words: string): string {
  const clean = words
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]+/g, ' ')
    .replace(/(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/g, '')
    .trim();
  return plain.test(clean) && !reserved.test(clean) ? clean : `"${clean.replace(/[\\"]/g, '\\$&')}"`;
}

export function listOfText(values: readonly string[]): string {
  return `[${values.map((value) => (/^[\p{L}\p{N} .+/&()'-]+$/u.test(value) ? text(value) : quoted(value))).join(', ')}]`;
}

function quoted(value: string): string {
  const written = text(value);
  return written.startsWith('"') ? written : `"${written}"`;
}
