import { type Found, nothing, without } from './clause.ts';
import type { LeafAsk } from './model.ts';
import { type DraftContext, namesIn } from './names.ts';
import { manualPhrases } from './phrases/manual.ts';
import { personOpeners, softPhrases } from './phrases/soft.ts';

/** What only a person can tick off: work permit, travel, shifts. The whole clause is used up. */
export function manualIn(text: string): Found {
  const labels = manualPhrases.filter(([, pattern]) => pattern.test(text)).map(([label]) => label);
  const asks = labels.map((name): LeafAsk => ({ kind: 'leaf', key: 'other', name, options: { manual: true } }));
  return labels.length === 0 ? nothing : { asks, used: [[0, text.length]] };
}

/** Soft skills under the names of the lexicon, then by the phrases of the table. */
export function softIn(text: string, context: DraftContext): Found {
  const named = namesIn(text, context)
    .filter(({ term, range: [, end] }) => term.kind === 'softSkill' && !/^ about\b/.test(text.slice(end)))
    .map(({ term, range }) => ({ name: term.name, range }));
  const rest = without(
    text,
    named.map(({ range }) => range),
  );
  const found = softPhrases.flatMap(([name, pattern]) => {
    const match = pattern.exec(rest);
    return match ? [{ name, range: [match.index, match.index + match[0].length] as const }] : [];
  });
  const free = found.filter(
    ({ range }, index) => !found.some((other, at) => at < index && other.range[0] < range[1] && other.range[1] > range[0]),
  );
  const soft = [...named, ...free.filter(({ range }) => context.knowledge.terms.find(rest.slice(...range)) === undefined)];
  const names = [...new Set(soft.map(({ name }) => name))];
  return { asks: names.map((name): LeafAsk => ({ kind: 'leaf', key: 'softSkills', name })), used: soft.map(({ range }) => range) };
}

const mostWords = 9;

/** A line about the person that no table knows: its own first words, for a person to shorten. */
export function otherSoft(text: string): LeafAsk | undefined {
  if (!personOpeners.test(text)) return undefined;
  const plain = text
    .replace(/¦+/g, ' ')
    .replace(/^(?:you(?:'re| are| can|'ll| will| have)?|du bist|sie sind|vous êtes|eres|an?|the|have|be|must be)\s+/i, '')
    .replace(/^(?:an?|the|to|also|able to)\s+/i, '');
  const name = (plain.split(/[,;:.!?(]|\s[–-]\s|\s(?:that|which|who|because|while|so)\s/)[0] ?? '')
    .trim()
    .split(/\s+/)
    .slice(0, mostWords)
    .join(' ');
  if (name.length < 4 || !/\p{L}{3}/u.test(name)) return undefined;
  return {
    kind: 'leaf',
    key: 'softSkills',
    name: name.replace(/\s(?:and|or|of|in|to|with|the|a|an|for|on|at|by|is|are)$/i, ''),
    check: 'in the words of the posting: shorten it, or leave it out',
  };
}
