import type { Range } from '../model/document.ts';
import { numberOf } from './phrases/numbers.ts';
import { countOpeners, exampleOpeners, followingOpener, openEnds, severalOpeners } from './phrases/openers.ts';

/** How the items of a list hang together. */
export interface ListRule {
  readonly mode: 'all' | 'any' | 'atLeast';
  readonly atLeast?: number;
  /** The posting says how many are enough, or that the items are examples. */
  readonly stated: boolean;
}

export interface ListItem {
  readonly range: Range;
  /** What joins it to the item before it; a comma stands for what joins the items behind it. */
  readonly join: 'and' | 'or' | 'comma';
  /** Examples or parts of it, in brackets or behind "such as". */
  readonly inner?: List;
}

export interface List {
  readonly items: readonly ListItem[];
  readonly rule: ListRule;
  /** "or related", "etc." */
  readonly open: boolean;
  /** "A and B or comparable": only the last item may be another. */
  readonly opensLast?: boolean;
}

const separator =
  /\s*(?:[,;]\s*(?:(?:and\/or|and|or|as well as|und\/oder|und|oder|sowie|et\/ou|et|ou|y\/o|y|e|o|plus)(?=\s))?|[|•·¦\t]|:(?=\s)|(?<=\s)(?:and\/or|and|or|as well as|along with|together with|combined with|using|via|with|through|und\/oder|und|oder|bzw\.|sowie|et\/ou|et|ou|y\/o|y|o|plus|&|\+|\/|–)(?=\s)|(?<=\s)-(?=\s))\s*/giy;
const examples = exampleOpeners.map(
  ([source, mode]) => [new RegExp(`(?:(?<=^|\\s|[(,])|(?=,))(?:${source})(?=\\s)\\s*`, 'iy'), mode] as const,
);
/** Reads a stretch of text as a list. `whole` are ranges that no separator may cut: names such as "research and development". */
export function listIn(text: string, [from, to]: Range, whole: readonly Range[] = [], depth = 0): List {
  const { at, rule } = openerAt(text, from, to);
  return new ListReader(text, to, whole, depth).read(at, rule);
}

function openerAt(text: string, from: number, to: number): { at: number; rule: ListRule } {
  const head = text.slice(from, to);
  const several = severalOpeners.exec(head);
  const one = several ? null : countOpeners.exec(head);
  const lead = several ?? one;
  const at = from + (lead?.[0].length ?? 0);
  const following = followingOpener.exec(text.slice(at, to))?.[0].length ?? 0;
  if (several) {
    const word = several[1]?.toLowerCase() ?? '';
    return { at: at + following, rule: { mode: 'atLeast', atLeast: numberOf(word) ?? 0, stated: true } };
  }
  return { at: at + following, rule: { mode: one ? 'any' : 'all', stated: one !== null } };
}

/** Examples of examples of examples are no list that anybody wrote. */
const deepest = 4;

class ListReader {
  readonly #text: string;
  readonly #end: number;
  readonly #whole: readonly Range[];
  readonly #depth: number;
  readonly #items: ListItem[] = [];
  #open = false;
  #opensLast = false;

  constructor(text: string, end: number, whole: readonly Range[], depth: number) {
    this.#text = text;
    this.#end = end;
    this.#whole = whole;
    this.#depth = depth;
  }

  read(from: number, rule: ListRule): List {
    let start = from;
    let join: ListItem['join'] = 'comma';
    let at = from;
    while (at < this.#end) {
      const isFlat = this.#depth >= deepest;
      const opener = isFlat ? undefined : this.#exampleAt(at);
      const bracket = isFlat || opener ? undefined : this.#bracketAt(at);
      const cut = opener || bracket ? undefined : this.#separatorAt(at);
      if (opener) {
        const inner = listIn(this.#text, [opener.next, opener.end], this.#whole, this.#depth + 1);
        const mode = opener.mode === 'all' ? ruleOf(inner, true) : inner.rule.stated ? inner.rule : { mode: 'any' as const, stated: true };
        this.#push([start, at], join, { ...inner, rule: mode, open: inner.open || opener.mode === 'any' });
        start = opener.end;
        at = opener.end;
        join = 'comma';
        if (this.#text[at] === ')') start = ++at;
      } else if (bracket) {
        const inner = listIn(this.#text, bracket, this.#whole, this.#depth + 1);
        this.#push([start, at], join, { ...inner, rule: ruleOf(inner, false) });
        start = Math.min(bracket[1] + 1, this.#end);
        at = start;
        join = 'comma';
      } else if (cut) {
        this.#push([start, at], join);
        join = cut.join;
        start = cut.next;
        at = cut.next;
      } else at += 1;
    }
    this.#push([start, this.#end], join);
    return { items: this.#items, rule, open: this.#open, ...(this.#opensLast ? { opensLast: true } : {}) };
  }

  #push(range: Range, join: ListItem['join'], inner?: List): void {
    const words = this.#text
      .slice(...range)
      .trim()
      .replace(/[.:]+$/, '');
    if (inner === undefined && !/[\p{L}\p{N}]/u.test(words)) return;
    if (openEnds.test(words)) {
      this.#open = true;
      this.#opensLast = join === 'or' && this.#items.at(-1)?.join === 'and';
    } else this.#items.push({ range, join, ...(inner === undefined ? {} : { inner }) });
  }

  #exampleAt(at: number): { next: number; end: number; mode: 'any' | 'all' } | undefined {
    for (const [pattern, mode] of examples) {
      pattern.lastIndex = at;
      const match = pattern.exec(this.#text);
      if (!match || at + match[0].length > this.#end || this.#isInside(at)) continue;
      const next = at + match[0].length;
      const isBracket = match[0].includes('(') || this.#text[at - 1] === '(';
      const close = isBracket ? this.#text.indexOf(')', next) : -1;
      return { next, end: close < 0 || close > this.#end ? this.#end : close, mode };
    }
    return undefined;
  }

  /** What stands in brackets, as far as it closes. */
  #bracketAt(at: number): Range | undefined {
    if (this.#text[at] !== '(' || this.#isInside(at)) return undefined;
    const close = this.#text.indexOf(')', at);
    return [at + 1, close < 0 || close > this.#end ? this.#end : close];
  }

  #separatorAt(at: number): { next: number; join: ListItem['join'] } | undefined {
    if (this.#isInside(at)) return undefined;
    separator.lastIndex = at;
    const match = separator.exec(this.#text);
    if (!match || match[0] === '' || at + match[0].length > this.#end) return undefined;
    const words = match[0].toLowerCase();
    const join = /\b(?:or|oder|bzw|ou|o)\b|\//.test(words)
      ? 'or'
      : /\b(?:and|und|sowie|et|y|e|as well as|along with|together|plus|using|via|with|through|combined)\b|[&+]/.test(words)
        ? 'and'
        : 'comma';
    return { next: at + match[0].length, join };
  }

  #isInside(at: number): boolean {
    return this.#whole.some(([from, to]) => at > from && at < to);
  }
}

/** Examples in brackets: one of them is enough unless they are joined by "and". */
function ruleOf({ items, rule }: List, all: boolean): ListRule {
  if (rule.stated) return rule;
  if (items.some(({ join }) => join === 'or')) return { mode: 'any', stated: true };
  if (all || items.some(({ join }) => join === 'and')) return { mode: 'all', stated: true };
  return { mode: 'any', stated: true };
}
