/** HTML that may stand as it is. Only this file makes it, so that nothing unescaped gets into a page. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Content = Markup | string | number | readonly Content[];

/** A template of HTML: markup put into it stays, any other text is escaped, for elements as for quoted attributes. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(parts.map((part, at) => `${at === 0 ? '' : rendered(contents[at - 1] ?? '')}${part}`).join(''));
}

export const nothing = new Markup('');

function rendered(content: Content): string {
  if (content instanceof Markup) return content.text;
  if (typeof content === 'string') return escaped(content);
  return typeof content === 'number' ? String(content) : content.map(rendered).join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
