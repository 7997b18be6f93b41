import { nameKey } from '../lexicon/lexicon.ts';
import { isQuoted, quotedText } from '../spec/quotes.ts';
import { type Keywords, keywordsOf } from './keywords.ts';
import type { Ask, Drafted, Posting, PostingSection } from './model.ts';
import type { DraftContext } from './names.ts';
import { requirementsOf } from './requirements.ts';
import { sectionsOf } from './sections.ts';
import { statementsOf } from './statements.ts';

/** A spec in the making. */
export interface Draft {
  readonly posting: Posting;
  readonly sections: readonly PostingSection[];
  readonly requirements: readonly Drafted[];
  readonly keywords: Keywords;
}

const mostRequirements = 300;

/** Drafts the requirements of a posting: those of its sentences, then what only its keyword blocks have. */
export function draftOf(posting: Posting, context: DraftContext): Draft {
  const sections = sectionsOf(posting);
  const statements = statementsOf(sections, posting, context.language);
  const asked = merged(
    statements.flatMap((statement) => requirementsOf(statement, context)),
    context,
  );
  const keywords = keywordsOf(sections, asked, context);
  const source = quotedText(posting.text);
  const requirements = merged([...asked, ...keywords.drafted], context).slice(0, mostRequirements);
  return {
    posting,
    sections,
    keywords,
    requirements: requirements.map((each) => (isQuoted(source, each.quote) ? each : { ...each, quote: '' })),
  };
}

/** What is asked twice is asked once, as a must if it is one anywhere; what a group offers and a sentence demands stays both. */
function merged(drafted: readonly Drafted[], context: DraftContext): readonly Drafted[] {
  const byAsk = new Map<string, Drafted>();
  for (const each of drafted) {
    const ask = withoutRepeats(each.ask, context);
    const key = keyOf(ask, context);
    const known = byAsk.get(key);
    if (!known) byAsk.set(key, { ...each, ask });
    else if (known.optional && !each.optional) byAsk.set(key, { ...each, ask });
  }
  return withoutWeaker([...byAsk.values()], context);
}

/** "Python" beside "five years of Python" and beside "nice to have: Python or Go" adds nothing. */
function withoutWeaker(drafted: readonly Drafted[], context: DraftContext): readonly Drafted[] {
  const longer = new Set(
    drafted
      .filter(({ ask }) => ask.kind === 'leaf' && ask.options?.years !== undefined && ask.name !== undefined)
      .map(({ ask, optional }) => `${ask.name === undefined ? '' : identity(ask.name, context)} ${optional}`),
  );
  return drafted.filter(
    ({ ask, optional }) =>
      !(
        ask.kind === 'leaf' &&
        ask.options === undefined &&
        ask.name !== undefined &&
        (longer.has(`${identity(ask.name, context)} ${optional}`) || longer.has(`${identity(ask.name, context)} false`))
      ),
  );
}

function identity(name: string, { knowledge }: DraftContext): string {
  return knowledge.terms.find(name)?.name ?? (nameKey(name) || name);
}

/** What an ask is compared by: the same term under any of its names is the same. */
function keyOf(ask: Ask, context: DraftContext): string {
  if (ask.kind === 'group') return JSON.stringify([ask.mode, ask.members.map((member) => keyOf(member, context)).sort()]);
  const name = ask.name === undefined || ask.key === 'experience' ? '' : identity(ask.name, context);
  return JSON.stringify([ask.key === 'languages' ? 'skills' : ask.key, name, ask.options ?? {}]);
}

/** A group names each of its members once; a group of one that is not open is that one. */
function withoutRepeats(ask: Ask, context: DraftContext): Ask {
  if (ask.kind === 'leaf') return ask;
  const members = [
    ...new Map(ask.members.map((member) => withoutRepeats(member, context)).map((member) => [keyOf(member, context), member])).values(),
  ];
  const [only] = members;
  if (members.length === 1 && only && ask.orRelated !== true && ask.mode !== 'atLeast') return only;
  const enough = ask.atLeast === undefined ? {} : { atLeast: Math.min(ask.atLeast, members.length) };
  return { ...ask, members, ...enough };
}
