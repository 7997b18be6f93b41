/* HTML as it stands in a source, as far as it can hide text: which tags are open where. */

export interface Tag {
  readonly name: string;
  readonly attributes: string;
  readonly isClosing: boolean;
  /** Holds nothing: `<br>`, `<img>`, `<i/>`. */
  readonly isVoid: boolean;
  readonly start: number;
  readonly end: number;
}

const tag = /<(\/?)([a-z][a-z0-9-]{0,30})((?:\s(?:"[^"]{0,4000}"|'[^']{0,4000}'|[^'"<>]){0,400})?)>|<!--[\s\S]*?(?:-->|$)/gi;
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

export function tagsIn(text: string): readonly Tag[] {
  return [...text.matchAll(tag)].flatMap((match) => {
    const name = match[2]?.toLowerCase();
    if (name === undefined) return [];
    const attributes = match[3] ?? '';
    const isVoid = voids.has(name) || attributes.endsWith('/');
    return [{ name, attributes, isClosing: match[1] === '/', isVoid, start: match.index, end: match.index + match[0].length }];
  });
}

/** The value of an attribute; empty where it stands without one, undefined where it does not stand. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s"'])${name}(?:\\s{0,5}=\\s{0,5}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+)))?(?=[\\s/"']|$)`, 'i').exec(
    attributes,
  );
  return found ? (found[1] ?? found[2] ?? found[3] ?? '') : undefined;
}

/** Where an element ends: at the tag that closes it, else at the end of the text. `tags` start after its own. */
export function closingOf({ name }: Tag, tags: readonly Tag[]): Tag | undefined {
  let depth = 1;
  for (const each of tags) {
    if (each.name !== name || each.isVoid) continue;
    depth += each.isClosing ? -1 : 1;
    if (depth === 0) return each;
  }
  return undefined;
}

/** Class and id selectors of style sheets with their declarations; what holds for print alone is left out. */
export function styleRules(text: string): ReadonlyMap<string, string> {
  const rules = new Map<string, string>();
  for (const [, sheet = ''] of text.matchAll(/<style[^>]{0,200}>([\s\S]{0,50000}?)<\/style>/gi)) {
    const plain = sheet.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[a-z-]+[^{};]{0,200}\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gi, '');
    for (const [, selectors = '', body = ''] of plain.matchAll(/([^{}]{1,500})\{([^{}]{0,2000})\}/g)) {
      for (const selector of selectors.split(',')) {
        const own = /^\s*[a-z0-9]*([.#][\w-]+)\s*$/i.exec(selector)?.[1];
        if (own) rules.set(own, `${rules.get(own) ?? ''};${body}`);
      }
    }
  }
  return rules;
}
