/** Characters that would move the cursor, colour the terminal, or turn the reading direction around: a document is not to do that. */
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** Text of a document or spec on one line, harmless to a terminal. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(unprintable, '').trim();
}

/** The same length, every unprintable character a blank: columns stay where they were. */
export function inPlace(line: string): string {
  return line.replace(unprintable, ' ');
}

export function shorten(text: string, longest: number, rest: string): string {
  const characters = [...text];
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, Math.max(1, longest - rest.length))
        .join('')
        .trimEnd()}${rest}`;
}

/** Breaks text at blanks into lines of at most `width`; a longer word stands alone on its line. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Wrapped text whose lines after the first stand under the text, not under its mark. */
export function hanging(first: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(first.length);
  return wrap(text, Math.max(20, width - first.length)).map((line, index) => `${index === 0 ? first : indent}${line}`.trimEnd());
}

/** A number with up to one decimal. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
