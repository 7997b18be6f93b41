const signs: readonly (readonly [RegExp, string])[] = [
  [/\+/g, ' plus '],
  [/#/g, ' sharp '],
  [/&/g, ' and '],
  [/ß/g, 'ss'],
  [/[æ]/gi, 'ae'],
  [/[ø]/gi, 'o'],
  [/[ł]/gi, 'l'],
  [/[đ]/gi, 'd'],
];
const longest = 80;

/** A name in ASCII kebab-case; empty where nothing of it is left. */
export function kebab(name: string): string {
  const spelled = signs.reduce((text, [sign, word]) => text.replace(sign, word), name);
  const words = spelled
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  while (words.length > 1 && words.join('-').length > longest) words.pop();
  return words.join('-').slice(0, longest);
}

/** Hands out ids: those given are kept, those made from names give way to them and are numbered where they repeat. */
export function createIds(given: Iterable<string>): (name: string, fallback: string) => string {
  const taken = new Set(given);
  const counts = new Map<string, number>();
  return (name, fallback) => {
    const base = kebab(name) || kebab(fallback);
    let count = counts.get(base) ?? 1;
    let id = count === 1 ? base : `${base}-${count}`;
    for (; taken.has(id); id = `${base}-${count}`) count += 1;
    counts.set(base, count);
    taken.add(id);
    return id;
  };
}
