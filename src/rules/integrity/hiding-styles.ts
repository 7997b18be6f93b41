/* CSS that keeps an element's text from being seen. */

export type Declarations = ReadonlyMap<string, string>;

export function declarationsIn(style: string): Declarations {
  const pairs = [...style.matchAll(/([a-z-]{2,40})\s{0,5}:\s{0,5}([^;{}]{1,200})/gi)];
  return new Map(
    pairs.map(([, name = '', value = '']) => [
      name.toLowerCase(),
      value
        .replace(/!important/i, '')
        .trim()
        .toLowerCase(),
    ]),
  );
}

/** How the declarations hide text whatever stands around it. */
export function hidingIn(style: Declarations): string | undefined {
  const value = (name: string): string => style.get(name) ?? '';
  if (value('display') === 'none') return 'display: none';
  if (/^(?:hidden|collapse)$/.test(value('visibility'))) return `visibility: ${value('visibility')}`;
  if (/^0?(?:\.0\d*)?%?$/.test(value('opacity')) && style.has('opacity')) return `opacity: ${value('opacity')}`;
  if (isTiny(fontSize(style))) return `font-size: ${fontSize(style)}`;
  if (isFarOut(style)) return 'a place off the page';
  if (isClipped(style)) return 'a box without room';
  return undefined;
}

function fontSize(style: Declarations): string {
  return style.get('font-size') ?? /(?:^|\s)(\d[\d.]*(?:px|pt|em|rem|%))/.exec(style.get('font') ?? '')?.[1] ?? '';
}

/** Below two pixels or points, and below a fifth of the size around. */
function isTiny(size: string): boolean {
  const [, amount, unit = 'px'] = /^(\d*\.?\d+)\s?(px|pt|em|rem|%|mm|cm)?$/.exec(size) ?? [];
  if (amount === undefined) return false;
  const most: Readonly<Record<string, number>> = { px: 2, pt: 2, em: 0.2, rem: 0.2, '%': 20, mm: 0.5, cm: 0.05 };
  return Number(amount) < (most[unit] ?? 0) || Number(amount) === 0;
}

function isFarOut(style: Declarations): boolean {
  const isFar = (name: string): boolean => /^-\s?(?:\d{4,}|[5-9]\d\d)(?:\.\d+)?(?:px|pt|em|rem|vw|vh|%)?$/.test(style.get(name) ?? '');
  if (isFar('text-indent') || /translate[xy]?\(\s?-\d{4,}/.test(style.get('transform') ?? '')) return true;
  const isMoved = /^(?:absolute|fixed)$/.test(style.get('position') ?? '');
  return isFar('margin-left') || isFar('margin-top') || (isMoved && ['left', 'right', 'top', 'bottom'].some(isFar));
}

function isClipped(style: Declarations): boolean {
  const isNone = (name: string): boolean => /^0(?:px|pt|em|rem|%)?$/.test(style.get(name) ?? '');
  if (/^(?:hidden|clip)$/.test(style.get('overflow') ?? '') && ['height', 'width', 'max-height', 'max-width'].some(isNone)) return true;
  return (
    /^(?:inset\(\s?(?:50|100)%|circle\(\s?0)/.test(style.get('clip-path') ?? '') || /scale\(\s?0\s?\)/.test(style.get('transform') ?? '')
  );
}

const named: Readonly<Record<string, readonly [number, number, number]>> = {
  white: [255, 255, 255],
  snow: [255, 250, 250],
  ivory: [255, 255, 240],
  whitesmoke: [245, 245, 245],
  ghostwhite: [248, 248, 255],
  black: [0, 0, 0],
};

/** `undefined` where the colour is none that this knows; `clear` where nothing is drawn. */
export type Color = readonly [red: number, green: number, blue: number] | 'clear';

export function colorOf(value: string | undefined): Color | undefined {
  const text = value?.trim().toLowerCase() ?? '';
  if (text === 'transparent') return 'clear';
  const hex = /^#?([\da-f]{3,8})$/.exec(text)?.[1];
  if (hex && /^(?:.{3}|.{4}|.{6}|.{8})$/.test(hex)) return fromHex(hex);
  const [, red, green, blue, alpha] = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:[\s,/]+([\d.]+%?))?\s*\)$/.exec(text) ?? [];
  if (alpha !== undefined && /^0(?:\.0\d*)?%?$/.test(alpha)) return 'clear';
  if (red !== undefined) return [Number(red), Number(green), Number(blue)];
  if (/^hsla?\([^)]*?[\s,]100%(?:[\s,/]+1(?:\.0)?)?\s*\)$/.test(text) && !/100%[\s,]+\d/.test(text)) return named.white;
  return Object.hasOwn(named, text) ? named[text] : undefined;
}

function fromHex(hex: string): Color {
  const full = hex.length <= 4 ? [...hex].map((digit) => digit + digit).join('') : hex;
  if (full.slice(6) === '00') return 'clear';
  const part = (at: number): number => Number.parseInt(full.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}

/** Nobody tells the two apart. */
export function isSameColor(color: Color, background: Color): boolean {
  if (color === 'clear') return true;
  const ground = background === 'clear' ? ([255, 255, 255] as const) : background;
  return color.every((part, at) => Math.abs(part - (ground[at] ?? 0)) <= 12);
}
