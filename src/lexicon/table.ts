/** A sorted table kept as one text, a row a line: opening it costs one pass, reading a row one slice. */
export interface Table {
  readonly size: number;
  row(index: number): string;
  /** The first cell of a row, up to its first tab: what the table is sorted by. */
  key(index: number): string;
}

/** @param text rows joined by `\n`, sorted by their first cell in UTF-16 order; cells joined by `\t` */
export function openTable(text: string): Table {
  const starts = rowStarts(text);
  const size = text === '' ? 0 : starts.length - 1;
  const row = (index: number): string => text.slice(starts[index] ?? 0, (starts[index + 1] ?? 1) - 1);
  return {
    size,
    row,
    key: (index) => {
      const start = starts[index] ?? 0;
      const tab = text.indexOf('\t', start);
      const end = (starts[index + 1] ?? 1) - 1;
      return text.slice(start, tab < 0 || tab > end ? end : tab);
    },
  };
}

function rowStarts(text: string): Int32Array {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  starts.push(text.length + 1);
  return Int32Array.from(starts);
}

/** Index of the first row whose key is not before `key`. */
export function firstRowNotBefore({ size, key: keyAt }: Pick<Table, 'size' | 'key'>, key: string): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyAt(middle) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function inUtf16Order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
