import { foldWord, plainWord } from './fold.ts';
import type { Form, Term } from './terms.ts';
import { type Token, tokenize } from './tokens.ts';

/** What the compiler needs to know about words. */
export interface Words {
  isOrdinaryWord(word: string): boolean;
  stem(word: string): string;
}

/** A sequence of keys to look for. Keys are folded words, or one `~stem` for an activity named by a single word. */
export interface Pattern {
  /** Keys joined by single spaces. */
  readonly keys: string;
  /** Name of the term. */
  readonly term: string;
  /** The form as the lexicon or the spec writes it. */
  readonly form: string;
  readonly weak: boolean;
  /** The surface must equal the form, case included; in lower case only as a whole list item. */
  readonly exact: boolean;
  /** The last word may be another form of the same stem ("statistical models" for statistical modeling). */
  readonly inflects: boolean;
  /** The keys are a verb or noun of doing and its object: a few plain words may stand between ("planned large events", "analysis of the data"). */
  readonly loose?: boolean;
  /** What the phrase does to other matches: `blocks` hides its own term inside it, `settles` hides all other terms in its place. */
  readonly effect?: 'blocks' | 'settles';
}

/** Patterns of a term: each form as written, joined, camel-split and, for names of several words, inflected. */
export function patternsOf(term: Term, words: Words): readonly Pattern[] {
  const patterns = term.forms.flatMap((form) => formPatterns(term, form, words));
  const blockers = term.not.map((phrase) => blocker(term.name, phrase));
  return [...patterns, ...blockers].filter(({ keys }) => keys !== '');
}

const pronouns = new Set(['it', 'us', 'can', 'may', 'who', 'all']);

/**
 * Patterns that name an activity by its verb and object: "negotiated contracts" for contract negotiation, "analysis of data" for data
 * analysis. For wanted terms only; over the whole lexicon they would be too many.
 */
export function spokenOutPatterns(term: Term, words: Words): readonly Pattern[] {
  return term.forms.flatMap((form) => {
    const tokens = tokenize(form.text);
    if (tokens.length < 2 || tokens.length > 3 || !isInflectable(term, form, tokens)) return [];
    const object = keysOf(tokens.slice(0, -1));
    // "supported it" is no IT support
    if (pronouns.has(object)) return [];
    const keys = `${stemKey(tokens.at(-1)?.fold ?? '', words)} ${object}`;
    return [{ keys, term: term.name, form: form.text, weak: false, exact: false, inflects: false, loose: true }];
  });
}

function blocker(term: string, phrase: string): Pattern {
  return { keys: keysOf(tokenize(phrase)), term, form: phrase, weak: false, exact: false, inflects: false, effect: 'blocks' };
}

function formPatterns(term: Term, form: Form, words: Words): readonly Pattern[] {
  const tokens = tokenize(form.text);
  const exact = form.exact || isCaseExact(form.text, tokens, words);
  const base = { term: term.name, form: form.text, weak: form.weak, exact, inflects: false };
  const inflects = isInflectable(term, form, tokens);
  const plain: Pattern = { ...base, keys: keysOf(tokens), inflects: inflects && tokens.length > 1 };
  const variants = [
    joined(tokens, form.text),
    letterPair(tokens, form.text),
    camelSplit(form.text, tokens, words),
    umlautsSpelt(form.text),
  ].filter((keys) => keys !== undefined);
  const activity = inflects && tokens.length === 1 ? [{ ...base, keys: stemKey(tokens[0]?.fold ?? '', words), inflects: true }] : [];
  return [plain, ...variants.map((keys) => ({ ...base, keys })), ...activity];
}

function keysOf(tokens: readonly Token[]): string {
  return tokens.map(({ fold }) => fold).join(' ');
}

