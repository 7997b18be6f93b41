/** A text and where each of its characters stands in a source. */
export interface PlacedText {
  readonly text: string;
  readonly places: readonly number[];
}

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e]/;
const blanks = /[\s\u00a0\u2000-\u200a\u202f\u3000]/;
const plainSigns: Readonly<Record<string, string>> = {
  ...{ '‘': "'", '’': "'", '‚': "'", '′': "'", '´': "'", '`': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"' },
  ...{ '‐': '-', '‑': '-', '−': '-', '—': '–', '―': '–' },
  // Windows-1252 that was taken for Latin-1 on its way.
  ...{ '\u0091': "'", '\u0092': "'", '\u0093': '"', '\u0094': '"', '\u0095': '•', '\u0096': '–', '\u0097': '–' },
};

/** The text without what a reader does not see, quotes and dashes of one kind, blanks single; `keep` says which characters stay. */
export function placed(source: string, start: number, keep: (index: number) => boolean = () => true): PlacedText {
  const characters: string[] = [];
  const places: number[] = [];
  for (let index = 0; index < source.length; index++) {
    const character = source.charAt(index);
    if (invisible.test(character) || !keep(index)) continue;
    const shown = blanks.test(character) ? ' ' : (plainSigns[character] ?? character);
    if (shown === ' ' && (characters.length === 0 || characters.at(-1) === ' ')) continue;
    characters.push(shown);
    places.push(start + index);
  }
  if (characters.at(-1) === ' ') characters.pop();
  return { text: characters.join(''), places: places.slice(0, characters.length) };
}

const inlineMarkup =
  /(?<![\p{L}\p{N}])(?:\*{1,3}|_{1,3})(?=\S)|(?<=\S)(?:\*{1,3}|_{1,3})(?![\p{L}\p{N}])|`+|<\/?[a-z][^<>]{0,200}>|\\(?=[^\w\s])|!?\[(?=[^\]]{1,300}\]\()|\]\([^()\s]{0,500}(?:\s"[^"]*")?\)/giu;

/** The same for a line of Markdown: emphasis, code ticks, tags and link targets are left out. */
export function placedMarkdown(source: string, start: number): PlacedText {
  const hidden = new Set<number>();
  for (const { 0: mark, index } of source.matchAll(inlineMarkup)) {
    for (let at = index; at < index + mark.length; at++) hidden.add(at);
  }
  return placed(source, start, (index) => !hidden.has(index));
}

export function joined(first: PlacedText, second: PlacedText): PlacedText {
  const at = second.places[0] ?? first.places.at(-1) ?? 0;
  return { text: `${first.text} ${second.text}`, places: [...first.places, Math.max(0, at - 1), ...second.places] };
}
