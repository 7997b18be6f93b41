import { type Found, without } from './clause.ts';
import { degreesIn } from './degrees.ts';
import type { Ask, Drafted, LeafAsk } from './model.ts';
import type { DraftContext } from './names.ts';
import { manualIn, otherSoft, softIn } from './person-asks.ts';
import { skillsIn } from './skills.ts';
import { spokenIn } from './spoken.ts';
import { clausesOf } from './stances.ts';
import type { Statement } from './statements.ts';
import { venuesIn } from './venues.ts';
import { experienceIn } from './years.ts';

type ClauseReader = (text: string, context: DraftContext) => Found;

/** In the order in which they may take words: a degree's fields are no skills, the years of a skill are no experience of their own. */
const readers: readonly ClauseReader[] = [degreesIn, spokenIn, venuesIn, experienceIn, manualIn, softIn];

/** What a statement asks for. */
export function requirementsOf(statement: Statement, context: DraftContext): readonly Drafted[] {
  const drafted = clausesOf(statement.text, statement.stance).flatMap(({ range, stance }): readonly Drafted[] => {
    if (stance === 'unasked') return [];
    const asks = asksOf(statement.text.slice(...range), context);
    const note = statement.strayFrom === undefined ? {} : { note: `stands under ${statement.strayFrom}, not among the requirements` };
    return asks.map((ask) => ({ ask, optional: stance === 'optional', quote: statement.quote, ...note }));
  });
  return drafted.length > 0 || !statement.isAnnounced ? drafted : otherwise(statement);
}

function asksOf(clause: string, context: DraftContext): readonly Ask[] {
  const asks: Ask[] = [];
  let rest = clause;
  for (const read of readers) {
    const found = read(rest, context);
    asks.push(...found.asks);
    rest = without(rest, found.used);
  }
  return [...asks, ...skillsIn(rest, context)];
}

const fewestWords = 2;
const mostWords = 12;

/** A line in which nothing was recognised is kept in its own words rather than lost. */
function otherwise({ text, quote, stance }: Statement): readonly Drafted[] {
  const clauses = clausesOf(text, stance);
  if (clauses.every((clause) => clause.stance === 'unasked')) return [];
  const ask = otherSoft(text) ?? otherWords(text);
  return ask ? [{ ask, optional: clauses.some((clause) => clause.stance === 'optional'), quote }] : [];
}

function otherWords(text: string): LeafAsk | undefined {
  const plain = text
    .replace(/^(?:and|or|you(?:'ll| will)?(?: have)?)\s+/i, '')
    .replace(/[.;,:!]+$/, '')
    .trim();
  const count = plain.split(/\s+/).length;
  if (
    count < fewestWords ||
    count > mostWords ||
    /[:?]$/.test(text.trim()) ||
    /^(?:we|our|this|these|the|it|if|please|as|apply)\b/i.test(plain)
  )
    return undefined;
  return {
    kind: 'leaf',
    key: 'other',
    name: plain,
    options: { manual: true },
    check: 'nothing known was found in this line: make it a skill, or leave it out',
  };
}
