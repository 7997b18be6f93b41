import { draftOf } from '../../src/posting/draft.ts';
import type { Ask, Drafted, OptionValue } from '../../src/posting/model.ts';
import { readPosting } from '../../src/posting/read-posting.ts';
import { runContext } from '../support.ts';

/** What a sentence under a heading of requirements asks for, one line a requirement; nice-to-haves end with a question mark. */
export async function asksOf(sentence: string, heading = 'Requirements'): Promise<readonly string[]> {
  const { knowledge, language } = await runContext();
  const posting = await readPosting(new TextEncoder().encode(`${heading}:\n${sentence}\n`), 'posting.txt');
  return draftOf(posting, { knowledge, language }).requirements.map(shown);
}

function shown({ ask, optional }: Drafted): string {
  const prefix = ask.key === 'skills' ? '' : `${ask.key}: `;
  return `${prefix}${shownAsk(ask)}${optional ? '?' : ''}`;
}

const modes = { allOf: 'all of', anyOf: 'one of', atLeast: 'of' } as const;

function shownAsk(ask: Ask): string {
  if (ask.kind === 'leaf')
    return [ask.name ?? '', ...Object.entries(ask.options ?? {}).map(shownOption)].filter((part) => part !== '').join(' ');
  const lead = ask.mode === 'atLeast' ? `${ask.atLeast} of` : modes[ask.mode];
  const name = ask.name === undefined ? '' : `${ask.name} = `;
  return `${name}${lead} (${ask.members.map(shownAsk).join(' | ')})${ask.orRelated ? ' or related' : ''}${ask.count === undefined ? '' : ` ×${ask.count}`}`;
}

function shownOption([key, value]: [string, OptionValue]): string {
  if (key === 'level') return String(value);
  if (key === 'years') return `${String(value)}y`;
  if (key === 'fields' || key === 'in') return `in ${Array.isArray(value) ? value.join(', ') : String(value)}`;
  if (key === 'orRelated') return 'or related';
  if (key === 'orEquivalentExperience') return `or ${String(value)}y of experience`;
  return key === 'manual' ? '(manual)' : `${key} ${String(value)}`;
}
