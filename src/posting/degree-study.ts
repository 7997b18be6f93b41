import { fieldsIn } from '../evidence/degree-fields.ts';
import type { Title } from './degree-titles.ts';
import { listIn } from './lists.ts';
import type { OptionValue } from './model.ts';
import type { DraftContext } from './names.ts';
import { fieldLead, fieldsEnd, relatedField } from './phrases/degrees.ts';

export interface Study {
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly end: number;
}

/** The fields behind a title: "in Computer Science, Mathematics or a related field". */
export function studyOf(text: string, { range: [, from], fields: own }: Title, context: DraftContext): Study {
  const lead = fieldLead.exec(text.slice(from));
  if (!lead) {
    const word = /^['’]?s?\s*(?:degree|diploma|level|qualification|abschluss|studium)?/i.exec(text.slice(from))?.[0].length ?? 0;
    const related = relatedField.exec(text.slice(from + word));
    const options = own.length > 0 ? { fields: own } : {};
    return { options, end: from + word + (related && related.index < 3 ? related[0].length : 0) };
  }
  const start = from + lead[0].length;
  const stop = fieldsEnd.exec(text.slice(start));
  const end = start + (stop ? stop.index : text.length - start);
  const list = listIn(text, [start, end]);
  const inner = list.items.flatMap(({ inner }) => inner?.items ?? []);
  const shown = inner.length > 0 ? inner : list.items;
  const names = withHeads(
    shown.flatMap(({ range }) => fieldNames(text.slice(...range), context)),
    context,
  );
  const fields = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
  const isOpen = list.open || list.items.some(({ inner: examples }) => examples?.open) || relatedField.test(text.slice(start, end));
  return {
    options: { ...(fields.length > 0 ? { fields } : {}), ...(isOpen && fields.length > 0 ? { orRelated: true } : {}) },
    end,
  };
}

/** "electrical or mechanical engineering" */
function withHeads(names: readonly string[], { knowledge }: DraftContext): readonly string[] {
  return names.map((name, index) => {
    const head = /\s(\S+)$/.exec(names[index + 1] ?? '')?.[1];
    const whole = `${name} ${head}`;
    return head !== undefined && !name.includes(' ') && knowledge.fields.names.find(whole) !== undefined ? whole : name;
  });
}

const longestField = 6;

/** A field as the posting writes it; words of several fields without a separator as the fields they name. */
function fieldNames(words: string, context: DraftContext): readonly string[] {
  const plain = words
    .trim()
    .replace(
      /^(?:(?:a|an|the|one of|either|any|der|des|dem|la|le|les|l'|el|your|ideally|preferably|in|of|fields? of|areas? of|related|relevant|similar|equivalent|quantitative|technical|scientific)\s+)+/i,
      '',
    )
    .replace(/\s+(?:degree|fields?|disciplines?|subjects?|areas?|studies or|required|preferred|only|etc|background|related)\.?$/i, '')
    .replace(/[.:;,)(¦]+$/g, '')
    .trim();
  if (
    plain === '' ||
    /^(?:fields?|disciplines?|subjects?|areas?|similar|equivalent|related|stem fields?)$/i.test(plain) ||
    !/\p{L}{2}/u.test(plain)
  )
    return [];
  const count = plain.split(/\s+/).length;
  const known = fieldsIn(plain, context.knowledge, context.language);
  if (count >= 3 && known.length >= 2) return known;
  return count <= longestField && /\p{L}/u.test(plain) ? [plain] : known;
}
