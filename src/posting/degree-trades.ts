import type { Found } from './clause.ts';
import { studyOf } from './degree-study.ts';
import type { Title } from './degree-titles.ts';
import type { Ask, LeafAsk } from './model.ts';
import type { DraftContext } from './names.ts';
import { yearsIn } from './years.ts';

/** "a Master's, or a Bachelor's with five years": each degree with the years it takes. */
export function tradeIn(text: string, titles: readonly Title[], context: DraftContext): Found | undefined {
  const parts = titles.map((title, index) => {
    const end = titles[index + 1]?.range[0] ?? text.length;
    const years = yearsIn(text.slice(title.range[1], end))[0];
    const before = index === 0 ? yearsIn(text.slice(0, title.range[0]))[0] : undefined;
    return { title, end, years, before };
  });
  if (titles.length < 2 || !parts.some(({ years }) => years) || new Set(titles.map(({ level }) => level)).size < 2) return undefined;
  const isTrade = parts.some(({ years }) => !years) || parts.every(({ years }) => years);
  if (!isTrade || !/\b(?:or|oder|ou|o)\b|[;/]/i.test(text)) return undefined;
  const members = parts.map(({ title, years, end }): Ask => {
    const study = studyOf(text.slice(0, end), title, context);
    const degree: LeafAsk = { kind: 'leaf', key: 'degree', options: { level: title.level, ...study.options } };
    if (!years) return degree;
    return {
      kind: 'group',
      key: 'degree',
      mode: 'allOf',
      members: [degree, { kind: 'leaf', key: 'experience', options: { years: years.years } }],
    };
  });
  const fields = members.flatMap(fieldsOf);
  return {
    asks: [{ kind: 'group', key: 'degree', mode: 'anyOf', members: members.map((member) => withFields(member, fields)) }],
    used: [[0, text.length]],
  };
}

function fieldsOf(ask: Ask): readonly string[] {
  if (ask.kind === 'group') return ask.members.flatMap(fieldsOf);
  const fields = ask.options?.fields;
  return Array.isArray(fields) ? fields : [];
}

/** Fields named once hold for each of the degrees. */
function withFields(ask: Ask, fields: readonly string[]): Ask {
  if (ask.kind === 'group') return { ...ask, members: ask.members.map((member) => withFields(member, fields)) };
  if (ask.key !== 'degree' || fields.length === 0 || ask.options?.fields !== undefined) return ask;
  return { ...ask, options: { ...ask.options, fields: [...new Set(fields)] } };
}
