import { positionAt, type Source } from '../../model/span.ts';

export interface LinePlaces {
  readonly start: number;
  readonly end: number;
  readonly characters: readonly string[];
}

/** Characters found, put together line by line: a pasted paragraph may hold a hundred. */
export function faultPerLine(source: Source, places: readonly { readonly 0: string; readonly index: number }[]): readonly LinePlaces[] {
  const lines = new Map<number, { start: number; end: number; characters: string[] }>();
  for (const { 0: character, index } of places) {
    const { line } = positionAt(source, index);
    const end = index + character.length;
    const known = lines.get(line);
    if (known) {
      known.end = end;
      known.characters.push(character);
    } else lines.set(line, { start: index, end, characters: [character] });
  }
  return [...lines.values()];
}