/** One or two letters, or one word with a capital that is an ordinary word in lower case (React, Go, Excel, REST). */
function isCaseExact(text: string, tokens: readonly Token[], words: Words): boolean {
  if (/[+#.&]/.test(text)) return false;
  if (text.length <= 2) return true;
  return tokens.length === 1 && /\p{Lu}/u.test(text) && words.isOrdinaryWord(text.toLowerCase());
}

/** `Qualität` → `qualitaet`, as people write without the keys for it. */
function umlautsSpelt(text: string): string | undefined {
  const spelt = text.replace(/[äöü]/giu, (letter) => `${letter}e`);
  return spelt === text ? undefined : keysOf(tokenize(spelt));
}

const shortestJoined = 5;

/** `time series` → `timeseries`, `CI/CD` → `cicd`. */
function joined(tokens: readonly Token[], text: string): string | undefined {
  if (tokens.length < 2 || tokens.length > 4) return undefined;
  const whole = tokens.map(({ plain }) => plain).join('');
  const hasSymbol = /[\p{L}\p{N}][/.+-][\p{L}\p{N}]/u.test(text);
  if (!/^[\p{L}\p{N}]+$/u.test(whole)) return undefined;
  return whole.length >= shortestJoined || (hasSymbol && whole.length >= 4) ? foldWord(whole) : undefined;
}

/** `A/B testing` → `ab testing`. */
function letterPair(tokens: readonly Token[], text: string): string | undefined {
  const [first, second, ...rest] = tokens;
  if (!first || !second || rest.length === 0 || !/^\p{L}[/&]\p{L}\s/u.test(text)) return undefined;
  return [first.plain + second.plain, ...rest.map(({ fold }) => fold)].join(' ');
}

const functionWords = new Set([
  'in',
  'on',
  'to',
  'my',
  'is',
  'it',
  'of',
  'at',
  'by',
  'we',
  'up',
  'no',
  'go',
  'as',
  'an',
  'a',
  'i',
  'or',
  'if',
  'do',
  'e',
]);

/** `PyTorch` → `py torch`, `PowerPoint` → `power point`; not where the parts read as ordinary running text. */
function camelSplit(text: string, tokens: readonly Token[], words: Words): string | undefined {
  if (tokens.length !== 1 || !/^\p{L}+$/u.test(text)) return undefined;
  const parts = text.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  if (parts.length !== 2 || parts.some((part) => part.length < 2)) return undefined;
  const plain = parts.map(plainWord);
  if (plain.some((part) => functionWords.has(part))) return undefined;
  const ordinary = plain.every((part) => words.isOrdinaryWord(part));
  return ordinary && text.length < 9 ? undefined : plain.map(foldWord).join(' ');
}

/** Stems that stand for the same activity although Porter keeps them apart. */
const sameStem: ReadonlyMap<string, string> = new Map([
  ['analyst', 'analysi'],
  ['analyz', 'analysi'],
  ['analyt', 'analysi'],
  ['scientist', 'scienc'],
  ['writ', 'write'],
  ['written', 'write'],
  ['wrote', 'write'],
  ['strategist', 'strategi'],
  ['therapist', 'therapi'],
  ['buy', 'bui'],
  ['taught', 'teach'],
  ['built', 'build'],
  ['sold', 'sell'],
  ['editor', 'edit'],
  ['biologist', 'biologi'],
  ['chemist', 'chemistri'],
  ['physicist', 'physic'],
  ['economist', 'econom'],
  ['mathematician', 'mathemat'],
  ['statistician', 'statist'],
  ['linguist', 'linguist'],
  ['psychologist', 'psychologi'],
  ['led', 'lead'],
  ['ran', 'run'],
  ['gave', 'give'],
  ['given', 'give'],
  ['spoke', 'speak'],
  ['spoken', 'speak'],
  ['held', 'hold'],
  ['brought', 'bring'],
  ['took', 'take'],
  ['taken', 'take'],
  ['made', 'make'],
  ['won', 'win'],
  ['drove', 'drive'],
  ['driven', 'drive'],
  ['grew', 'grow'],
  ['grown', 'grow'],
  ['began', 'begin'],
  ['kept', 'keep'],
  ['met', 'meet'],
  ['overcam', 'overcom'],
  ['understood', 'understand'],
  ['oversaw', 'overse'],
  ['overseen', 'overse'],
  ['stood', 'stand'],
  ['shown', 'show'],
  ['sent', 'send'],
  ['spent', 'spend'],
  ['cut', 'cut'],
  ['shot', 'shoot'],
  ['drew', 'draw'],
  ['mainten', 'maintain'],
  ['administ', 'administr'],
  ['deliveri', 'deliv'],
  ['photographi', 'photograph'],
  ['reconcili', 'reconcil'],
  ['transcrib', 'transcript'],
  ['retent', 'retain'],
  ['acquisit', 'acquir'],
  ['resolut', 'resolv'],
]);

/** Words whose stem another word has that is no activity: production is not a product's. */
const ownStem: ReadonlyMap<string, string> = new Map([['production', 'produc']]);

/** The key under which inflections of a word meet. */
export function stemKey(fold: string, words: Words): string {
  const stem = (ownStem.get(fold) ?? words.stem(fold))
    .replace(/(?<=^[a-z]{3,})(?:er|or)$/, '')
    .replace(/(?<=^[a-z]{2,})([bdgmnprt])\1$/, '$1');
  return `~${sameStem.get(stem) ?? stem}`;
}

/** Nouns and verbs of one stem that name different things: their single-word terms are not inflected. */
const uninflected = new Set([
  'accounting',
  'production',
  'marketing',
  'banking',
  'training',
  'engineering',
  'manufacturing',
  'housing',
  'building',
  'testing',
  'law',
  'finance',
  'architecture',
  'insurance',
  'retail',
  'security',
  'audit',
  'consulting',
  'nursing',
  'operations',
  'logistics',
  'compliance',
  'policy',
  'hospitality',
  'tax',
  'taxation',
  'statistics',
  'networking',
  'storage',
  'computing',
  'reporting',
  'monitoring',
  'measurement',
  'sales',
  'communication',
  'literature',
  'history',
  'music',
  'physics',
  'chemistry',
  'biology',
  'medicine',
  'design',
  'art',
  'statics',
  'dynamics',
]);

function isInflectable(term: Term, form: Form, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (!last || !/^[a-z]{4,}$/.test(last.plain) || form.exact || form.weak) return false;
  if (tokens.length === 1) {
    return (
      (term.kind === 'skill' || term.kind === 'field') &&
      form.text === form.text.toLowerCase() &&
      /(?:ing|tion|ment)$/.test(last.plain) &&
      !uninflected.has(last.plain)
    );
  }
  return (
    term.kind !== 'certification' && (!/\p{Lu}/u.test(form.text.slice(1)) || /^(?:\p{Lu}\/\p{Lu}|\p{Lu}{2,6}) [^\p{Lu}]+$/u.test(form.text))
  );
}
