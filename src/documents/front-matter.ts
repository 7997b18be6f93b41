import type { FrontMatter } from '../model/document.ts';
import { cleanText } from './clean-text.ts';
import { type Draft, draft } from './draft.ts';
import { FlatTextBuilder } from './flat-text.ts';

/** The keys that belong to the document, and what each says; all others (layout, output, permalink …) are settings. */
const keys: Readonly<Record<string, keyof FrontMatter | 'position' | 'contact'>> = {
  name: 'name',
  author: 'name',
  title: 'title',
  lang: 'language',
  language: 'language',
  locale: 'language',
  kind: 'kind',
  type: 'kind',
  position: 'position',
  jobtitle: 'position',
  headline: 'position',
  email: 'contact',
  mail: 'contact',
  phone: 'contact',
  mobile: 'contact',
  tel: 'contact',
  address: 'contact',
  location: 'contact',
  github: 'contact',
  linkedin: 'contact',
  website: 'contact',
  homepage: 'contact',
  url: 'contact',
  orcid: 'contact',
};

/** `key: value` of YAML and `key = "value"` of TOML, on one line; nested names (`author: {name: …}`, `- name: …`) by their indent. */
const line = /^([ \t]{0,8}(?:-[ \t]{1,4})?)([A-Za-z_-]{1,30})[ \t]{0,8}[:=][ \t]{0,8}("[^"\r\n]*"|'[^'\r\n]*'|[^\s#][^\r\n]*)[ \t]*$/gm;

export interface FrontMatterReading {
  readonly frontMatter: FrontMatter;
  readonly drafts: readonly Draft[];
}

/**
 * Reads the few known keys line by line. A YAML parser would refuse whole front matters that carry template tags, and would lose the
 * places of the words.
 */
export function readFrontMatter(source: string, start: number, end: number): FrontMatterReading {
  const found: { name?: string; title?: string; language?: string; kind?: string } = {};
  const drafts: Draft[] = [];
  for (const match of source.slice(start, end).matchAll(line)) {
    const [whole, indent = '', key = '', value = ''] = match;
    const meaning = keys[key.toLowerCase().replaceAll(/[_-]/g, '')];
    if (!meaning || (indent !== '' && meaning !== 'name')) continue;
    const bare = value.replace(/^(["'])(.*)\1$/, '$2').trim();
    if (bare === '' || /^[[{|>]/.test(bare)) continue;
    const at = start + match.index + whole.lastIndexOf(value) + value.indexOf(bare);
    if (meaning !== 'position' && meaning !== 'contact') found[meaning] ??= cleanText(bare);
    if (meaning === 'name' || meaning === 'title' || meaning === 'position' || meaning === 'contact') {
      drafts.push(valueDraft(bare, at, meaning === 'contact'));
    }
  }
  return { frontMatter: found, drafts };
}

/** Contact data is of the document, but nothing in it is evidence. */
function valueDraft(value: string, start: number, contact: boolean): Draft {
  const builder = new FlatTextBuilder();
  builder.add(value, start);
  const flat = builder.finish();
  return draft(contact ? { ...flat, links: [[0, flat.text.length]] } : flat, { kind: 'paragraph' });
}
